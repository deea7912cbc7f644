// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What is shown, and the keys; timeline_pointer.cpp has the hand.
#include "ui/tasks/timeline_chart.h"
#include "ui/models/task_text.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/paint.h"
#include <QHeaderView>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <algorithm>
#include <cmath>

namespace meridian {
namespace {

constexpr int TimelineRow = 34, NamesWide = 264, NamesMiddle = 200, NamesNarrow = 150, WideFrom = 800, MiddleFrom = 560;
constexpr double DayOfWeeks = 28, DayOfMonths = 9;
constexpr int SettleMs = 2000;
constexpr int DaysBefore = 4; //!< of the present day, that are in sight

} // namespace

TimelineChart::TimelineChart(const Look &look, TimelineModel &model, const MemberBook &book, TaskActions &actions, QWidget *parent)
    : QTableView(parent), m_look(look), m_model(model), m_book(book), m_actions(actions)
{
    connect(&m_model, &QAbstractItemModel::rowsAboutToBeRemoved, this, [this] { m_moving = true; });
    setModel(&model);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setCornerButtonEnabled(false);
    setTabKeyNavigation(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAcceptDrops(true);
    setDragDropMode(QAbstractItemView::DropOnly);
    setMouseTracking(true);
    horizontalHeader()->hide();
    horizontalHeader()->setMinimumSectionSize(1);
    horizontalHeader()->setDefaultSectionSize(8); // all of them are in sight: what is painted is painted here
    horizontalHeader()->setStretchLastSection(true);
    verticalHeader()->hide();
    verticalHeader()->setMinimumSectionSize(1);
    verticalHeader()->setDefaultSectionSize(look.type.px(TimelineRow));
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    viewport()->setAutoFillBackground(false);
    connect(&look.theme, &Theme::changed, viewport(), qOverload<>(&QWidget::update));
    connect(&look.minutes, &MinuteTicker::minute, viewport(), qOverload<>(&QWidget::update));
    connect(verticalScrollBar(), &QScrollBar::valueChanged, viewport(), qOverload<>(&QWidget::update));
    connectModel();
    showToday();
}

void TimelineChart::connectModel()
{
    connect(selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (!m_moving && index.isValid() && m_model.at(index.row()).isTask())
            setCurrent(m_model.at(index.row()).task().task.task);
    });
    connect(&m_model, &TimelineModel::looked, this, [this] {
        m_moving = false;
        settleKept();
        if (m_shift && m_model.rowOf(m_shift->task) < 0)
            abandon();
        reselect();
        viewport()->update();
    });
}

// ---- Where one looks ----

TimelineScale TimelineChart::scale() const
{
    const QRectF names = namesRect();
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const double width = std::max(1.0, viewport()->width() - names.width());
    return {mirrored ? 0 : names.right(), width, m_first, m_look.type.px(100) / 100.0 * (m_zoom == Zoom::Weeks ? DayOfWeeks : DayOfMonths), mirrored};
}

QRectF TimelineChart::namesRect() const
{
    const auto isFrom = [this](int width) { return viewport()->width() >= m_look.type.px(width); };
    const double wide = m_look.type.px(isFrom(WideFrom) ? NamesWide : isFrom(MiddleFrom) ? NamesMiddle : NamesNarrow);
    return {layoutDirection() == Qt::RightToLeft ? viewport()->width() - wide : 0, 0, wide, double(viewport()->height())};
}

void TimelineChart::setFirst(double day)
{
    m_first = day;
    viewport()->update();
    tell();
    emit scaleChanged();
}

void TimelineChart::setZoom(Zoom zoom)
{
    if (m_zoom == zoom)
        return;
    const double middle = m_first + scale().days() / 2;
    m_zoom = zoom;
    setFirst(std::round(middle - scale().days() / 2));
}

void TimelineChart::showToday()
{
    const double today = std::floor(TimelinePainter::now(m_book, m_look.clock.now()));
    setFirst(today - (m_zoom == Zoom::Weeks ? DaysBefore : 3 * DaysBefore));
}

void TimelineChart::tell()
{
    const TaskText words(m_book, m_look.clock.now());
    const TimelineScale scale = this->scale();
    setAccessibleName(tr("Timeline, %1 to %2", "two days").arg(words.day(QDate::fromJulianDay(qint64(std::ceil(scale.first)))),
                                                            words.day(QDate::fromJulianDay(qint64(std::floor(scale.last()))))));
    setAccessibleDescription(tr("Left and Right move a task by a day, with Shift they stretch it"));
}

QRectF TimelineChart::rowRect(int row) const
{
    return {0, double(rowViewportPosition(row)), double(viewport()->width()), double(rowHeight(row))};
}

QRect TimelineChart::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= m_model.rowCount())
        return {};
    const QRectF row = rowRect(index.row());
    const QRectF names(namesRect().left(), row.top(), namesRect().width(), row.height());
    if (index.column() == TimelineModel::Title)
        return names.toRect();
    return QRectF(scale().left, row.top(), scale().width, row.height()).toRect();
}

