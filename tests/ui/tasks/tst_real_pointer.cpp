// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/tasks/task_desk.h"
#include "ui/tasks/board_column.h"
#include "ui/tasks/channel_tasks_pane.h"
#include "ui/tasks/undated_list.h"
#include <QApplication>
#include <QProcess>
#include <QStandardPaths>
#include <QTimer>
#include <cstdio>

using namespace meridian;
using namespace meridian::test;
using namespace Qt::StringLiterals;

//! Cards and bars under a pointer that is moved from outside, on an X server of their own: what a drag of the window system does, and not
//! only what the widgets are told of it.
class RealPointerTest : public QObject {
    Q_OBJECT
    std::unique_ptr<TaskDesk> m_it;
    std::unique_ptr<ChannelTasksPane> m_pane;
    QProcess m_hand;

    TaskId add(const QString &title, const QString &rank, std::optional<QDate> start = {}, const std::optional<Due> &due = {})
    {
        auto task = m_it->task(title, m_it->me(), due);
        task.rank = rank;
        task.start = start;
        m_it->desk.arrive(m_it->me(), task);
        m_pane->model().look();
        m_pane->timelineModel().look();
        return task.task;
    }
    Task task(TaskId id) const { return m_it->row(id).task; }
    QPoint cardOf(TaskId id)
    {
        const TaskStatus status = *m_pane->model().columnOf(id);
        BoardCards &cards = m_pane->board().cards(status);
        const QRect card = cards.visualRect(m_pane->model().column(status).index(m_pane->model().column(status).rowOf(id)));
        return cards.viewport()->mapToGlobal(card.center());
    }
    QRectF barOf(TaskId id)
    {
        TimelineChart &chart = m_pane->timeline().chart();
        const QRect row = chart.visualRect(m_pane->timelineModel().index(m_pane->timelineModel().rowOf(id), TimelineModel::Begins));
        return TimelinePainter::barIn(TaskDates::of(task(id)), chart.scale(), QRectF(0, row.top(), chart.width(), row.height()));
    }
    QPoint onChart(QPointF point) { return m_pane->timeline().chart().viewport()->mapToGlobal(point.toPoint()); }
    static QStringList at(QPoint point) { return {u"mousemove"_s, QString::number(point.x()), QString::number(point.y())}; }
    static QStringList wait(const QString &seconds) { return {u"sleep"_s, seconds}; }
    //! Down, on its way in some steps, and up; the pointer does it while this program's own loop runs.
    void drag(QPoint from, QPoint to)
    {
        QStringList words = at(from) + wait(u"0.1"_s) + QStringList{u"mousedown"_s, u"1"_s};
        constexpr int Steps = 12;
        for (int step = 1; step <= Steps; ++step)
            words += at(from + (to - from) * step / Steps) + wait(u"0.03"_s);
        words += wait(u"0.2"_s) + QStringList{u"mouseup"_s, u"1"_s};
        m_hand.start(u"xdotool"_s, words);
        QTRY_VERIFY_WITH_TIMEOUT(m_hand.state() == QProcess::NotRunning, 20'000);
        QCOMPARE(m_hand.exitCode(), 0);
    }

private slots:
    void init()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        m_it = std::make_unique<TaskDesk>();
        m_pane = std::make_unique<ChannelTasksPane>(m_it->desk.look(), m_it->parts, m_it->actions);
        m_pane->setGeometry(0, 0, 1100, 700);
        m_pane->show(m_it->launch());
        static_cast<QWidget &>(*m_pane).show();
        QVERIFY(QTest::qWaitForWindowExposed(m_pane.get()));
    }
    void cleanup()
    {
        m_pane.reset();
        m_it.reset();
    }
    void aCardGoesToAnotherColumn()
    {
        const TaskId moved = add(u"Moved"_s, u"G"_s), begun = add(u"Begun"_s, u"P"_s);
        m_it->desk.arrive(m_it->me(), op::SetTaskStatus{begun, TaskStatus::UnderWay, {}});
        m_pane->model().look();
        drag(cardOf(moved), cardOf(begun) + QPoint(0, 12));
        QTRY_COMPARE(task(moved).status, TaskStatus::UnderWay);
        QVERIFY(task(moved).rank > task(begun).rank); // under the one it was let go on the lower half of
        m_it->undo.back()();
        QCOMPARE(task(moved).status, TaskStatus::ToDo);
    }
    void aCardGoesAmongItsNeighbours()
    {
        const TaskId first = add(u"First"_s, u"G"_s), second = add(u"Second"_s, u"P"_s), third = add(u"Third"_s, u"V"_s);
        drag(cardOf(first), cardOf(second) + QPoint(0, 14));
        QTRY_VERIFY(task(first).rank > task(second).rank);
        QVERIFY(task(first).rank < task(third).rank);
    }
    void aCardGoesToAColumnThatWasNotThere()
    {
        const TaskId stuck = add(u"Stuck"_s, u"G"_s);
        QWidget &waiting = m_pane->board().cards(TaskStatus::Waiting);
        QVERIFY(!waiting.isVisible());
        // A drag has a loop of its own, in which the hand goes on once the column has opened for what it holds.
        QTimer look;
        connect(&look, &QTimer::timeout, &look, [&] {
            if (!waiting.isVisible() || m_hand.state() != QProcess::NotRunning)
                return;
            look.stop();
            const QPoint to = waiting.mapToGlobal(QPoint(60, 60));
            m_hand.start(u"xdotool"_s, at(to - QPoint(20, 0)) + wait(u"0.1"_s) + at(to) + wait(u"0.3"_s) + QStringList{u"mouseup"_s, u"1"_s});
        });
        look.start(20);
        const QPoint from = cardOf(stuck);
        m_hand.start(u"xdotool"_s, at(from) + wait(u"0.1"_s) + QStringList{u"mousedown"_s, u"1"_s} + at(from + QPoint(20, 20)) + wait(u"0.1"_s)
                                       + at(from + QPoint(60, 40)) + wait(u"0.2"_s));
        QTRY_COMPARE_WITH_TIMEOUT(task(stuck).status, TaskStatus::Waiting, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(m_hand.state() == QProcess::NotRunning, 20'000);
    }
    void aBarIsMovedAndStretched()
    {
        const TaskId id = add(u"Subtitles"_s, u"G"_s, QDate(2026, 6, 17), timed(19, 9, 30, "Europe/Lisbon"));
        m_pane->showView(ChannelTasksPane::View::Timeline);
        QTRY_VERIFY(m_pane->timeline().chart().isVisible());
        QApplication::processEvents(); // everything has its place
        const double day = m_pane->timeline().chart().scale().perDay;
        drag(onChart(barOf(id).center()), onChart(barOf(id).center() + QPointF(3 * day, 0)));
        QTRY_VERIFY(TaskDates::of(task(id)) == (TaskDates{QDate(2026, 6, 20), timed(22, 9, 30, "Europe/Lisbon")}));
        const QPointF end(barOf(id).right() - 3, barOf(id).center().y());
        drag(onChart(end), onChart(end - QPointF(day, 0)));
        QTRY_VERIFY(TaskDates::of(task(id)) == (TaskDates{QDate(2026, 6, 20), timed(21, 9, 30, "Europe/Lisbon")}));
    }
    void whatHasNoDateIsDroppedOnADay()
    {
        add(u"Subtitles"_s, u"G"_s, QDate(2026, 6, 17), day(19));
        const TaskId id = add(u"One day"_s, u"P"_s);
        m_pane->showView(ChannelTasksPane::View::Timeline);
        UndatedList &list = m_pane->timeline().undated();
        QApplication::processEvents();
        QTRY_VERIFY(list.isVisible() && list.visualRect(list.model()->index(0, 0)).height() > 0);
        const TimelineScale scale = m_pane->timeline().chart().scale();
        const double x = scale.x(double(QDate(2026, 6, 23).toJulianDay()) + 0.5);
        drag(list.viewport()->mapToGlobal(QPoint(80, list.visualRect(list.model()->index(0, 0)).center().y())), onChart({x, 60}));
        QTRY_VERIFY(TaskDates::of(task(id)) == (TaskDates{{}, day(23)}));
    }
};

//! The X server is there before Qt looks for one.
int main(int argc, char **argv)
{
    if (QStandardPaths::findExecutable(u"Xvfb"_s).isEmpty() || QStandardPaths::findExecutable(u"xdotool"_s).isEmpty()) {
        std::puts("not installed: Xvfb or xdotool");
        return 77;
    }
    QProcess server;
    server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    server.start(u"Xvfb"_s, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1200x800x24"_s, u"-nolisten"_s, u"tcp"_s, u"-terminate"_s});
    if (!server.waitForStarted() || !server.waitForReadyRead(20'000))
        return 1;
    qputenv("DISPLAY", ':' + server.readLine().trimmed());
    qputenv("QT_QPA_PLATFORM", "xcb");
    int result = 1;
    {
        QApplication application(argc, argv);
        RealPointerTest test;
        result = QTest::qExec(&test, argc, argv);
    }
    server.terminate();
    server.waitForFinished(10'000);
    return result;
}

#include "tst_real_pointer.moc"
