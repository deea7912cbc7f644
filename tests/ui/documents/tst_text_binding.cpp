// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/updates.h"
#include "tests/ui/look_fixture.h"
#include "ui/documents/page_writer.h"
#include "ui/documents/text_binding.h"
#include <QAbstractTextDocumentLayout>
#include <QTest>
#include <QTextBlock>
#include <QTextDocument>
#include <rapidcheck.h>

using namespace meridian;
using namespace Qt::StringLiterals;
using crdt::Attributes;

namespace {

const Attributes Bold{{u"bold"_s, crdt::Any(true)}};
const Attributes NotBold{{u"bold"_s, crdt::Any::Null()}};
const Attributes Unknown{{u"sparkle"_s, crdt::Any(crdt::Any::Object{{u"hue"_s, crdt::Any(7)}})}};
const Attributes Heading{{u"header"_s, crdt::Any(2)}};

//! Somebody with the document open: its text, and the page it is shown on.
struct Side {
    explicit Side(const Look &look, quint64 client) : doc({client}), format(look)
    {
        document.documentLayout();
        doc.observe([this](const crdt::UpdateEvent &event) {
            if (event.source == crdt::Source::Local)
                made.push_back(event.update.toByteArray());
        });
        open();
    }
    void open() { binding = std::make_unique<TextBinding>(doc, doc.text(u"content"), document, format); }
    void close() { binding.reset(); }
    void hear(const QByteArray &update)
    {
        if (!doc.apply(update))
            qFatal("a sound update was refused");
    }
    [[nodiscard]] crdt::TextRef text() { return doc.text(u"content"); }
    void type(int at, const QString &words)
    {
        QTextCursor cursor(&document);
        cursor.setPosition(at);
        cursor.insertText(words);
    }
    void cut(int from, int to)
    {
        QTextCursor cursor(&document);
        cursor.setPosition(from);
        cursor.setPosition(to, QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    }
    [[nodiscard]] int end() const { return document.characterCount() - 1; }
    //! What is on the page, and what a page made anew of the text would have on it.
    [[nodiscard]] std::vector<DeltaLine> shown() const { return linesOf(pageOf(document)); }
    [[nodiscard]] std::vector<DeltaLine> fresh()
    {
        return linesOf(pageOf(*makeDocument(text().toDelta(), format)));
    }
    //! With the last line's attributes, which readDocument() has no line break for.
    [[nodiscard]] static crdt::Delta pageOf(const QTextDocument &document)
    {
        crdt::Delta delta = readDocument(document);
        const auto line = DocumentFormat::attributesOf(document.lastBlock().blockFormat());
        delta.push_back({crdt::DeltaOp::Kind::Insert, 1, u"\n"_s, {}, line});
        return delta;
    }

    crdt::Doc doc;
    DocumentFormat format;
    QTextDocument document;
    std::vector<QByteArray> made;
    std::unique_ptr<TextBinding> binding;
};

std::vector<DeltaLine> inOrder(std::vector<DeltaLine> lines)
{
    const auto sort = [](Attributes &attributes) {
        std::ranges::sort(attributes, {}, [](const auto &one) { return one.key; });
    };
    for (DeltaLine &line : lines) {
        sort(line.attributes);
        for (DeltaRun &run : line.runs)
            sort(run.attributes);
    }
    return lines;
}

QString spelled(const std::vector<DeltaLine> &lines)
{
    QString text;
    for (const DeltaLine &line : inOrder(lines)) {
        for (const DeltaRun &run : line.runs)
            text += (run.isEmbed() ? run.embed.toJson() : run.text) + u'<' + jsonOf(run.attributes) + u'>';
        text += u"¶"_s + jsonOf(line.attributes) + u'\n';
    }
    return text;
}

void mustSay(const QString &shown, const QString &wanted)
{
    if (shown != wanted)
        RC_FAIL((u"it says\n"_s + shown + u"and should say\n"_s + wanted).toStdString());
}

//! One thing somebody does at a keyboard.
void doSomething(Side &side)
{
    const auto place = [&side] { return *rc::gen::inRange(0, side.end() + 1); };
    static const QString words[] = {u"a"_s, u"wave"_s, u"\n"_s, u"one\ntwo"_s, u"\n\n"_s, u"😀"_s, u"海"_s, u"سلام"_s, u" "_s};
    const int from = place(), to = std::min(side.end(), from + *rc::gen::inRange(0, 6));
    switch (*rc::gen::inRange(0, 9)) {
    case 0:
    case 1:
    case 2: return side.type(from, words[*rc::gen::inRange(0, 9)]);
    case 3:
    case 4: return side.cut(from, to);
    case 5: return side.binding->format(from, to, *rc::gen::element(Bold, NotBold, Unknown));
    case 6: {
        const LineStyle style{*rc::gen::element(LineStyle::Kind::Body, LineStyle::Kind::Heading, LineStyle::Kind::Bullet), 2, 0, {}, {}};
        side.binding->formatLines(from, to, style.change());
        return;
    }
    case 7: { // an embed
        crdt::Transaction transaction(side.doc, side.binding->origin());
        crdt::TextRef text = side.text();
        return text.insertEmbed(transaction, from, crdt::Any(crdt::Any::Object{{u"image"_s, crdt::Any(u"data:,"_s)}}));
    }
    default: { // over what was selected
        QTextCursor cursor(&side.document);
        cursor.setPosition(from);
        cursor.setPosition(to, QTextCursor::KeepAnchor);
        return cursor.insertText(u"new"_s);
    }
    }
}

} // namespace

class TextBindingTest : public QObject {
    Q_OBJECT
private slots:
    void whatIsTypedIsOneSmallChange()
    {
        Side side(m_fixture.look, 1);
        side.type(0, u"Each market opens"_s);
        side.made.clear();
        side.type(4, u"!"_s);
        QCOMPARE(side.text().toString(), u"Each! market opens"_s);
        QCOMPARE(side.made.size(), size_t(1));
        QVERIFY2(side.made.front().size() < 40, "no more than the letter travels");
    }
    void aReplacedWordTravelsAloneWithinItsLine()
    {
        Side side(m_fixture.look, 1);
        side.type(0, u"Auckland is first\nSão Paulo is last"_s);
        side.made.clear();
        QTextCursor cursor(&side.document);
        cursor.select(QTextCursor::Document);
        cursor.insertText(u"Auckland is early\nSão Paulo is last"_s);
        QCOMPARE(side.text().toString(), u"Auckland is early\nSão Paulo is last"_s);
        qsizetype bytes = 0;
        for (const QByteArray &update : side.made)
            bytes += update.size();
        QVERIFY(bytes < 120);
    }
    void othersWordsLeaveTheRestAlone()
    {
        Side mine(m_fixture.look, 1), theirs(m_fixture.look, 2);
        mine.type(0, u"One\nTwo\nThree"_s);
        for (const QByteArray &update : std::exchange(mine.made, {}))
            theirs.hear(update);
        QCOMPARE(theirs.document.toPlainText(), u"One\nTwo\nThree"_s);
        QTextCursor caret(&theirs.document);
        caret.setPosition(5);
        caret.setPosition(7, QTextCursor::KeepAnchor);
        QList<std::pair<int, int>> changes;
        connect(&theirs.document, &QTextDocument::contentsChange, this,
                [&changes](int at, int, int added) { changes.append({at, added}); });
        mine.type(3, u", and"_s);
        mine.type(mine.end(), u"!"_s);
        for (const QByteArray &update : mine.made)
            theirs.hear(update);
        QCOMPARE(theirs.document.toPlainText(), u"One, and\nTwo\nThree!"_s);
        QCOMPARE(caret.selectedText(), u"wo"_s);
        for (const auto &[at, added] : changes)
            QVERIFY(added < 6);
        QVERIFY(theirs.made.empty()); // nothing comes back
    }
    void theLastLineEndsAsQuillHasIt()
    {
        Side side(m_fixture.look, 1);
        side.type(0, u"a"_s);
        QCOMPARE(side.text().toString(), u"a"_s);
        side.type(1, u"\n"_s); // an empty line below, which Quill must see as well
        QCOMPARE(side.text().toString(), u"a\n\n"_s);
        QCOMPARE(side.document.blockCount(), 2);
        side.type(2, u"b"_s);
        QCOMPARE(side.text().toString(), u"a\nb\n"_s);
        side.binding->formatLines(2, 2, Heading);
        QCOMPARE(linesOf(side.text().toDelta()).back().attributes, Heading);
        QCOMPARE(side.document.lastBlock().blockFormat().headingLevel(), 2);
        side.close();
        side.open();
        QCOMPARE(side.document.blockCount(), 2);
        QCOMPARE(side.document.lastBlock().blockFormat().headingLevel(), 2);
    }
    void aHeadingThatLosesItsLineBreakIsWhatTheScreenShows()
    {
        Side side(m_fixture.look, 1);
        side.type(0, u"Head\nbody"_s);
        side.binding->formatLines(0, 0, Heading);
        side.cut(4, 5);
        QCOMPARE(side.text().toString().trimmed(), u"Headbody"_s);
        QCOMPARE(spelled(side.shown()), spelled(side.fresh()));
    }
    void whatNobodyKnowsIsKept()
    {
        Side side(m_fixture.look, 1);
        side.type(0, u"abc"_s);
        side.binding->format(0, 3, Unknown);
        side.binding->formatLines(0, 0, {{u"odd-line"_s, crdt::Any(u"yes"_s)}});
        side.type(2, u"x"_s); // takes on what stands around it
        const auto lines = linesOf(side.text().toDelta());
        QCOMPARE(lines.size(), size_t(1));
        QCOMPARE(lines[0].runs.size(), size_t(1));
        QCOMPARE(lines[0].runs[0].attributes, Unknown);
        QVERIFY(isSet(lines[0].attributes, u"odd-line"));
        QCOMPARE(spelled(side.shown()), spelled(lines));
    }
    void lettersThatQtHasAMeaningForStayInTheText()
    {
        Side side(m_fixture.look, 1);
        const QString odd = u"a\rb\u2029c\u2028d\ufffce"_s;
        {
            crdt::Transaction transaction(side.doc);
            crdt::TextRef text = side.text();
            text.insert(transaction, 0, odd);
        }
        QCOMPARE(side.document.blockCount(), 1);
        side.type(2, u"!"_s);
        QCOMPARE(side.text().toString(), u"a\r!b\u2029c\u2028d\ufffce"_s);
    }
    void halfACharacterIsNone()
    {
        Side side(m_fixture.look, 1);
        side.type(0, u"x😀y"_s);
        QTextCursor cursor(&side.document);
        cursor.setPosition(1);
        cursor.insertText(QString(QChar(0xd83d)));
        QCOMPARE(side.document.toPlainText(), side.text().toString());
    }
    void twoPagesThatTalkInAnyOrderSayTheSame()
    {
        QVERIFY(rc::check("two pages become the same", [this] {
            Side a(m_fixture.look, 1), b(m_fixture.look, 2);
            const int steps = *rc::gen::inRange(1, 40);
            for (int i = 0; i < steps; ++i) {
                Side &side = *rc::gen::arbitrary<bool>() ? a : b;
                Side &other = &side == &a ? b : a;
                if (*rc::gen::inRange(0, 4) > 0) {
                    doSomething(side);
                    mustSay(spelled(side.shown()), spelled(side.fresh()));
                } else if (!other.made.empty()) { // some of what the other one said, perhaps the later part first
                    const auto at = *rc::gen::inRange<size_t>(0, other.made.size());
                    const QByteArray update = other.made[at];
                    side.hear(update);
                    if (*rc::gen::arbitrary<bool>())
                        other.made.erase(other.made.begin() + qsizetype(at));
                    mustSay(spelled(side.shown()), spelled(side.fresh()));
                }
            }
            for (int round = 0; round < 3; ++round) { // what is tidied up is news as well
                a.hear(b.doc.encode());
                b.hear(a.doc.encode());
            }
            RC_ASSERT(a.doc.encode() == b.doc.encode());
            mustSay(spelled(a.shown()), spelled(b.shown()));
            mustSay(spelled(a.shown()), spelled(a.fresh()));
            mustSay(spelled(b.shown()), spelled(b.fresh()));
        }));
    }

private:
    test::LookFixture m_fixture;
};

QTEST_MAIN(TextBindingTest)
#include "tst_text_binding.moc"
