// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/threads/pane_fixture.h"
#include "tests/ui/unreadable.h"
#include "ui/threads/message_actions.h"
#include "ui/threads/new_below.h"
#include "ui/threads/thread_head.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/button.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/filter_tab.h"
#include <QAbstractButton>
#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QScrollBar>
#include <QSignalSpy>
using namespace meridian;
using namespace meridian::test;

//! Reading one thread: real widgets over a real replica, keys and clicks.
class ThreadPaneTest : public QObject, PaneFixture {
    Q_OBJECT
private slots:
    void initTestCase() { Icons::initResources(); }
    void init() { QVERIFY(openPane()); }
    void cleanup() { closePane(); }

    void aThreadInViewForASecondIsRead()
    {
        const ThreadRow row = m_desk->threadCalled(QStringLiteral("Open at 09:00"));
        QVERIFY(row.unread);
        m_pane->open(row.thread.thread);
        QCOMPARE(submitted<op::MarkRead>(), 0);
        QTRY_COMPARE_WITH_TIMEOUT(submitted<op::MarkRead>(), 1, 5000);
        QVERIFY(!m_desk->threadCalled(QStringLiteral("Open at 09:00")).unread);
        QVERIFY(m_pane->model().firstNewRow() >= 0); // what is new stays marked while it is open
    }

    void theHeadSaysWhoIsAtWork()
    {
        m_pane->open(m_desk->threadCalled(QStringLiteral("Open at 09:00")).thread.thread);
        const auto *head = m_pane->findChild<ThreadHead *>();
        QVERIFY2(head->presence().contains(u"are at work now"), qPrintable(head->presence()));
        QVERIFY2(head->presence().endsWith(u"Rafael from 13:00 your time"),
                 qPrintable(head->presence()));
        QVERIFY(head->accessibleName().contains(u"Decision by Thu 18 June, 12:00"));
    }

    void keysMoveReplyAndStep()
    {
        m_pane->open(threadOf({"one", "two", "three"}));
        m_pane->focusMessages();
        QCOMPARE(view().currentIndex().row(), 0);
        QTest::keyClicks(&view(), QStringLiteral("jj"));
        QCOMPARE(view().currentIndex().row(), 2);
        QTest::keyClicks(&view(), QStringLiteral("k"));
        QCOMPARE(view().currentIndex().row(), 1);
        QSignalSpy reply(m_pane.get(), &ThreadPane::replyWanted),
            step(m_pane.get(), &ThreadPane::stepWanted),
            back(m_pane.get(), &ThreadPane::backWanted);
        QTest::keyClicks(&view(), QStringLiteral("r]u"));
        QCOMPARE(reply.count(), 1);
        QCOMPARE(step.first().first().toInt(), 1);
        QCOMPARE(back.count(), 1);
    }

    void aReactionIsTakenBackAndGivenByClick()
    {
        const ThreadId thread = threadOf({"one"});
        m_pane->open(thread);
        m_desk->commands.setReaction(m_pane->model().at(0).message->message,
                                     QStringLiteral("agree"), true);
        const QPoint chip = find(0, MessageHit::Kind::Reaction);
        QVERIFY(chip.x() >= 0);
        click(chip);
        QCOMPARE(submitted<op::RemoveReaction>(), 1);
        QVERIFY(m_pane->model().at(0).message->reactions.empty());
    }

    void onlyOwnMessagesCanBeEdited()
    {
        m_pane->open(threadOf({"one"}));
        m_desk->commands.reply(m_pane->thread(), QStringLiteral("mine"));
        m_pane->focusMessages();
        const auto *actions = view().findChild<MessageActions *>();
        const auto offered = [&](int row, MessageAction action) {
            const auto all = actionsFor(m_pane->model().at(row), m_desk->team.me, WordsState{});
            return std::ranges::find(all, action) != all.end();
        };
        view().setCurrentIndex(view().model()->index(0, 0));
        QVERIFY(actions->isVisible());
        QVERIFY(!offered(0, MessageAction::Edit) && !offered(0, MessageAction::Delete));
        view().setCurrentIndex(view().model()->index(1, 0));
        QVERIFY(actions->isVisible());
        QVERIFY(offered(1, MessageAction::Edit) && offered(1, MessageAction::Delete));
    }