// ---- The current one ----

void TimelineChart::select(TaskId task)
{
    if (task != m_current)
        abandon();
    m_current = task;
    reselect();
    viewport()->update();
}

void TimelineChart::reselect()
{
    const QScopedValueRollback moving(m_moving, true);
    const int row = m_model.rowOf(m_current);
    if (row >= 0)
        return setCurrentIndex(m_model.index(row, 0));
    setCurrentIndex({});
    clearSelection();
}

void TimelineChart::setCurrent(TaskId task)
{
    if (std::exchange(m_current, task) == task)
        return;
    viewport()->update();
    bringIntoSight(task);
    emit currentTaskChanged(task);
}

//! What stands on days that are not shown: they are.
void TimelineChart::bringIntoSight(TaskId task)
{
    const TaskRow *row = m_model.find(task);
    if (!row)
        return;
    const TimelineSpan span = TimelineSpan::of(m_shift && m_shift->task == task ? shiftedDates() : datesOf(row->task));
    const TimelineScale scale = this->scale();
    if (span.kind == TimelineSpan::Kind::None || (span.to > scale.first && span.from < scale.last() - 1))
        return;
    setFirst(std::floor(span.to <= scale.first ? span.from - 2 : std::max(span.to - scale.days() + 3, std::min(span.from - 2, span.to - 2))));
}

//! The next row that is a task.
void TimelineChart::goTo(int row, int way)
{
    while (row >= 0 && row < m_model.rowCount() && !m_model.at(row).isTask())
        row += way;
    if (row >= 0 && row < m_model.rowCount())
        setCurrentIndex(m_model.index(row, 0));
    else if (row >= m_model.rowCount() && m_model.rowCount() > 0)
        emit undatedWanted();
}

void TimelineChart::step(int rows)
{
    const int row = m_model.rowOf(m_current);
    goTo(row < 0 ? 0 : row + rows, rows < 0 ? -1 : 1);
}

// ---- To other days ----

TaskDates TimelineChart::datesOf(const Task &task) const
{
    return m_kept && m_kept->task == task.task ? m_kept->steps.back() : TaskDates::of(task);
}

TaskDates TimelineChart::shiftedDates() const
{
    const TaskRow *row = m_shift ? m_model.find(m_shift->task) : nullptr;
    return row ? movedBy(datesOf(row->task), m_shift->part, m_shift->days) : TaskDates();
}

//! The rows say what was kept, or what somebody else did; one of the steps before it is on its way.
void TimelineChart::settleKept()
{
    const TaskRow *row = m_kept ? m_model.find(m_kept->task) : nullptr;
    const TaskDates dates = row ? TaskDates::of(row->task) : TaskDates();
    if (!row || dates == m_kept->steps.back() || std::ranges::find(m_kept->steps, dates) == m_kept->steps.end())
        m_kept.reset();
}

bool TimelineChart::canShift() const
{
    const int row = m_model.rowOf(m_current);
    return row >= 0 && m_actions.mayChange(m_model.at(row).task().task);
}

void TimelineChart::shift(DatesPart part, int days)
{
    if (m_model.rowOf(m_current) < 0)
        return;
    if (m_shift && m_shift->part != part)
        keep();
    if (!m_shift)
        m_shift = Shift{m_current, part, 0, Shift::By::Keys};
    m_shift->days += days;
    keep();
}

//! What was moved is moved, in one piece.
void TimelineChart::keep()
{
    const TaskRow *row = m_shift ? m_model.find(m_shift->task) : nullptr;
    const TaskDates dates = shiftedDates();
    m_edge.stop();
    m_shift.reset();
    viewport()->update();
    if (!row || dates == datesOf(row->task) || !m_actions.mayChange(row->task))
        return;
    Task task = row->task;
    const TaskDates before = datesOf(task);
    if (!m_kept || m_kept->task != task.task)
        m_kept = Kept{task.task, {before}};
    m_kept->steps.push_back(dates);
    m_settling.start(SettleMs, this);
    task.start = before.start; // which undo goes back to
    task.due = before.due;
    m_actions.setDates(task, dates);
    bringIntoSight(task.task);
}

void TimelineChart::abandon()
{
    m_edge.stop();
    m_shift.reset();
    viewport()->update();
}

void TimelineChart::setDrop(std::optional<QDate> day)
{
    if (std::exchange(m_drop, day) != day)
        viewport()->update();
}

