// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/timeline_painter.h"
#include "core/time/wall_clock.h"
#include "ui/models/task_text.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/local_time_pill.h"
#include "ui/widgets/paint.h"
#include "ui/widgets/status_circle.h"
#include <QPainterPath>
#include <cmath>
#include <set>

namespace meridian {
namespace {

constexpr int NameSide = 16, NameFace = 20, NameCircle = 14, NameGap = 8;
constexpr double BarInset = 7, BarRound = 5, MarkSide = 13, LinkOut = 7, ArrowSide = 4, HatchApart = 6, LeastHatch = 4;

} // namespace

TimelinePainter::TimelinePainter(QPainter &painter, const Look &look, const TimelineModel &model, const MemberBook &book, const TimelineState &state)
    : m_painter(painter), m_look(look), m_model(model), m_book(book), m_state(state)
{
    painter.setRenderHint(QPainter::Antialiasing);
}

QRectF TimelinePainter::barIn(const TaskDates &dates, const TimelineScale &scale, const QRectF &row)
{
    const TimelineSpan span = TimelineSpan::of(dates);
    switch (span.kind) {
    case TimelineSpan::Kind::None: return {};
    case TimelineSpan::Kind::Bar: return scale.box(span.from, span.to, row.top() + BarInset, row.height() - 2 * BarInset);
    default: break;
    }
    const double x = scale.x(span.from), side = std::min(MarkSide, row.height() - 2 * BarInset);
    const bool trailing = (span.kind == TimelineSpan::Kind::Begin) != scale.mirrored;
    const double left = span.kind == TimelineSpan::Kind::Due ? x - side / 2 : trailing ? x : x - side;
    return {left, row.center().y() - side / 2, side, side};
}

double TimelinePainter::now(const MemberBook &book, Instant now)
{
    const WallTime wall = wallTime(book.zone(), now);
    return double(wall.date.toJulianDay()) + wall.minutes / (24.0 * 60);
}

TaskDates TimelinePainter::datesOf(const Task &task) const
{
    return task.task == m_state.moved ? m_state.movedDates : TaskDates::of(task);
}

void TimelinePainter::clipToDays(const QRectF &rect)
{
    m_painter.setClipRect(QRectF(m_state.scale.left, rect.top(), m_state.scale.width, rect.height()));
}

// ---- A row ----

void TimelinePainter::paintGround(int row, const QRectF &rect)
{
    const TimelineModel::Row &one = m_model.at(row);
    if (!one.isTask())
        return m_painter.fillRect(rect, m_look.theme.color(Token::SurfaceSunken));
    const TaskId task = one.task().task.task;
    if (task == m_state.current)
        fillRounded(m_painter, rect.adjusted(4, 1, -4, -1), 6, m_look.theme.color(m_state.focused ? Token::Selection : Token::SelectionIdle));
    else if (task == m_state.under)
        fillRounded(m_painter, rect.adjusted(4, 1, -4, -1), 6, m_look.theme.color(Token::Hover));
    m_painter.save();
    clipToDays(rect);
    paintFreeDays(one.owner, rect);
    m_painter.restore();
}

void TimelinePainter::paintRow(int row, const QRectF &rect)
{
    const TimelineModel::Row &one = m_model.at(row);
    const QRectF name(m_state.names.left(), rect.top(), m_state.names.width(), rect.height());
    if (!one.isTask())
        return paintHeading(one, name);
    paintName(one, name);
    m_painter.save();
    clipToDays(rect);
    paintBar(one.task().task, rect);
    m_painter.restore();
}

void TimelinePainter::paintHeading(const TimelineModel::Row &row, const QRectF &rect)
{
    const Type &type = m_look.type;
    const bool mirrored = m_state.scale.mirrored;
    QRectF left = rect.adjusted(NameSide, 0, -NameSide, 0);
    const auto go = [&](double used) { mirrored ? left.setRight(left.right() - used) : left.setLeft(left.left() + used); };
    const Member *member = row.owner ? m_book.find(*row.owner) : nullptr;
    if (member) {
        const double face = type.px(NameFace);
        drawAvatar(m_painter, m_look, {mirrored ? left.right() - face : left.left(), left.center().y() - face / 2, face, face}, Face::of(*member), {},
                   Token::SurfaceSunken);
        go(face + NameGap);
        const double pill = LocalTimePill::widthOf(m_look, member->profile, LocalTimePill::City::Hidden);
        LocalTimePill::draw(m_painter, m_look, {mirrored ? left.left() : left.right() - pill, left.top(), pill, left.height()}, member->profile,
                            LocalTimePill::City::Hidden);
        mirrored ? left.setLeft(left.left() + pill + NameGap) : left.setRight(left.right() - pill - NameGap);
    }
    const QFont font = type.font(TypeStyle::MicroStrong);
    QString who = row.owner ? m_book.fullName(*row.owner) : TimelineModel::tr("Nobody yet");
    if (row.owner && QFontMetricsF(font).horizontalAdvance(who) > left.width()) // as they are called, before half a name
        who = m_book.callName(*row.owner);
    go(drawText(m_painter, left, font, m_look.theme.color(Token::TextMuted), who) + 6);
    const QString count = QString::number(row.count);
    if (left.width() >= tabularWidth(type.font(TypeStyle::Micro), count))
        drawTabular(m_painter, left, type.font(TypeStyle::Micro), m_look.theme.color(Token::TextFaint), count);
}

void TimelinePainter::paintName(const TimelineModel::Row &row, const QRectF &rect)
{
    const Type &type = m_look.type;
    const bool mirrored = m_state.scale.mirrored, closed = isClosed(row.task().task.status);
    QRectF left = rect.adjusted(NameSide, 0, -NameGap, 0);
    if (mirrored)
        left = rect.adjusted(NameGap, 0, -NameSide, 0);
    const double circle = type.px(NameCircle);
    const double inset = (type.px(NameFace) - circle) / 2; // under the middle of the faces
    drawStatusCircle(m_painter, m_look, {mirrored ? left.right() - inset - circle : left.left() + inset, left.center().y() - circle / 2, circle, circle},
                     row.task().task.status);
    const double used = type.px(NameFace) + NameGap;
    mirrored ? left.setRight(left.right() - used) : left.setLeft(left.left() + used);
    QFont font = type.font(closed ? TypeStyle::Ui : TypeStyle::UiMedium);
    font.setStrikeOut(closed);
    drawText(m_painter, left, font, m_look.theme.color(closed ? Token::TextMuted : Token::Text), row.task().task.title);
}

//! Days off of a week are plain; days on which somebody is away are hatched.
void TimelinePainter::paintFreeDays(const std::optional<MemberId> &owner, const QRectF &rect)
{
    const TimelineScale &scale = m_state.scale;
    const auto first = qint64(std::floor(scale.first)), last = qint64(std::ceil(scale.last()));
    auto &days = m_free[owner];
    if (days.empty()) {
        const FreeDays free(m_book, owner);
        for (qint64 day = first; day <= last; ++day)
            days.push_back(free.on(QDate::fromJulianDay(day)));
    }
    for (size_t i = 0; i < days.size();) {
        size_t end = i + 1;
        while (end < days.size() && days[end] == days[i])
            ++end;
        if (days[i] != FreeDays::Kind::Worked) {
            const QRectF box = scale.box(double(first) + double(i), double(first) + double(end), rect.top(), rect.height());
            QColor fill = m_look.theme.color(Token::DayOffFill);
            fill.setAlphaF(0.55F);
            m_painter.fillRect(box, fill);
            if (days[i] == FreeDays::Kind::Away && scale.perDay >= LeastHatch) {
                m_painter.save();
                m_painter.setClipRect(box, Qt::IntersectClip);
                m_painter.setPen(QPen(m_look.theme.color(Token::HairlineStrong), 1));
                const double begin = std::floor((box.left() - box.height()) / HatchApart) * HatchApart;
                for (double x = begin; x < box.right(); x += HatchApart)
                    m_painter.drawLine(QPointF(x, box.bottom()), QPointF(x + box.height(), box.top()));
                m_painter.restore();
            }
        }
        i = end;
    }
}

Token TimelinePainter::fillOf(const Task &task) const
{
    switch (task.status) {
    case TaskStatus::ToDo: return Token::AccentSoft;
    case TaskStatus::UnderWay: return Token::Accent;
    case TaskStatus::Done: return Token::OkSoft;
    default: return Token::Chip;
    }
}

Token TimelinePainter::edgeOf(const Task &task) const
{
    switch (task.status) {
    case TaskStatus::ToDo: case TaskStatus::UnderWay: return Token::Accent;
    case TaskStatus::Waiting: return Token::TextMuted;
    case TaskStatus::Done: return Token::Ok;
    case TaskStatus::Dropped: break;
    }
    return Token::TextFaint;
}

void TimelinePainter::paintBar(const Task &task, const QRectF &rect)
{
    const TaskDates dates = datesOf(task);
    const QRectF bar = barIn(dates, m_state.scale, rect);
    if (bar.isNull())
        return;
    const auto kind = TimelineSpan::of(dates).kind;
    if (kind != TimelineSpan::Kind::Bar)
        return paintMark(task, bar, kind);
    const double round = std::min(BarRound, bar.width() / 2);
    fillRounded(m_painter, bar, round, m_look.theme.color(fillOf(task)));
    if (task.status == TaskStatus::Waiting || task.status == TaskStatus::Dropped) { // differs in shape, too
        m_painter.setPen(QPen(m_look.theme.color(edgeOf(task)), 1, Qt::DashLine));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(bar.adjusted(0.5, 0.5, -0.5, -0.5), round, round);
    } else {
        strokeRounded(m_painter, bar, round, m_look.theme.color(edgeOf(task)));
    }
    if (task.task == m_state.current)
        strokeRounded(m_painter, bar.adjusted(-2, -2, 2, 2), round + 2, m_look.theme.color(Token::FocusRing), 2);
}

//! When something is due is a diamond; where it only begins, a half one that points to what comes.
void TimelinePainter::paintMark(const Task &task, const QRectF &box, TimelineSpan::Kind kind)
{
    const QPointF middle = box.center();
    QPolygonF shape;
    if (kind == TimelineSpan::Kind::Due) {
        shape << QPointF(middle.x(), box.top()) << QPointF(box.right(), middle.y()) << QPointF(middle.x(), box.bottom()) << QPointF(box.left(), middle.y());
    } else if (m_state.scale.mirrored) {
        shape << box.topRight() << QPointF(box.left(), middle.y()) << box.bottomRight();
    } else {
        shape << box.topLeft() << QPointF(box.right(), middle.y()) << box.bottomLeft();
    }
    const bool current = task.task == m_state.current;
    m_painter.setPen(QPen(m_look.theme.color(current ? Token::FocusRing : edgeOf(task)), current ? 2.5 : 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.setBrush(m_look.theme.color(fillOf(task)));
    m_painter.drawPolygon(shape);
}

// ---- From one to another ----

void TimelinePainter::paintLinks(int first, int last, const std::function<QRectF(int)> &rectOf)
{
    std::set<std::pair<TaskId, TaskId>> painted;
    for (int row = first; row <= last; ++row) {
        if (!m_model.at(row).isTask())
            continue;
        for (const TaskLink &link : m_model.linksOf(m_model.at(row).task().task.task)) {
            const int from = m_model.rowOf(link.task), to = m_model.rowOf(link.other);
            if (from < 0 || to < 0 || !painted.insert({link.task, link.other}).second)
                continue;
            const TaskDates before = datesOf(m_model.at(from).task().task), behind = datesOf(m_model.at(to).task().task);
            const TimelineSpan a = TimelineSpan::of(before), b = TimelineSpan::of(behind);
            const bool current = link.task == m_state.current || link.other == m_state.current;
            const Token ink = a.to > b.to ? Token::Warn : current ? Token::Accent : Token::TextFaint; // what it waits for is due after it
            paintLink(barIn(before, m_state.scale, rectOf(from)), barIn(behind, m_state.scale, rectOf(to)), ink);
        }
    }
}

//! Out of the end of one, along the rows, into the beginning of the other.
void TimelinePainter::paintLink(const QRectF &from, const QRectF &to, Token ink)
{
    const double way = m_state.scale.mirrored ? -1 : 1;
    const double out = (m_state.scale.mirrored ? from.left() : from.right()), in = (m_state.scale.mirrored ? to.right() : to.left());
    const QPointF begin(out, from.center().y()), end(in - way, to.center().y());
    QPainterPath path(begin);
    const double turn = out + way * LinkOut, before = in - way * (LinkOut + ArrowSide);
    if ((before - turn) * way >= 0) {
        path.lineTo(before, begin.y());
        path.lineTo(before, end.y());
    } else { // it begins before the other ends: between the rows and back
        const double between = from.center().y() + (to.center().y() > from.center().y() ? 1 : -1) * (from.height() / 2 + BarInset);
        path.lineTo(turn, begin.y());
        path.lineTo(turn, between);
        path.lineTo(before, between);
        path.lineTo(before, end.y());
    }
    path.lineTo(end);
    const QColor color = m_look.theme.color(ink);
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(QPen(color, 1.25, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    m_painter.drawPath(path);
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(color);
    m_painter.drawPolygon(QPolygonF{end, end + QPointF(-way * ArrowSide * 1.4, -ArrowSide), end + QPointF(-way * ArrowSide * 1.4, ArrowSide)});
}

// ---- Days ----

void TimelinePainter::paintWeeks(double bottom)
{
    const TimelineScale &scale = m_state.scale;
    const int begin = QLocale().firstDayOfWeek();
    m_painter.setClipRect(QRectF(scale.left, 0, scale.width, bottom));
    for (auto day = qint64(std::floor(scale.first)); double(day) <= scale.last(); ++day) {
        if (QDate::fromJulianDay(day).dayOfWeek() == begin)
            drawHairline(m_painter, {scale.x(double(day)), 0}, {scale.x(double(day)), bottom}, m_look.theme.color(Token::HairlineStrong));
    }
    if (m_state.drop)
        m_painter.fillRect(scale.box(double(m_state.drop->toJulianDay()), double(m_state.drop->toJulianDay()) + 1, 0, bottom),
                           m_look.theme.color(Token::AccentSoft));
    m_painter.setClipping(false);
}

void TimelinePainter::paintOver(double bottom)
{
    const TimelineScale &scale = m_state.scale;
    const double day = now(m_book, m_look.clock.now());
    if (day >= scale.first && day <= scale.last())
        m_painter.fillRect(QRectF(scale.x(day) - 0.75, 0, 1.5, bottom), m_look.theme.color(Token::Text));
    if (m_state.drop)
        paintLabel(TaskText(m_book, m_look.clock.now()).dates({{}, Due{*m_state.drop}}, {}), scale.x(double(m_state.drop->toJulianDay())), 6,
                   QRectF(scale.left, 0, scale.width, bottom));
}

//! Dark words at a day, within `room`; mirrored they end there.
void TimelinePainter::paintLabel(const QString &words, double x, double y, const QRectF &room)
{
    const QFont font = m_look.type.font(TypeStyle::MicroStrong);
    const double wide = QFontMetricsF(font).horizontalAdvance(words) + 18;
    const double left = m_state.scale.mirrored ? x - wide : x;
    const QRectF box(std::clamp(left, room.left() + 4, std::max(room.left() + 4, room.right() - wide - 4)), y, wide, m_look.type.px(22));
    fillRounded(m_painter, box, 5, m_look.theme.color(Token::Text));
    drawText(m_painter, box, font, m_look.theme.color(Token::Surface), words, Qt::AlignHCenter);
}

void TimelinePainter::paintMoved(const QRectF &row, const QRectF &room)
{
    const TaskRow *task = m_model.find(m_state.moved);
    if (!task)
        return;
    const TaskDates &dates = m_state.movedDates;
    QString words = TaskText(m_book, m_look.clock.now()).dates(dates, task->task.owner);
    const QString off = dates.due ? FreeDays(m_book, task->task.owner).words(dates.due->date) : QString();
    if (!off.isEmpty())
        words = TimelineModel::tr("%1, %2", "a date, a day off").arg(words, off);
    const QRectF bar = barIn(dates, m_state.scale, row);
    const double above = bar.top() - m_look.type.px(22) - 4;
    paintLabel(words, m_state.scale.mirrored ? bar.right() : bar.left(), above < room.top() ? bar.bottom() + 4 : above, room);
}

} // namespace meridian
