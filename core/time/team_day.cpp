// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/team_day.h"
#include "core/time/units.h"
#include <algorithm>
#include <map>
#include <tuple>

namespace meridian {
namespace {

constexpr qint64 ScrapMs = 2 * 60 * MinuteMs;

//! The worse for who is asked to come, the higher.
int severity(DayPhase phase)
{
    switch (phase) {
    case DayPhase::Working: return 1;
    case DayPhase::EdgeOfDay: return 2;
    case DayPhase::Asleep: return 3;
    case DayPhase::DayOff: return 4;
    case DayPhase::Unknown: break;
    }
    return 0;
}

//! What is left at the edge of a day of work that lies on another one.
bool isScrap(const TimeSpan &span, const TimeSpan &day)
{
    return (span.from == day.from || span.to == day.to) && span.length() < ScrapMs;
}

bool fairer(const MeetingTime &a, const MeetingTime &b)
{
    const auto key = [](const MeetingTime &one) {
        return std::tuple(-one.count.working, one.count.asleep, one.count.off, one.spared, one.span.from);
    };
    return key(a) < key(b);
}

} // namespace

bool isScrapsAlone(const std::vector<TimeSpan> &work, const TimeSpan &day)
{
    return std::ranges::all_of(work, [&](const TimeSpan &span) { return isScrap(span, day); });
}

//! A sweep over all beginnings and ends of work.
MostAtWork mostAtWork(const std::vector<std::vector<TimeSpan>> &work)
{
    std::map<Instant, int> steps;
    for (const std::vector<TimeSpan> &one : work) {
        for (const TimeSpan &span : one) {
            ++steps[span.from];
            --steps[span.to];
        }
    }
    MostAtWork most;
    int present = 0;
    for (auto step = steps.begin(); step != steps.end(); ++step) {
        present += step->second;
        const auto next = std::next(step);
        if (present == 0 || present < most.people || next == steps.end())
            continue;
        if (present > most.people)
            most.spans.clear();
        most.people = present;
        if (!most.spans.empty() && most.spans.back().to == step->first)
            most.spans.back().to = next->first; // one goes as another comes
        else
            most.spans.push_back({step->first, next->first});
    }
    return most;
}

void PhaseCount::add(DayPhase phase)
{
    switch (phase) {
    case DayPhase::Working: ++working; break;
    case DayPhase::EdgeOfDay: ++edge; break;
    case DayPhase::Asleep: ++asleep; break;
    case DayPhase::DayOff: ++off; break;
    case DayPhase::Unknown: break;
    }
}

TeamDay::TeamDay(const std::vector<std::optional<WorkingTime>> &people, const TimeSpan &within) : m_within(within)
{
    m_people.reserve(people.size());
    for (const auto &one : people)
        m_people.push_back(one ? Person{one->phases(within), one->work(within)} : Person{});
    std::vector<std::vector<TimeSpan>> work;
    for (Person &one : m_people) {
        if (isScrapsAlone(one.work, within))
            one.work.clear();
        work.push_back(one.work);
    }
    m_most = meridian::mostAtWork(work);
}

int TeamDay::participants() const
{
    return int(std::ranges::count_if(m_people, [](const Person &one) { return !one.work.empty(); }));
}

DayPhase TeamDay::phaseIn(size_t person, const TimeSpan &span) const
{
    DayPhase worst = DayPhase::Unknown;
    for (const PhaseSpan &one : m_people[person].phases) {
        if (one.from < span.to && span.from < one.to && severity(one.phase) > severity(worst))
            worst = one.phase;
    }
    return worst;
}

PhaseCount TeamDay::count(const TimeSpan &span) const
{
    PhaseCount count;
    for (size_t person = 0; person < m_people.size(); ++person)
        count.add(phaseIn(person, span));
    return count;
}

//! The shortest time from an end of one's work to the other's next beginning; none when they meet.
std::optional<qint64> TeamDay::gapBetween(size_t earlier, size_t later) const
{
    std::optional<qint64> shortest;
    for (const TimeSpan &one : m_people[earlier].work) {
        for (const TimeSpan &other : m_people[later].work) {
            if (one.from < other.to && other.from < one.to)
                return std::nullopt;
            if (one.to <= other.from)
                shortest = std::min(shortest.value_or(other.from.ms - one.to.ms), other.from.ms - one.to.ms);
        }
    }
    return shortest;
}

std::optional<NoOverlap> TeamDay::whyNone() const
{
    if (suitsAll())
        return std::nullopt;
    std::vector<size_t> present;
    for (size_t person = 0; person < m_people.size(); ++person) {
        if (takesPart(person))
            present.push_back(person);
    }
    if (present.size() < 2)
        return present.empty() ? std::optional(NoOverlap{}) : std::nullopt; // nobody to meet
    NoOverlap reason{NoOverlap::Why::Scattered};
    const auto consider = [&](size_t earlier, size_t later, qint64 gap) {
        if (reason.why != NoOverlap::Why::Apart || gap > reason.gap)
            reason = {NoOverlap::Why::Apart, earlier, later, gap};
    };
    for (size_t i = 0; i < present.size(); ++i) {
        for (size_t j = i + 1; j < present.size(); ++j) {
            const size_t a = present[i], b = present[j];
            const auto ab = gapBetween(a, b), ba = gapBetween(b, a); // the nearer of the two ends of a day
            if (ab && (!ba || *ab <= *ba))
                consider(a, b, *ab);
            else if (ba)
                consider(b, a, *ba);
        }
    }
    return reason;
}

std::vector<MeetingTime> TeamDay::ranked(qint64 length, qint64 step, const std::vector<qint64> &asked) const
{
    std::vector<MeetingTime> times;
    for (Instant at = m_within.from; at.plus(length) <= m_within.to; at = at.plus(step)) {
        MeetingTime time{{at, at.plus(length)}, {}, 0};
        for (size_t person = 0; person < m_people.size(); ++person) {
            const DayPhase phase = phaseIn(person, time.span);
            time.count.add(phase);
            if (person < asked.size() && (phase == DayPhase::EdgeOfDay || phase == DayPhase::Asleep))
                time.spared += asked[person];
        }
        times.push_back(time);
    }
    std::ranges::sort(times, fairer);
    return times;
}

} // namespace meridian
