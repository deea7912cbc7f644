// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/turns.h"
#include "core/time/units.h"
#include <algorithm>
#include <tuple>

namespace meridian {
namespace {

constexpr qint64 NightWeight = 3;
constexpr qint64 WeekMs = 7 * DayMs;

//! The times at which both are at work.
std::vector<TimeSpan> common(const std::vector<TimeSpan> &a, const std::vector<TimeSpan> &b)
{
    std::vector<TimeSpan> both;
    for (size_t i = 0, j = 0; i < a.size() && j < b.size(); a[i].to < b[j].to ? ++i : ++j) {
        const TimeSpan span{std::max(a[i].from, b[j].from), std::min(a[i].to, b[j].to)};
        if (span.from < span.to)
            both.push_back(span);
    }
    return both;
}

struct WeekOverlap {
    qint64 length = 0;
    qint64 days = 0;
};

WeekOverlap overlapIn(const WorkingTime &mine, const WorkingTime &theirs, const TimeSpan &week)
{
    WeekOverlap sum;
    QDate last;
    for (const TimeSpan &span : common(mine.work(week), theirs.work(week))) {
        const QDate day = mine.wallAt(span.from).date;
        sum.length += span.length();
        sum.days += day == std::exchange(last, day) ? 0 : 1;
    }
    return sum;
}

//! What the meetings so far asked of each person, as a sum of squares in minutes.
double burdenWith(const TeamDay &day, const TimeSpan &span, const std::vector<qint64> &asked)
{
    double sum = 0;
    for (size_t person = 0; person < asked.size(); ++person) {
        const double minutes = double(asked[person] + asks(day.phaseIn(person, span), span.length())) / MinuteMs;
        sum += minutes * minutes;
    }
    return sum;
}

} // namespace

qint64 asks(DayPhase phase, qint64 length)
{
    return phase == DayPhase::EdgeOfDay ? length : phase == DayPhase::Asleep ? NightWeight * length : 0;
}

std::vector<MeetingTime> takeTurns(const std::vector<TeamDay> &days, qint64 length, qint64 step)
{
    std::vector<MeetingTime> turns;
    std::vector<qint64> asked(days.empty() ? 0 : days.front().size());
    for (const TeamDay &day : days) {
        if (day.participants() == 0)
            continue;
        const auto times = day.ranked(length, step);
        const auto cost = [&](const MeetingTime &time) {
            // Waking everybody once so that nobody is woken twice would not be sharing.
            return std::tuple(time.count.off + time.count.asleep, burdenWith(day, time.span, asked), time.span.from);
        };
        const auto best = std::ranges::min_element(times, {}, cost);
        if (best == times.end())
            continue;
        for (size_t person = 0; person < asked.size(); ++person)
            asked[person] += asks(day.phaseIn(person, best->span), length);
        turns.push_back(*best);
    }
    return turns;
}

std::vector<OverlapShift> overlapShifts(const WorkingTime &mine, const WorkingTime &theirs, const TimeSpan &within)
{
    const WorkingTime a = mine.withoutAbsences(), b = theirs.withoutAbsences();
    std::vector<Instant> changes;
    for (const Itinerary *one : {&a.zones(), &b.zones()}) {
        for (const ClockRun &run : one->runs(within.from, within.to)) {
            if (run.from > within.from)
                changes.push_back(run.from);
        }
    }
    std::ranges::sort(changes);
    const auto repeated = std::ranges::unique(changes);
    changes.erase(repeated.begin(), repeated.end());
    std::vector<OverlapShift> shifts;
    for (const Instant at : changes) {
        const WeekOverlap before = overlapIn(a, b, {at.plus(-WeekMs), at}), after = overlapIn(a, b, {at, at.plus(WeekMs)});
        const qint64 days = std::max(before.days, after.days);
        if (days > 0 && before.length != after.length)
            shifts.push_back({at, before.length / days, after.length / days});
    }
    return shifts;
}

} // namespace meridian
