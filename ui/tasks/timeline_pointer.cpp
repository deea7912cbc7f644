// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The hand on a timeline: what it takes hold of, moves and lets go.
#include "ui/tasks/board_column.h"
#include "ui/tasks/timeline_chart.h"
#include <QApplication>
#include <QDragEnterEvent>
#include <QHelpEvent>
#include <QMimeData>
#include <QMouseEvent>
#include <QScrollBar>
#include <QToolTip>
#include <QWheelEvent>
#include <cmath>

namespace meridian {
namespace {

constexpr double EndGrip = 7, Reach = 4, WithEnds = 20; //!< shorter bars are moved only
constexpr double EdgeZone = 28;
constexpr int EdgeEvery = 60;
constexpr double NotchDays = 3;

} // namespace

TaskId TimelineChart::taskAt(QPointF point) const
{
    const int row = rowAt(int(point.y()));
    return row >= 0 && m_model.at(row).isTask() ? m_model.at(row).task().task.task : TaskId();
}

std::optional<TimelineChart::Grip> TimelineChart::gripAt(QPointF point) const
{
    const int row = rowAt(int(point.y()));
    if (row < 0 || !m_model.at(row).isTask() || namesRect().contains(point))
        return std::nullopt;
    const Task &task = m_model.at(row).task().task;
    const TimelineScale scale = this->scale();
    const TaskDates dates = datesOf(task);
    const QRectF bar = TimelinePainter::barIn(dates, scale, rowRect(row));
    if (bar.isNull() || !bar.adjusted(-Reach, -Reach, Reach, Reach).contains(point))
        return std::nullopt;
    if (TimelineSpan::of(dates).kind != TimelineSpan::Kind::Bar || bar.width() < WithEnds)
        return Grip{task.task, DatesPart::Whole};
    const bool atLeft = point.x() <= bar.left() + EndGrip, atRight = point.x() >= bar.right() - EndGrip;
    if (!atLeft && !atRight)
        return Grip{task.task, DatesPart::Whole};
    return Grip{task.task, atLeft != scale.mirrored ? DatesPart::Start : DatesPart::End};
}

void TimelineChart::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    setFocus(Qt::MouseFocusReason);
    const TaskId task = taskAt(event->position());
    if (task.isNull())
        return;
    setCurrentIndex(m_model.index(m_model.rowOf(task), 0));
    m_pointer = event->position();
    const auto grip = gripAt(event->position());
    if (grip && canShift())
        m_shift = Shift{grip->task, grip->part, 0, Shift::By::Hand, event->globalPosition().x(), m_first};
}

void TimelineChart::mouseMoveEvent(QMouseEvent *event)
{
    if (m_shift && m_shift->by == Shift::By::Hand && event->buttons().testFlag(Qt::LeftButton))
        return follow(event->position(), event->globalPosition().x());
    if (const TaskId under = taskAt(event->position()); std::exchange(m_under, under) != under)
        viewport()->update();
    const auto grip = gripAt(event->position());
    const int row = grip ? m_model.rowOf(grip->task) : -1;
    const bool held = row >= 0 && m_actions.mayChange(m_model.at(row).task().task);
    viewport()->setCursor(!held ? Qt::ArrowCursor : grip->part == DatesPart::Whole ? Qt::OpenHandCursor : Qt::SizeHorCursor);
}

//! The whole days between where it was taken and where the hand is now. What is beside the chart may come and go meanwhile, so it is
//! measured on the screen.
void TimelineChart::follow(const QPointF &point, double screenX)
{
    m_pointer = point;
    m_pointerX = screenX;
    const TimelineScale scale = this->scale();
    const double moved = screenX - m_shift->grip;
    m_shift->begun = m_shift->begun || std::abs(moved) >= QApplication::startDragDistance();
    if (!m_shift->begun)
        return;
    const int days = int(std::lround((scale.mirrored ? -moved : moved) / scale.perDay + m_first - m_shift->first));
    if (std::exchange(m_shift->days, days) != days)
        viewport()->update();
    viewport()->setCursor(m_shift->part == DatesPart::Whole ? Qt::ClosedHandCursor : Qt::SizeHorCursor);
    const bool atEdge = point.x() < scale.left + EdgeZone || point.x() > scale.left + scale.width - EdgeZone;
    if (!atEdge)
        m_edge.stop();
    else if (!m_edge.isActive() && m_shift->days != 0)
        m_edge.start(EdgeEvery, this);
}

