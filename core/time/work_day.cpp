// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/work_day.h"
#include "core/time/units.h"

namespace meridian {

namespace {

constexpr qint64 ShortestNightMs = 5 * 60 * MinuteMs;

} // namespace

std::optional<Instant> endOfDayWithin(const WorkingTime &time, Instant now, qint64 ahead)
{
    const auto end = time.workEnd(now);
    if (!end || end->ms - now.ms > ahead)
        return std::nullopt;
    const auto next = time.nextStart(now);
    const bool isPause = next && next->ms - end->ms < ShortestNightMs;
    return isPause ? std::nullopt : end;
}

} // namespace meridian
