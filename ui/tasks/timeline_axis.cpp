// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/timeline_axis.h"
#include "ui/models/task_text.h"
#include "ui/widgets/paint.h"
#include <cmath>

namespace meridian {
namespace {

constexpr int AxisHeight = 46, NamesTop = 4, NamesHigh = 20, NumbersTop = 24, NumbersHigh = 18;
constexpr double NamePad = 5;

QDate beginOfWeek(QDate day)
{
    const int back = (day.dayOfWeek() - QLocale().firstDayOfWeek() + 7) % 7;
    return day.addDays(-back);
}

} // namespace

TimelineAxis::TimelineAxis(const Look &look, const TimelineChart &chart, const MemberBook &book, QWidget *parent)
    : QWidget(parent), m_look(look), m_chart(chart), m_book(book)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&chart, &TimelineChart::scaleChanged, this, qOverload<>(&QWidget::update));
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
    connect(&look.minutes, &MinuteTicker::minute, this, qOverload<>(&QWidget::update));
}

QSize TimelineAxis::sizeHint() const
{
    return {200, m_look.type.px(AxisHeight)};
}

void TimelineAxis::paintName(QPainter &painter, const TimelineScale &scale, QDate from, QDate until, const QString &name) const
{
    const double begin = std::max(double(from.toJulianDay()), scale.first), end = std::min(double(until.toJulianDay()), scale.last());
    if (end <= begin)
        return;
    const QRectF box = scale.box(begin, end, m_look.type.px(NamesTop), m_look.type.px(NamesHigh)).adjusted(NamePad, 0, -NamePad, 0);
    const QFont font = m_look.type.font(TypeStyle::MicroStrong);
    if (QFontMetricsF(font).horizontalAdvance(name) <= box.width()) // half a name says nothing
        drawText(painter, box, font, m_look.theme.color(Token::TextMuted), name);
}

//! In the middle of its day.
void TimelineAxis::paintNumber(QPainter &painter, const TimelineScale &scale, QDate day) const
{
    const bool today = day.toJulianDay() == qint64(std::floor(TimelinePainter::now(m_book, m_look.clock.now())));
    const QFont font = m_look.type.font(today ? TypeStyle::MicroStrong : TypeStyle::Micro);
    const QString number = QLocale().toString(day.day());
    const double from = double(day.toJulianDay());
    const QRectF box = scale.box(from, from + 1, m_look.type.px(NumbersTop), m_look.type.px(NumbersHigh));
    const double wide = std::max(scale.perDay, double(tabularWidth(font, number)) + 10);
    const QRectF middle(box.center().x() - wide / 2, box.top(), wide, box.height());
    if (today)
        fillRounded(painter, QRectF(middle.center().x() - m_look.type.px(13), middle.top(), m_look.type.px(26), middle.height()), 5,
                    m_look.theme.color(Token::Text));
    const bool off = !QLocale().weekdays().contains(Qt::DayOfWeek(day.dayOfWeek()));
    drawTabular(painter, middle, font, m_look.theme.color(today ? Token::Surface : off ? Token::TextFaint : Token::TextMuted), number, Qt::AlignHCenter);
}

void TimelineAxis::paintDays(QPainter &painter, const TimelineScale &scale) const
{
    for (auto day = qint64(std::floor(scale.first)); double(day) < scale.last(); ++day)
        paintNumber(painter, scale, QDate::fromJulianDay(day));
}

void TimelineAxis::paintWeeks(QPainter &painter, const TimelineScale &scale) const
{
    const TaskText words(m_book, m_look.clock.now());
    const bool days = m_chart.zoom() == TimelineChart::Zoom::Weeks;
    for (QDate day = beginOfWeek(QDate::fromJulianDay(qint64(std::floor(scale.first)))); double(day.toJulianDay()) < scale.last(); day = day.addDays(7)) {
        const double x = scale.x(double(day.toJulianDay()));
        if (x > scale.left && x < scale.left + scale.width)
            drawHairline(painter, {x, double(m_look.type.px(days ? NamesTop : NumbersTop))}, {x, double(height())}, m_look.theme.color(Token::HairlineStrong));
        if (days)
            paintName(painter, scale, day, day.addDays(7), words.day(day));
        else if (double(day.toJulianDay()) >= scale.first)
            drawTabular(painter, scale.box(double(day.toJulianDay()), double(day.toJulianDay()) + 7, m_look.type.px(NumbersTop), m_look.type.px(NumbersHigh)).adjusted(NamePad, 0, -NamePad, 0),
                        m_look.type.font(TypeStyle::Micro), m_look.theme.color(Token::TextMuted), QLocale().toString(day.day()));
    }
}

void TimelineAxis::paintMonths(QPainter &painter, const TimelineScale &scale) const
{
    const QDate first = QDate::fromJulianDay(qint64(std::floor(scale.first)));
    for (QDate month(first.year(), first.month(), 1); double(month.toJulianDay()) < scale.last(); month = month.addMonths(1))
        paintName(painter, scale, month, month.addMonths(1),
                  tr("%1 %2", "a month, a year").arg(QLocale().standaloneMonthName(month.month()), QString::number(month.year())));
}

void TimelineAxis::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), m_look.theme.color(Token::Surface));
    const TimelineScale scale = m_chart.scale();
    painter.translate(m_chart.viewport()->x(), 0); // beside a scroll bar
    painter.setClipRect(QRectF(scale.left, 0, scale.width, height()));
    if (m_chart.zoom() == TimelineChart::Zoom::Months)
        paintMonths(painter, scale);
    else
        paintDays(painter, scale);
    paintWeeks(painter, scale);
}

} // namespace meridian
