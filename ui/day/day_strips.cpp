// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/day/day_strips.h"
#include "ui/day/day_axis.h"
#include "ui/day/meeting_words.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/paint.h"
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

namespace meridian {

namespace {

constexpr qreal EdgeGrip = 5;
constexpr int LeastRows = 2;

} // namespace

DayStrips::DayStrips(const Look &look, MeetingPlan &plan, QWidget *parent)
    : QListView(parent), m_look(look), m_plan(plan), m_model(plan), m_delegate(new DayStripDelegate(look, plan, this)),
      m_axis(new DayAxis(look, plan, *this))
{
    setModel(&m_model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    viewport()->setAutoFillBackground(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(&plan, &MeetingPlan::dayChanged, this, [this] {
        if (m_model.rowCount() > 0 && !currentIndex().isValid())
            setCurrentIndex(m_model.index(0));
        setMaximumHeight(sizeHint().height());
        updateGeometry();
        tell();
    });
    connect(&plan, &MeetingPlan::candidateChanged, this, &DayStrips::tell);
    connect(&look.minutes, &MinuteTicker::minute, this, &DayStrips::tell);
    connect(&look.theme, &Theme::changed, this, &DayStrips::tell);
    placeAxis();
    tell();
}

DayScale DayStrips::scale() const
{
    return m_delegate->scale(viewport()->width(), layoutDirection());
}

QSize DayStrips::sizeHint() const
{
    const int row = m_model.rowCount() > 0 ? sizeHintForRow(0) : 0;
    return {400, m_axis->height() + row * std::max(1, m_model.rowCount()) + m_look.type.px(8)};
}

QSize DayStrips::minimumSizeHint() const
{
    const int row = m_model.rowCount() > 0 ? sizeHintForRow(0) : 0;
    return {300, m_axis->height() + row * std::min(LeastRows, m_model.rowCount())};
}

//! What is painted, and what is said of it.
void DayStrips::tell()
{
    const MeetingWords words(m_plan);
    const QString count = MeetingWords::count(m_plan.day().count(m_plan.candidate()));
    setAccessibleName(tr("Team day, %1: %2. %3", "a date, times, counts").arg(words.dayTitle(), words.span(m_plan.candidate()), count));
    setAccessibleDescription(tr("Left and Right move the time, with Shift they change its length"));
    m_axis->update();
    viewport()->update();
}

void DayStrips::placeAxis()
{
    setViewportMargins(0, m_axis->sizeHint().height(), 0, 0);
    m_axis->setGeometry(0, 0, width(), m_axis->sizeHint().height());
}

void DayStrips::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    placeAxis();
    scheduleDelayedItemsLayout();
    setMaximumHeight(sizeHint().height()); // rows are lower where it is narrow
}

// ---- Painting ----

int DayStrips::rowsBottom() const
{
    const QModelIndex last = m_model.index(m_model.rowCount() - 1);
    return last.isValid() ? std::min(visualRect(last).bottom() + 1, viewport()->height()) : 0;
}

void DayStrips::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        painter.fillRect(event->rect(), m_look.theme.color(Token::Surface));
        paintBest(painter);
    }
    QListView::paintEvent(event);
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    paintOver(painter);
}

//! Behind the strips: lines of the hours, and the times at which most are at work.
void DayStrips::paintBest(QPainter &painter) const
{
    const DayScale scale = this->scale();
    const int bottom = rowsBottom();
    for (const TimeSpan &span : m_plan.day().best()) {
        const QRectF column(scale.x(span.from), 0, scale.x(span.to) - scale.x(span.from), bottom);
        painter.fillRect(column, m_look.theme.color(Token::AccentSoft));
    }
    for (const Instant at : m_axis->marks()) {
        if (at > scale.within.from && at < scale.within.to)
            drawHairline(painter, {scale.x(at), 0}, {scale.x(at), double(bottom)}, m_look.theme.color(Token::Hairline));
    }
}

//! Over them: the present moment and the candidate.
void DayStrips::paintOver(QPainter &painter) const
{
    const DayScale scale = this->scale();
    const int bottom = rowsBottom();
    if (bottom == 0)
        return;
    const TimeSpan &slot = m_plan.candidate();
    const QRectF box(scale.x(slot.from), -6, scale.x(slot.to) - scale.x(slot.from), bottom + 6 - 1);
    QColor tint = m_look.theme.color(Token::Accent);
    const QColor line = tint;
    tint.setAlphaF(0.16F);
    painter.fillRect(box, tint);
    strokeRounded(painter, box, 4, line, hasFocus() ? 2.5 : 1.5);
    const Instant now = m_plan.now();
    if (now >= scale.within.from && now < scale.within.to)
        painter.fillRect(QRectF(scale.x(now) - 0.75, -6, 1.5, bottom + 6), m_look.theme.color(Token::Text));
}

