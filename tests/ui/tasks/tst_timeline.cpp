// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/screen_checks.h"
#include "tests/ui/tasks/task_desk.h"
#include "ui/models/task_column_model.h"
#include "ui/tasks/board_column.h"
#include "ui/tasks/channel_tasks_pane.h"
#include "ui/tasks/undated_list.h"
#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QDragEnterEvent>
#include <QElapsedTimer>
#include <QMimeData>
#include <QSignalSpy>

using namespace meridian;
using namespace meridian::test;
using namespace Qt::StringLiterals;

class TimelineTest : public QObject {
    Q_OBJECT
    std::unique_ptr<TaskDesk> m_it;
    std::unique_ptr<ChannelTasksPane> m_pane;

    static QDate june(int day) { return {2026, 6, day}; }
    TaskId add(const QString &title, std::optional<MemberId> owner, std::optional<QDate> start, const std::optional<Due> &due)
    {
        auto task = m_it->task(title, owner, due);
        task.start = start;
        m_it->desk.arrive(m_it->me(), task);
        m_pane->timelineModel().look();
        return task.task;
    }
    Task task(TaskId id) const { return m_it->row(id).task; }
    TimelineChart &chart() { return m_pane->timeline().chart(); }
    TimelineModel &model() { return m_pane->timelineModel(); }
    QRectF barOf(TaskId id)
    {
        const QModelIndex index = model().index(model().rowOf(id), TimelineModel::Begins);
        const QRect row = chart().visualRect(index);
        return TimelinePainter::barIn(TaskDates::of(task(id)), chart().scale(), QRectF(0, row.top(), chart().width(), row.height()));
    }
    QStringList rows()
    {
        QStringList lines;
        for (int row = 0; row < model().rowCount(); ++row)
            lines << (model().at(row).isTask() ? model().at(row).task().task.title : u"= "_s + model().index(row, 0).data().toString());
        return lines;
    }
    //! As a hand does it: takes hold, goes there on its way, and lets go.
    void drag(QPointF from, QPointF to)
    {
        QTest::mousePress(chart().viewport(), Qt::LeftButton, {}, from.toPoint());
        for (int step = 1; step <= 4; ++step) {
            const QPointF at = from + (to - from) * step / 4;
            QMouseEvent move(QEvent::MouseMove, at, chart().viewport()->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
            QApplication::sendEvent(chart().viewport(), &move);
        }
        QTest::mouseRelease(chart().viewport(), Qt::LeftButton, {}, to.toPoint());
    }
    //! The rows say what the disk says.
    bool isSettled(TaskId id)
    {
        const TaskRow *row = model().find(id);
        return row && TaskDates::of(row->task) == TaskDates::of(task(id));
    }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(QApplication::focusWidget(), key, modifiers); }
    void open(Qt::LayoutDirection direction = Qt::LeftToRight)
    {
        QGuiApplication::setLayoutDirection(direction);
        m_it = std::make_unique<TaskDesk>();
        m_pane = std::make_unique<ChannelTasksPane>(m_it->desk.look(), m_it->parts, m_it->actions);
        m_pane->resize(1100, 700);
        m_pane->show(m_it->launch());
        static_cast<QWidget &>(*m_pane).show();
        m_pane->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
        m_pane->showView(ChannelTasksPane::View::Timeline);
    }

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void init() { open(); }
    void cleanup()
    {
        m_pane.reset();
        m_it.reset();
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }
    void eachStandsUnderItsOwnerInTheOrderOfItsDays()
    {
        QAbstractItemModelTester tester(&model(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        add(u"Recut"_s, m_it->yuki(), june(17), timed(19, 9, 30, "Asia/Tokyo"));
        add(u"Subtitles"_s, m_it->yuki(), june(15), day(18));
        add(u"Photographer"_s, m_it->me(), std::nullopt, day(17));
        add(u"Somebody’s"_s, std::nullopt, june(20), std::nullopt);
        add(u"One day"_s, m_it->me(), std::nullopt, std::nullopt);
        QCOMPARE(rows(), (QStringList{u"= Inês Carvalho, 11:12 in Lisbon, working until 18:00. 1 tasks"_s, u"Photographer"_s,
                                      u"= Yuki Tanabe, 19:12 in Tokyo, edge of day, at work from tomorrow 09:30. 2 tasks"_s, u"Subtitles"_s, u"Recut"_s,
                                      u"= Nobody yet. 1 tasks"_s, u"Somebody’s"_s}));
        QCOMPARE(model().undated().rowCount(), 1);
        QVERIFY(m_pane->timeline().undated().isVisible());
        QCOMPARE(namelessIn(*m_pane), QStringList());
        QCOMPARE(clippedIn(*m_pane), QStringList());
    }
    void aBarIsMovedAndStretchedByHand()
    {
        const TaskId id = add(u"Subtitles"_s, m_it->yuki(), june(16), timed(19, 9, 30, "Asia/Tokyo"));
        const double dayWide = chart().scale().perDay;
        drag(barOf(id).center(), barOf(id).center() + QPointF(2 * dayWide, 0));
        QCOMPARE(task(id).start, std::optional(june(18)));
        QVERIFY(task(id).due == timed(21, 9, 30, "Asia/Tokyo")); // the same time on the same clock
        QCOMPARE(m_it->submitted<op::SetTaskDue>().size(), size_t(1));
        QTRY_VERIFY(isSettled(id));
        m_it->undo.back()(); // both ends at once
        QTRY_VERIFY(isSettled(id));
        QVERIFY(TaskDates::of(task(id)) == (TaskDates{june(16), timed(19, 9, 30, "Asia/Tokyo")}));
        const QPointF end(barOf(id).right() - 3, barOf(id).center().y()), begin(barOf(id).left() + 3, end.y());
        drag(end, end + QPointF(3 * dayWide, 0));
        QVERIFY(TaskDates::of(task(id)) == (TaskDates{june(16), timed(22, 9, 30, "Asia/Tokyo")}));
        drag(begin, begin - QPointF(dayWide, 0));
        QCOMPARE(task(id).start, std::optional(june(15)));
        QCOMPARE(chart().current(), id);
    }
    void whatIsOnItsWayIsShownAndCanBeGivenUp()
    {
        const TaskId id = add(u"Subtitles"_s, m_it->yuki(), june(16), day(18));
        const QPointF from = barOf(id).center();
        const QImage before = chart().viewport()->grab().toImage();
        QTest::mousePress(chart().viewport(), Qt::LeftButton, {}, from.toPoint());
        const QPointF at = from + QPointF(4 * chart().scale().perDay, 0);
        QMouseEvent move(QEvent::MouseMove, at, chart().viewport()->mapToGlobal(at), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(chart().viewport(), &move);
        QVERIFY(chart().viewport()->grab().toImage() != before);
        QTest::keyClick(&chart(), Qt::Key_Escape);
        QTest::mouseRelease(chart().viewport(), Qt::LeftButton, {}, at.toPoint());
        QVERIFY(m_it->submitted<op::SetTaskDue>().empty());
        QCOMPARE(task(id).start, std::optional(june(16)));
    }
    void allOfItByKeys()
    {
        const TaskId first = add(u"First"_s, m_it->me(), june(16), day(17)), second = add(u"Second"_s, m_it->me(), std::nullopt, day(18));
        const TaskId undated = add(u"One day"_s, m_it->me(), std::nullopt, std::nullopt);
        m_pane->timeline().firstStop()->setFocus();
        key(Qt::Key_Down);
        QCOMPARE(chart().current(), first);
        key(Qt::Key_Right);
        QVERIFY(TaskDates::of(task(first)) == (TaskDates{june(17), day(18)}));
        key(Qt::Key_Right, Qt::ShiftModifier);
        QVERIFY(TaskDates::of(task(first)) == (TaskDates{june(17), day(19)}));
        chart().shift(DatesPart::Start, -2);
        QCOMPARE(task(first).start, std::optional(june(15)));
        key(Qt::Key_Down);
        QCOMPARE(chart().current(), second);
        key(Qt::Key_Left);
        QVERIFY(TaskDates::of(task(second)) == (TaskDates{{}, day(17)}));
        QSignalSpy entered(&chart(), &TimelineChart::entered);
        key(Qt::Key_Return);
        QCOMPARE(entered.count(), 1);
        key(Qt::Key_Down); // from the last row on to what has no date
        QVERIFY(m_pane->timeline().undated().hasFocus());
        QCOMPARE(m_pane->timeline().undated().current(), undated);
        key(Qt::Key_Right);
        QVERIFY(TaskDates::of(task(undated)) == (TaskDates{{}, day(16)}));
        QVERIFY(chart().hasFocus());
        QCOMPARE(chart().current(), undated);
        QTRY_VERIFY(!m_pane->timeline().undated().isVisible());
    }
    //! A press that opens something beside the chart, which becomes narrower under it, moves nothing.
    void aPressAloneMovesNothing()
    {
        const TaskId id = add(u"Subtitles"_s, m_it->yuki(), june(17), day(19));
        m_pane->resize(1000, 700);
        const QPointF from = barOf(id).center();
        connect(&chart(), &TimelineChart::currentTaskChanged, this, [this] { m_pane->resize(620, 700); });
        QTest::mousePress(chart().viewport(), Qt::LeftButton, {}, from.toPoint());
        const QPointF near = from + QPointF(2, 1);
        QMouseEvent move(QEvent::MouseMove, near, chart().viewport()->mapToGlobal(near), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(chart().viewport(), &move);
        QTest::mouseRelease(chart().viewport(), Qt::LeftButton, {}, near.toPoint());
        QCOMPARE(m_pane->width(), 620);
        QVERIFY(m_it->submitted<op::SetTaskDue>().empty());
        QVERIFY(m_it->submitted<op::SetTaskStart>().empty());
    }
    //! As keys do that are held down: one change for all of the way.
    void aKeyThatIsHeldIsOneChange()
    {
        const TaskId id = add(u"First"_s, m_it->me(), june(16), day(17));
        chart().setFocus();
        chart().step(1);
        for (int i = 0; i < 5; ++i) {
            QKeyEvent press(QEvent::KeyPress, Qt::Key_Right, {}, {}, i > 0);
            QApplication::sendEvent(&chart(), &press);
        }
        QVERIFY(m_it->submitted<op::SetTaskDue>().empty());
        QKeyEvent release(QEvent::KeyRelease, Qt::Key_Right, {});
        QApplication::sendEvent(&chart(), &release);
        QCOMPARE(m_it->submitted<op::SetTaskDue>().size(), size_t(1));
        QVERIFY(TaskDates::of(task(id)) == (TaskDates{june(21), day(22)}));
    }
    void whatHasNoDateIsDroppedOnADay()
    {
        add(u"First"_s, m_it->me(), june(16), day(17));
        const TaskId id = add(u"One day"_s, m_it->me(), std::nullopt, std::nullopt);
        QMimeData data;
        data.setData(BoardCards::mimeType(), id.toString().toLatin1());
        const QPoint at(int(chart().scale().x(double(june(23).toJulianDay()) + 0.5)), 60);
        QDragEnterEvent enter(at, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(chart().viewport(), &enter);
        QDragMoveEvent move(at, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(chart().viewport(), &move);
        QVERIFY(move.isAccepted());
        QCOMPARE(chart().drop(), std::optional(june(23)));
        QDropEvent let(at, Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(chart().viewport(), &let);
        QVERIFY(TaskDates::of(task(id)) == (TaskDates{{}, day(23)}));
        QVERIFY(!chart().drop());
    }
    void mirroredItRunsTheOtherWay()
    {
        cleanup();
        open(Qt::RightToLeft);
        const TaskId id = add(u"Subtitles"_s, m_it->yuki(), june(16), day(18));
        const double dayWide = chart().scale().perDay;
        QVERIFY(chart().scale().x(double(june(18).toJulianDay())) < chart().scale().x(double(june(16).toJulianDay())));
        QVERIFY(chart().visualRect(model().index(1, 0)).right() >= chart().viewport()->width() - 1);
        const QPointF end(barOf(id).left() + 3, barOf(id).center().y());
        drag(end, end - QPointF(2 * dayWide, 0)); // to the left is later
        QVERIFY(TaskDates::of(task(id)) == (TaskDates{june(16), day(20)}));
        chart().setFocus();
        key(Qt::Key_Left);
        QVERIFY(TaskDates::of(task(id)) == (TaskDates{june(17), day(21)}));
    }
    void aScreenReaderHasATable()
    {
        const TaskId blocker = add(u"Recut"_s, m_it->yuki(), june(16), timed(19, 9, 30, "Asia/Tokyo"));
        const TaskId id = add(u"Subtitles"_s, m_it->me(), june(20), day(22));
        m_it->desk.arrive(m_it->me(), op::RelateTask{blocker, id, TaskRelation::Blocks, true});
        QTRY_COMPARE(model().index(model().rowOf(id), TimelineModel::WaitsFor).data().toString(), u"Recut"_s);
        QAccessibleInterface *said = QAccessible::queryAccessibleInterface(&chart());
        QVERIFY(said && said->tableInterface());
        QCOMPARE(said->tableInterface()->rowCount(), model().rowCount());
        QCOMPARE(said->tableInterface()->columnCount(), int(TimelineModel::ColumnCount));
        QCOMPARE(said->tableInterface()->columnDescription(TimelineModel::DueAt), u"Due"_s);
        const auto cell = [&](int column) { return said->tableInterface()->cellAt(model().rowOf(id), column)->text(QAccessible::Name); };
        QCOMPARE(cell(TimelineModel::Title), u"Subtitles. From Sat 20 June. Due Mon 22 June. Inês Carvalho. To do. Waits for Recut"_s);
        QCOMPARE(cell(TimelineModel::Begins), u"Sat 20 June"_s);
        QCOMPARE(cell(TimelineModel::WaitsFor), u"Recut"_s);
        QVERIFY(chart().accessibleName().startsWith(u"Timeline, "));
    }
    void whatAGuestMayNotChangeStays()
    {
        m_it->desk.arrive(m_it->yuki(), op::SetRole{m_it->me(), Role::Guest});
        auto theirs = m_it->task(u"Theirs"_s, m_it->yuki(), day(18));
        theirs.start = june(16);
        m_it->desk.arrive(m_it->yuki(), theirs);
        model().look();
        QSignalSpy said(&m_it->actions, &TaskActions::said);
        drag(barOf(theirs.task).center(), barOf(theirs.task).center() + QPointF(90, 0));
        chart().setFocus();
        key(Qt::Key_Right);
        QVERIFY(m_it->submitted<op::SetTaskDue>().empty());
        QCOMPARE(said.count(), 1);
    }
    void aViewIsKeptAsATimeline()
    {
        add(u"Photographer"_s, m_it->me(), std::nullopt, day(17));
        m_it->tasks.keepView(u"Weeks"_s, m_it->launch(), u"owner:me show:timeline"_s);
        m_pane->showView(ChannelTasksPane::View::List);
        for (auto *one : m_pane->findChildren<QAbstractButton *>()) {
            if (one->isVisible() && one->accessibleName() == u"Kept views") {
                one->click();
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_1);
                break;
            }
        }
        QCOMPARE(m_pane->view(), ChannelTasksPane::View::Timeline);
        QVERIFY(chart().isVisible());
        QCOMPARE(model().rowCount(), 2);
    }
    //! What arrives is read by itself, and thousands of rows cost no more than those in sight.
    void thousandsStayQuick()
    {
        std::vector<OpBody> many;
        constexpr int Many = 5000;
        for (int i = 0; i < Many; ++i) {
            auto one = m_it->task(u"Task %1"_s.arg(i), i % 3 == 0 ? m_it->me() : m_it->yuki(), day(1 + i % 28));
            one.start = june(1 + i % 7);
            one.rank = u"B%1V"_s.arg(i, 4, 10, QChar(u'0'));
            many.emplace_back(one);
        }
        m_it->desk.arriveAll(m_it->me(), many);
        model().look();
        QVERIFY(model().rowCount() <= TimelineModel::Page + 2); // the first page at once
        QTRY_VERIFY(model().isComplete());
        QCOMPARE(model().rowCount(), Many + 2);
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 10; ++i)
            chart().viewport()->grab();
        const double picture = double(timer.nsecsElapsed()) / 1e7;
        QVERIFY2(picture < 150, qPrintable(QString::number(picture)));
        const TaskId last = model().at(model().rowCount() - 1).task().task.task;
        m_it->desk.arrive(m_it->me(), op::SetTaskTitle{last, u"Renamed"_s});
        QSignalSpy looked(&model(), &TimelineModel::looked);
        timer.restart();
        QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
        const auto change = double(timer.nsecsElapsed()) / 1e6;
        QTRY_COMPARE(looked.count(), 1);
        QCOMPARE(model().at(model().rowOf(last)).task().task.title, u"Renamed"_s);
        QVERIFY(model().isComplete());
        qInfo("%d tasks: a picture in %.1f ms, a change of one in %.1f ms", Many, picture, change);
    }
};

QTEST_MAIN(TimelineTest)
#include "tst_timeline.moc"
