// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screen_checks.h"
#include "tests/ui/tasks/task_desk.h"
#include "ui/models/task_text.h"
#include "ui/tasks/my_tasks_pane.h"
#include "ui/tasks/task_row_delegate.h"
#include "ui/widgets/empty_state.h"
#include <QAbstractItemModelTester>
#include <QSignalSpy>

using namespace meridian;
using namespace meridian::test;

class TasksListTest : public QObject {
    Q_OBJECT
    std::unique_ptr<TaskDesk> m_it;
    std::unique_ptr<MyTasksPane> m_pane;

    QStringList rows() const
    {
        QStringList list;
        const MyTasksModel &model = m_pane->model();
        for (int i = 0; i < model.rowCount(); ++i) {
            const auto &row = model.at(i);
            list << MyTasksModel::nameOf(row.group) + QStringLiteral(": ") + row.task.task.title;
        }
        return list;
    }
    TaskId add(const QString &title, std::optional<MemberId> owner, const std::optional<Due> &due = {}, TaskStatus status = TaskStatus::ToDo,
               std::optional<MemberId> author = {})
    {
        auto task = m_it->task(title, owner, due);
        task.status = status;
        m_it->desk.arrive(author.value_or(m_it->me()), task);
        return task.task;
    }
    QString words(TaskId task) const { return TaskText(*m_it->desk.book, m_it->desk.fixture.clock.now()).inList(m_it->row(task).task); }
    void press(TaskId task)
    {
        const QModelIndex index = m_pane->model().index(m_pane->model().rowOf(task));
        const auto *delegate = qobject_cast<TaskRowDelegate *>(m_pane->view().itemDelegate());
        const QPoint at = delegate->circleIn(m_pane->view().visualRect(index), index).center();
        QTest::mouseClick(m_pane->view().viewport(), Qt::LeftButton, {}, at);
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init()
    {
        m_it = std::make_unique<TaskDesk>();
        m_pane = std::make_unique<MyTasksPane>(m_it->desk.look(), m_it->parts, m_it->actions);
        m_pane->resize(384, 700);
        m_pane->show();
        m_pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    }
    void cleanup()
    {
        m_pane.reset();
        m_it.reset();
    }
    void nothingIsSaidKindly()
    {
        QCOMPARE(m_pane->model().rowCount(), 0);
        QVERIFY(m_pane->findChild<EmptyState *>()->isVisible());
    }
    void whatIsMineStandsInItsGroup()
    {
        QAbstractItemModelTester tester(&m_pane->model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        add(QStringLiteral("Without a date"), m_it->me());
        add(QStringLiteral("Book the photographer"), m_it->me(), day(19));
        add(QStringLiteral("Write to the agencies"), m_it->me(), timed(16, 18, 0, "Europe/Lisbon"));
        add(QStringLiteral("Thank-you note"), m_it->me(), day(24));
        add(QStringLiteral("Late one"), m_it->me(), day(11));
        add(QStringLiteral("Ask Marta"), m_it->me(), day(16), TaskStatus::Waiting);
        add(QStringLiteral("Recut the film"), m_it->yuki(), timed(19, 9, 30, "Asia/Tokyo"));
        add(QStringLiteral("Not mine at all"), m_it->yuki(), day(17), TaskStatus::ToDo, m_it->yuki());
        add(QStringLiteral("Brief for the languages"), m_it->me(), {}, TaskStatus::Done);
        QTRY_COMPARE(rows(), (QStringList{QStringLiteral("Today: Late one"), QStringLiteral("Today: Write to the agencies"),
                                          QStringLiteral("This week: Book the photographer"), QStringLiteral("Later: Thank-you note"),
                                          QStringLiteral("Later: Without a date"), QStringLiteral("Waiting on others: Ask Marta"),
                                          QStringLiteral("Following: Recut the film"), QStringLiteral("Done this week: Brief for the languages")}));
        QVERIFY(!m_pane->findChild<EmptyState *>()->isVisible());
        QCOMPARE(clippedIn(*m_pane), QStringList());
        QCOMPARE(namelessIn(*m_pane), QStringList());
    }
    void aRowSaysWhen()
    {
        QCOMPARE(words(add(QStringLiteral("a"), m_it->me(), timed(16, 18, 0, "Europe/Lisbon"))), QStringLiteral("By 18:00"));
        QCOMPARE(words(add(QStringLiteral("b"), m_it->me(), day(17))), QStringLiteral("Tomorrow"));
        QCOMPARE(words(add(QStringLiteral("c"), m_it->me(), day(19))), QStringLiteral("Fri 19 June"));
        QCOMPARE(words(add(QStringLiteral("d"), m_it->me())), QStringLiteral("When you can"));
        QCOMPARE(words(add(QStringLiteral("e"), m_it->me(), day(11))), QStringLiteral("was Thu 11 June"));
        QCOMPARE(words(add(QStringLiteral("f"), m_it->yuki(), timed(19, 9, 30, "Asia/Tokyo"))), QStringLiteral("Yuki, Fri 01:30"));
        QCOMPARE(words(add(QStringLiteral("g"), std::nullopt)), QStringLiteral("Nobody yet, no date"));
    }
    void theCircleMakesItDoneAndUndoBringsItBack()
    {
        const TaskId task = add(QStringLiteral("Book the photographer"), m_it->me(), day(16));
        QTRY_COMPARE(m_pane->model().rowOf(task), 0);
        press(task);
        QCOMPARE(m_it->row(task).task.status, TaskStatus::Done);
        QTRY_COMPARE(rows(), QStringList{QStringLiteral("Done this week: Book the photographer")});
        m_it->undo.back()();
        QCOMPARE(m_it->row(task).task.status, TaskStatus::ToDo);
        QTRY_COMPARE(rows(), QStringList{QStringLiteral("Today: Book the photographer")});
    }
    void aRepeatingOneComesAgain()
    {
        auto task = m_it->task(QStringLiteral("Water the plants"), m_it->me(), day(16));
        task.repeat = Repeat{1, Repeat::Unit::Week};
        m_it->desk.arrive(m_it->me(), task);
        QTRY_COMPARE(m_pane->model().rowOf(task.task), 0);
        press(task.task);
        QTRY_COMPARE(rows(), (QStringList{QStringLiteral("Later: Water the plants"), QStringLiteral("Done this week: Water the plants")}));
        m_it->undo.back()();
        QTRY_COMPARE(rows(), QStringList{QStringLiteral("Today: Water the plants")});
    }
    void theCurrentOneStaysWhileOthersCome()
    {
        const TaskId later = add(QStringLiteral("Thank-you note"), m_it->me(), day(24));
        QTRY_COMPARE(m_pane->model().rowCount(), 1);
        QSignalSpy chosen(m_pane.get(), &MyTasksPane::currentChanged);
        m_pane->step(1);
        QCOMPARE(m_pane->current(), later);
        QCOMPARE(chosen.count(), 1);
        add(QStringLiteral("Write to the agencies"), m_it->me(), day(16), TaskStatus::ToDo, m_it->yuki());
        QTRY_COMPARE(m_pane->model().rowCount(), 2);
        QCOMPARE(m_pane->current(), later);
        QCOMPARE(m_pane->view().currentIndex().row(), 1);
        QCOMPARE(chosen.count(), 1);
        m_pane->step(-1);
        QCOMPARE(m_pane->view().currentIndex().row(), 0);
        m_pane->select(later);
        m_it->desk.arrive(m_it->yuki(), op::SetTaskOwner{later, m_it->yuki()}); // it is followed now, at another place
        QTRY_COMPARE(rows().back(), QStringLiteral("Following: Thank-you note"));
        QCOMPARE(m_pane->current(), later);
        QCOMPARE(chosen.count(), 2); // the one above, and no neighbour of what left
    }
    void theNextDayBringsTheNextGroup()
    {
        add(QStringLiteral("Book the photographer"), m_it->me(), day(19));
        QTRY_COMPARE(rows(), QStringList{QStringLiteral("This week: Book the photographer")});
        m_it->desk.fixture.clock.advance(3 * 24 * 3'600'000LL);
        m_pane->model().look();
        QCOMPARE(rows(), QStringList{QStringLiteral("Today: Book the photographer")});
    }
};

QTEST_MAIN(TasksListTest)
#include "tst_tasks_list.moc"
