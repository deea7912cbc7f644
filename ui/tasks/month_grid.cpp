// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/month_grid.h"
#include "core/time/wall_clock.h"
#include "ui/models/task_text.h"
#include "ui/widgets/announce.h"
#include "ui/widgets/button.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/text_label.h"
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainterPath>
#include <QStyle>
#include <QWheelEvent>

namespace meridian {
namespace {

constexpr int MonthHead = 30, WeekdayLine = 20, DayHigh = 28, DayWide = 42, WeeksShown = 6;
constexpr double DayRound = 6, DayHatch = 6;

QString arrowTo(bool left)
{
    return left ? QStringLiteral("go-previous") : QStringLiteral("go-next");
}

} // namespace

MonthGrid::MonthGrid(const Look &look, const MemberBook &book, std::optional<MemberId> owner, QWidget *parent)
    : QWidget(parent), m_look(look), m_book(book), m_free(book, owner),
      m_title(new TextLabel(look, {}, TypeStyle::UiMedium, Token::Text, TextLabel::Flow::Elide, this)),
      m_before(new IconButton(look, arrowTo(layoutDirection() != Qt::RightToLeft), tr("The month before"), {}, this)),
      m_behind(new IconButton(look, arrowTo(layoutDirection() == Qt::RightToLeft), tr("The next month"), {}, this))
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    for (IconButton *button : {m_before, m_behind}) {
        button->setSide(26, 14);
        button->setFocusPolicy(Qt::NoFocus); // Page Up and Page Down
    }
    connect(m_before, &IconButton::clicked, this, [this] { turn(-1); });
    connect(m_behind, &IconButton::clicked, this, [this] { turn(1); });
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    setDay({});
}

QSize MonthGrid::sizeHint() const
{
    return {7 * m_look.type.px(DayWide), m_look.type.px(MonthHead + WeekdayLine + WeeksShown * DayHigh)};
}

QDate MonthGrid::today() const
{
    return wallTime(m_book.zone(), m_look.clock.now()).date;
}

void MonthGrid::setDay(std::optional<QDate> day)
{
    m_day = day.value_or(QDate());
    const QDate shown = day.value_or(today());
    m_month = QDate(shown.year(), shown.month(), 1);
    tell();
}

//! The day is of the same number in the other month, or its last.
void MonthGrid::turn(int months)
{
    m_month = m_month.addMonths(months);
    if (m_day.isValid() && hasFocus())
        return pick(m_day.addMonths(months));
    tell();
}

void MonthGrid::pick(QDate day)
{
    setDay(day);
    announcePolitely(*this, accessibleName());
    emit picked(day);
}

void MonthGrid::tell()
{
    m_title->setText(tr("%1 %2", "a month, a year").arg(QLocale().standaloneMonthName(m_month.month()), QString::number(m_month.year())));
    const TaskText words(m_book, m_look.clock.now());
    QString said = m_day.isValid() ? words.day(m_day) : tr("Calendar, %1").arg(m_title->text());
    if (m_day.isValid() && m_day == today())
        said = tr("%1, today", "a day").arg(said);
    if (const QString off = m_day.isValid() ? m_free.words(m_day) : QString(); !off.isEmpty())
        said = tr("%1, %2", "a day, that somebody has it off").arg(said, off);
    setAccessibleName(said);
    update();
}

// ---- Where a day stands ----

QRectF MonthGrid::cells() const
{
    const double top = m_look.type.px(MonthHead + WeekdayLine);
    return {0, top, double(width()), height() - top};
}

QDate MonthGrid::firstShown() const
{
    return m_month.addDays(-((m_month.dayOfWeek() - QLocale().firstDayOfWeek() + 7) % 7));
}

QRectF MonthGrid::rectOf(QDate day) const
{
    const auto at = firstShown().daysTo(day);
    if (at < 0 || at >= 7 * WeeksShown)
        return {};
    const QRectF all = cells();
    const double wide = all.width() / 7, high = all.height() / WeeksShown;
    const auto column = layoutDirection() == Qt::RightToLeft ? 6 - at % 7 : at % 7;
    return {all.left() + double(column) * wide, all.top() + double(at / 7) * high, wide, high};
}

std::optional<QDate> MonthGrid::dayAt(QPointF point) const
{
    for (int i = 0; i < 7 * WeeksShown; ++i) {
        if (rectOf(firstShown().addDays(i)).contains(point))
            return firstShown().addDays(i);
    }
    return std::nullopt;
}

// ---- Keys and pointer ----

