// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/day_phase.h"
#include <algorithm>

namespace meridian {
namespace {

constexpr qint64 MinuteMs = 60'000;
constexpr qint64 DayMs = 24 * 60 * MinuteMs;
constexpr int DayMinutes = 24 * 60;
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

bool hasHours(const WeekHours &hours, int weekday)
{
    return (hours.days >> weekday) & 1 && !Span(hours.start, hours.end).isEmpty();
}

bool isWorking(const WeekHours &hours, const WallTime &local)
{
    const Span work(hours.start, hours.end);
    return (hasHours(hours, local.weekday()) && work.holdsToday(local.minutes))
        || (hasHours(hours, (local.weekday() + 6) % 7) && work.holdsTomorrow(local.minutes));
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

//! The next instant at which the wall shows a border of the span or midnight, or jumps, whichever comes first.
Instant nextBorder(const Span &span, const QTimeZone &zone, Instant at)
{
    const int minutes = wallTime(zone, at).minutes;
    int border = DayMinutes;
    for (const int candidate : {span.start, span.end}) {
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
    const Span work(hours.start, hours.end);
    const Instant horizon = at.plus(SearchMs);
    bool state = isWorking(hours, wallTime(zone, at));
    while (at < horizon) {
        at = nextBorder(work, zone, at);
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
    const WallTime local = wallTime(zone, at);
    if (isWorking(hours, local))
        return DayPhase::Working;
    if (!hasHours(hours, local.weekday()))
        return DayPhase::DayOff;
    const Span quiet(hours.quietStart, hours.quietEnd);
    if (quiet.holdsToday(local.minutes) || quiet.holdsTomorrow(local.minutes))
        return DayPhase::Asleep;
    return DayPhase::EdgeOfDay;
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
