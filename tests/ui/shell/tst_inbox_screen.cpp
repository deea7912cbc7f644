// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/desk_fixture.h"
#include "core/model/whereabouts.h"
#include "tests/ui/quiet_door.h"
#include "ui/models/check_in_book.h"
#include "ui/compose/composer.h"
#include "ui/shell/key_map.h"
#include "ui/shell/thread_screen.h"
#include "ui/threads/answers_strip.h"
#include "ui/threads/channel_follow_button.h"
#include "ui/threads/later_menu.h"
#include "ui/threads/messages_view.h"
#include "ui/threads/thread_list_pane.h"
#include "ui/threads/thread_pane.h"
#include "ui/widgets/button.h"
#include "ui/words/markdown_edit.h"
#include "ui/widgets/paint.h"
#include <QContextMenuEvent>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTest>
using namespace meridian;
using namespace meridian::test;

//! The inbox with real keys.
class InboxScreenTest : public QObject {
    Q_OBJECT
    std::unique_ptr<Desk> m_desk;
    QuietDoor m_door;
    std::unique_ptr<CheckInBook> m_checkIns;
    std::unique_ptr<ThreadScreen> m_screen;
    std::function<void()> m_undo;

    void press(char key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }
    [[nodiscard]] ThreadListModel &model() const { return m_screen->list().model(); }
    [[nodiscard]] ThreadId nth(int number) const
    {
        int row = -1;
        for (int i = 0; i < number; ++i)
            row = model().step(row, 1);
        return model().at(row).thread.thread.thread;
    }
    [[nodiscard]] ThreadRow row(ThreadId thread) const { return *must(m_desk->replica->read().thread(thread)); }
    template<typename Kind>
    [[nodiscard]] std::vector<Kind> submitted() const
    {
        std::vector<Kind> found;
        for (const Op &op : m_desk->submitted) {
            if (const auto *one = std::get_if<Kind>(&op.body))
                found.push_back(*one);
        }
        return found;
    }
    [[nodiscard]] Button *buttonCalled(const QString &text) const
    {
        for (Button *button : m_screen->findChildren<Button *>()) {
            if (button->text() == text && button->isVisible())
                return button;
        }
        return nullptr;
    }

private slots:
    void initTestCase() { Icons::initResources(); }
    void init()
    {
        m_undo = nullptr;
        m_desk = std::make_unique<Desk>();
        m_checkIns = std::make_unique<CheckInBook>(*m_desk->replica, *m_desk->book, m_desk->fixture.clock);
        m_screen = std::make_unique<ThreadScreen>(
            m_desk->look(), WorkspaceParts{*m_desk->replica, m_desk->commands, m_desk->documents, m_desk->tasks, m_desk->teamwork, *m_desk, m_desk->random,
                                            m_desk->highlighter, m_door}, *m_desk->book, *m_checkIns);
        m_screen->setMode(LayoutMode::SidebarListPane);
        m_screen->resize(1200, 800);
        m_screen->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_screen.get()));
        m_screen->activateWindow();
        connect(m_screen.get(), &ThreadScreen::undoable, this,
                [this](const QString &, const std::function<void()> &undo) { m_undo = undo; });
        new KeyMap(*m_screen, [this](Command command) { return m_screen->keys().run(command); }, [] { return false; });
        m_screen->arrive(Place::inbox());
        m_screen->focusList();
        QTRY_COMPARE(QApplication::focusWidget(), &m_screen->list().view());
    }
    void cleanup()
    {
        m_screen.reset();
        m_desk.reset();
    }

    void doneGoesToTheNextAndCanBeTakenBack()
    {
        const ThreadId first = nth(1), second = nth(2);
        QCOMPARE(m_screen->pane().thread(), first);
        const int count = model().threadCount(), unread = model().counts().unread;
        press('e');
        QCOMPARE(model().threadCount(), count - 1);
        QCOMPARE(model().rowOf(first), -1);
        QCOMPARE(m_screen->list().currentThread(), second);
        QCOMPARE(m_screen->pane().thread(), second);
        QCOMPARE(QApplication::focusWidget(), &m_screen->list().view());
        QCOMPARE(model().counts().unread, unread - 1);
        QVERIFY(m_undo);
        m_undo();
        QCOMPARE(nth(1), first);
        QCOMPARE(model().counts().unread, unread);
        QCOMPARE(m_screen->list().currentThread(), second);
    }
    void severalRowsAreDoneAtOnceAndComeBackWithOneUndo()
    {
        const ThreadId first = nth(1), second = nth(2), third = nth(3), fourth = nth(4);
        const int count = model().threadCount();
        press('x');
        press('J', Qt::ShiftModifier);
        press('j');
        press('x'); // the third, by itself
        QCOMPARE(m_screen->list().view().chosen(), (std::vector{first, second, third}));
        press('x'); // and not
        QCOMPARE(m_screen->list().view().chosen(), (std::vector{first, second}));
        QCOMPARE(m_screen->pane().thread(), third);
        press('e');
        QCOMPARE(model().threadCount(), count - 2);
        QCOMPARE(model().rowOf(first), -1);
        QCOMPARE(model().rowOf(second), -1);
        QCOMPARE(m_screen->pane().thread(), third); // it stays
        QVERIFY(m_screen->list().view().chosen().empty());
        m_undo();
        QCOMPARE(model().threadCount(), count);
        QCOMPARE(nth(1), first);

        m_screen->list().select(first);
        press('J', Qt::ShiftModifier);
        press('J', Qt::ShiftModifier);
        QCOMPARE(m_screen->list().view().chosen(), (std::vector{first, second, third}));
        press('e');
        QCOMPARE(m_screen->pane().thread(), fourth); // the next that stays
        QCOMPARE(QApplication::focusWidget(), &m_screen->list().view());
    }
    void severalRowsArePutOffAndMarked()
    {
        const ThreadId first = nth(1), second = nth(2);
        press('J', Qt::ShiftModifier);
        press('h');
        auto *menu = qobject_cast<LaterMenu *>(QApplication::focusWidget());
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(submitted<op::SetLater>().size(), size_t(2));
        QCOMPARE(model().rowOf(first), -1);
        QCOMPARE(model().rowOf(second), -1);
        m_undo();
        QVERIFY(model().rowOf(first) >= 0 && model().rowOf(second) >= 0);
        m_screen->list().select(first);
        press('J', Qt::ShiftModifier);
        press('U', Qt::ShiftModifier);
        QCOMPARE(submitted<op::UnmarkRead>().size(), size_t(2));
        press('J', Qt::ShiftModifier);
        QVERIFY(!m_screen->list().view().chosen().empty());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QVERIFY(m_screen->list().view().chosen().empty());
    }
    void whatIsDoneElsewhereIsNotChosenAnyMore()
    {
        const ThreadId first = nth(1), second = nth(2);
        press('J', Qt::ShiftModifier);
        m_desk->commands.setDone(row(first));
        QCOMPARE(m_screen->list().view().chosen(), std::vector{second});
    }
    void theBarOverTheRowsDoesTheSame()
    {
        const ThreadId first = nth(1), second = nth(2);
        press('J', Qt::ShiftModifier);
        QAbstractButton *done = nullptr;
        for (auto *button : m_screen->findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->accessibleName() == QStringLiteral("Done with all of them"))
                done = button;
        }
        QVERIFY(done);
        QTest::mouseClick(done, Qt::LeftButton);
        QCOMPARE(model().rowOf(first), -1);
        QCOMPARE(model().rowOf(second), -1);
        QVERIFY(!done->isVisible());
    }
    void theLastOneLeavesPeace()
    {
        for (int left = model().threadCount(); left > 0; --left)
            press('e');
        QCOMPARE(model().threadCount(), 0);
        QVERIFY(m_screen->pane().thread().isNull());
        press('e'); // nothing is open: nothing happens
        QCOMPARE(model().counts().unread, 0);
    }
    void theButtonDoesTheSame()
    {
        const ThreadId first = nth(1);
        QVERIFY(buttonCalled(QStringLiteral("Done")));
        QTest::mouseClick(buttonCalled(QStringLiteral("Done")), Qt::LeftButton);
        QCOMPARE(model().rowOf(first), -1);
    }
    void laterOffersTimesInMyHours()
    {
        const ThreadId first = nth(1), second = nth(2);
        press('h');
        auto *menu = qobject_cast<LaterMenu *>(QApplication::focusWidget());
        QVERIFY(menu);
        QVERIFY(menu->isVisible());
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(submitted<op::SetLater>().size(), size_t(1));
        const Instant until = *submitted<op::SetLater>().front().until;
        const Member *me = m_desk->book->find(m_desk->book->self());
        QCOMPARE(phaseAt(me->profile, until), DayPhase::Working);
        QCOMPARE(model().rowOf(first), -1);
        QCOMPARE(m_screen->list().currentThread(), second);
        m_screen->list().showInbox(InboxTab::Later, InboxFilter::Everything);
        QCOMPARE(nth(1), first);
        m_undo();
        QCOMPARE(model().threadCount(), 0);
        m_screen->list().showInbox(InboxTab::ForYou, InboxFilter::Everything);
        QCOMPARE(nth(1), first);
    }
    void moreMorningsAreOneStepAway()
    {
        press('h');
        auto *menu = qobject_cast<LaterMenu *>(QApplication::focusWidget());
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_Up); // from the first to the last
        QTest::keyClick(menu, Qt::Key_Return);
        QVERIFY(menu->isVisible());
        QCOMPARE(submitted<op::SetLater>().size(), size_t(0));
        QTest::keyClick(menu, Qt::Key_Escape);
        QVERIFY(!menu->isVisible());
        QTRY_COMPARE(QApplication::focusWidget(), &m_screen->list().view());
    }
    void aMarkOfUnreadStaysTillTheThreadIsOpenedAgain()
    {
        const ThreadId first = nth(1);
        m_desk->commands.markRead(first, row(first).thread.lastSeq);
        QVERIFY(!row(first).unread);
        press('U', Qt::ShiftModifier);
        QVERIFY(row(first).unread);
        const auto mark = row(first).standing.unreadMark;
        QVERIFY(mark);
        const Seq opened = must(m_desk->replica->read().readPosition(first));
        QVERIFY(opened < row(first).thread.lastSeq);
        press('j');
        press('k');
        QTRY_VERIFY_WITH_TIMEOUT(!row(first).unread, 5000);
        QCOMPARE(submitted<op::MarkRead>().back().clears, mark);
    }
    void doneWithAConclusionClosesItAndGoesOn()
    {
        const ThreadId first = nth(1), second = nth(2);
        press('E', Qt::ShiftModifier);
        auto *field = m_screen->findChild<ThreadForm *>()->findChild<QPlainTextEdit *>();
        QTRY_COMPARE(QApplication::focusWidget(), field);
        QTest::keyClick(field, Qt::Key_Escape);
        QCOMPARE(submitted<op::ConcludeThread>().size(), size_t(0));
        m_screen->focusList();
        press('E', Qt::ShiftModifier);
        QTest::keyClicks(field, QStringLiteral("At nine."));
        QTest::keyClick(field, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(submitted<op::ConcludeThread>().size(), size_t(1));
        QCOMPARE(model().rowOf(first), -1);
        QCOMPARE(m_screen->pane().thread(), second);
        QCOMPARE(QApplication::focusWidget(), &m_screen->list().view());
        QCOMPARE(row(first).thread.conclusion, QStringLiteral("At nine."));
        m_undo();
        QVERIFY(row(first).thread.conclusion.isEmpty());
        QCOMPARE(nth(1), first);
    }
    void theMenuOfARowMutesTillATimeInMyHours()
    {
        const ThreadId first = nth(1), second = nth(2);
        const int count = model().threadCount();
        const QPoint at = m_screen->list().view().visualRect(model().index(model().rowOf(second))).center();
        QContextMenuEvent asked(QContextMenuEvent::Mouse, at, m_screen->list().view().viewport()->mapToGlobal(at));
        QApplication::sendEvent(m_screen->list().view().viewport(), &asked);
        QCOMPARE(m_screen->pane().thread(), second);
        auto *menu = qobject_cast<PopupMenu *>(QApplication::focusWidget());
        QVERIFY(menu && menu->isVisible());
        const QRect box = QRect(menu->mapTo(m_screen.get(), QPoint()), menu->size()).adjusted(ShadowMargin, ShadowMargin, -ShadowMargin, -ShadowMargin);
        QVERIFY(m_screen->rect().contains(box));
        QTest::keyClick(menu, 'F'); // each line with a key is chosen by it
        QVERIFY(row(second).standing.follow != ThreadFollow::Default);
        m_undo();
        QVERIFY(m_screen->keys().can(Command::Mute) && !m_screen->keys().can(Command::Unmute));
        QVERIFY(m_screen->keys().run(Command::Mute));
        auto *times = qobject_cast<LaterMenu *>(QApplication::focusWidget());
        QVERIFY(times);
        QTest::keyClick(times, Qt::Key_Return);
        const auto muted = row(second).standing.muteUntil;
        QVERIFY(muted);
        const Member *me = m_desk->book->find(m_desk->book->self());
        QCOMPARE(phaseAt(me->profile, *muted), DayPhase::Working);
        QCOMPARE(model().rowOf(second), -1);
        QCOMPARE(model().threadCount(), count - 1);
        m_undo();
        QVERIFY(!row(second).standing.muteUntil);
        QVERIFY(model().rowOf(second) >= 0 && model().rowOf(first) >= 0);
    }
    void aChannelIsFollowedAsOneChooses()
    {
        const ChannelId launch = m_desk->channelCalled(QStringLiteral("launch"));
        auto *button = m_screen->findChild<ChannelFollowButton *>();
        QVERIFY(!button->isVisible());
        QVERIFY(!m_screen->keys().can(Command::ChannelQuiet));
        m_screen->arrive(Place::of(launch));
        QVERIFY(button->isVisible());
        QCOMPARE(button->text(), QStringLiteral("Inbox"));
        button->setFocus(Qt::TabFocusReason);
        QTest::keyClick(button, Qt::Key_Space);
        auto *menu = qobject_cast<PopupMenu *>(QApplication::focusWidget());
        QVERIFY(menu);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Return);
        QCOMPARE(must(m_desk->replica->read().channelLevel(launch)), ChannelLevel::Mentions);
        QCOMPARE(button->text(), QStringLiteral("Mentions"));
        QVERIFY(m_screen->keys().run(Command::ChannelQuiet));
        QCOMPARE(button->accessibleName(), QStringLiteral("You follow launch: Quiet"));
        QVERIFY(!m_screen->keys().can(Command::ChannelQuiet));
        m_undo();
        QCOMPARE(must(m_desk->replica->read().channelLevel(launch)), ChannelLevel::Mentions);
    }
    void whoWasAskedHandsItOver()
    {
        const MemberId yuki = m_desk->memberCalled(QStringLiteral("Yuki"));
        auto start = m_desk->start(m_desk->channelCalled(QStringLiteral("launch")), QStringLiteral("Which font?"));
        start.ask = Ask::WhenYouCan;
        start.told = {m_desk->team.me};
        m_desk->arriveAll(yuki, {start, m_desk->post(start.thread, QStringLiteral("Which one?"))});
        m_screen->arrive(Place::inbox(start.thread));
        QVERIFY(buttonCalled(QStringLiteral("I can’t answer this")));
        buttonCalled(QStringLiteral("I can’t answer this"))->click();
        QTRY_VERIFY(KeyMap::isWriting());
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Rafa"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // takes the name that is offered
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return, Qt::ControlModifier);
        const auto posted = submitted<op::PostMessage>();
        QCOMPARE(posted.size(), size_t(1));
        const QString name = QStringLiteral("<@%1>").arg(m_desk->memberCalled(QStringLiteral("Rafael")).toString());
        QVERIFY2(posted.front().text.startsWith(QStringLiteral("I can’t answer this. Can you, ") + name),
                 qPrintable(posted.front().text));
        QVERIFY(!buttonCalled(QStringLiteral("I can’t answer this"))); // that was an answer
    }
    void whoAskedSeesWhoseAnswerIsOpen()
    {
        const MemberId yuki = m_desk->memberCalled(QStringLiteral("Yuki")), rafael = m_desk->memberCalled(QStringLiteral("Rafael"));
        auto start = m_desk->start(m_desk->channelCalled(QStringLiteral("launch")), QStringLiteral("Which font?"));
        start.ask = Ask::WhenYouCan;
        start.told = {yuki, rafael};
        m_desk->arriveAll(m_desk->team.me, {start, m_desk->post(start.thread, QStringLiteral("Which one?"))});
        m_screen->arrive(Place::inbox(start.thread));
        const auto *strip = m_screen->findChild<AnswersStrip *>();
        QVERIFY(strip->isVisible());
        QVERIFY2(strip->accessibleName().startsWith(u"0 of 2 answered. "), qPrintable(strip->accessibleName()));
        m_desk->arrive(rafael, op::AddReaction{m_screen->pane().model().at(0).message->message.message, QStringLiteral("agree")});
        QVERIFY2(strip->accessibleName().startsWith(u"1 of 2 answered. Yuki, from "), qPrintable(strip->accessibleName()));
        buttonCalled(QStringLiteral("Ask again…"))->click();
        const auto menus = m_screen->window()->findChildren<PopupMenu *>();
        const auto open = std::ranges::find_if(menus, [](const PopupMenu *one) { return one->isVisible(); });
        QVERIFY(open != menus.end());
        auto *ways = *open;
        ways->setCurrent(0); // a reminder to the one whose answer is open
        QTest::keyClick(ways, Qt::Key_Return);
        QTRY_VERIFY(KeyMap::isWriting());
        QVERIFY(m_screen->composer().field().toPlainText().startsWith(u"@Yuki"));
        QCOMPARE(submitted<op::PostMessage>().size(), size_t(0)); // nothing is sent by itself
    }
    void followingIsAKeyToo()
    {
        const ThreadId first = nth(1);
        QCOMPARE(row(first).standing.follow, ThreadFollow::Default);
        press('f');
        const ThreadFollow now = row(first).standing.follow;
        QVERIFY(now != ThreadFollow::Default);
        m_undo();
        QCOMPARE(row(first).standing.follow, ThreadFollow::Default);
        press('f');
        press('f'); // and back again
        QVERIFY(row(first).standing.follow != now);
    }
    void aFilterWithNothingInItSaysHowToLeaveIt()
    {
        m_screen->list().showInbox(InboxTab::ForYou, InboxFilter::Unread);
        while (model().counts().unread > 0) {
            m_desk->commands.markRead(nth(1), row(nth(1)).thread.lastSeq);
            m_screen->list().showNew();
        }
        QVERIFY(buttonCalled(QStringLiteral("Clear filter")));
        buttonCalled(QStringLiteral("Clear filter"))->click();
        QVERIFY(model().threadCount() > 0);
        QVERIFY(!buttonCalled(QStringLiteral("Clear filter")));
    }
    void singleKeysAreTextInTheReply()
    {
        QVERIFY(m_screen->reply());
        QTRY_VERIFY(KeyMap::isWriting());
        const ThreadId first = nth(1);
        press('e');
        QVERIFY(model().rowOf(first) >= 0);
    }
};

QTEST_MAIN(InboxScreenTest)
#include "tst_inbox_screen.moc"