void MonthGrid::keyPressEvent(QKeyEvent *event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const QDate from = m_day.isValid() ? m_day : today();
    const auto go = [&](QDate day) { pick(m_day.isValid() ? day : from); }; // the first key is where one begins
    switch (event->key()) {
    case Qt::Key_Left: return go(from.addDays(-forward));
    case Qt::Key_Right: return go(from.addDays(forward));
    case Qt::Key_Up: return go(from.addDays(-7));
    case Qt::Key_Down: return go(from.addDays(7));
    case Qt::Key_PageUp: return go(from.addMonths(event->modifiers().testFlag(Qt::ShiftModifier) ? -12 : -1));
    case Qt::Key_PageDown: return go(from.addMonths(event->modifiers().testFlag(Qt::ShiftModifier) ? 12 : 1));
    case Qt::Key_Home: return pick(today());
    case Qt::Key_Space:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return m_day.isValid() ? emit accepted() : pick(from);
    default: QWidget::keyPressEvent(event);
    }
}

void MonthGrid::mousePressEvent(QMouseEvent *event)
{
    const auto day = dayAt(event->position());
    if (event->button() == Qt::LeftButton && day)
        pick(*day);
}

void MonthGrid::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && dayAt(event->position()) == m_day)
        emit accepted();
}

void MonthGrid::mouseMoveEvent(QMouseEvent *event)
{
    m_under = dayAt(event->position()).value_or(QDate());
    setToolTip(m_under.isValid() ? m_free.words(m_under) : QString());
    update();
}

void MonthGrid::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    m_under = {};
    update();
}

void MonthGrid::wheelEvent(QWheelEvent *event)
{
    if (event->angleDelta().y() != 0)
        turn(event->angleDelta().y() > 0 ? -1 : 1);
}

void MonthGrid::focusInEvent(QFocusEvent *event)
{
    QWidget::focusInEvent(event);
    update();
}

void MonthGrid::focusOutEvent(QFocusEvent *event)
{
    QWidget::focusOutEvent(event);
    update();
}

void MonthGrid::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const int head = m_look.type.px(MonthHead), side = m_before->sizeHint().width(), top = (head - m_before->sizeHint().height()) / 2;
    const auto place = [&](QWidget *part, const QRect &at) { part->setGeometry(QStyle::visualRect(layoutDirection(), rect(), at)); };
    place(m_title, {8, 0, width() - 2 * side - 16, head});
    place(m_before, {width() - 2 * side - 2, top, side, m_before->sizeHint().height()});
    place(m_behind, {width() - side, top, side, m_behind->sizeHint().height()});
}

// ---- Painting ----

void MonthGrid::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QLocale locale;
    const double top = m_look.type.px(MonthHead), high = m_look.type.px(WeekdayLine);
    for (int i = 0; i < 7; ++i) {
        const QDate day = firstShown().addDays(i);
        const QRectF cell = rectOf(day);
        drawText(painter, {cell.left(), top, cell.width(), high}, m_look.type.font(TypeStyle::Micro), m_look.theme.color(Token::TextFaint),
                 locale.standaloneDayName(day.dayOfWeek(), QLocale::ShortFormat), Qt::AlignHCenter);
    }
    for (int i = 0; i < 7 * WeeksShown; ++i)
        paintDay(painter, firstShown().addDays(i));
}

//! Days off of a week are shaded, days on which the owner is away hatched, too.
void MonthGrid::paintDay(QPainter &painter, QDate day) const
{
    const QRectF cell = rectOf(day), box = cell.adjusted(1, 1, -1, -1);
    const auto kind = m_free.on(day);
    const bool chosen = day == m_day, isToday = day == today(), other = day.month() != m_month.month();
    if (chosen)
        fillRounded(painter, box, DayRound, m_look.theme.color(Token::Accent));
    else if (day == m_under)
        fillRounded(painter, box, DayRound, m_look.theme.color(Token::Hover));
    else if (kind != FreeDays::Kind::Worked)
        fillRounded(painter, box, DayRound, m_look.theme.color(Token::DayOffFill));
    if (kind == FreeDays::Kind::Away && !chosen) {
        painter.save();
        QPainterPath shape;
        shape.addRoundedRect(box, DayRound, DayRound);
        painter.setClipPath(shape);
        painter.setPen(QPen(m_look.theme.color(Token::HairlineStrong), 1));
        for (double x = box.left() - box.height(); x < box.right(); x += DayHatch)
            painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
        painter.restore();
    }
    if (isToday && !chosen)
        strokeRounded(painter, box, DayRound, m_look.theme.color(Token::Accent), 1.5);
    if (chosen && hasFocus())
        strokeRounded(painter, cell, DayRound + 1, m_look.theme.color(Token::FocusRing), 2);
    const Token ink = chosen ? Token::OnAccent : other ? Token::TextFaint : Token::Text;
    drawTabular(painter, box, m_look.type.font(isToday || chosen ? TypeStyle::UiMedium : TypeStyle::Ui), m_look.theme.color(ink),
                QLocale().toString(day.day()), Qt::AlignHCenter);
}

} // namespace meridian