    //! A thread that cannot be read is not one that is not here.
    void aThreadThatCannotBeReadSaysSo()
    {
        const ThreadId thread = threadOf({QStringLiteral("One")});
        Banner *banner = m_pane->findChild<Banner *>();
        {
            const Unreadable threads(m_desk->path(), "thread");
            m_pane->open(thread);
            QVERIFY(banner->isVisible());
            for (const EmptyState *state : m_pane->findChildren<EmptyState *>())
                QVERIFY2(!state->isVisible(), qPrintable(state->accessibleName()));
        }
        for (Button *button : banner->findChildren<Button *>())
            button->click(); // Try again
        QVERIFY(!banner->isVisible());
        QCOMPARE(view().model()->rowCount(), 1);
    }
    //! A thread whose words have not come yet: nothing at first, then two-line placeholders, or a sentence while offline.
    void wordsThatAreOnTheirWayAreAwaited()
    {
        const auto start = m_desk->start(m_desk->channelCalled(QStringLiteral("launch")), QStringLiteral("Empty"));
        m_desk->arrive(yuki(), start);
        SyncStatus status;
        status.state = SyncStatus::State::CatchingUp;
        m_desk->replica->setStatus(status);
        const auto *placeholders = m_pane->findChild<RowPlaceholders *>();
        m_pane->open(start.thread);
        QVERIFY(!placeholders->isVisible());
        QTRY_VERIFY(placeholders->isVisible());
        status.state = SyncStatus::State::Offline;
        m_desk->replica->setStatus(status);
        QVERIFY(!placeholders->isVisible());
        const auto states = m_pane->findChildren<EmptyState *>();
        QVERIFY(std::ranges::any_of(states, [](const EmptyState *state) {
            return state->isVisible() && state->accessibleName().contains(QStringLiteral("not on this computer yet"));
        }));
        m_pane->focusMessages();
        QVERIFY(view().isVisible()); // the keys go on working
        m_desk->arrive(yuki(), m_desk->post(start.thread, QStringLiteral("Words")));
        QVERIFY(std::ranges::none_of(states, &EmptyState::isVisible));
    }
    void aRefusedReplyCanBeTriedAgain()
    {
        m_pane->open(threadOf({"one"}));
        m_desk->commands.reply(m_pane->thread(), QStringLiteral("mine"));
        m_desk->refuse(m_desk->submitted.size() - 1, QStringLiteral("The channel is archived."));
        QCOMPARE(m_pane->model().at(1).kind, MessagesModel::RowKind::Refused);
        click(find(1, MessageHit::Kind::CopyText));
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("mine"));
        click(find(1, MessageHit::Kind::TryAgain));
        QCOMPARE(m_pane->model().at(1).kind, MessagesModel::RowKind::Message);
        QCOMPARE(m_pane->model().at(1).message->state, SendState::Waiting);
    }

    void longWordsAreFoldedUntilAskedFor()
    {
        QString text, code = QStringLiteral("```cpp\n");
        for (int i = 0; i < 60; ++i) {
            text += QStringLiteral("Line %1\n").arg(i);
            code += QStringLiteral("int line%1;\n").arg(i);
        }
        m_pane->open(threadOf({text, code + QStringLiteral("```")}));
        const int folded = rowRect(0).height();
        QVERIFY(folded < 40 * 22);
        click(find(0, MessageHit::Kind::ShowAll));
        QVERIFY(rowRect(0).height() > 60 * 22);
        const int foldedCode = rowRect(1).height();
        QVERIFY(foldedCode < 24 * 20 + 120);
        view().scrollTo(view().model()->index(1, 0), QAbstractItemView::PositionAtTop);
        click(find(1, MessageHit::Kind::ShowAllCode));
        QVERIFY(rowRect(1).height() > foldedCode + 40 * 20);
    }

    void selectedTextIsCopied()
    {
        m_pane->open(threadOf({"alpha **beta** gamma"}));
        const QPoint word = find(0, MessageHit::Kind::Text) + QPoint(10, 6);
        QTest::mouseDClick(view().viewport(), Qt::LeftButton, {}, word);
        QTest::keyClick(&view(), Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("alpha"));
    }

    void earlierRepliesDoNotMoveWhatIsRead()
    {
        QStringList texts;
        for (int i = 0; i < 200; ++i)
            texts.append(QStringLiteral("Message %1").arg(i));
        const ThreadId thread = threadOf(texts);
        read(thread);
        m_pane->open(thread);
        view().verticalScrollBar()->setValue(120);
        const QPersistentModelIndex reading = view().indexAt({300, 200});
        const int top = view().visualRect(reading).top();
        const int rows = m_pane->model().rowCount();
        m_pane->model().loadOlder();
        QCOMPARE(m_pane->model().rowCount(), rows + MessagesModel::PageSize);
        QCOMPARE(view().visualRect(reading).top(), top);
        m_desk->arrive(yuki(), m_desk->post(thread, QStringLiteral("newest")));
        QCOMPARE(view().visualRect(reading).top(), top);
    }

    void theNameOfAMessageAndItsKeyAskWhoThatIs()
    {
        m_pane->open(threadOf({"one"}));
        m_pane->focusMessages();
        QSignalSpy who(&view(), &MessagesView::authorWanted);
        QVERIFY(view().perform(MessageAction::Author));
        QCOMPARE(who.count(), 1);
        QCOMPARE(who[0][0].value<MemberId>(), yuki());
        click(rowRect(0).topLeft() + QPoint(m_pane->width() < 1000 ? 30 : 40, 20)); // the avatar
        QCOMPARE(who.count(), 2);
    }

    void whatComesBelowIsCountedAndMovesNothing()
    {
        QStringList texts;
        for (int i = 0; i < 25; ++i)
            texts.append(QStringLiteral("Message %1").arg(i));
        const ThreadId thread = threadOf(texts);
        read(thread);
        m_pane->open(thread);
        view().verticalScrollBar()->setValue(100);
        auto *below = view().findChild<NewBelow *>();
        for (int i = 0; i < 2; ++i)
            m_desk->arrive(yuki(), m_desk->post(thread, QStringLiteral("newer")));
        QCOMPARE(view().verticalScrollBar()->value(), 100);
        QVERIFY(below->isVisible());
        QCOMPARE(below->text(), QStringLiteral("2 new below"));
        QTest::mouseClick(below, Qt::LeftButton);
        QVERIFY(!below->isVisible());
        QCOMPARE(view().verticalScrollBar()->value(), view().verticalScrollBar()->maximum());
    }

    void aThreadThatIsTakenAwayLeavesAWord()
    {
        const ThreadId thread = threadOf({"one"});
        m_pane->open(thread);
        m_desk->replica->publish(must(m_desk->store->forgetThread(thread)));
        QVERIFY(!view().isVisible());
        QVERIFY(!m_pane->findChild<ThreadHead *>()->isVisible());
        QCOMPARE(m_pane->model().rowCount(), 0);
        QVERIFY(!m_pane->can(ThreadAction::Rename));
    }

    void anOwnReplyComesIntoView()
    {
        QStringList texts;
        for (int i = 0; i < 25; ++i)
            texts.append(QStringLiteral("Message %1").arg(i));
        m_pane->open(threadOf(texts));
        m_desk->commands.reply(m_pane->thread(), QStringLiteral("mine"));
        QVERIFY(
            view().viewport()->rect().contains(rowRect(m_pane->model().rowCount() - 1).center()));
    }
};

QTEST_MAIN(ThreadPaneTest)
#include "tst_thread_pane.moc"