void TimelineChart::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_settling.timerId()) { // it was undone before it was seen, or could not be kept
        m_settling.stop();
        m_kept.reset();
        return viewport()->update();
    }
    if (event->timerId() != m_edge.timerId())
        return QTableView::timerEvent(event);
    if (!m_shift)
        return m_edge.stop();
    const TimelineScale scale = this->scale();
    const bool toRight = m_pointer.x() > scale.left + scale.width / 2;
    scrollDays(toRight != scale.mirrored ? 1 : -1);
    follow(m_pointer, m_pointerX);
}

void TimelineChart::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return event->ignore();
    if (m_shift && m_shift->by == Shift::By::Hand && m_shift->days != 0)
        return keep();
    abandon();
    if (const TaskId task = taskAt(event->position()); !task.isNull() && task == m_current)
        emit pressed(task);
}

void TimelineChart::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (const TaskId task = taskAt(event->position()); event->button() == Qt::LeftButton && !task.isNull())
        emit entered(task);
}

bool TimelineChart::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QTableView::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int row = m_model.rowOf(taskAt(help->pos()));
    const bool onName = namesRect().contains(help->pos());
    if (row < 0 || (!onName && !gripAt(help->pos())))
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), m_model.index(row, TimelineModel::Title).data(Qt::AccessibleTextRole).toString(), this);
    return true;
}

void TimelineChart::leaveEvent(QEvent *event)
{
    QTableView::leaveEvent(event);
    m_under = {};
    viewport()->update();
}

//! Along the days where the wheel, or Shift with it, says so; else along the rows.
void TimelineChart::wheelEvent(QWheelEvent *event)
{
    const bool sideways = event->modifiers().testFlag(Qt::ShiftModifier) || std::abs(event->angleDelta().x()) > std::abs(event->angleDelta().y());
    if (!sideways)
        return QTableView::wheelEvent(event);
    const int turned = event->angleDelta().x() != 0 ? event->angleDelta().x() : event->angleDelta().y();
    const double days = event->pixelDelta().isNull() ? -turned / 120.0 * NotchDays : -event->pixelDelta().x() / scale().perDay;
    scrollDays(layoutDirection() == Qt::RightToLeft ? -days : days);
    event->accept();
}

// ---- What comes from the list of those without a date ----

void TimelineChart::dragEnterEvent(QDragEnterEvent *event)
{
    if (BoardCards::taskIn(*event->mimeData()))
        event->acceptProposedAction();
}

void TimelineChart::dragMoveEvent(QDragMoveEvent *event)
{
    const TimelineScale scale = this->scale();
    const double x = event->position().x();
    const bool fits = BoardCards::taskIn(*event->mimeData()).has_value() && x >= scale.left && x <= scale.left + scale.width;
    setDrop(fits ? std::optional(QDate::fromJulianDay(qint64(std::floor(scale.dayAt(x))))) : std::nullopt);
    event->setAccepted(fits);
    if (fits)
        event->acceptProposedAction();
}

void TimelineChart::dragLeaveEvent(QDragLeaveEvent *)
{
    setDrop({});
}

void TimelineChart::dropEvent(QDropEvent *event)
{
    const auto day = std::exchange(m_drop, {});
    viewport()->update();
    event->setDropAction(Qt::CopyAction); // the row is not the list's to take away
    event->accept();
    const auto task = BoardCards::taskIn(*event->mimeData());
    const TaskRow *row = task && day ? m_model.find(*task) : nullptr;
    if (!row)
        return;
    const Task dropped = row->task;
    m_actions.setDates(dropped, {{}, Due{*day}});
    m_current = dropped.task;
    emit currentTaskChanged(m_current);
}

} // namespace meridian
