// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/later_choices.h"
#include <algorithm>

namespace meridian {

namespace {

// Milliseconds.
constexpr qint64 Minute = 60'000, Hour = 60 * Minute, HalfHour = 30 * Minute, Day = 24 * Hour;
constexpr qint64 Ahead = 3 * Hour;

//! In three hours, on the half hour, and half an hour before the end of work at the latest.
std::optional<Instant> laterToday(const WorkingTime &mine, Instant now)
{
    const auto end = mine.workEnd(now);
    if (!end || end->ms - now.ms < Hour)
        return std::nullopt;
    const qint64 wanted = (now.ms + Ahead + HalfHour - 1) / HalfHour * HalfHour;
    return Instant{std::min(wanted, end->ms - HalfHour)};
}

} // namespace

std::vector<LaterChoice> laterMornings(const WorkingTime &mine, Instant now, int count)
{
    std::vector<LaterChoice> mornings;
    auto next = mine.nextStart(now);
    while (next && int(mornings.size()) < count) {
        const bool afterBreak = !mornings.empty() && mine.wallAt(mornings.back().until).date == mine.wallAt(*next).date;
        if (!afterBreak)
            mornings.push_back({LaterChoice::When::Morning, *next});
        next = mine.nextStart(*next);
    }
    return mornings;
}

std::vector<LaterChoice> laterChoices(const WorkingTime &mine, Instant now)
{
    using When = LaterChoice::When;
    std::vector<LaterChoice> choices;
    if (const auto today = laterToday(mine, now))
        choices.push_back({When::Today, *today});
    const QDate today = mine.wallAt(now).date;
    const QDate monday = today.addDays(8 - today.dayOfWeek());
    bool nextWeek = false;
    for (const LaterChoice &morning : laterMornings(mine, now, 7)) {
        const QDate date = mine.wallAt(morning.until).date;
        const bool first = choices.empty() || choices.back().when == When::Today;
        if (date >= monday && !nextWeek) {
            nextWeek = true;
            choices.push_back({date == today.addDays(1) ? When::Tomorrow : When::NextWeek, morning.until});
        } else if (first) {
            const When when = date == today ? When::Today : date == today.addDays(1) ? When::Tomorrow : When::Morning;
            choices.push_back({when, morning.until});
        }
    }
    if (choices.empty())
        choices.push_back({When::Tomorrow, {now.ms + Day}});
    return choices;
}

} // namespace meridian
