// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/day_phase.h"
#include "core/time/units.h"
#include <algorithm>

namespace meridian {
namespace {

//! A week, and room for the longest shift and the longest jump of a clock.
constexpr qint64 SearchMs = 9 * DayMs;

//! Minutes in a day, start inclusive, end exclusive, wrapping over midnight; empty when both are equal.
struct Span {
    int start;
    int end;
    Span(qint64 from, qint64 to)
        : start(int(std::clamp<qint64>(from, 0, DayMinutes))), end(int(std::clamp<qint64>(to, 0, DayMinutes)))
    {
    }
    [[nodiscard]] bool isEmpty() const { return start == end; }
    [[nodiscard]] bool wraps() const { return end < start; }
    //! Its part on the day it begins, and its part on the day after.
    [[nodiscard]] bool holdsToday(int minutes) const
    {
        return minutes >= start && (wraps() || minutes < end);
    }
    [[nodiscard]] bool holdsTomorrow(int minutes) const { return wraps() && minutes < end; }
};

//! The days off a date lies in, if any.
const DayOff *offOn(const WeekHours &hours, QDate date)
{
    for (const DayOff &one : hours.daysOff) {
        if (one.holds(date))
            return &one;
    }
    return nullptr;
}

//! The work that begins on a date; empty on a day off.
Span workOn(const WeekHours &hours, QDate date)
{
    const int weekday = date.dayOfWeek() - 1;
    if (!hours.worksOn(weekday) || offOn(hours, date))
        return {0, 0};
    const DayHours day = hours.on(weekday);
    return {day.start, day.end};
}

bool isWorking(const WeekHours &hours, const WallTime &local)
{
    return workOn(hours, local.date).holdsToday(local.minutes)
        || workOn(hours, local.date.addDays(-1)).holdsTomorrow(local.minutes);
}

//! As far as a search for the next turn looks: a week, and behind days off another week.
Instant horizonFrom(const WeekHours &hours, Instant at)
{
    Instant horizon = at.plus(SearchMs);
    for (const DayOff &off : hours.daysOff) {
        const Instant begins = Instant::of(QDateTime(off.first, QTime(0, 0), Qt::UTC));
        const Instant ends = Instant::of(QDateTime(off.last, QTime(0, 0), Qt::UTC)).plus(SearchMs);
        if (begins <= horizon && ends > horizon)
            horizon = ends;
    }
    return horizon;
}

//! The first instant in (from, to] with another offset than `from`, or `to`.
Instant offsetChange(const QTimeZone &zone, Instant from, Instant to)
{
    const int offset = zone.offsetFromUtc(from.utc());
    if (zone.offsetFromUtc(to.utc()) == offset)
        return to;
    while (to.ms - from.ms > 1) {
        const Instant middle = from.plus((to.ms - from.ms) / 2);
        (zone.offsetFromUtc(middle.utc()) == offset ? from : to) = middle;
    }
    return to;
}

//! The next instant at which the wall shows a border of work or midnight, or jumps, whichever comes first.
Instant nextBorder(const WeekHours &hours, const QTimeZone &zone, Instant at)
{
    const WallTime local = wallTime(zone, at);
    const int minutes = local.minutes;
    const Span today = workOn(hours, local.date), yesterday = workOn(hours, local.date.addDays(-1));
    int border = DayMinutes;
    for (const int candidate : {today.start, today.end, yesterday.end}) {
        if (candidate > minutes)
            border = std::min(border, candidate);
    }
    const qint64 offset = qint64(zone.offsetFromUtc(at.utc())) * 1000;
    const qint64 intoMinute = (((at.ms + offset) % MinuteMs) + MinuteMs) % MinuteMs;
    return offsetChange(zone, at, at.plus((border - minutes) * MinuteMs - intoMinute));
}

//! The first instant after `at` at which being at work turns into `wanted`.
std::optional<Instant> nextTurn(const WeekHours &hours, const QTimeZone &zone, Instant at, bool wanted)
{
    const Instant horizon = horizonFrom(hours, at);
    bool state = isWorking(hours, wallTime(zone, at));
    while (at < horizon) {
        const DayOff *off = offOn(hours, wallTime(zone, at).date);
        // Nothing begins on days off: the last of them is soon enough to look again.
        const Instant lastDay = off && !state ? instantOf(zone, {off->last, 0}) : at;
        at = lastDay > at ? lastDay : nextBorder(hours, zone, at);
        const bool next = isWorking(hours, wallTime(zone, at));
        if (next == wanted && state != wanted)
            return at;
        state = next;
    }
    return std::nullopt;
}

} // namespace

DayPhase phaseAt(const WeekHours &hours, const QTimeZone &zone, Instant at)
{
    return phaseAt(hours, wallTime(zone, at));
}

DayPhase phaseAt(const WeekHours &hours, const WallTime &local)
{
    if (isWorking(hours, local))
        return DayPhase::Working;
    if (workOn(hours, local.date).isEmpty())
        return DayPhase::DayOff;
    const Span quiet(hours.quietStart, hours.quietEnd);
    if (quiet.holdsToday(local.minutes) || quiet.holdsTomorrow(local.minutes))
        return DayPhase::Asleep;
    return DayPhase::EdgeOfDay;
}

std::vector<DayPart> partsOfDay(const WeekHours &hours, QDate date)
{
    const Span today = workOn(hours, date), yesterday = workOn(hours, date.addDays(-1));
    const Span quiet(hours.quietStart, hours.quietEnd);
    std::vector<int> borders{0, today.start, today.end, yesterday.end, quiet.start, quiet.end, DayMinutes};
    std::sort(borders.begin(), borders.end());
    std::vector<DayPart> parts;
    for (size_t i = 1; i < borders.size(); ++i) {
        if (borders[i] == borders[i - 1])
            continue;
        const DayPhase phase = phaseAt(hours, WallTime{date, borders[i - 1]});
        if (!parts.empty() && parts.back().phase == phase)
            parts.back().end = borders[i];
        else
            parts.push_back({borders[i - 1], borders[i], phase});
    }
    return parts;
}

DayPhase phaseAt(const WeekHours &hours, const QString &ianaName, Instant at)
{
    const auto zone = zoneOf(ianaName);
    return zone ? phaseAt(hours, *zone, at) : DayPhase::Unknown;
}

std::optional<Instant> nextWorkStart(const WeekHours &hours, const QTimeZone &zone, Instant at)
{
    return nextTurn(hours, zone, at, true);
}

std::optional<Instant> workEnd(const WeekHours &hours, const QTimeZone &zone, Instant at)
{
    if (!isWorking(hours, wallTime(zone, at)))
        return std::nullopt;
    return nextTurn(hours, zone, at, false);
}

} // namespace meridian
