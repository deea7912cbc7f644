// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/shell/window_fixture.h"
#include "ui/compose/waiting_strip.h"
#include "ui/documents/page_edit.h"
#include "ui/documents/task_card.h"
#include "ui/shell/task_screen.h"
#include "ui/shell/task_talk.h"
#include "ui/tasks/quick_entry_form.h"
#include "ui/threads/document_strip.h"
#include "ui/threads/later_menu.h"
#include "ui/threads/message_delegate.h"
#include "ui/threads/thread_tasks.h"
#include "ui/widgets/button.h"
#include "ui/widgets/channel_tabs.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/toast.h"
#include "ui/words/markdown_edit.h"
#include <QLineEdit>

using namespace meridian;
using namespace meridian::test;
using namespace Qt::StringLiterals;

//! Tasks in the window, by keys.
class TasksScreenTest : public QObject {
    Q_OBJECT
    std::unique_ptr<WindowDesk> m_it;

    [[nodiscard]] Task task(TaskId id) const { return must(m_it->desk.replica->tasks().task(id)).value().task; }

    op::CreateTask arrived()
    {
        op::CreateTask one;
        one.task = TaskId::create(m_it->desk.fixture.clock.now(), m_it->desk.random);
        one.channel = m_it->desk.channelCalled(u"launch"_s);
        one.title = u"Recut the film"_s;
        one.rank = u"V"_s;
        one.owner = m_it->desk.team.me;
        m_it->desk.arrive(m_it->desk.memberCalled(u"Yuki"_s), one);
        return one;
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init()
    {
        m_it = std::make_unique<WindowDesk>();
        QVERIFY(m_it->isReady());
    }
    void cleanup() { m_it.reset(); }
    void aTaskFromNothingToDone()
    {
        m_it->view->go(Place::inbox());
        m_it->type(u"gt"_s);
        QCOMPARE(m_it->view->place().screen, Place::Screen::Tasks);
        m_it->type(u"n"_s);
        QVERIFY(m_it->window->findChild<QuickEntryForm *>());
        m_it->type(u"Call the printer tomorrow 9:30 #launch"_s);
        m_it->press(Qt::Key_Return);
        const auto made = m_it->submitted<op::CreateTask>();
        QCOMPARE(made.size(), size_t(1));
        QTRY_COMPARE(m_it->part<MyTasksPane>().model().rowCount(), 1);
        QCOMPARE(m_it->part<MyTasksPane>().current(), made[0].task);
        m_it->type(u"e"_s);
        QCOMPARE(task(made[0].task).status, TaskStatus::Done);
        m_it->type(u"z"_s);
        QCOMPARE(task(made[0].task).status, TaskStatus::ToDo);
        m_it->type(u"s"_s);
        m_it->type(u"2"_s);
        QCOMPARE(task(made[0].task).status, TaskStatus::UnderWay);
    }
    //! Its name is what is to be done; the thread shows how it goes, and it leads back there.
    void aTaskFromAThreadAsAWhole()
    {
        const ThreadRow thread = m_it->desk.threadCalled(u"Open at 09:00"_s);
        m_it->view->go(Place::inbox(thread.thread.thread));
        m_it->pane().focusMessages();
        m_it->press(Qt::Key_T, Qt::ShiftModifier);
        QVERIFY(m_it->window->findChild<QuickEntryForm *>());
        m_it->press(Qt::Key_Return);
        const auto made = m_it->submitted<op::CreateTask>();
        QCOMPARE(made.size(), size_t(1));
        QCOMPARE(made[0].origin->thread, std::optional(thread.thread.thread));
        QVERIFY(!made[0].origin->message);
        QVERIFY2(made[0].title.contains(u"all at once"_s), qPrintable(made[0].title));
        auto &strip = m_it->part<ThreadTasks>();
        QTRY_COMPARE(strip.tasks().size(), size_t(1));
        QTRY_VERIFY(strip.isVisible());
        m_it->desk.confirm(m_it->desk.submitted.size() - 1);
        m_it->desk.arrive(m_it->desk.memberCalled(u"Yuki"_s), op::SetTaskStatus{made[0].task, TaskStatus::UnderWay, {}});
        QCOMPARE(strip.tasks()[0].task.status, TaskStatus::UnderWay);
        auto *card = strip.findChild<QAbstractButton *>();
        QVERIFY2(card->accessibleName().contains(u"Under way"_s), qPrintable(card->accessibleName()));
        QTest::mouseClick(card, Qt::LeftButton);
        QCOMPARE(m_it->view->place(), Place::tasks(made[0].task));
        m_it->type(u"o"_s);
        QCOMPARE(m_it->view->place().thread, std::optional(thread.thread.thread));
    }
    void aTaskFromADocumentAndBack()
    {
        const auto document = DocumentId::create(m_it->desk.fixture.clock.now(), m_it->desk.random);
        const ChannelId channel = m_it->desk.channelCalled(u"launch"_s);
        m_it->desk.arrive(m_it->desk.memberCalled(u"Yuki"_s), op::CreateDocument{document, channel, {}, u"V"_s, u"Plan"_s});
        m_it->view->go(Place::of(document));
        PageEdit &page = m_it->part<PageEdit>();
        page.setFocus();
        m_it->type(u"[] Recut the film @Yuki tomorrow 9:30"_s);
        m_it->press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(m_it->window->findChild<QuickEntryForm *>());
        m_it->press(Qt::Key_Return);
        const auto made = m_it->submitted<op::CreateTask>();
        QCOMPARE(made.size(), size_t(1));
        QCOMPARE(made[0].title, u"Recut the film"_s);
        QCOMPARE(made[0].owner, std::optional(m_it->desk.memberCalled(u"Yuki"_s)));
        QCOMPARE(made[0].channel, channel);
        QCOMPARE(made[0].origin->document, std::optional(document));
        QVERIFY(made[0].origin->start && made[0].origin->end && !made[0].origin->quote.isEmpty());
        QTRY_VERIFY(m_it->window->findChild<TaskCard *>());
        m_it->view->go(Place::tasks(made[0].task));
        m_it->type(u"o"_s);
        QCOMPARE(m_it->view->place().document, std::optional(document));
        QTRY_VERIFY(m_it->part<TaskCard>().isActive());
        // Done there is done here.
        m_it->part<TaskCard>().setFocus();
        m_it->type(u"e"_s);
        QCOMPARE(task(made[0].task).status, TaskStatus::Done);
        m_it->part<TaskCard>().setFocus();
        m_it->type(u"o"_s);
        QCOMPARE(m_it->view->place(), Place::tasks(made[0].task));
    }
    void aTaskFromAMessageAndBack()
    {
        const ThreadRow thread = m_it->desk.threadCalled(u"Open at 09:00"_s);
        m_it->view->go(Place::inbox(thread.thread.thread));
        m_it->pane().focusMessages();
        m_it->pane().view().showEnd();
        const MessageId last = m_it->pane().view().lastShown();
        QVERIFY(m_it->pane().view().showMessage(last));
        m_it->type(u"t"_s);
        QVERIFY(m_it->window->findChild<QuickEntryForm *>());
        m_it->press(Qt::Key_Return);
        const auto made = m_it->submitted<op::CreateTask>();
        QCOMPARE(made.size(), size_t(1));
        QCOMPARE(made[0].origin->message, std::optional(last));
        QCOMPARE(made[0].channel, thread.thread.channel);
        // The card stands under the message, and says how the task stands.
        const int row = m_it->pane().model().rowOf(last);
        QTRY_COMPARE(m_it->pane().model().at(row).tasks.size(), size_t(1));
        for (size_t i = 0; i < m_it->desk.submitted.size(); ++i) {
            if (std::holds_alternative<op::CreateTask>(m_it->desk.submitted[i].body))
                m_it->desk.confirm(i);
        }
        m_it->desk.arrive(m_it->desk.memberCalled(u"Yuki"_s), op::SetTaskStatus{made[0].task, TaskStatus::UnderWay, {}});
        QCOMPARE(m_it->pane().model().at(row).tasks[0].task.status, TaskStatus::UnderWay);
        const QRect rect = m_it->pane().view().rectOf(last);
        const auto *delegate = qobject_cast<MessageDelegate *>(m_it->pane().view().itemDelegate());
        QPoint at(-1, -1);
        for (int y = 0; y < rect.height() && at.x() < 0; y += 4) {
            if (delegate->hitAt(row, rect.width(), QPointF(120, y)).kind == MessageHit::Kind::Task)
                at = rect.topLeft() + QPoint(120, y + 4);
        }
        QVERIFY(at.x() >= 0);
        QTest::mouseClick(m_it->pane().view().viewport(), Qt::LeftButton, {}, at);
        QCOMPARE(m_it->view->place(), Place::tasks(made[0].task));
        m_it->type(u"o"_s);
        QCOMPARE(m_it->view->place().thread, std::optional(thread.thread.thread));
    }
    void theBoardOfAChannelIsATabAway()
    {
        op::CreateTask one;
        one.task = TaskId::create(m_it->desk.fixture.clock.now(), m_it->desk.random);
        one.channel = m_it->desk.channelCalled(u"launch"_s);
        one.title = u"Recut the film"_s;
        one.rank = u"V"_s;
        m_it->desk.arrive(m_it->desk.memberCalled(u"Yuki"_s), one);
        m_it->view->go(Place::of(one.channel));
        m_it->list().findChild<ChannelTabs *>()->setFocus();
        emit m_it->list().findChild<ChannelTabs *>()->chosen(ChannelTabs::Tab::Tasks);
        QCOMPARE(m_it->view->place(), Place::tasks(one.channel));
        m_it->type(u"j"_s);
        QCOMPARE(m_it->view->place(), Place::tasks(one.channel, one.task));
        QVERIFY(m_it->part<TaskPanel>().isVisible());
        m_it->press(Qt::Key_Right, Qt::ControlModifier | Qt::ShiftModifier);
        QCOMPARE(task(one.task).status, TaskStatus::UnderWay);
        m_it->type(u"z"_s);
        QCOMPARE(task(one.task).status, TaskStatus::ToDo);
        m_it->type(u"n"_s);
        m_it->type(u"Write the subtitles"_s);
        m_it->press(Qt::Key_Return);
        const auto made = m_it->submitted<op::CreateTask>();
        QCOMPARE(made.size(), size_t(1));
        QCOMPARE(made[0].channel, one.channel); // where the window is
        QCOMPARE(m_it->view->place(), Place::tasks(one.channel, made[0].task));
        m_it->view->go(Place::inbox());
        m_it->view->handle(Command::Back);
        QCOMPARE(m_it->view->place(), Place::tasks(one.channel, made[0].task));
        QCOMPARE(Place::fromText(m_it->view->place().toText()), m_it->view->place());
    }
    void inANarrowWindowThereIsOneOfThem()
    {
        op::CreateTask one;
        one.task = TaskId::create(m_it->desk.fixture.clock.now(), m_it->desk.random);
        one.channel = m_it->desk.channelCalled(u"launch"_s);
        one.title = u"Recut the film"_s;
        one.rank = u"V"_s;
        one.owner = m_it->desk.team.me;
        m_it->desk.arrive(m_it->desk.memberCalled(u"Yuki"_s), one);
        m_it->window->resize(800, 640);
        m_it->view->go(Place::tasks());
        m_it->type(u"j"_s);
        m_it->press(Qt::Key_Return);
        QVERIFY(m_it->part<TaskPanel>().isVisible() && !m_it->part<MyTasksPane>().isVisible());
        m_it->type(u"u"_s);
        QVERIFY(!m_it->part<TaskPanel>().isVisible() && m_it->part<MyTasksPane>().isVisible());
        QVERIFY(m_it->focusIn(m_it->part<MyTasksPane>()));
        m_it->view->go(Place::tasks(one.channel));
        QVERIFY(m_it->part<ChannelTasksPane>().isVisible() && !m_it->part<MyTasksPane>().isVisible());
        m_it->type(u"j"_s);
        m_it->press(Qt::Key_Return);
        QVERIFY(m_it->part<TaskPanel>().isVisible() && !m_it->part<ChannelTasksPane>().isVisible());
        m_it->press(Qt::Key_Escape);
        QVERIFY(m_it->part<ChannelTasksPane>().isVisible());
    }
    //! Another client made it and gave it to me: its row in my inbox leads to its words, and from there to the task.
    void whatAnotherClientMadeOpensFromTheInbox()
    {
        op::CreateTask one;
        one.task = TaskId::create(m_it->desk.fixture.clock.now(), m_it->desk.random);
        one.channel = m_it->desk.channelCalled(u"launch"_s);
        one.title = u"Recut the film"_s;
        one.rank = u"V"_s;
        one.owner = m_it->desk.team.me;
        m_it->desk.arrive(m_it->desk.memberCalled(u"Yuki"_s), one);
        m_it->view->go(Place::inbox());
        const ThreadRow row = must(m_it->desk.replica->read().thread(threadOf(one.task))).value();
        QVERIFY(row.waitsForMe && row.unread);
        m_it->list().showNew();
        QVERIFY(m_it->list().model().rowOf(row.thread.thread) >= 0);
        m_it->view->go(Place::inbox(row.thread.thread));
        QCOMPARE(m_it->pane().thread(), row.thread.thread);
        const auto *strip = m_it->pane().findChild<DocumentStrip *>();
        QVERIFY(strip && strip->isVisible());
        QVERIFY2(strip->accessibleName().contains(u"To do"), qPrintable(strip->accessibleName()));
        m_it->desk.arrive(m_it->desk.memberCalled(u"Yuki"_s), op::SetTaskStatus{one.task, TaskStatus::UnderWay, {}});
        QVERIFY(strip->accessibleName().contains(u"Under way"));
        m_it->pane().setFocus();
        m_it->type(u"o"_s);
        QCOMPARE(m_it->view->place(), Place::tasks(one.task));
        QCOMPARE(m_it->part<TaskPanel>().row()->task.title, u"Recut the film"_s);
    }
    void whatIsSaidIsReadAndAnsweredInThePanel()
    {
        const op::CreateTask one = arrived();
        m_it->view->go(Place::tasks(one.task));
        auto &talk = m_it->part<TaskTalk>();
        QVERIFY(talk.isVisible() && talk.composer().isVisible());
        QVERIFY(!talk.pane().view().isVisible()); // nothing was said yet
        m_it->type(u"c"_s);
        QVERIFY(talk.isAncestorOf(m_it->focus()));
        m_it->type(u"On it"_s);
        m_it->press(Qt::Key_Return, Qt::ControlModifier);
        const auto said = m_it->submitted<op::PostMessage>();
        QCOMPARE(said.size(), size_t(1));
        QCOMPARE(said[0].thread, threadOf(one.task));
        QCOMPARE(said[0].text, u"On it"_s);
        QTRY_COMPARE(talk.pane().model().rowCount(), 1);
        QTRY_VERIFY(talk.pane().view().isVisible());
        for (size_t i = 0; i < m_it->desk.submitted.size(); ++i) {
            if (std::holds_alternative<op::PostMessage>(m_it->desk.submitted[i].body))
                m_it->desk.confirm(i);
        }
        m_it->desk.arrive(m_it->desk.memberCalled(u"Yuki"_s), m_it->desk.post(threadOf(one.task), u"Thank you"_s));
        QTRY_COMPARE(talk.pane().model().rowCount(), 2);
        QTRY_VERIFY(!m_it->submitted<op::MarkRead>().empty()); // it was in view for a second
        // Half a reply stays with its task.
        const op::CreateTask other = arrived();
        m_it->press(Qt::Key_Escape);
        m_it->type(u"c"_s);
        m_it->type(u"Half a"_s);
        m_it->view->go(Place::tasks(other.task));
        QVERIFY(talk.composer().field().toPlainText().isEmpty());
        m_it->view->go(Place::tasks(one.task));
        QCOMPARE(talk.composer().field().toPlainText(), u"Half a"_s);
    }
    //! What waits there is told, discarded and brought back as in the threads.
    void anAnswerInThePanelWaitsForItsTime()
    {
        const op::CreateTask one = arrived();
        m_it->view->go(Place::tasks(one.task));
        auto &talk = m_it->part<TaskTalk>();
        const auto held = [&] {
            const auto kept = must(m_it->desk.replica->read().drafts(threadOf(one.task)));
            return kept.size() == 1 && kept[0].isHeld();
        };
        m_it->type(u"c"_s);
        m_it->type(u"In your morning"_s);
        QTest::mouseClick(talk.composer().findChild<SplitButton *>()->more(), Qt::LeftButton);
        m_it->press(Qt::Key_Down);
        m_it->press(Qt::Key_Return);
        QTRY_VERIFY(held());
        const auto *toast = m_it->part<Toast>().findChild<TextLabel *>();
        QVERIFY2(toast->text().startsWith(u"Goes out"_s), qPrintable(toast->text()));
        const auto change = [&]() -> Button * {
            for (auto *button : talk.composer().findChild<WaitingStrip *>()->findChildren<Button *>()) {
                if (button->isVisible())
                    return button;
            }
            return nullptr;
        };
        QTRY_VERIFY(change());
        QTest::mouseClick(change(), Qt::LeftButton);
        m_it->press(Qt::Key_Up); // from the first line to the last
        m_it->press(Qt::Key_Return);
        QTRY_VERIFY(!held());
        talk.pane().setFocus();
        m_it->type(u"z"_s);
        QTRY_VERIFY(held());
    }
    void aTaskIsPutOffAndComesBack()
    {
        const op::CreateTask one = arrived();
        m_it->view->go(Place::tasks(one.task));
        m_it->type(u"h"_s);
        const auto menus = m_it->window->findChildren<LaterMenu *>();
        QVERIFY(std::ranges::any_of(menus, [](const LaterMenu *menu) { return menu->isVisible(); }));
        m_it->press(Qt::Key_Return); // later today
        const auto off = m_it->submitted<op::SetLater>();
        QCOMPARE(off.size(), size_t(1));
        QCOMPARE(off[0].thread, threadOf(one.task));
        QVERIFY(off[0].until && *off[0].until > m_it->desk.fixture.clock.now());
        QTRY_COMPARE(must(m_it->desk.replica->tasks().task(one.task))->laterUntil, off[0].until);
        auto *line = [&]() -> QAbstractButton * {
            for (auto *button : m_it->part<TaskPanel>().findChildren<QAbstractButton *>()) {
                if (button->isVisible() && button->text().startsWith(u"Put off until"_s))
                    return button;
            }
            return nullptr;
        }();
        QVERIFY(line);
        line->click();
        QCOMPARE(m_it->submitted<op::SetLater>().back().until, std::optional<Instant>());
        m_it->type(u"z"_s); // and that is taken back
        QCOMPARE(m_it->submitted<op::SetLater>().back().until, off[0].until);
    }
    void itsTalkLeadsToItAgain()
    {
        const op::CreateTask one = arrived();
        m_it->view->go(Place::tasks(one.task));
        emit m_it->part<TaskPanel>().wholeTalkWanted(threadOf(one.task)); // from its menu
        QCOMPARE(m_it->pane().thread(), threadOf(one.task));
        QVERIFY(!m_it->pane().can(ThreadAction::Conclude) && !m_it->pane().can(ThreadAction::Move));
        m_it->pane().setFocus();
        m_it->type(u"o"_s);
        QCOMPARE(m_it->view->place(), Place::tasks(one.task));
    }
};

QTEST_MAIN(TasksScreenTest)
#include "tst_tasks_screen.moc"