// ---- Keys ----

//! While a key is held down nothing is kept; it is when the key is let go.
bool TimelineChart::moveByKey(const QKeyEvent &event)
{
    const bool stretches = event.modifiers().testFlag(Qt::ShiftModifier);
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    const int step = event.key() == Qt::Key_Right ? 1 : event.key() == Qt::Key_Left ? -1 : 0;
    if (step == 0)
        return false;
    const int row = m_model.rowOf(m_current);
    if (row < 0)
        return true;
    if (!canShift()) {
        m_actions.setDates(m_model.at(row).task().task, movedBy(datesOf(m_model.at(row).task().task), DatesPart::Whole, step)); // says why not
        return true;
    }
    const DatesPart part = stretches ? DatesPart::End : DatesPart::Whole;
    if (m_shift && (m_shift->part != part || m_shift->task != m_current))
        keep();
    if (!m_shift)
        m_shift = Shift{m_current, part, 0, Shift::By::Keys};
    m_shift->days += layoutDirection() == Qt::RightToLeft ? -step : step;
    bringIntoSight(m_current);
    announcePolitely(*this, TaskText(m_book, m_look.clock.now()).dates(shiftedDates(), m_model.at(row).task().task.owner));
    viewport()->update();
    return true;
}

void TimelineChart::keyPressEvent(QKeyEvent *event)
{
    if (moveByKey(*event))
        return event->accept();
    switch (event->key()) {
    case Qt::Key_Up: return step(-1);
    case Qt::Key_Down: return step(1);
    case Qt::Key_Plus: return setZoom(Zoom::Weeks);
    case Qt::Key_Minus: return setZoom(Zoom::Months);
    case Qt::Key_Home: return showToday();
    case Qt::Key_Escape:
        return m_shift ? abandon() : QTableView::keyPressEvent(event);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        keep();
        if (m_model.rowOf(m_current) >= 0)
            emit entered(m_current);
        return;
    default: break;
    }
    if (event->text().isEmpty() || event->text()[0].isSpace())
        QTableView::keyPressEvent(event);
    else
        event->ignore(); // letters are keys of the screen, not the beginning of a name
}

void TimelineChart::keyReleaseEvent(QKeyEvent *event)
{
    QTableView::keyReleaseEvent(event);
    const bool arrow = event->key() == Qt::Key_Left || event->key() == Qt::Key_Right;
    if (arrow && !event->isAutoRepeat() && m_shift && m_shift->by == Shift::By::Keys)
        keep();
}

void TimelineChart::focusOutEvent(QFocusEvent *event)
{
    QTableView::focusOutEvent(event);
    if (m_shift && m_shift->by == Shift::By::Keys)
        keep();
    viewport()->update();
}

// ---- Painting ----

TimelineState TimelineChart::state() const
{
    TimelineState state{scale(), namesRect()};
    state.current = m_current;
    state.under = m_under;
    state.focused = hasFocus();
    state.drop = m_drop;
    if (m_shift) {
        state.moved = m_shift->task;
        state.movedDates = shiftedDates();
    } else if (m_kept) {
        state.moved = m_kept->task;
        state.movedDates = m_kept->steps.back();
    }
    return state;
}

void TimelineChart::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), m_look.theme.color(Token::Surface));
    const TimelineState state = this->state();
    TimelinePainter chart(painter, m_look, m_model, m_book, state);
    const int count = m_model.rowCount();
    if (count == 0) {
        chart.paintWeeks(viewport()->height());
        return chart.paintOver(viewport()->height());
    }
    const int first = std::max(0, rowAt(0)), under = rowAt(viewport()->height() - 1), last = under < 0 ? count - 1 : under;
    const double bottom = viewport()->height();
    for (int row = first; row <= last; ++row)
        chart.paintGround(row, rowRect(row));
    chart.paintWeeks(bottom);
    for (int row = first; row <= last; ++row)
        chart.paintRow(row, rowRect(row));
    painter.setClipRect(QRectF(state.scale.left, 0, state.scale.width, bottom));
    chart.paintLinks(first, last, [this](int row) { return rowRect(row); });
    chart.paintOver(bottom);
    if (const int moved = m_shift ? m_model.rowOf(m_shift->task) : -1; moved >= 0)
        chart.paintMoved(rowRect(moved), QRectF(state.scale.left, 0, state.scale.width, bottom));
    painter.setClipping(false);
    const double edge = state.scale.mirrored ? state.names.left() : state.names.right();
    drawHairline(painter, {edge, 0}, {edge, bottom}, m_look.theme.color(Token::Hairline));
}

void TimelineChart::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    tell();
    emit scaleChanged();
}

} // namespace meridian
