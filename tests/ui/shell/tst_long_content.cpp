// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/interchange/long_team.h"
#include "tests/ui/screen_checks.h"
#include "tests/ui/shell/window_fixture.h"
#include "ui/people/person_page.h"
#include "ui/settings/settings_view.h"
#include "ui/sidebar/sidebar.h"
#include "ui/tasks/channel_tasks_pane.h"
#include "ui/widgets/text_label.h"
#include <QHelpEvent>
#include <QLineEdit>
#include <QToolTip>

using namespace meridian;
using namespace meridian::test;

//! Every screen of a workspace in which everything is as long as it may be: nothing is cut, nothing lies over anything
//! else, and what is elided is said whole somewhere.
class LongContentTest : public QObject {
    Q_OBJECT
    std::unique_ptr<WindowDesk> m_desk;
    LongTeam m_team;

    WindowDesk &desk() { return *m_desk; }
    bool isWhole(const char *where)
    {
        QCoreApplication::processEvents();
        const MainWindow &window = *desk().window;
        const QStringList faults = clippedIn(window) + overlappingIn(window) + paintedOutsideIn(window) + namelessIn(window);
        if (!faults.isEmpty())
            qWarning("%s: %s", where, qPrintable(faults.join(QStringLiteral("\n  "))));
        return faults.isEmpty();
    }
    void draft(const std::vector<MemberId> &told)
    {
        Draft draft;
        draft.thread = desk().desk.commands.newThreadId();
        draft.isNewThread = true;
        draft.channel = m_team.channel;
        draft.told = told;
        draft.subject = QString(limits::Subject, u'W');
        draft.text = QString(300, u'x');
        draft.changedAt = desk().desk.fixture.clock.now();
        desk().desk.saveDraft(draft);
        desk().view->go(Place::newThread(draft.thread));
    }
    void escape()
    {
        // A platform without a window manager may leave the window inactive once a dialog has closed.
        QTest::keyClick(WindowDesk::focus() ? WindowDesk::focus() : desk().window.get(), Qt::Key_Escape);
    }
    //! A task in which everything is as long as it may be.
    TaskId addTask(const QString &words, MemberId owner, TaskStatus status)
    {
        Desk &it = desk().desk;
        const auto filled = [&](qsizetype length) { return words.repeated(int(length / words.size()) + 1).left(length); };
        op::CreateTask task;
        task.task = TaskId::create(it.fixture.clock.now(), it.random);
        task.channel = m_team.channel;
        task.title = filled(limits::TaskTitle);
        task.notes = filled(600);
        task.owner = owner;
        task.due = Due{QDate(2026, 6, 19), 23 * 60, QStringLiteral("America/Argentina/Buenos_Aires")};
        task.priority = Priority::High;
        task.repeat = Repeat{2, Repeat::Unit::Week, 0b0010110};
        task.labels = {filled(limits::Label), QStringLiteral("film")};
        for (int i = 0; i < 3; ++i)
            task.steps.push_back({StepId::create(it.fixture.clock.now(), it.random), filled(limits::StepText), i == 0, QString(QChar(u'A' + i)) + u'V'});
        task.rank = QStringLiteral("V");
        const auto messages = must(it.replica->read().messages(m_team.unbrokenThread, {}, {}, 1));
        task.origin = TaskOrigin{m_team.unbrokenThread, messages.front().message.message, {}, {}, {}, filled(limits::Quote), m_team.arabicMember};
        it.arrive(m_team.unbrokenMember, task);
        if (status != TaskStatus::ToDo)
            it.arrive(owner, op::SetTaskStatus{task.task, status, status == TaskStatus::Waiting ? std::optional(m_team.japaneseMember) : std::nullopt});
        return task.task;
    }
    void showTasks(TaskId task)
    {
        WorkspaceView &view = *desk().view;
        view.go(Place::tasks());
        QVERIFY(isWhole("my tasks"));
        view.go(Place::tasks(task));
        QTRY_VERIFY(isWhole("a task")); // what is as high as its words settles in the next turn
        view.go(Place::tasks(m_team.channel));
        QVERIFY(isWhole("a board"));
        view.go(Place::tasks(m_team.channel, task));
        QTRY_VERIFY(isWhole("a board and a task"));
        view.go(Place::tasks(m_team.channel));
        auto &channel = *desk().window->findChild<ChannelTasksPane *>();
        channel.showView(ChannelTasksPane::View::List);
        QVERIFY(isWhole("a list"));
        channel.list().step(1);
        channel.list().extendChosen(1);
        view.go(Place::tasks(m_team.channel));
        QVERIFY(isWhole("several of a list"));
        channel.showView(ChannelTasksPane::View::Board);
        view.go(Place::inbox(threadOf(task)));
        QVERIFY(isWhole("a task's thread"));
        view.handle(Command::NewTask);
        WindowDesk::type(QString(120, u'W') + QStringLiteral(" @nobody #nowhere"));
        QVERIFY(isWhole("a new task"));
        escape();
    }

private slots:
    void init()
    {
        m_desk = std::make_unique<WindowDesk>();
        QVERIFY(m_desk->isReady());
        Desk &desk = m_desk->desk;
        m_team = longTeam(demoMoment());
        const auto known = std::ptrdiff_t(desk.head);
        desk.replica->publish(must(desk.store->applyEvents({m_team.team.events.begin() + known, m_team.team.events.end()})));
        desk.head = m_team.team.events.back().seq;
        m_desk->window->resize(900, 640);
    }
    void cleanup() { m_desk.reset(); }

