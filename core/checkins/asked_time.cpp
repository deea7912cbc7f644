// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkins/asked_time.h"
#include "core/time/units.h"
#include <algorithm>

namespace meridian {
namespace {

constexpr int LookAheadDays = 800, MostLookAheadDays = 8000;
//! No clock is further than this from UTC.
constexpr qint64 FurthestOffsetMs = 16LL * 60 * MinuteMs;

QDate mondayOf(QDate date)
{
    return date.addDays(1 - date.dayOfWeek());
}

//! When a clock reaches the minutes of one date.
class DateOnClock {
public:
    DateOnClock(const Itinerary &zones, QDate date) : m_date(date)
    {
        const Instant midnight{QDateTime(date, {}, Qt::UTC).toMSecsSinceEpoch()};
        m_runs = zones.runs(midnight.plus(-FurthestOffsetMs), midnight.plus(4 * DayMs));
    }
    //! The first instant at which the clock shows so many minutes after the date's midnight, which may be more than a day,
    //! or anything later.
    [[nodiscard]] std::optional<Instant> reach(int minutes) const
    {
        for (const ClockRun &run : m_runs) {
            const Instant at = std::max(run.from, run.midnight(m_date).plus(minutes * MinuteMs));
            if (at < run.to)
                return at;
        }
        return std::nullopt;
    }
    [[nodiscard]] bool shows(Instant at) const
    {
        return std::ranges::any_of(m_runs, [&](const ClockRun &run) { return run.from <= at && at < run.to && run.dateAt(at) == m_date; });
    }

private:
    QDate m_date;
    std::vector<ClockRun> m_runs;
};

} // namespace

bool holdsDate(const CheckInRule &rule, QDate date)
{
    if (!rule.first.isValid() || !date.isValid() || date < rule.first || !((rule.days >> (date.dayOfWeek() - 1)) & 1))
        return false;
    const qint64 weeks = mondayOf(rule.first).daysTo(mondayOf(date)) / 7;
    return weeks % std::max<qint64>(rule.everyWeeks, 1) == 0;
}

bool isAsked(const CheckInRule &rule, const WorkPlan &plan, QDate round)
{
    return holdsDate(rule, round) && plan.worksOn(round);
}

std::optional<TimeSpan> askedTime(const CheckInRule &rule, const WorkingTime &person, QDate round)
{
    if (!isAsked(rule, person.plan(), round))
        return std::nullopt;
    const auto work = person.plan().workOn(round);
    const DateOnClock clock(person.zones(), round);
    const auto begins = clock.reach(std::ranges::min_element(work, {}, &WallSpan::start)->start);
    const auto ends = clock.reach(std::ranges::max_element(work, {}, &WallSpan::end)->end);
    const auto asks = rule.minutes ? clock.reach(int(*rule.minutes)) : begins;
    const auto dayEnds = clock.reach(DayMinutes);
    if (!asks || !ends || !dayEnds || !clock.shows(*asks))
        return std::nullopt;
    TimeSpan asked{*asks, *ends};
    if (!rule.minutes && asked.from.plus(IntoTheDay * MinuteMs) < asked.to)
        asked.from = asked.from.plus(IntoTheDay * MinuteMs);
    if (asked.to <= asked.from)
        asked.to = *dayEnds;
    return asked;
}

std::optional<NextRound> nextRound(const CheckInRule &rule, const WorkingTime &person, Instant after)
{
    if (rule.paused || rule.ended || !rule.first.isValid())
        return std::nullopt;
    const QDate first = std::max(rule.first, person.wallAt(after).date.addDays(-1));
    const qint64 days = std::min<qint64>(LookAheadDays + std::max<qint64>(rule.everyWeeks, 1) * 7, MostLookAheadDays);
    for (QDate round = first; round < first.addDays(days); round = round.addDays(1)) {
        const auto asked = askedTime(rule, person, round);
        if (asked && asked->from > after)
            return NextRound{round, asked->from};
    }
    return std::nullopt;
}

std::vector<QDate> datesAround(Instant now)
{
    const QDate today = now.utc().date();
    std::vector<QDate> dates;
    for (int days = -3; days <= 1; ++days)
        dates.push_back(today.addDays(days));
    return dates;
}

} // namespace meridian
