// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/focus_choices.h"
#include "core/time/units.h"
#include <algorithm>

namespace meridian {

namespace {

constexpr qint64 FocusHour = 60 * MinuteMs, NoonAhead = 10 * MinuteMs;
constexpr int FocusNoon = 12 * 60, FocusMorning = 9 * 60;

//! The first work that begins on a later day than today.
Instant nextMorning(const std::optional<WorkingTime> &mine, const QTimeZone &wall, Instant now)
{
    const QDate today = wallTime(wall, now).date;
    auto start = mine ? mine->nextStart(now) : std::nullopt;
    while (start && wallTime(wall, *start).date == today)
        start = mine->nextStart(*start);
    return start ? *start : instantOf(wall, {today.addDays(1), FocusMorning});
}

} // namespace

std::vector<FocusChoice> focusChoices(const std::optional<WorkingTime> &mine, const QTimeZone &wall, Instant now)
{
    using Until = FocusChoice::Until;
    const Instant minute{now.ms - now.ms % MinuteMs};
    std::vector<FocusChoice> choices{{Until::Hour, minute.plus(FocusHour)}};
    const Instant noon = instantOf(wall, {wallTime(wall, now).date, FocusNoon});
    if (noon >= now.plus(NoonAhead))
        choices.push_back({Until::Noon, noon});
    const auto end = mine ? mine->workEnd(now) : std::nullopt;
    if (end && *end > now.plus(FocusHour) && *end != noon)
        choices.push_back({Until::EndOfDay, *end});
    choices.push_back({Until::Morning, nextMorning(mine, wall, now)});
    std::ranges::stable_sort(choices, {}, &FocusChoice::until);
    return choices;
}

} // namespace meridian
