// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screen_checks.h"
#include "tests/ui/tasks/task_desk.h"
#include "ui/models/task_text.h"
#include "ui/tasks/board_column.h"
#include "ui/tasks/channel_tasks_pane.h"
#include "ui/widgets/empty_state.h"
#include <QApplication>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QSignalSpy>

using namespace meridian;
using namespace meridian::test;
using namespace Qt::StringLiterals;

class BoardTest : public QObject {
    Q_OBJECT
    std::unique_ptr<TaskDesk> m_it;
    std::unique_ptr<ChannelTasksPane> m_pane;

    TaskId add(const QString &title, const QString &rank, TaskStatus status = TaskStatus::ToDo)
    {
        auto task = m_it->task(title, m_it->yuki());
        task.rank = rank;
        task.status = status;
        m_it->desk.arrive(m_it->me(), task);
        return task.task;
    }
    QStringList rows(TaskStatus status)
    {
        QStringList titles;
        m_pane->model().look();
        for (const TaskRow &row : m_pane->model().column(status).rows())
            titles << row.task.title;
        return titles;
    }
    Task task(TaskId id) const { return m_it->row(id).task; }
    BoardCards &cards(TaskStatus status) { return m_pane->board().cards(status); }
    QRect rectOf(TaskId id)
    {
        const TaskStatus status = *m_pane->model().columnOf(id);
        const TaskColumnModel &column = m_pane->model().column(status);
        return cards(status).visualRect(column.index(column.rowOf(id)));
    }
    //! As a hand that lets go of the card of `id` over a place of a column.
    void drop(TaskId id, TaskStatus over, QPoint at)
    {
        QMimeData data;
        data.setData(BoardCards::mimeType(), id.toString().toLatin1());
        QWidget *target = cards(over).viewport();
        QDragEnterEvent enter(at, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &enter);
        QVERIFY(enter.isAccepted());
        QDragMoveEvent move(at, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &move);
        QVERIFY(move.isAccepted());
        QDropEvent let(at, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(target, &let);
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init()
    {
        m_it = std::make_unique<TaskDesk>();
        m_pane = std::make_unique<ChannelTasksPane>(m_it->desk.look(), m_it->parts, m_it->actions);
        m_pane->resize(1000, 700);
        m_pane->show(m_it->launch());
        static_cast<QWidget &>(*m_pane).show();
        m_pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    }
    void cleanup()
    {
        m_pane.reset();
        m_it.reset();
    }
    void nothingIsSaidKindly()
    {
        QVERIFY(m_pane->findChild<EmptyState *>()->isVisible());
        add(u"One"_s, u"V"_s);
        QTRY_VERIFY(!m_pane->findChild<EmptyState *>()->isVisible());
    }
    void eachStandsInItsColumnByRank()
    {
        add(u"Second"_s, u"P"_s);
        add(u"First"_s, u"G"_s);
        add(u"Begun"_s, u"A"_s, TaskStatus::UnderWay);
        add(u"Ready"_s, u"C"_s, TaskStatus::Done);
        QCOMPARE(rows(TaskStatus::ToDo), (QStringList{u"First"_s, u"Second"_s}));
        QCOMPARE(rows(TaskStatus::UnderWay), QStringList{u"Begun"_s});
        QCOMPARE(rows(TaskStatus::Done), QStringList{u"Ready"_s});
        QVERIFY(!cards(TaskStatus::Waiting).isVisible()); // nothing waits
        add(u"Stuck"_s, u"V"_s, TaskStatus::Waiting);
        QTRY_VERIFY(cards(TaskStatus::Waiting).isVisible());
        QCOMPARE(namelessIn(*m_pane), QStringList());
        QCOMPARE(clippedIn(*m_pane), QStringList());
        QCOMPARE(cards(TaskStatus::ToDo).accessibleName(), u"To do, 2 tasks"_s);
    }
    void aCardIsDroppedAmongItsNeighbours()
    {
        const TaskId first = add(u"First"_s, u"G"_s), second = add(u"Second"_s, u"P"_s);
        add(u"Third"_s, u"V"_s);
        rows(TaskStatus::ToDo);
        drop(first, TaskStatus::ToDo, rectOf(second).center() + QPoint(0, 8));
        QCOMPARE(rows(TaskStatus::ToDo), (QStringList{u"Second"_s, u"First"_s, u"Third"_s}));
        QCOMPARE(m_it->submitted<op::RankTask>().size(), size_t(1));
        QVERIFY(m_it->submitted<op::SetTaskStatus>().empty());
        m_it->undo.back()();
        QCOMPARE(rows(TaskStatus::ToDo), (QStringList{u"First"_s, u"Second"_s, u"Third"_s}));
    }
    void aCardIsDroppedInAnotherColumn()
    {
        const TaskId moved = add(u"Moved"_s, u"Z"_s), begun = add(u"Begun"_s, u"G"_s, TaskStatus::UnderWay);
        add(u"Begun later"_s, u"P"_s, TaskStatus::UnderWay);
        rows(TaskStatus::ToDo);
        drop(moved, TaskStatus::UnderWay, rectOf(begun).center() + QPoint(0, 8));
        QCOMPARE(rows(TaskStatus::UnderWay), (QStringList{u"Begun"_s, u"Moved"_s, u"Begun later"_s}));
        QCOMPARE(task(moved).status, TaskStatus::UnderWay);
        QCOMPARE(m_pane->board().current(), moved);
        m_it->undo.back()(); // both at once
        QCOMPARE(task(moved).status, TaskStatus::ToDo);
        QCOMPARE(task(moved).rank, u"Z"_s);
        drop(moved, TaskStatus::Done, {20, 20});
        QCOMPARE(task(moved).status, TaskStatus::Done);
        QCOMPARE(task(moved).rank, u"Z"_s); // done ones stand in the order of their doing
    }
    void cardsOfOneRankArePutApart()
    {
        const TaskId one = add(u"One"_s, u"V"_s), two = add(u"Two"_s, u"V"_s), three = add(u"Three"_s, u"V"_s);
        const QStringList before = rows(TaskStatus::ToDo);
        QCOMPARE(before.size(), 3);
        const TaskId last = m_pane->model().column(TaskStatus::ToDo).at(2).task.task;
        const TaskId middle = m_pane->model().column(TaskStatus::ToDo).at(1).task.task;
        QVERIFY(last == one || last == two || last == three);
        drop(last, TaskStatus::ToDo, rectOf(middle).center() - QPoint(0, 8));
        QCOMPARE(rows(TaskStatus::ToDo), (QStringList{before[0], before[2], before[1]}));
    }
    void allOfItByKeys()
    {
        const TaskId first = add(u"First"_s, u"G"_s), second = add(u"Second"_s, u"P"_s);
        add(u"Begun"_s, u"V"_s, TaskStatus::UnderWay);
        rows(TaskStatus::ToDo);
        BoardView &board = m_pane->board();
        board.firstStop()->setFocus();
        board.step(1);
        QCOMPARE(board.current(), first);
        board.step(1);
        QCOMPARE(board.current(), second);
        QVERIFY(!board.canMove(BoardStep::Down));
        board.moveCurrent(BoardStep::Up);
        QCOMPARE(rows(TaskStatus::ToDo), (QStringList{u"Second"_s, u"First"_s}));
        QCOMPARE(board.current(), second);
        QVERIFY(!board.canMove(BoardStep::Up));
        board.moveCurrent(BoardStep::Behind);
        QCOMPARE(rows(TaskStatus::UnderWay), (QStringList{u"Second"_s, u"Begun"_s}));
        QVERIFY(cards(TaskStatus::UnderWay).hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
        QCOMPARE(board.current(), first);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
        QCOMPARE(board.current(), second);
        QSignalSpy entered(&board, &BoardView::entered);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(entered.count(), 1);
        board.moveCurrent(BoardStep::Behind); // the column of what waits opens for it
        QCOMPARE(task(second).status, TaskStatus::Waiting);
        QVERIFY(cards(TaskStatus::Waiting).isVisible());
    }
    void aRepeatingOneComesAgain()
    {
        auto one = m_it->task(u"Water the plants"_s, m_it->me(), day(16));
        one.repeat = Repeat{1, Repeat::Unit::Week};
        m_it->desk.arrive(m_it->me(), one);
        rows(TaskStatus::ToDo);
        drop(one.task, TaskStatus::Done, {20, 20});
        QCOMPARE(rows(TaskStatus::Done), QStringList{u"Water the plants"_s});
        QCOMPARE(rows(TaskStatus::ToDo), QStringList{u"Water the plants"_s});
    }
    void manyCardsArePagedAndTheLastPlaceIsTheLast()
    {
        std::vector<OpBody> many;
        for (int i = 0; i < BoardModel::PageSize + 20; ++i) {
            auto one = m_it->task(u"Task %1"_s.arg(i), m_it->yuki());
            one.rank = u"B%1V"_s.arg(i, 4, 10, QChar(u'0'));
            many.emplace_back(one);
        }
        m_it->desk.arriveAll(m_it->me(), many);
        QCOMPARE(rows(TaskStatus::ToDo).size(), BoardModel::PageSize);
        const TaskId moved = m_pane->model().column(TaskStatus::ToDo).at(0).task.task;
        const auto ranks = m_pane->model().ranksFor(task(moved), TaskStatus::ToDo, BoardModel::PageSize - 1);
        QVERIFY(ranks && ranks->size() == 1);
        QVERIFY(ranks->front().rank > u"B0099V"_s && ranks->front().rank < u"B0100V"_s); // not behind those that are not here
        m_pane->model().column(TaskStatus::ToDo).fetchMore({});
        QCOMPARE(rows(TaskStatus::ToDo).size(), BoardModel::PageSize + 20);
    }
    void whatAGuestMayNotChangeStays()
    {
        m_it->desk.arrive(m_it->yuki(), op::SetRole{m_it->me(), Role::Guest});
        auto theirs = m_it->task(u"Theirs"_s, m_it->yuki());
        m_it->desk.arrive(m_it->yuki(), theirs);
        rows(TaskStatus::ToDo);
        drop(theirs.task, TaskStatus::UnderWay, {20, 20});
        QCOMPARE(task(theirs.task).status, TaskStatus::ToDo);
        QVERIFY(m_it->submitted<op::SetTaskStatus>().empty());
    }
    void aCardSaysWhenOnItsOwnersClock()
    {
        const auto words = [this](const std::optional<Due> &due, TaskStatus status = TaskStatus::ToDo) {
            auto one = m_it->task(u"x"_s, m_it->yuki(), due);
            one.status = status;
            m_it->desk.arrive(m_it->me(), one);
            return TaskText(*m_it->desk.book, m_it->desk.fixture.clock.now()).onCard(task(one.task));
        };
        QCOMPARE(words(timed(19, 9, 30, "Asia/Tokyo")), u"Fri 09:30 Tokyo"_s);
        QCOMPARE(words(day(17)), u"Tomorrow"_s);
        QCOMPARE(words(day(24)), u"Wed 24 June"_s);
        QCOMPARE(words(timed(16, 18, 0, "Europe/Lisbon")), u"Today 18:00"_s);
        QCOMPARE(words(day(11)), u"was Thu 11 June"_s);
        QCOMPARE(words({}), QString());
        QCOMPARE(words({}, TaskStatus::Done), u"Today"_s);
    }
};

QTEST_MAIN(BoardTest)
#include "tst_board.moc"