    //! The fixture is what it says it is.
    void itIsAsLongAsItMayBe()
    {
        const Desk &desk = m_desk->desk;
        for (const MemberId member : {m_team.unbrokenMember, m_team.arabicMember, m_team.japaneseMember}) {
            QCOMPARE(desk.book->find(member)->profile.name.size(), limits::Name);
            QCOMPARE(desk.book->find(member)->profile.title.size(), limits::Name);
        }
        QVERIFY(!desk.book->find(m_team.unbrokenMember)->profile.name.contains(u' '));
        QVERIFY(desk.book->find(m_team.arabicMember)->profile.name.isRightToLeft());
        const ChannelRow channel = *must(desk.replica->read().channel(m_team.channel));
        QCOMPARE(channel.channel.name.size(), limits::Name);
        QCOMPARE(channel.channel.purpose.size(), limits::Purpose);
        for (const ThreadId thread : {m_team.unbrokenThread, m_team.arabicThread, m_team.japaneseThread, m_team.direct})
            QCOMPARE(must(desk.replica->read().thread(thread))->thread.subject.size(), limits::Subject);
    }
    void tasksAreWhole_data() { nothingIsCut_data(); }
    void tasksAreWhole()
    {
        QFETCH(QSize, size);
        desk().window->resize(size);
        const MemberId me = m_team.team.me;
        addTask(QStringLiteral("仕事は朝のうちに"), m_team.japaneseMember, TaskStatus::UnderWay);
        const TaskId arabic = addTask(QStringLiteral("أعد قطع الفيلم قبل الافتتاح "), me, TaskStatus::Waiting);
        const TaskId unbroken = addTask(QStringLiteral("W"), m_team.unbrokenMember, TaskStatus::ToDo);
        addTask(QStringLiteral("Recut the film without everywhere "), me, TaskStatus::Done);
        for (const TaskId task : {arabic, unbroken})
            showTasks(task);
    }
    void nothingIsCut_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("one pane") << QSize(900, 640);
        QTest::newRow("smallest") << QSize(760, 560);
        QTest::newRow("usual") << QSize(1440, 900);
    }
    void nothingIsCut()
    {
        QFETCH(QSize, size);
        WorkspaceView &view = *desk().view;
        desk().window->resize(size);
        view.go(Place::inbox());
        QVERIFY(isWhole("inbox"));
        view.go(Place::of(m_team.channel));
        QVERIFY(isWhole("channel"));
        for (const ThreadId thread : {m_team.unbrokenThread, m_team.arabicThread, m_team.japaneseThread, m_team.direct}) {
            view.go(Place::inbox(thread));
            QVERIFY(isWhole("thread"));
        }
        view.go(Place::inbox(m_team.unbrokenThread));
        view.handle(Command::Reply);
        QVERIFY(isWhole("reply"));
        draft({m_team.unbrokenMember, m_team.arabicMember, m_team.japaneseMember});
        QVERIFY(isWhole("new thread"));
        draft(m_team.crowd);
        QVERIFY(isWhole("new thread for many"));
        desk().part<NewThreadPane>().send();
        QVERIFY(isWhole("guard"));
        view.go(Place::outbox());
        QVERIFY(isWhole("outbox"));
        view.go(Place::of(m_team.unbrokenMember));
        QVERIFY(isWhole("person"));
        view.go(Place::settings());
        using Section = SettingsView::Section;
        for (const Section section : {Section::You, Section::Hours, Section::Appearance, Section::Shortcuts, Section::People}) {
            desk().part<SettingsView>().open(section);
            QVERIFY2(isWhole("settings"), qPrintable(QString::number(int(section))));
        }
    }
    void nothingIsCutInDialogs()
    {
        WorkspaceView &view = *desk().view;
        view.go(Place::inbox());
        for (const MemberId member : {m_team.unbrokenMember, m_team.arabicMember, m_team.japaneseMember}) {
            view.openPerson(member);
            QVERIFY(isWhole("person card"));
            escape();
        }
        for (const Command command : {Command::Switch, Command::NewChannel, Command::Invite}) {
            view.handle(command);
            QVERIFY2(isWhole("dialog"), qPrintable(QString::number(int(command))));
            escape();
        }
        view.dialogs().openChannel(m_team.channel);
        QVERIFY(isWhole("people of a channel"));
        escape();
        view.dialogs().openBrowser();
        QVERIFY(isWhole("channels"));
        escape();
    }
    //! Every row of a list says all of what it elides, to the pointer and to a screen reader.
    void whatIsElidedIsSaidWhole()
    {
        const WorkspaceView &view = *desk().view;
        desk().view->go(Place::of(m_team.channel));
        const ThreadListModel &threads = desk().list().model();
        for (const ThreadId thread : {m_team.unbrokenThread, m_team.arabicThread}) {
            const QModelIndex row = threads.index(threads.rowOf(thread));
            const QString subject = must(desk().desk.replica->read().thread(thread))->thread.subject;
            QCOMPARE(row.data(Qt::ToolTipRole).toString(), subject);
            QVERIFY(row.data(Qt::AccessibleTextRole).toString().contains(subject));
        }
        for (TextLabel *label : view.findChildren<TextLabel *>()) {
            const bool elided = label->isVisible() && !label->wordWrap() && !label->text().isEmpty()
                && label->sizeHint().width() > label->width() + 1;
            if (!elided)
                continue;
            QHelpEvent asked(QEvent::ToolTip, {2, 2}, label->mapToGlobal(QPoint(2, 2)));
            QCoreApplication::sendEvent(label, &asked);
            QCOMPARE(QToolTip::text(), label->toolTip().isEmpty() ? label->text() : label->toolTip());
            QToolTip::hideText();
        }
    }
    //! A name without a space leaves room for the sentence it stands in.
    void aNameLeavesRoomForItsSentence()
    {
        const MemberBook &book = *desk().desk.book;
        for (const MemberId member : {m_team.unbrokenMember, m_team.japaneseMember})
            QVERIFY2(book.callName(member).size() <= 25, qPrintable(book.callName(member)));
        QCOMPARE(book.callName(m_team.arabicMember), QStringLiteral("متى"));
        QCOMPARE(book.callName(desk().desk.memberCalled(QStringLiteral("Aroha"))), QStringLiteral("Aroha"));
    }
};

QTEST_MAIN(LongContentTest)
#include "tst_long_content.moc"
