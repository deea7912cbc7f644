// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/documents/comment_fixture.h"
#include "ui/documents/document_tools.h"
#include "ui/documents/page_writer.h"
#include "ui/widgets/button.h"
#include <QTextBlock>
#include <rapidcheck.h>

using namespace meridian;
using namespace Qt::StringLiterals;

namespace {

const QString Line = u"The film closes on the line: Tern is out today, everywhere."_s;

//! "The [-old-][+new+] words".
QString marked(const crdt::TextRef &text)
{
    QString shown, before;
    for (const crdt::DeltaOp &op : text.toDelta()) {
        // Letters struck one by one are one suggestion, each with a mark of where it was.
        const auto struck = stampIn(op.attributes, SuggestionKind::Delete);
        const QString id = struck ? struck->id : QString();
        if (id == std::exchange(before, id) && !id.isEmpty()) {
            shown.chop(2);
            shown += op.text + u"-]"_s;
            continue;
        }
        const bool comes = stampIn(op.attributes, SuggestionKind::Insert).has_value();
        const bool goes = stampIn(op.attributes, SuggestionKind::Delete).has_value();
        shown += (goes ? u"[-"_s : QString()) + (comes ? u"[+"_s : QString()) + op.text + (comes ? u"+]"_s : QString())
            + (goes ? u"-]"_s : QString());
    }
    return shown.trimmed();
}

std::vector<DeltaLine> linesOfPage(const QTextDocument &document)
{
    crdt::Delta delta = readDocument(document);
    delta.push_back({crdt::DeltaOp::Kind::Insert, 1, u"\n"_s, {}, DocumentFormat::attributesOf(document.lastBlock().blockFormat())});
    return linesOf(delta);
}

} // namespace

class SuggestingTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_it = std::make_unique<test::CommentedDocument>();
        QVERIFY(QTest::qWaitForWindowActive(m_it->view.get()));
        m_it->fill(Line + u"\nSecond line\n"_s);
        page().setFocus();
        suggest();
        m_it->settle();
    }
    void cleanup() { m_it.reset(); }

    void writtenLettersArePlacedAndMarked()
    {
        putCaret(u"everywhere"_s);
        m_it->type(page(), u"almost "_s);
        QCOMPARE(marked(m_it->text()), u"The film closes on the line: Tern is out today, [+almost +]everywhere.\nSecond line"_s);
        QCOMPARE(page().textCursor().position(), Line.indexOf(u"everywhere"_s) + 7);
        expectPageIsText();
        QTRY_COMPARE(cards().size(), size_t(1));
        QVERIFY(cards().front()->spoken().contains(u"“almost”"_s));
    }
    void erasedOnesStayStruck_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("caret");
        const int from = int(Line.indexOf(u"everywhere"_s));
        QTest::newRow("backwards") << int(Qt::Key_Backspace) << from;
        QTest::newRow("forwards") << int(Qt::Key_Delete) << from + 10;
    }
    void erasedOnesStayStruck()
    {
        QFETCH(int, key);
        QFETCH(int, caret);
        const int from = int(Line.indexOf(u"everywhere"_s));
        const int start = key == Qt::Key_Backspace ? from + 10 : from;
        page().placeCaret(start, start);
        for (int i = 0; i < 10; ++i)
            QTest::keyClick(&page(), Qt::Key(key));
        QCOMPARE(marked(m_it->text()), u"The film closes on the line: Tern is out today, [-everywhere-].\nSecond line"_s);
        QCOMPARE(page().textCursor().position(), caret);
        expectPageIsText();
        QTest::keyClick(&page(), Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_it->words(), Line + u"\nSecond line\n"_s);
        expectPageIsText();
    }
    void otherWordsForSome()
    {
        replaceEverywhere();
        QCOMPARE(marked(m_it->text()), u"The film closes on the line: Tern is out today, [-everywhere-][+where you are+].\nSecond line"_s);
        expectPageIsText();
        QTRY_COMPARE(cards().size(), size_t(1));
        QCOMPARE(cards().front()->spoken(), u"Inês suggests “where you are” for “everywhere”"_s);
    }
    void linesThatAreJoined()
    {
        const int at = int(Line.size()) + 1;
        page().placeCaret(at, at);
        QTest::keyClick(&page(), Qt::Key_Backspace);
        QCOMPARE(m_it->words(), Line + u"\nSecond line\n"_s);
        QCOMPARE(page().document()->blockCount(), 2); // still apart
        QVERIFY(marked(m_it->text()).contains(u"[-\n-]"_s));
        expectPageIsText();
        QTest::keyClick(&page(), Qt::Key_Return);
        expectPageIsText();
    }
    void accepting()
    {
        replaceEverywhere();
        QTRY_COMPARE(cards().size(), size_t(1));
        m_it->desk.desk.fixture.clock.advance(1000);
        click(u"Accept"_s);
        QCOMPARE(marked(m_it->text()), u"The film closes on the line: Tern is out today, where you are.\nSecond line"_s);
        expectPageIsText();
        QTRY_VERIFY(cards().empty());
        m_it->desk.desk.fixture.clock.advance(1000);
        QTest::keyClick(&page(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(marked(m_it->text()).contains(u"[-everywhere-][+where you are+]"_s));
        expectPageIsText();
        QTRY_COMPARE(cards().size(), size_t(1));
    }
    void keepingAsItWas()
    {
        replaceEverywhere();
        QTRY_COMPARE(cards().size(), size_t(1));
        click(u"Keep as it was"_s);
        QCOMPARE(m_it->words(), Line + u"\nSecond line\n"_s);
        QCOMPARE(marked(m_it->text()), Line + u"\nSecond line"_s);
        QTRY_VERIFY(cards().empty());
    }
    void othersSeeAndDecide()
    {
        replaceEverywhere();
        m_it->desk.exchange(*m_it->view);
        QVERIFY(marked(m_it->desk.otherText()).contains(u"[-everywhere-][+where you are+]"_s));
        SuggestionDecisions theirs(m_it->desk.other, m_it->desk.otherText(), m_it->desk.desk.memberCalled(u"Yuki"_s),
                                   m_it->desk.desk.fixture.clock);
        QTRY_VERIFY(!m_it->comments->suggestions()->all().empty());
        QVERIFY(theirs.accept(m_it->comments->suggestions()->all().front().stamp.id));
        m_it->desk.exchange(*m_it->view);
        QVERIFY(m_it->words().startsWith(u"The film closes on the line: Tern is out today, where you are."_s));
        QTRY_VERIFY(cards().empty());
    }
    void whoWritesAmongThemIsNotSuggesting()
    {
        putCaret(u"everywhere"_s);
        m_it->type(page(), u"almost "_s);
        suggest(); // off
        const int at = int(Line.indexOf(u"everywhere"_s)) + 3;
        page().placeCaret(at, at);
        m_it->type(page(), u"XY"_s);
        QVERIFY2(marked(m_it->text()).contains(u"[+alm+]XY[+ost +]"_s), qPrintable(marked(m_it->text())));
        QCOMPARE(page().textCursor().position(), at + 2);
        expectPageIsText();
    }
    void looksAreNotProposed()
    {
        m_it->select(u"everywhere"_s);
        QTest::keyClick(&page(), Qt::Key_B, Qt::ControlModifier);
        QTest::keyClick(&page(), Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
        QCOMPARE(m_it->text().toDelta().size(), size_t(1));
        for (IconButton *button : m_it->view->tools().findChildren<IconButton *>()) {
            if (button->accessibleName().startsWith(u"Bold"_s))
                QVERIFY(!button->isEnabled());
        }
        suggest(); // off
        QTest::keyClick(&page(), Qt::Key_B, Qt::ControlModifier);
        QCOMPARE(m_it->text().toDelta().size(), size_t(3));
    }
    void theToolTurnsItOnAndOff()
    {
        IconButton *tool = nullptr;
        for (IconButton *button : m_it->view->tools().findChildren<IconButton *>()) {
            if (button->accessibleName().startsWith(u"Suggest"_s))
                tool = button;
        }
        QVERIFY(tool && tool->isChecked());
        QTest::mouseClick(tool, Qt::LeftButton);
        QVERIFY(!tool->isChecked());
        putCaret(u"everywhere"_s);
        m_it->type(page(), u"almost "_s);
        QCOMPARE(marked(m_it->text()), u"The film closes on the line: Tern is out today, almost everywhere.\nSecond line"_s);
    }
    void signsBecomeWhatTheyMeanInMyOwnLettersAlone()
    {
        putCaret(u"everywhere"_s);
        m_it->type(page(), u"**so** "_s);
        QCOMPARE(m_it->words().left(Line.size() + 3), QString(Line).replace(u"everywhere"_s, u"so everywhere"_s));
        const qsizetype at = m_it->words().indexOf(u"so everywhere"_s);
        QVERIFY(isSet(m_it->text().toDelta(at, 1).front().attributes, attr::Bold));
        expectPageIsText();
        putCaret(u"The film"_s);
        m_it->type(page(), u"# "_s); // of a line that is another's: letters, no heading
        QVERIFY2(m_it->words().startsWith(u"# The film"_s), qPrintable(m_it->words()));
        expectPageIsText();
    }

    //! Whatever is typed and erased while suggesting or not, the page shows what the text says, and keeping everything as
    //! it was gives the text back.
    void thePageAlwaysShowsTheText()
    {
        const bool sound = rc::check("the page shows the text", [this] {
            reset();
            const QString before = m_it->words();
            for (int steps = *rc::gen::inRange(1, 12); steps > 0; --steps) {
                const int end = page().document()->characterCount() - 1;
                const int from = *rc::gen::inRange(0, end + 1), to = std::min(end, from + *rc::gen::weightedOneOf<int>({{3, rc::gen::just(0)}, {1, rc::gen::inRange(1, 20)}}));
                page().placeCaret(from, to);
                switch (*rc::gen::inRange(0, 6)) {
                case 0: QTest::keyClick(&page(), Qt::Key_Backspace); break;
                case 1: QTest::keyClick(&page(), Qt::Key_Delete); break;
                case 2: QTest::keyClick(&page(), Qt::Key_Return); break;
                case 3: QTest::keyClick(&page(), Qt::Key_Backspace, Qt::ControlModifier); break;
                default: m_it->type(page(), *rc::gen::element(u"a"_s, u"bc "_s, u"ä"_s)); break;
                }
                RC_ASSERT(linesOfPage(*page().document()) == fresh());
            }
            m_it->settle();
            while (!m_it->comments->suggestions()->all().empty()) {
                RC_ASSERT(m_it->comments->suggestions()->keepAsItWas(m_it->comments->suggestions()->all().front().stamp.id));
                m_it->settle();
            }
            RC_ASSERT(m_it->words().trimmed().toStdString() == before.trimmed().toStdString());
        });
        QVERIFY(sound);
    }

private:
    [[nodiscard]] PageEdit &page() const { return m_it->page(); }
    [[nodiscard]] std::vector<SuggestionCard *> cards() const { return m_it->cards<SuggestionCard>(); }
    void suggest() { QTest::keyClick(&page(), Qt::Key_S, Qt::ControlModifier | Qt::AltModifier); }
    //! The text of the beginning, all marks gone.
    void reset()
    {
        const QString start = Line + u"\nSecond line\n"_s;
        crdt::Transaction transaction(m_it->view->session()->doc());
        m_it->text().remove(transaction, 0, m_it->text().length());
        m_it->text().insert(transaction, 0, start);
    }
    void putCaret(const QString &words)
    {
        const int at = int(m_it->words().indexOf(words));
        page().placeCaret(at, at);
    }
    void replaceEverywhere()
    {
        m_it->select(u"everywhere"_s);
        m_it->type(page(), u"where you are"_s);
    }
    void click(const QString &words)
    {
        for (Button *button : cards().front()->findChildren<Button *>()) {
            if (button->text() == words) {
                QTest::mouseClick(button, Qt::LeftButton);
                return;
            }
        }
        QFAIL("there is no such button");
    }
    [[nodiscard]] std::vector<DeltaLine> fresh() const
    {
        return linesOfPage(*makeDocument(m_it->text().toDelta(), m_it->view->format()));
    }
    void expectPageIsText() const { QVERIFY(linesOfPage(*page().document()) == fresh()); }

    std::unique_ptr<test::CommentedDocument> m_it;
};

QTEST_MAIN(SuggestingTest)
#include "tst_suggesting.moc"
