// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/later_choices.h"
#include <QDateTime>
#include <QTimeZone>
#include <algorithm>

namespace meridian {

namespace {

// Milliseconds.
constexpr qint64 Minute = 60'000, Hour = 60 * Minute, HalfHour = 30 * Minute, Day = 24 * Hour;
constexpr qint64 Ahead = 3 * Hour;

QDate dateOf(Instant at, const QTimeZone &zone)
{
    return QDateTime::fromMSecsSinceEpoch(at.ms, zone).date();
}

//! In three hours, on the half hour, and half an hour before the end of work at the latest.
std::optional<Instant> laterToday(const WeekHours &hours, const QTimeZone &zone, Instant now)
{
    const auto end = workEnd(hours, zone, now);
    if (!end || end->ms - now.ms < Hour)
        return std::nullopt;
    const qint64 wanted = (now.ms + Ahead + HalfHour - 1) / HalfHour * HalfHour;
    return Instant{std::min(wanted, end->ms - HalfHour)};
}

} // namespace

std::vector<LaterChoice> laterMornings(const WeekHours &hours, const QTimeZone &zone, Instant now, int count)
{
    std::vector<LaterChoice> mornings;
    auto next = nextWorkStart(hours, zone, now);
    while (next && int(mornings.size()) < count) {
        mornings.push_back({LaterChoice::When::Morning, *next});
        next = nextWorkStart(hours, zone, *next);
    }
    return mornings;
}

std::vector<LaterChoice> laterChoices(const WeekHours &hours, const QTimeZone &zone, Instant now)
{
    using When = LaterChoice::When;
    std::vector<LaterChoice> choices;
    if (const auto today = laterToday(hours, zone, now))
        choices.push_back({When::Today, *today});
    const QDate today = dateOf(now, zone);
    const QDate monday = today.addDays(8 - today.dayOfWeek());
    bool nextWeek = false;
    for (const LaterChoice &morning : laterMornings(hours, zone, now, 7)) {
        const QDate date = dateOf(morning.until, zone);
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
