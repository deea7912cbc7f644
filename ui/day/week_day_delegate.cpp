// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/day/week_day_delegate.h"
#include "ui/day/day_strip_delegate.h"
#include "ui/day/week_words.h"
#include "ui/widgets/paint.h"
#include <QAbstractScrollArea>
#include <QGuiApplication>
#include <QPainterPath>
#include <QStyle>

namespace meridian {

namespace {

constexpr int WeekRow = 78, WeekNarrowName = 92, WeekStripTop = 10, WeekStripHeight = 26, WeekLine = 17, WeekInset = 6;
constexpr qreal WeekRadius = 6;
constexpr double FaintestHeat = 0.14, StrongestHeat = 0.78;

} // namespace

QColor heatColor(const Theme &theme, int count, int most)
{
    QColor color = theme.color(Token::Working);
    color.setAlphaF(count <= 0 || most <= 0 ? 0.0F : float(FaintestHeat + (StrongestHeat - FaintestHeat) * (count - 1) / std::max(1, most - 1)));
    return color;
}

WeekDayDelegate::WeekDayDelegate(const Look &look, const MeetingPlan &plan, const WeekModel &model, QObject *parent)
    : QStyledItemDelegate(parent), m_look(look), m_plan(plan), m_model(model)
{
}

int WeekDayDelegate::nameWidth(int width) const
{
    return m_look.type.px(DayStripDelegate::isNarrow(width) ? WeekNarrowName : DayStripDelegate::NameWidth);
}

DayScale WeekDayDelegate::scale(int width, Qt::LayoutDirection direction, const TimeSpan &within) const
{
    const int names = nameWidth(width), edge = DayStripDelegate::EdgeRoom;
    return {double(direction == Qt::RightToLeft ? edge : names), double(std::max(1, width - names - edge)), within};
}

QRectF WeekDayDelegate::strip(const QRect &row, const DayScale &scale) const
{
    return {scale.left, double(row.top() + m_look.type.px(WeekStripTop)), scale.width, double(m_look.type.px(WeekStripHeight))};
}

QSize WeekDayDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    const auto *view = qobject_cast<const QAbstractScrollArea *>(option.widget);
    return {view ? view->viewport()->width() : option.rect.width(), m_look.type.px(WeekRow)};
}

void WeekDayDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const TeamWeek::Day &day = m_model.at(index.row());
    const QRect &row = option.rect;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (index.row() > 0)
        drawHairline(*painter, row.topLeft(), row.topRight(), m_look.theme.color(Token::Hairline));
    paintName(*painter, option, day);
    DayScale scale = this->scale(row.width(), option.direction, day.within);
    scale.left += row.left();
    const QRectF box = strip(row, scale);
    paintHeat(*painter, box, scale, day);
    paintMarks(*painter, box, scale, day);
    paintBest(*painter, box, scale, day);
    paintNotes(*painter, {box.left(), box.bottom() + 3 + m_look.type.px(WeekLine), box.width(), double(m_look.type.px(WeekLine))}, day);
    painter->restore();
}

void WeekDayDelegate::paintName(QPainter &painter, const QStyleOptionViewItem &option, const TeamWeek::Day &day) const
{
    const QRect &row = option.rect;
    const QRect column = QStyle::visualRect(option.direction, row, QRect(row.left(), row.top(), nameWidth(row.width()) - 4, row.height()));
    if (option.state & QStyle::State_HasFocus)
        strokeRounded(painter, QRectF(column).adjusted(0, 4, 0, -4), 6, m_look.theme.color(Token::FocusRing), 2);
    const Type &type = m_look.type;
    const WeekWords words(m_plan);
    const bool today = day.date == m_plan.today();
    const int line = type.lineHeight(TypeStyle::Ui), inset = type.px(WeekInset);
    QRectF at(column.left() + inset, column.top() + type.px(WeekStripTop) - 2, column.width() - 2 * inset, line);
    const bool current = day.date == m_plan.date();
    drawText(painter, at, type.font(current || today ? TypeStyle::Name : TypeStyle::UiMedium),
             m_look.theme.color(today ? Token::Accent : Token::Text), words.weekday(day.date));
    at.translate(0, line);
    const QString date = words.dayAndMonth(day.date);
    const bool wide = !DayStripDelegate::isNarrow(row.width());
    drawText(painter, at, type.font(TypeStyle::Small), m_look.theme.color(Token::TextMuted),
             today && wide ? WeekWords::tr("%1, today", "a date").arg(date) : date);
}

