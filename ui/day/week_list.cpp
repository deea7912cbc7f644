// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/day/week_list.h"
#include "ui/day/day_strip_delegate.h"
#include "ui/day/meeting_words.h"
#include "ui/day/week_words.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/clock_text.h"
#include "ui/widgets/paint.h"
#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QWheelEvent>

namespace meridian {

namespace {

constexpr int WeekAxisHeight = 34, WeekHoursApart = 3, WeekLeastRows = 2;

//! The hours above the strips. For readers the list says all of it.
class WeekHoursAxis final : public QWidget {
public:
    WeekHoursAxis(const Look &look, const MeetingPlan &plan, WeekList &list) : QWidget(&list), m_look(look), m_plan(plan), m_list(list)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const DayScale scale = m_list.scale(0);
        const ClockText clock(m_plan.zone());
        const QFont font = m_look.type.sized(11.5, QFont::Normal);
        double free = 0;
        for (int hour = 0; hour <= 24; hour += WeekHoursApart) {
            const bool last = hour == 24;
            const QString text = last && clock.time(0) == u"00:00" ? QStringLiteral("24:00") : clock.time((hour % 24) * 60);
            const double wide = tabularWidth(font, text) + 1, at = scale.left + scale.width * hour / 24;
            const double x = hour == 0 ? scale.left : last ? scale.right() - wide : at - wide / 2;
            if (x < free)
                continue; // no room: every other one
            drawTabular(painter, {x, 6, wide, double(m_look.type.px(18))}, font, m_look.theme.color(Token::TextFaint), text, Qt::AlignLeft | Qt::AlignAbsolute);
            free = x + wide + 6;
        }
    }

private:
    Look m_look;
    const MeetingPlan &m_plan;
    WeekList &m_list;
};

} // namespace

WeekList::WeekList(const Look &look, MeetingPlan &plan, QWidget *parent)
    : QListView(parent), m_look(look), m_plan(plan), m_model(plan), m_delegate(new WeekDayDelegate(look, plan, m_model, this)),
      m_hours(new WeekHoursAxis(look, plan, *this))
{
    setModel(&m_model);
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setUniformItemSizes(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::NoSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    viewport()->setAutoFillBackground(false);
    viewport()->setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    setViewportMargins(0, look.type.px(WeekAxisHeight), 0, 0);
    connect(&plan, &MeetingPlan::dayChanged, this, &WeekList::follow);
    connect(&plan, &MeetingPlan::candidateChanged, this, &WeekList::tell);
    connect(&look.minutes, &MinuteTicker::minute, this, &WeekList::tell);
    connect(&look.theme, &Theme::changed, this, &WeekList::tell);
}

DayScale WeekList::scale(int row) const
{
    return m_delegate->scale(viewport()->width(), layoutDirection(), m_model.at(row).within);
}

QSize WeekList::sizeHint() const
{
    return {400, m_look.type.px(WeekAxisHeight) + sizeHintForRow(0) * TeamWeek::Days + 2};
}

QSize WeekList::minimumSizeHint() const
{
    return {300, m_look.type.px(WeekAxisHeight) + sizeHintForRow(0) * WeekLeastRows};
}

//! The row of the plan's day is the current one.
void WeekList::follow()
{
    if (!isVisible())
        return; // nobody asks for the week
    m_model.refresh();
    setCurrentIndex(m_model.index(int(m_plan.week().first().daysTo(m_plan.date()))));
    tell();
}

void WeekList::tell()
{
    if (!isVisible())
        return;
    const TeamWeek::Day &day = m_model.at(int(m_plan.week().first().daysTo(m_plan.date())));
    setAccessibleName(tr("Team week, %1. %2: %3", "dates, a date, times").arg(WeekWords(m_plan).title(), WeekWords(m_plan).row(day), MeetingWords(m_plan).span(m_plan.candidate())));
    setAccessibleDescription(tr("Up and Down go from day to day, Left and Right move the time, Enter opens the day"));
    m_hours->update();
    viewport()->update();
}

void WeekList::showEvent(QShowEvent *event)
{
    QListView::showEvent(event);
    follow();
}

void WeekList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    m_hours->setGeometry(0, 0, width(), m_look.type.px(WeekAxisHeight));
    scheduleDelayedItemsLayout();
    setMaximumHeight(sizeHint().height());
}

//! The hours behind the strips, of each day its own: one that is 23 hours long has them elsewhere.
void WeekList::paintEvent(QPaintEvent *event)
{
    {
        QPainter painter(viewport());
        painter.fillRect(event->rect(), m_look.theme.color(Token::Surface));
        for (int row = 0; row < m_model.rowCount(); ++row) {
            const QRect box = visualRect(m_model.index(row));
            const DayScale scale = this->scale(row);
            for (int hour = WeekHoursApart; hour < 24 && box.intersects(event->rect()); hour += WeekHoursApart) {
                const double x = scale.x(instantOf(m_plan.zone(), {m_model.at(row).date, hour * 60}));
                drawHairline(painter, {x, double(box.top())}, {x, box.bottom() + 1.0}, m_look.theme.color(Token::Hairline));
            }
        }
    }
    QListView::paintEvent(event);
}

// ---- Keys and the pointer ----

bool WeekList::moveByKey(const QKeyEvent &event)
{
    const bool shift = event.modifiers() == Qt::ShiftModifier;
    if (event.modifiers() != Qt::NoModifier && !shift && event.modifiers() != Qt::KeypadModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_Right: shift ? m_plan.stretch(1) : m_plan.move(1); break;
    case Qt::Key_Left: shift ? m_plan.stretch(-1) : m_plan.move(-1); break;
    case Qt::Key_Down: m_plan.setDate(m_plan.date().addDays(1)); break;
    case Qt::Key_Up: m_plan.setDate(m_plan.date().addDays(-1)); break;
    case Qt::Key_PageDown: m_plan.setDate(m_plan.date().addDays(TeamWeek::Days)); break;
    case Qt::Key_PageUp: m_plan.setDate(m_plan.date().addDays(-TeamWeek::Days)); break;
    case Qt::Key_Home: m_plan.setDate(m_plan.today()); break;
    default: return false;
    }
    announcePolitely(*this, accessibleName());
    return true;
}

void WeekList::keyPressEvent(QKeyEvent *event)
{
    if (moveByKey(*event))
        event->accept();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit dayOpened();
    else
        event->ignore(); // letters are keys of the screen, not the beginning of a name
}

//! A press on a strip opens the day with the candidate there; beside it, with the best time of the day.
void WeekList::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (event->button() != Qt::LeftButton || !index.isValid())
        return;
    const DayScale scale = this->scale(index.row());
    const Instant at = scale.at(event->position().x());
    const bool onStrip = m_delegate->strip(visualRect(index), scale).adjusted(0, -6, 0, 6).contains(event->position());
    m_plan.setDate(m_model.at(index.row()).date);
    if (const qint64 half = m_plan.candidate().length() / 2; onStrip)
        m_plan.setCandidate({at.plus(-half), at.plus(half)});
    emit dayOpened();
}

//! A list that shows all of its rows leaves the wheel to what is around it.
void WeekList::wheelEvent(QWheelEvent *event)
{
    if (verticalScrollBar()->maximum() > 0)
        QListView::wheelEvent(event);
    else
        event->ignore();
}

} // namespace meridian
