// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screen_checks.h"
#include "tests/ui/tasks/task_desk.h"
#include "ui/tasks/channel_tasks_pane.h"
#include "ui/tasks/task_filter_bar.h"
#include "ui/widgets/button.h"
#include <QAbstractItemModelTester>
#include <QApplication>
#include <QFile>
#include <QLineEdit>
#include <QSignalSpy>

using namespace meridian;
using namespace meridian::test;
using namespace Qt::StringLiterals;

class TaskListTest : public QObject {
    Q_OBJECT
    std::unique_ptr<TaskDesk> m_it;
    std::unique_ptr<ChannelTasksPane> m_pane;

    TaskId add(const QString &title, std::optional<MemberId> owner, const std::optional<Due> &due = {}, TaskStatus status = TaskStatus::ToDo,
               const std::vector<QString> &labels = {})
    {
        auto task = m_it->task(title, owner, due);
        task.status = status;
        task.labels = labels;
        m_it->desk.arrive(m_it->me(), task);
        return task.task;
    }
    Task task(TaskId id) const { return m_it->row(id).task; }
    TaskListView &list() { return m_pane->list(); }
    //! As they stand there, each under the name of its group.
    QStringList rows()
    {
        QStringList lines;
        TaskListModel &model = m_pane->listModel();
        model.look();
        for (int row = 0; row < model.rowCount(); ++row) {
            const auto &one = model.at(row);
            lines << (one.group.isEmpty() ? one.task.task.title : one.group + u": "_s + one.task.task.title);
        }
        return lines;
    }
    //! A choice of the bar, by its key.
    void choose(const QString &button, Qt::Key line)
    {
        for (Button *one : m_pane->findChildren<Button *>()) {
            if (one->isVisible() && one->accessibleName().startsWith(button)) {
                one->click();
                QTest::keyClick(QApplication::focusWidget(), line);
                return;
            }
        }
        QFAIL(qPrintable(button));
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init()
    {
        m_it = std::make_unique<TaskDesk>();
        m_pane = std::make_unique<ChannelTasksPane>(m_it->desk.look(), m_it->parts, m_it->actions);
        m_pane->resize(900, 700);
        m_pane->show(m_it->launch());
        m_pane->showView(ChannelTasksPane::View::List);
        static_cast<QWidget &>(*m_pane).show();
        m_pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    }
    void cleanup()
    {
        m_pane.reset();
        m_it.reset();
    }
    void itIsNarrowedGroupedAndSorted()
    {
        QAbstractItemModelTester tester(&m_pane->listModel(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        add(u"Recut the film"_s, m_it->yuki(), timed(19, 9, 30, "Asia/Tokyo"), TaskStatus::ToDo, {u"film"_s});
        add(u"Book the photographer"_s, m_it->me(), day(17), TaskStatus::UnderWay);
        add(u"Ask for prices"_s, std::nullopt);
        add(u"Brief"_s, m_it->me(), {}, TaskStatus::Done);
        QCOMPARE(rows().size(), 3); // the open ones
        QCOMPARE(namelessIn(*m_pane), QStringList());
        QCOMPARE(clippedIn(*m_pane), QStringList());
        choose(u"Order"_s, Qt::Key_4);
        QCOMPARE(rows(), (QStringList{u"Ask for prices"_s, u"Book the photographer"_s, u"Recut the film"_s}));
        choose(u"Groups"_s, Qt::Key_3);
        QCOMPARE(rows(), (QStringList{u"Inês Carvalho: Book the photographer"_s, u"Yuki Tanabe: Recut the film"_s, u"Nobody yet: Ask for prices"_s}));
        choose(u"Groups"_s, Qt::Key_4);
        QCOMPARE(rows(), (QStringList{u"This week: Book the photographer"_s, u"This week: Recut the film"_s, u"No date: Ask for prices"_s}));
        choose(u"Groups"_s, Qt::Key_6);
        QCOMPARE(rows().front(), u"film: Recut the film"_s);
        choose(u"Groups"_s, Qt::Key_1);
        choose(u"Which"_s, Qt::Key_3);
        QCOMPARE(rows().size(), 4);
        choose(u"Whose"_s, Qt::Key_2);
        QCOMPARE(rows(), (QStringList{u"Book the photographer"_s, u"Brief"_s}));
        choose(u"Whose"_s, Qt::Key_1);
        m_pane->findChild<TaskFilterBar *>()->findChild<QLineEdit *>()->setText(u"film rec"_s);
        QCOMPARE(rows(), QStringList{u"Recut the film"_s});
        m_pane->findChild<TaskFilterBar *>()->findChild<QLineEdit *>()->setText(u"nothing of that"_s);
        QCOMPARE(rows(), QStringList());
    }
    void severalAreChangedTogetherAndTakenBackTogether()
    {
        const TaskId one = add(u"One"_s, m_it->me()), two = add(u"Two"_s, m_it->yuki()), three = add(u"Three"_s, m_it->me());
        choose(u"Order"_s, Qt::Key_4);
        QCOMPARE(rows(), (QStringList{u"One"_s, u"Three"_s, u"Two"_s}));
        list().step(0);
        QCOMPARE(list().current(), one);
        list().extendChosen(1);
        QCOMPARE(list().chosen(), (std::set{one, three}));
        QVERIFY(m_pane->several().isVisible());
        m_pane->several().change(SeveralTasks::Field::Status);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_2);
        QCOMPARE(task(one).status, TaskStatus::UnderWay);
        QCOMPARE(task(three).status, TaskStatus::UnderWay);
        QCOMPARE(task(two).status, TaskStatus::ToDo);
        QCOMPARE(m_it->said.back(), u"2 tasks: Under way"_s);
        m_it->undo.back()();
        QCOMPARE(task(one).status, TaskStatus::ToDo);
        QCOMPARE(task(three).status, TaskStatus::ToDo);
        m_pane->several().change(SeveralTasks::Field::Owner);
        QTest::keyClicks(QApplication::focusWidget(), u"aro"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(task(one).owner, std::optional(m_it->desk.memberCalled(u"Aroha"_s)));
        QCOMPARE(task(three).owner, task(one).owner);
        rows(); // whose they are now
        m_pane->several().change(SeveralTasks::Field::Due);
        QTest::keyClicks(QApplication::focusWidget(), u"Fri 9:00"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QVERIFY(task(one).due == timed(19, 9, 0, "Pacific/Auckland"));
        QVERIFY(task(three).due == task(one).due);
        m_pane->several().change(SeveralTasks::Field::Done);
        QCOMPARE(rows(), QStringList{u"Two"_s});
        QVERIFY(list().chosen().empty()); // they are not shown any more
        QVERIFY(!m_pane->several().isVisible());
    }
    void theMouseChoosesAsItDoesElsewhere()
    {
        const TaskId one = add(u"One"_s, m_it->me()), two = add(u"Two"_s, m_it->me()), three = add(u"Three"_s, m_it->me());
        choose(u"Order"_s, Qt::Key_5);
        QCOMPARE(rows(), (QStringList{u"Three"_s, u"Two"_s, u"One"_s}));
        const auto press = [&](int row, Qt::KeyboardModifiers modifiers) {
            QTest::mouseClick(list().viewport(), Qt::LeftButton, modifiers, list().visualRect(m_pane->listModel().index(row)).center());
        };
        press(0, Qt::NoModifier);
        QCOMPARE(list().current(), three);
        QVERIFY(list().chosen().empty());
        press(2, Qt::ShiftModifier);
        QCOMPARE(list().chosen(), (std::set{one, two, three}));
        press(1, Qt::ControlModifier);
        QCOMPARE(list().chosen(), (std::set{one, three}));
        QTest::keyClick(&list(), Qt::Key_Escape);
        QVERIFY(list().chosen().empty());
    }
    void aRepeatingOneAmongSeveralComesAgain()
    {
        auto plants = m_it->task(u"Water the plants"_s, m_it->me(), day(16));
        plants.repeat = Repeat{1, Repeat::Unit::Week};
        m_it->desk.arrive(m_it->me(), plants);
        const TaskId one = add(u"One"_s, m_it->me());
        m_it->actions.setStatus(std::vector{task(plants.task), task(one)}, TaskStatus::Done);
        QCOMPARE(rows(), QStringList{u"Water the plants"_s});
        m_it->undo.back()();
        QCOMPARE(rows().size(), 2);
        QCOMPARE(task(plants.task).status, TaskStatus::ToDo);
    }
    void aViewIsKeptAndForgotten()
    {
        add(u"Recut the film"_s, m_it->yuki());
        add(u"Book the photographer"_s, m_it->me());
        choose(u"Whose"_s, Qt::Key_2);
        QCOMPARE(rows(), QStringList{u"Book the photographer"_s});
        choose(u"Kept views"_s, Qt::Key_K);
        QTest::keyClicks(QApplication::focusWidget(), u"What is mine"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        const auto kept = must(m_it->desk.replica->tasks().views());
        QCOMPARE(kept.size(), size_t(1));
        QCOMPARE(kept[0].name, u"What is mine"_s);
        choose(u"Whose"_s, Qt::Key_1);
        QCOMPARE(rows().size(), 2);
        choose(u"Kept views"_s, Qt::Key_1);
        QCOMPARE(rows(), QStringList{u"Book the photographer"_s});
        choose(u"Kept views"_s, Qt::Key_F);
        QVERIFY(must(m_it->desk.replica->tasks().views()).empty());
    }
    void whatIsShownIsSaved()
    {
        add(u"Recut, quickly"_s, m_it->yuki(), timed(19, 9, 30, "Asia/Tokyo"));
        add(u"Book the photographer"_s, m_it->me(), day(17));
        const auto all = must(m_it->desk.replica->tasks().column(m_it->launch(), TaskStatus::ToDo, {}, 10));
        const TaskFiles files(m_it->parts);
        const QString csv = m_it->desk.dir.filePath(u"tasks.csv"_s), ics = m_it->desk.dir.filePath(u"tasks.ics"_s);
        QVERIFY(files.save(csv, all, u"# launch"_s, m_it->desk.fixture.clock.now()));
        QVERIFY(files.save(ics, all, u"# launch"_s, m_it->desk.fixture.clock.now()));
        const auto read = [](const QString &path) {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
        };
        QVERIFY2(read(csv).contains(u"\"Recut, quickly\",To do,Yuki Tanabe,launch,2026-06-19,09:30,Asia/Tokyo"), qPrintable(read(csv)));
        QVERIFY(read(ics).startsWith(u"BEGIN:VCALENDAR"));
        QVERIFY(read(ics).contains(u"20260619T003000Z")); // 09:30 in Tokyo
        QVERIFY(!files.save(m_it->desk.dir.filePath(u"no/such/folder/tasks.csv"_s), all, u"x"_s, m_it->desk.fixture.clock.now()));
    }
};

QTEST_MAIN(TaskListTest)
#include "tst_task_list.moc"
