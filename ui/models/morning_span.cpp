// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/morning_span.h"
#include "core/time/units.h"

namespace meridian {

namespace {

//! So far back a day of work can have begun; and so far, where nothing is known to have ended before it.
constexpr qint64 LongestDay = 36 * 60 * MinuteMs, UnknownBefore = 7 * DayMs;

} // namespace

std::optional<MorningSpan> morningAt(const std::optional<WorkingTime> &mine, const QTimeZone &wall, Instant now)
{
    if (!mine) {
        const QDate today = wallTime(wall, now).date;
        const Instant midnight = instantOf(wall, {today, 0});
        return MorningSpan{midnight, midnight, today};
    }
    const std::vector<TimeSpan> work = mine->work({now.plus(-LongestDay), now.plus(1)});
    if (work.empty() || work.back().to <= now)
        return std::nullopt;
    MorningSpan span{{}, work.back().from, mine->wallAt(work.back().from).date};
    for (auto earlier = work.rbegin() + 1; earlier != work.rend() && mine->wallAt(earlier->from).date == span.date; ++earlier)
        span.start = earlier->from;
    span.since = mine->lastEnd(span.start).value_or(span.start.plus(-UnknownBefore));
    return span;
}

} // namespace meridian