//! Time runs from left to right for every reader.
void WeekDayDelegate::paintHeat(QPainter &painter, const QRectF &strip, const DayScale &scale, const TeamWeek::Day &day) const
{
    painter.save();
    QPainterPath shape;
    shape.addRoundedRect(strip, WeekRadius, WeekRadius);
    painter.setClipPath(shape, Qt::IntersectClip);
    painter.fillRect(strip, m_look.theme.color(Token::Chip));
    const int most = m_plan.week().mostAtWork();
    painter.setRenderHint(QPainter::Antialiasing, false); // quarters that touch show no seam
    for (size_t first = 0; first < day.atWork.size();) {
        size_t end = first + 1;
        while (end < day.atWork.size() && day.atWork[end] == day.atWork[first])
            ++end;
        const double from = scale.x(day.within.from.plus(qint64(first) * TeamWeek::QuarterMs));
        const double to = scale.x(std::min(day.within.to, day.within.from.plus(qint64(end) * TeamWeek::QuarterMs)));
        if (day.atWork[first] > 0)
            painter.fillRect(QRectF(QPointF(std::round(from), strip.top()), QPointF(std::round(to), strip.bottom())), heatColor(m_look.theme, day.atWork[first], most));
        first = end;
    }
    painter.restore();
    if (day.participants == 0)
        drawText(painter, strip, m_look.type.font(TypeStyle::Meta), m_look.theme.color(Token::TextMuted), WeekWords(m_plan).best(day), Qt::AlignHCenter);
}

//! The best times are framed, and said under the strip as far as there is room.
void WeekDayDelegate::paintBest(QPainter &painter, const QRectF &strip, const DayScale &scale, const TeamWeek::Day &day) const
{
    const WeekWords words(m_plan);
    const QFont font = m_look.type.font(TypeStyle::Meta);
    const double line = m_look.type.px(WeekLine);
    double free = strip.left();
    for (const TimeSpan &span : day.most.spans) {
        const QRectF box(scale.x(span.from), strip.top() - 2, scale.x(span.to) - scale.x(span.from), strip.height() + 4);
        strokeRounded(painter, box, 4, m_look.theme.color(Token::Accent), 1.5);
        const QString text = words.window(day, span);
        const double wide = tabularWidth(font, text) + 2;
        const double x = std::max(free, std::min(box.left(), strip.right() - wide));
        if (x + wide > strip.right() + 1)
            continue;
        drawTabular(painter, {x, strip.bottom() + 3, wide, line}, font, m_look.theme.color(Token::Text), text, Qt::AlignLeft | Qt::AlignAbsolute);
        free = x + wide + 12;
    }
}

//! The candidate on its day, the present moment on its own, and where clocks change.
void WeekDayDelegate::paintMarks(QPainter &painter, const QRectF &strip, const DayScale &scale, const TeamWeek::Day &day) const
{
    const QRectF tall = strip.adjusted(0, -5, 0, 5);
    for (const ClockChange &one : day.changes) {
        QPen pen(m_look.theme.color(Token::Warn), 1.5);
        pen.setDashPattern({2, 2});
        painter.setPen(pen);
        painter.drawLine(QPointF(scale.x(one.at), tall.top()), QPointF(scale.x(one.at), tall.bottom()));
    }
    if (const TimeSpan &slot = m_plan.candidate(); day.date == m_plan.date()) {
        const QRectF box(scale.x(slot.from), tall.top(), scale.x(slot.to) - scale.x(slot.from), tall.height());
        fillRounded(painter, box, 3, m_look.theme.color(Token::Accent));
    }
    const Instant now = m_plan.now();
    if (now >= day.within.from && now < day.within.to)
        painter.fillRect(QRectF(scale.x(now) - 0.75, tall.top(), 1.5, tall.height()), m_look.theme.color(Token::Text));
}

void WeekDayDelegate::paintNotes(QPainter &painter, const QRectF &line, const TeamWeek::Day &day) const
{
    const WeekWords words(m_plan);
    const QStringList changes = words.changes(day), away = words.away(day);
    const QString separator = QStringLiteral("  ·  ");
    const QFont font = m_look.type.font(TypeStyle::Meta);
    QRectF left = line;
    if (!changes.isEmpty()) {
        const double used = drawText(painter, left, font, m_look.theme.color(Token::Warn), changes.join(separator)) + 14;
        QGuiApplication::layoutDirection() == Qt::RightToLeft ? left.setRight(left.right() - used) : left.setLeft(left.left() + used);
    }
    if (!away.isEmpty() && left.width() > 20)
        drawText(painter, left, font, m_look.theme.color(Token::TextMuted), away.join(separator));
}

} // namespace meridian
