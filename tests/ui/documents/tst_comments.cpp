// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/documents/comment_fixture.h"
#include "tests/ui/screen_checks.h"
#include "ui/documents/document_tools.h"
#include "ui/documents/outline_list.h"
#include "ui/documents/outline_pane.h"
#include "ui/documents/page_layout.h"
#include "ui/widgets/button.h"
#include <QScrollBar>
#include <QSignalSpy>

using namespace meridian;
using namespace Qt::StringLiterals;

namespace {

const QString Opening = u"Each market opens at 09:00 local time. Auckland is first and São Paulo is last."_s;
const QString Embargo = u"Agencies get the kit under embargo on Friday at 17:00, Lisbon time. The embargo lifts."_s;
const QString Text = Opening + u"\nNobody is asked to work at night.\n"_s + Embargo + u"\n"_s;

} // namespace

class CommentsTest : public QObject {
    Q_OBJECT
private slots:
    void init()
    {
        m_it = std::make_unique<test::CommentedDocument>();
        QVERIFY(QTest::qWaitForWindowActive(m_it->view.get()));
        m_it->fill(Text);
        m_it->settle();
    }
    void cleanup() { m_it.reset(); }

    void aCommentBeginsOnTheSelectedWords()
    {
        m_it->select(u"Auckland is first"_s);
        QTest::keyClick(&page(), Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
        m_it->settle();
        const auto begun = m_it->cards<CommentDraftCard>();
        QCOMPARE(begun.size(), size_t(1));
        QCOMPARE(begun.front()->place().quote, u"Auckland is first"_s);
        QWidget *field = QApplication::focusWidget();
        QCOMPARE(field, begun.front()->entrance());
        m_it->type(*field, u"I start at **08:30**"_s);
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
        m_it->settle();
        const auto opened = m_it->asked<op::OpenComment>();
        QCOMPARE(opened.size(), size_t(1));
        QCOMPARE(opened.front().quote, u"Auckland is first"_s);
        QCOMPARE(opened.front().document, m_it->desk.document);
        QCOMPARE(m_it->asked<op::PostMessage>().back().text, u"I start at **08:30**"_s);
        QVERIFY(m_it->cards<CommentDraftCard>().empty());
        CommentCard *card = m_it->card(opened.front().thread);
        QVERIFY(card);
        QVERIFY(card->isActive());
        QVERIFY2(card->spoken().contains(u"“Auckland is first”"_s) && card->spoken().contains(u"I start at 08:30"_s),
                 qPrintable(card->spoken()));
    }
    void theButtonBeginsOneToo()
    {
        m_it->select(u"Lisbon time"_s);
        for (Button *button : m_it->view->tools().findChildren<Button *>()) {
            if (button->text() == u"Comment"_s)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        m_it->settle();
        QCOMPARE(m_it->cards<CommentDraftCard>().size(), size_t(1));
    }
    void cardsStandBesideTheirWords()
    {
        const ThreadId first = m_it->arrive(u"Aroha"_s, u"Auckland is first"_s, u"I start at 08:30, so the gate opens on my watch."_s);
        const ThreadId second = m_it->arrive(u"Rafael"_s, u"São Paulo is last"_s, u"Fine with me."_s);
        const ThreadId third = m_it->arrive(u"Wanjiru"_s, u"on Friday at 17:00"_s, u"That is Saturday in Auckland."_s);
        expectNoOverlaps(3);
        QCOMPARE(level(first), lineOf(u"Auckland is first"_s));
        QVERIFY(level(second) > lineOf(u"São Paulo is last"_s)); // it gives way
        m_it->press(m_it->card(second));
        QVERIFY(m_it->card(second)->isActive());
        QTRY_VERIFY(level(second) - lineOf(u"São Paulo is last"_s) < m_it->desk.desk.look().type.px(8)); // as near as the first leaves room
        expectNoOverlaps(3);
        QCOMPARE(m_it->view->page().pageLayout().marks().at(MarkLayer::Comments).size(), size_t(3));
        m_it->press(m_it->card(third));
        QVERIFY(!m_it->card(second)->isActive());
    }
    void wordsOfACommentLeadToItsCard()
    {
        const ThreadId thread = m_it->arrive(u"Aroha"_s, u"Auckland is first"_s, u"Good."_s);
        const QRect there = page().rectAt(int(Text.indexOf(u"Auckland"_s)) + 3);
        QTest::mouseClick(page().viewport(), Qt::LeftButton, {}, there.center());
        m_it->settle();
        QVERIFY(m_it->card(thread)->isActive());
        QTest::mouseClick(page().viewport(), Qt::LeftButton, {}, page().rectAt(2).center());
        m_it->settle();
        QVERIFY(!m_it->card(thread)->isActive());
    }
    void aReplyWithAName()
    {
        const ThreadId thread = m_it->arrive(u"Wanjiru"_s, u"on Friday at 17:00"_s, u"That is Saturday in Auckland."_s);
        m_it->press(m_it->card(thread));
        const QString before = m_it->card(thread)->spoken();
        MarkdownEdit &field = m_it->card(thread)->field()->field();
        field.setFocus();
        m_it->type(field, u"Then *Thursday*, @Wanj"_s);
        QTest::keyClick(&field, Qt::Key_Return); // takes the name that is offered
        QTest::keyClick(&field, Qt::Key_Return, Qt::ControlModifier);
        m_it->settle();
        const op::PostMessage reply = m_it->asked<op::PostMessage>().back();
        QCOMPARE(reply.thread, thread);
        QVERIFY2(reply.text.startsWith(u"Then *Thursday*, "_s) && reply.text.contains(m_it->desk.desk.memberCalled(u"Wanjiru"_s).toString()),
                 qPrintable(reply.text));
        CommentCard *card = m_it->card(thread);
        QVERIFY2(card->spoken().contains(u"1 repl"_s) && !before.contains(u"repl"_s), qPrintable(card->spoken()));
        QVERIFY(card->field()->isEmpty());
    }
    void resolvingAndReopening()
    {
        const ThreadId thread = m_it->arrive(u"Rafael"_s, u"09:00 local time"_s, u"09:00 is right for us."_s);
        const int open = m_it->card(thread)->height();
        QSignalSpy undoable(m_it->comments, &CommentDesk::undoable);
        m_it->press(m_it->card(thread));
        m_it->card(thread)->setFocus();
        QTest::keyClick(m_it->card(thread), Qt::Key_E);
        m_it->settle();
        QCOMPARE(m_it->asked<op::ResolveComment>().size(), size_t(1));
        QVERIFY(m_it->asked<op::ResolveComment>().back().resolved);
        QCOMPARE(undoable.size(), 1);
        CommentCard *card = m_it->card(thread);
        QVERIFY(card->isResolved());
        QVERIFY(card->height() < open);
        m_it->press(card); // whole again, to be read and answered
        QVERIFY(card->height() >= open);
        m_it->card(thread)->setFocus();
        QTest::keyClick(card, Qt::Key_E);
        m_it->settle();
        QVERIFY(!m_it->card(thread)->isResolved());
    }
    void othersResolveAndReopen()
    {
        const ThreadId thread = m_it->arrive(u"Rafael"_s, u"09:00 local time"_s, u"09:00 is right for us."_s);
        const MemberId rafael = m_it->desk.desk.memberCalled(u"Rafael"_s);
        m_it->desk.desk.arrive(rafael, op::ResolveComment{thread, true});
        m_it->settle();
        QVERIFY(m_it->card(thread)->isResolved());
        m_it->desk.desk.arrive(rafael, m_it->desk.desk.post(thread, u"After all: no."_s));
        m_it->desk.desk.arrive(rafael, op::ResolveComment{thread, false});
        m_it->settle();
        QVERIFY(!m_it->card(thread)->isResolved());
        QVERIFY(m_it->card(thread)->spoken().contains(u"1 repl"_s));
    }
    void resolvedOnesLeaveTheMarginAfterADay()
    {
        const ThreadId thread = m_it->arrive(u"Rafael"_s, u"09:00 local time"_s, u"09:00 is right for us."_s);
        m_it->desk.desk.arrive(m_it->desk.desk.memberCalled(u"Rafael"_s), op::ResolveComment{thread, true});
        m_it->settle();
        m_it->desk.desk.fixture.clock.advance(CommentDesk::ResolvedStayMs + 1000);
        emit m_it->desk.desk.fixture.minutes.minute();
        m_it->settle();
        QVERIFY(!m_it->card(thread));
        QTest::keyClick(&page(), Qt::Key_L, Qt::ControlModifier | Qt::AltModifier);
        m_it->settle();
        QVERIFY(m_it->comments->list().isVisible());
        QVERIFY(m_it->card(thread)); // the list keeps it
    }
    void aCommentKeepsItsSentence()
    {
        const ThreadId thread = m_it->arrive(u"Wanjiru"_s, u"on Friday at 17:00, Lisbon time"_s, u"Saturday in Auckland."_s);
        const auto at = qsizetype(Text.indexOf(Embargo));
        const auto words = qsizetype(Embargo.indexOf(u"on Friday"_s)), length = QString(u"on Friday at 17:00, Lisbon time"_s).size();
        using Kind = crdt::DeltaOp::Kind;
        m_it->changeElsewhere({{Kind::Insert, 0, u"A new first line\n"_s, {}, {}}, {Kind::Retain, at, {}, {}, {}},
                               {Kind::Delete, words, {}, {}, {}}, {Kind::Insert, 0, u"They get everything "_s, {}, {}},
                               {Kind::Retain, length, {}, {}, {}}, {Kind::Delete, Embargo.size() - words - length, {}, {}, {}},
                               {Kind::Insert, 0, u", and no earlier."_s, {}, {}}});
        m_it->settle();
        QVERIFY(m_it->words().contains(u"They get everything on Friday at 17:00, Lisbon time, and no earlier."_s));
        const auto &mark = m_it->page().pageLayout().marks().at(MarkLayer::Comments).front();
        QCOMPARE(m_it->words().mid(mark.from, mark.to - mark.from), u"on Friday at 17:00, Lisbon time"_s);
        QTRY_COMPARE(level(thread), lineOf(u"on Friday"_s));
    }
    void aCommentWhoseWordsAreGoneShowsThem()
    {
        const ThreadId thread = m_it->arrive(u"Aroha"_s, u"Auckland is first"_s, u"Good."_s);
        const int at = int(Text.indexOf(u"Auckland is first"_s));
        m_it->changeElsewhere({{crdt::DeltaOp::Kind::Retain, at, {}, {}, {}}, {crdt::DeltaOp::Kind::Delete, 17, {}, {}, {}}});
        const QString gone = u"The text it was about is gone: “Auckland is first”"_s;
        QTRY_VERIFY(m_it->card(thread) && m_it->card(thread)->spoken().contains(gone));
        QVERIFY(m_it->page().pageLayout().marks().at(MarkLayer::Comments).empty());
    }
    void throughThemByKey()
    {
        const ThreadId last = m_it->arrive(u"Wanjiru"_s, u"on Friday at 17:00"_s, u"Saturday in Auckland."_s);
        const ThreadId first = m_it->arrive(u"Aroha"_s, u"Auckland is first"_s, u"Good."_s);
        page().placeCaret(0, 0);
        page().setFocus();
        QTest::keyClick(&page(), Qt::Key_Escape); // reading
        QVERIFY(m_it->view->hasFocus());
        QTest::keyClick(m_it->view.get(), Qt::Key_J);
        QVERIFY(m_it->card(first)->hasFocus());
        QTest::keyClick(m_it->card(first), Qt::Key_J);
        QVERIFY(m_it->card(last)->hasFocus());
        QTest::keyClick(m_it->card(last), Qt::Key_J); // there is none behind it
        QVERIFY(m_it->card(last)->isActive());
        QTest::keyClick(m_it->card(last), Qt::Key_K);
        QVERIFY(m_it->card(first)->isActive());
        QTest::keyClick(m_it->card(first), Qt::Key_R);
        QCOMPARE(QApplication::focusWidget(), static_cast<QWidget *>(&m_it->card(first)->field()->field()));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTest::keyClick(m_it->card(first), Qt::Key_X); // of no use for a card, and nothing to write
        QCOMPARE(m_it->words(), Text);
        QTest::keyClick(m_it->card(first), Qt::Key_Escape);
        QVERIFY(page().hasFocus());
    }
    void whatIsHalfWrittenIsOnTheDisk()
    {
        m_it->select(u"Auckland is first"_s);
        QTest::keyClick(&page(), Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
        m_it->type(*QApplication::focusWidget(), u"half a thou"_s);
        QTRY_COMPARE(drafts().size(), size_t(1));
        QCOMPARE(drafts().front().text, u"half a thou"_s);
        QVERIFY(drafts().front().comment);
        QCOMPARE(drafts().front().comment->quote, u"Auckland is first"_s);
        m_it->view->close();
        m_it->settle();
        m_it->view->open(m_it->desk.document);
        m_it->settle();
        const auto begun = m_it->cards<CommentDraftCard>();
        QCOMPARE(begun.size(), size_t(1));
        m_it->press(begun.front());
        QCOMPARE(begun.front()->field().field().toPlainText(), u"half a thou"_s);
    }
    void oneLeftWithoutAWordWasNone()
    {
        m_it->select(u"Auckland is first"_s);
        QTest::keyClick(&page(), Qt::Key_M, Qt::ControlModifier | Qt::AltModifier);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        m_it->settle();
        QVERIFY(m_it->cards<CommentDraftCard>().empty());
        QVERIFY(drafts().empty());
    }
    void whereThereIsLittleRoomTheyAreAList()
    {
        const ThreadId thread = m_it->arrive(u"Aroha"_s, u"Auckland is first"_s, u"Good."_s);
        m_it->view->resize(m_it->desk.desk.look().type.px(844), 640);
        m_it->settle();
        QVERIFY(!m_it->comments->margin().isVisible());
        QVERIFY(m_it->view->tools().commentsAnchor()->isVisible()); // its number, where there is no room for words
        QCOMPARE(m_it->view->tools().commentsAnchor()->accessibleName(), u"1 comments"_s);
        QTest::keyClick(&page(), Qt::Key_L, Qt::ControlModifier | Qt::AltModifier);
        m_it->settle();
        QVERIFY(m_it->comments->list().isVisible());
        QVERIFY(m_it->comments->list().geometry().right() <= m_it->view->width());
        QVERIFY(m_it->card(thread));
        m_it->press(m_it->card(thread));
        QVERIFY(m_it->card(thread)->isActive());
        QTest::keyClick(m_it->card(thread), Qt::Key_Escape);
        QVERIFY(!m_it->comments->list().isVisible());
        QVERIFY(page().hasFocus());
    }
    void theOutlineCountsThem()
    {
        using Kind = crdt::DeltaOp::Kind;
        m_it->changeElsewhere({{Kind::Insert, 0, u"Order"_s, {}, {}}, {Kind::Insert, 0, u"\n"_s, {}, {{u"header"_s, crdt::Any(2)}}}});
        m_it->arrive(u"Aroha"_s, u"Auckland is first"_s, u"Good."_s);
        m_it->arrive(u"Wanjiru"_s, u"on Friday at 17:00"_s, u"Saturday in Auckland."_s);
        const auto *outline = m_it->view->findChild<OutlineList *>();
        QVERIFY(outline);
        QTRY_COMPARE(outline->entries().rowCount(), 1);
        QTRY_COMPARE(outline->entries().entries().front().comments, 2);
    }
    void readingOneIsTold()
    {
        const ThreadId thread = m_it->arrive(u"Aroha"_s, u"Auckland is first"_s, u"Good."_s);
        QVERIFY(m_it->comments->threads().find(thread)->thread.unread);
        m_it->press(m_it->card(thread));
        QTRY_VERIFY_WITH_TIMEOUT(!m_it->comments->threads().find(thread)->thread.unread, 3000);
    }
    void everythingHasANameAndFits()
    {
        const ThreadId thread = m_it->arrive(u"Wanjiru"_s, u"on Friday at 17:00"_s, u"Saturday in Auckland. "_s.repeated(5));
        m_it->arrive(u"Aroha"_s, u"Auckland is first"_s, u"Good."_s);
        m_it->press(m_it->card(thread));
        for (const QSize &size : {QSize(1384, 900), QSize(1000, 700), QSize(704, 560)}) {
            m_it->view->resize(size);
            m_it->settle();
            if (!m_it->comments->margin().isVisible() && !m_it->comments->list().isVisible())
                m_it->comments->toggleList();
            m_it->settle();
            QCOMPARE(test::namelessIn(*m_it->view), QStringList());
            QCOMPARE(test::clippedIn(*m_it->view).join(u'\n'), QString());
        }
    }

private:
    [[nodiscard]] PageEdit &page() const { return m_it->page(); }
    [[nodiscard]] std::vector<Draft> drafts() const { return test::must(m_it->desk.desk.replica->read().drafts()); }
    //! The middle of a card's head, and of the line with these words: in the page's viewport.
    [[nodiscard]] int level(ThreadId thread) const
    {
        const CommentCard *card = m_it->card(thread);
        return card ? page().viewport()->mapFromGlobal(card->mapToGlobal(QPoint(0, 21))).y() : -1;
    }
    [[nodiscard]] int lineOf(const QString &words) const
    {
        return page().rectAt(int(m_it->words().indexOf(words))).center().y();
    }
    void expectNoOverlaps(size_t count) const
    {
        const auto cards = m_it->cards<CommentFrame>();
        QCOMPARE(cards.size(), count);
        for (size_t i = 1; i < cards.size(); ++i)
            QVERIFY(cards[i]->geometry().top() - cards[i - 1]->geometry().bottom() >= CommentMargin::Gap);
    }

    std::unique_ptr<test::CommentedDocument> m_it;
};

QTEST_MAIN(CommentsTest)
#include "tst_comments.moc"