// ---- Keys ----

bool DayStrips::moveByKey(const QKeyEvent &event)
{
    const bool longer = event.modifiers() == Qt::ShiftModifier;
    if (event.modifiers() != Qt::NoModifier && !longer && event.modifiers() != Qt::KeypadModifier)
        return false;
    const int steps = event.key() == Qt::Key_Right ? 1 : event.key() == Qt::Key_Left ? -1 : 0;
    if (steps == 0)
        return false;
    longer ? m_plan.stretch(steps) : m_plan.move(steps);
    announcePolitely(*this, accessibleName());
    return true;
}

void DayStrips::keyPressEvent(QKeyEvent *event)
{
    if (moveByKey(*event))
        event->accept();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        openPerson();
    else if (event->key() == Qt::Key_PageDown || event->key() == Qt::Key_PageUp)
        emit dayWanted(event->key() == Qt::Key_PageDown ? 1 : -1);
    else if (event->key() == Qt::Key_Home && event->modifiers() == Qt::NoModifier)
        m_plan.setCandidate({m_plan.now(), m_plan.now().plus(m_plan.candidate().length())});
    else if (event->text().isEmpty() || event->text()[0].isSpace())
        QListView::keyPressEvent(event);
    else
        event->ignore(); // letters are keys of the screen, not the beginning of a name
}

// ---- The pointer ----

DayStrips::Grip DayStrips::gripAt(QPointF point) const
{
    const DayScale scale = this->scale();
    const double from = scale.x(m_plan.candidate().from), to = scale.x(m_plan.candidate().to);
    if (point.y() > rowsBottom() || point.x() < scale.left || point.x() > scale.right())
        return Grip::None;
    const double grip = std::min<double>(EdgeGrip, (to - from) / 3);
    if (std::abs(point.x() - from) <= grip)
        return Grip::Beginning;
    if (std::abs(point.x() - to) <= grip)
        return Grip::End;
    return Grip::Whole;
}

void DayStrips::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    if (const QModelIndex index = indexAt(event->pos()); index.isValid())
        setCurrentIndex(index);
    m_grip = gripAt(event->position());
    if (m_grip != Grip::Whole)
        return;
    const Instant at = scale().at(event->position().x());
    const TimeSpan &slot = m_plan.candidate();
    if (at < slot.from || at >= slot.to) // elsewhere: it comes there
        m_plan.setCandidate({at.plus(-slot.length() / 2), at.plus(slot.length() - slot.length() / 2)});
    m_gripOffset = at.ms - m_plan.candidate().from.ms;
}

void DayStrips::mouseMoveEvent(QMouseEvent *event)
{
    const Instant at = scale().at(event->position().x());
    const TimeSpan slot = m_plan.candidate();
    switch (m_grip) {
    case Grip::Whole:
        m_plan.setCandidate({at.plus(-m_gripOffset), at.plus(-m_gripOffset + slot.length())});
        return;
    case Grip::Beginning:
        m_plan.setCandidate({std::min(at, slot.to.plus(-MeetingPlan::StepMs)), slot.to});
        return;
    case Grip::End:
        m_plan.setCandidate({slot.from, std::max(at, slot.from.plus(MeetingPlan::StepMs))});
        return;
    case Grip::None:
        break;
    }
    const Grip under = gripAt(event->position());
    const bool onSlot = at >= slot.from && at < slot.to;
    viewport()->setCursor(isOnName(event->position()) && indexAt(event->pos()).isValid() ? Qt::PointingHandCursor
                          : under == Grip::Beginning || under == Grip::End ? Qt::SizeHorCursor
                          : under == Grip::Whole && onSlot               ? Qt::OpenHandCursor
                                                                         : Qt::ArrowCursor);
}

void DayStrips::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_grip == Grip::None && event->button() == Qt::LeftButton && isOnName(event->position())
        && indexAt(event->pos()) == currentIndex())
        openPerson();
    m_grip = Grip::None;
}

bool DayStrips::isOnName(QPointF point) const
{
    const DayScale scale = this->scale();
    return layoutDirection() == Qt::RightToLeft ? point.x() > scale.right() + DayStripDelegate::EdgeRoom / 2.0 : point.x() < scale.left;
}

void DayStrips::openPerson()
{
    if (currentIndex().isValid())
        emit personWanted(m_plan.people()[size_t(currentIndex().row())].id);
}

//! A list that shows all of its rows leaves the wheel to what is around it.
void DayStrips::wheelEvent(QWheelEvent *event)
{
    if (verticalScrollBar()->maximum() > 0)
        QListView::wheelEvent(event);
    else
        event->ignore();
}

} // namespace meridian
