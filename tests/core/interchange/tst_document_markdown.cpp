// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/document_markdown.h"
#include "core/documents/delta_lines.h"
#include "core/interchange/document_html.h"
#include <QElapsedTimer>
#include <QTest>

using namespace meridian;
using namespace Qt::StringLiterals;
using crdt::Any;
using crdt::Attributes;

namespace {

std::vector<DeltaLine> read(const QString &markdown)
{
    SeededRandom random(3);
    return linesOf(deltaFromMarkdown(markdown, random));
}

} // namespace

class DocumentMarkdownTest : public QObject {
    Q_OBJECT
private slots:
    void theFirstHeadingIsTheTitle()
    {
        const QString text = u"# Launch plan\n\n"
                             "Each market opens at 09:00 local time.\n\n"
                             "## Order of opening\n\n"
                             "1. Auckland\n2. Tokyo\n\n"
                             "```cpp\nint main()\n{\n\n}\n```\n\n"
                             "| Market | Opens |\n| --- | --- |\n| Auckland | **09:00** |\n\n"
                             "The week after.\n"_s;
        SeededRandom random(1);
        const auto document = fromMarkdown(text.toUtf8(), u"plan"_s, random);
        QVERIFY(document);
        QCOMPARE(document->title, u"Launch plan"_s);
        QCOMPARE(toMarkdown(*document), text);
    }
    void filledLinesAreOneParagraph()
    {
        const auto lines = read(u"A paragraph that was\nfilled at some width.  \nA break.\n"_s);
        QCOMPARE(lines.size(), size_t(2));
        QCOMPARE(lines[0].letters(), u"A paragraph that was filled at some width."_s);
        QCOMPARE(lines[1].letters(), u"A break."_s);
    }
    void twoTablesStayTwo()
    {
        const auto lines = read(u"| A |\n| --- |\n| 1 |\n\n\n| B |\n| --- |\n| 2 |\n"_s);
        QCOMPARE(lines.size(), size_t(5));
        QCOMPARE(LineStyle::of(lines[2].attributes).kind, LineStyle::Kind::Body);
    }
    void mentionsGoByTodaysNames()
    {
        const Uuid yuki = *Uuid::fromString(u"01990000-0000-7000-8000-000000000007"_s);
        const Attributes mention{{u"mention"_s, Any(yuki.toString())}};
        const crdt::Delta delta = deltaOf({{{{u"Ask "_s}, {u"@Old"_s, {}, mention}}}});
        QCOMPARE(toMarkdown({{}, delta}, {[&](const Uuid &one) { return one == yuki ? u"Yuki"_s : QString(); }}), u"Ask @Yuki\n"_s);
        QCOMPARE(toMarkdown({{}, delta}), u"Ask @Old\n"_s);
    }
    void timesLeaveWithTheirPlace()
    {
        const QString lisbon = u"2026-06-19T17:00+01:00[Europe/Lisbon]"_s;
        const crdt::Delta text = deltaOf({{{{u"Out by "_s}, {u"Fri 17:00"_s, {}, {{u"time"_s, lisbon}}}}, {}}});
        const QString page = toHtml({{}, text}, HtmlReader::Browser, QLocale::c());
        QVERIFY2(page.contains(u"<time datetime=\"2026-06-19T16:00:00Z\">Fri 17:00</time> (Lisbon)"), qPrintable(page));
        const QString paper = toHtml({{}, text}, HtmlReader::TextDocument, QLocale::c()); // of PDF and ODT
        QVERIFY2(paper.contains(u"Fri 17:00 (Lisbon)"), qPrintable(paper));
        const QString file = toMarkdown({u"Plan"_s, text}, {});
        SeededRandom random(3);
        const auto again = fromMarkdown(file.toUtf8(), u"plan.md"_s, random);
        QVERIFY(again);
        QCOMPARE(linesOf(again->text), linesOf(text));
    }
    void encodings_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::newRow("UTF-8") << QByteArray("Inês, 東京");
        QTest::newRow("with a mark") << QByteArray("\xef\xbb\xbfIn\xc3\xaas, \xe6\x9d\xb1\xe4\xba\xac");
        QTest::newRow("UTF-16") << QByteArray("\xff\xfeI\0n\0\xea\0s\0,\0 \0\x71\x67\xac\x4e", 18);
    }
    void encodings()
    {
        QFETCH(QByteArray, file);
        SeededRandom random(1);
        const auto document = fromMarkdown(file, u"name"_s, random);
        QVERIFY(document);
        QCOMPARE(document->title, u"name"_s);
        QCOMPARE(linesOf(document->text)[0].letters(), u"Inês, 東京"_s);
    }
    void whatIsNoText()
    {
        SeededRandom random(1);
        QCOMPARE(fromMarkdown("\x7f" "ELF\0\0\0"_ba + QByteArray(8, '\0'), {}, random).error(), DocumentFault::NotText);
        QCOMPARE(fromMarkdown(QByteArray(LargestMarkdown + 1, 'a'), {}, random).error(), DocumentFault::TooLarge);
        const auto latin = fromMarkdown("In\xeas", {}, random);
        QVERIFY(latin);
        QCOMPARE(linesOf(latin->text)[0].letters(), u"Inês"_s);
        QVERIFY(fromMarkdown({}, {}, random)->text.empty());
    }
    //! References count wherever they stand, and no part of a long text is lost.
    void longTexts()
    {
        QString text;
        int paragraphs = 0;
        for (; text.size() < 400'000; ++paragraphs)
            text += u"Paragraph %1 of a very long text, which has [a link][one] in it.\n\n"_s.arg(paragraphs);
        text += u"[one]: https://saltmarsh.example\n"_s;
        const auto lines = read(text);
        QCOMPARE(int(lines.size()), paragraphs);
        for (const DeltaLine &line : lines)
            QCOMPARE(line.runs.size(), size_t(3));
    }
    //! Texts made to be slow: none takes longer than somebody waits.
    void hostile_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("brackets") << u"["_s.repeated(500'000);
        QTest::newRow("stars") << u"*a **b "_s.repeated(200'000);
        QTest::newRow("quotes") << u">"_s.repeated(500'000);
        QTest::newRow("lists") << u"- "_s.repeated(300'000);
        QTest::newRow("ticks") << u"`a ``b ```c "_s.repeated(100'000);
        QTest::newRow("cells") << u"|a"_s.repeated(30'000) + u"\n"_s + u"|-"_s.repeated(30'000) + u"\n|"_s.repeated(20'000);
        QTest::newRow("links") << u"[a](b"_s.repeated(200'000);
        QTest::newRow("one line") << u"word "_s.repeated(600'000);
        QTest::newRow("entities") << u"&#0;&amp"_s.repeated(200'000);
    }
    void hostile()
    {
        QFETCH(QString, text);
        QElapsedTimer timer;
        timer.start();
        const auto lines = read(text);
        const QString again = toMarkdown({{}, deltaOf(lines)});
        QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(!lines.empty() && !again.isEmpty());
    }
};

QTEST_GUILESS_MAIN(DocumentMarkdownTest)
#include "tst_document_markdown.moc"
