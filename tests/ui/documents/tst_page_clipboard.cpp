// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/link_popup.h"
#include "ui/documents/page_clipboard.h"
#include "ui/documents/picture_data.h"
#include "ui/documents/page_objects.h"
#include <QMimeData>
#include <QTest>

using namespace meridian;
using namespace Qt::StringLiterals;
using Kind = LineStyle::Kind;

namespace {

std::vector<DeltaLine> pasted(const QMimeData &data)
{
    SeededRandom random(1);
    return pastedLines(data, random).value_or(std::vector<DeltaLine>());
}

std::vector<DeltaLine> pastedHtml(const QString &html)
{
    QMimeData data;
    data.setHtml(html);
    data.setText(u"words"_s);
    return pasted(data);
}

Kind kindOf(const DeltaLine &line) { return LineStyle::of(line.attributes).kind; }

} // namespace

class PageClipboardTest : public QObject {
    Q_OBJECT
private slots:
    void whatIsCopiedComesBackAsItWas()
    {
        const crdt::Delta part{
            {crdt::DeltaOp::Kind::Insert, 4, u"bold"_s, {}, {{u"bold"_s, crdt::Any(true)}, {u"sparkle"_s, crdt::Any(7)}}},
            {crdt::DeltaOp::Kind::Insert, 1, u"\n"_s, {}, {{u"list"_s, crdt::Any(u"bullet"_s)}}}};
        const auto data = copied(part);
        QCOMPARE(pasted(*data), linesOf(part));
        QCOMPARE(data->text(), u"- **bold**"_s);
        QVERIFY(data->html().contains(u"<strong>bold</strong>"));
    }
    void plainWordsAreCopiedWithoutSigns()
    {
        QCOMPARE(copied({{crdt::DeltaOp::Kind::Insert, 5, u"2 * 3"_s, {}, {}}})->text(), u"2 * 3"_s);
    }
    void htmlKeepsWhatADocumentHas()
    {
        const auto lines = pastedHtml(u"<h2>Plan</h2><p>with <b>bold</b>, <u>under</u> and <a href='https://a.example/'>a link</a></p>"
                                      "<ul><li>one<ul><li>two</li></ul></li></ul><blockquote><p>said</p></blockquote><pre>code</pre>"
                                      "<table><tr><td>a</td><td>b</td></tr></table>"_s);
        QVERIFY(lines.size() >= 7);
        QCOMPARE(kindOf(lines[0]), Kind::Heading);
        QCOMPARE(lines[0].letters(), u"Plan"_s);
        QVERIFY(isSet(lines[1].runs[1].attributes, attr::Bold));
        QVERIFY(isSet(lines[1].runs[3].attributes, attr::Underline));
        QCOMPARE(textOf(lines[1].runs[5].attributes, attr::Link), u"https://a.example/"_s);
        QCOMPARE(kindOf(lines[2]), Kind::Bullet);
        QCOMPARE(LineStyle::of(lines[3].attributes).indent, 1);
        QCOMPARE(kindOf(lines.back()), Kind::Cell);
    }
    void htmlBringsNothingThatActs()
    {
        const auto lines = pastedHtml(u"<p onclick='x()'>a<script>alert(1)</script><img src='https://spy.example/1.png'>"
                                      "<a href='javascript:alert(1)'>b</a></p>"_s);
        QCOMPARE(lines.size(), size_t(1));
        QCOMPARE(lines[0].letters(), u"ab"_s);
        for (const DeltaRun &run : lines[0].runs) {
            QVERIFY(!run.isEmbed());
            QVERIFY(textOf(run.attributes, attr::Link).isEmpty());
        }
    }
    void markdownAndTablesKeepTheirForm()
    {
        QMimeData data;
        data.setText(u"# Plan\n\n- one\n- two"_s);
        QCOMPARE(kindOf(pasted(data)[0]), Kind::Heading);
        QCOMPARE(kindOf(pasted(data)[1]), Kind::Bullet);
        QMimeData cells;
        cells.setText(u"a\tb\r\nc\td\r\n"_s);
        QCOMPARE(pasted(cells).size(), size_t(4));
        QCOMPARE(kindOf(pasted(cells)[3]), Kind::Cell);
        QMimeData words;
        words.setText(u"just\ntwo lines"_s);
        QCOMPARE(pasted(words).size(), size_t(2));
        QCOMPARE(kindOf(pasted(words)[0]), Kind::Body);
    }
    void addresses()
    {
        QCOMPARE(addressOf(u" example.org "_s), u"https://example.org"_s);
        QCOMPARE(addressOf(u"http://localhost:80/x"_s), u"http://localhost:80/x"_s);
        QCOMPARE(addressOf(u"a@b.example"_s), u"mailto:a@b.example"_s);
        for (const QString &none : {u"javascript:alert(1)"_s, u"file:///etc/passwd"_s, u"two words"_s, QString(), u"word"_s})
            QCOMPARE(addressOf(none), QString());
    }
    void picturesAreKeptSmall()
    {
        QImage noise(2400, 1200, QImage::Format_RGB32);
        quint32 state = 1;
        for (int y = 0; y < noise.height(); ++y) {
            for (int x = 0; x < noise.width(); ++x)
                noise.setPixel(x, y, state = state * 1664525 + 1013904223);
        }
        const PictureData kept = PictureData::of(noise);
        QVERIFY(!kept.url.isEmpty());
        QVERIFY(kept.url.size() < PictureData::MostBytes * 2);
        const QImage again = pictureOfDataUrl(kept.url);
        QVERIFY(!again.isNull() && again.width() <= PictureData::MostWidth);
        QVERIFY(PictureData::of(QImage()).url.isEmpty());
        QVERIFY(pictureOfDataUrl(u"data:image/png;base64,bm8=").isNull());
        QVERIFY(pictureOfDataUrl(u"https://spy.example/1.png").isNull());
    }
};

QTEST_MAIN(PageClipboardTest)
#include "tst_page_clipboard.moc"
