// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/team_week.h"
#include <algorithm>

namespace meridian {
namespace {

//! What of some work lies in a day.
std::vector<TimeSpan> workWithin(const std::vector<TimeSpan> &work, const TimeSpan &day)
{
    std::vector<TimeSpan> spans;
    for (const TimeSpan &one : work) {
        const TimeSpan inside{std::max(one.from, day.from), std::min(one.to, day.to)};
        if (inside.from < inside.to)
            spans.push_back(inside);
    }
    return spans;
}

//! Of each quarter that lies in it as a whole.
void addQuarters(std::vector<int> &quarters, const TimeSpan &span, const TimeSpan &day)
{
    const qint64 first = (span.from.ms - day.from.ms + TeamWeek::QuarterMs - 1) / TeamWeek::QuarterMs;
    const qint64 end = std::min<qint64>((span.to.ms - day.from.ms) / TeamWeek::QuarterMs, qint64(quarters.size()));
    for (qint64 quarter = first; quarter < end; ++quarter)
        ++quarters[size_t(quarter)];
}

} // namespace

TeamWeek::TeamWeek(const std::vector<std::optional<WorkingTime>> &people, const QTimeZone &zone, QDate first)
{
    for (int i = 0; i < Days; ++i) {
        Day &day = m_days[size_t(i)];
        day.date = first.addDays(i);
        day.within = {instantOf(zone, {day.date, 0}), instantOf(zone, {day.date.addDays(1), 0})};
        day.atWork.resize(size_t((day.within.length() + QuarterMs - 1) / QuarterMs));
    }
    const TimeSpan week{m_days.front().within.from, m_days.back().within.to};
    std::vector<std::vector<TimeSpan>> work; // one walk for all seven days
    for (size_t person = 0; person < people.size(); ++person) {
        if (!people[person])
            continue;
        work.push_back(people[person]->work(week));
        addClockChanges(person, people[person]->zones());
    }
    addAbsences(people);
    for (Day &day : m_days) {
        std::vector<std::vector<TimeSpan>> here;
        for (const std::vector<TimeSpan> &one : work) {
            std::vector<TimeSpan> spans = workWithin(one, day.within);
            for (const TimeSpan &span : spans)
                addQuarters(day.atWork, span, day.within);
            if (!isScrapsAlone(spans, day.within))
                here.push_back(std::move(spans));
        }
        day.participants = int(here.size());
        day.most = meridian::mostAtWork(here);
    }
}

void TeamWeek::addClockChanges(size_t person, const Itinerary &zones)
{
    const std::vector<ClockRun> runs = zones.runs(m_days.front().within.from, m_days.back().within.to);
    for (size_t i = 1; i < runs.size(); ++i) {
        const qint64 by = runs[i].offset - runs[i - 1].offset;
        const auto day = std::ranges::find_if(m_days, [&](const Day &one) { return one.within.from <= runs[i].from && runs[i].from < one.within.to; });
        if (by != 0 && day != m_days.end())
            day->changes.push_back({person, runs[i].from, by});
    }
}

void TeamWeek::addAbsences(const std::vector<std::optional<WorkingTime>> &people)
{
    const auto wouldWork = [](const std::optional<WorkingTime> &one, QDate date) {
        return one && one->plan().dayOf(date).worked && !one->plan().dayOf(date).spans.empty();
    };
    const auto known = std::ranges::count_if(people, [](const auto &one) { return one.has_value(); });
    for (Day &day : m_days) {
        const bool isUsual = 2 * std::ranges::count_if(people, [&](const auto &one) { return wouldWork(one, day.date); }) >= known;
        for (size_t person = 0; person < people.size(); ++person) {
            if (!people[person])
                continue;
            const Absence *off = people[person]->plan().absenceOn(day.date);
            if (wouldWork(people[person], day.date) ? off != nullptr : isUsual && people[person]->plan().worksAtAll())
                day.away.push_back(off ? AwayOn{person, off->kind, off->note} : AwayOn{person});
        }
    }
}

int TeamWeek::mostAtWork() const
{
    int most = 0;
    for (const Day &day : m_days) {
        for (const int count : day.atWork)
            most = std::max(most, count);
    }
    return most;
}

} // namespace meridian
