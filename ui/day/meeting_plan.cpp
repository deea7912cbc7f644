// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/day/meeting_plan.h"
#include "core/time/units.h"
#include <QLocale>
#include <algorithm>

namespace meridian {

namespace {

constexpr qint64 FirstLengthMs = 30 * MinuteMs, LongestMs = 8 * 60 * MinuteMs;
//! Two times nearer than this are the same proposal.
constexpr qint64 ApartMs = 2 * 60 * MinuteMs;
constexpr qint64 HalfWorkingDayMs = 4 * 60 * MinuteMs;

} // namespace

MeetingPlan::MeetingPlan(const Look &look, const MemberBook &book, QObject *parent)
    : QObject(parent), m_look(look), m_book(book), m_zone(book.zone()), m_date(today()), m_day({}, dayOf(m_date)),
      m_candidate{m_day.within().from, m_day.within().from.plus(FirstLengthMs)}
{
}

QDate MeetingPlan::today() const
{
    return wallTime(m_zone, m_look.clock.now()).date;
}

TimeSpan MeetingPlan::dayOf(QDate date) const
{
    return {instantOf(m_zone, {date, 0}), instantOf(m_zone, {date.addDays(1), 0})};
}

std::vector<std::optional<WorkingTime>> MeetingPlan::times() const
{
    std::vector<std::optional<WorkingTime>> times;
    for (const Person &one : m_people)
        times.push_back(one.time);
    return times;
}

// ---- Who, and which day ----

void MeetingPlan::setPeople(std::vector<MemberId> people)
{
    const bool others = people != m_wanted;
    m_wanted = std::move(people);
    read();
    if (others)
        takeBest(); // else what somebody has chosen stays where it is
}

void MeetingPlan::setDate(QDate date)
{
    if (!date.isValid() || date == m_date)
        return;
    m_date = date;
    lookAgain();
    takeBest();
}

void MeetingPlan::setZone(const QTimeZone &zone)
{
    if (zone == m_zone)
        return;
    m_zone = zone;
    m_week.reset();
    m_date = wallTime(zone, m_candidate.from).date;
    lookAgain();
    setCandidate(m_candidate);
}

void MeetingPlan::read()
{
    m_week.reset();
    m_people.clear();
    for (const MemberId id : m_wanted) {
        const Member *member = m_book.find(id);
        if (!member || member->removed || member->role == Role::Bot)
            continue;
        const Profile &profile = member->profile;
        m_people.push_back({id, itineraryOf(profile), {}, {}});
        if (profile.shown != DayShown::Clock)
            m_people.back().time = workingTimeOf(profile);
    }
    const auto offset = [this](const Person &one) {
        return one.clock ? one.clock->zoneAt(m_day.within().from).offsetFromUtc(m_day.within().from.utc()) : std::numeric_limits<int>::max();
    };
    std::ranges::stable_sort(m_people, {}, offset);
    lookAgain();
}

void MeetingPlan::lookAgain()
{
    m_day = TeamDay(times(), dayOf(m_date));
    for (Person &one : m_people)
        one.shape = one.time ? one.time->phases(m_day.within(), WorkPlan::Off::InShape) : std::vector<PhaseSpan>{};
    m_weeks.reset();
    m_tomorrow.reset();
    emit dayChanged();
}

// ---- The candidate ----

void MeetingPlan::setCandidate(TimeSpan span)
{
    const TimeSpan &day = m_day.within();
    const auto quarters = [](qint64 ms) { return (ms + StepMs / 2) / StepMs; };
    const qint64 most = std::min(LongestMs, day.length());
    const qint64 length = std::clamp(quarters(span.length()) * StepMs, StepMs, most);
    const qint64 first = std::clamp(quarters(std::max<qint64>(span.from.ms - day.from.ms, 0)) * StepMs, qint64(0), day.length() - length);
    const TimeSpan taken{day.from.plus(first), day.from.plus(first + length)};
    if (taken == m_candidate)
        return;
    m_candidate = taken;
    emit candidateChanged();
}

void MeetingPlan::move(int steps)
{
    setCandidate({m_candidate.from.plus(steps * StepMs), m_candidate.to.plus(steps * StepMs)});
}

void MeetingPlan::stretch(int steps)
{
    setCandidate({m_candidate.from, std::max(m_candidate.from.plus(StepMs), m_candidate.to.plus(steps * StepMs))});
}

std::vector<MeetingTime> MeetingPlan::toCome(const TeamDay &day) const
{
    std::vector<MeetingTime> times = day.ranked(m_candidate.length(), StepMs);
    std::erase_if(times, [&](const MeetingTime &one) { return one.span.from < m_look.clock.now(); });
    return times;
}

void MeetingPlan::takeBest()
{
    std::vector<MeetingTime> times = toCome(m_day);
    if (times.empty())
        times = m_day.ranked(m_candidate.length(), StepMs);
    if (!times.empty())
        setCandidate(times.front().span);
}

// ---- What else there is ----

const TeamWeek &MeetingPlan::week() const
{
    const int into = (m_date.dayOfWeek() - int(QLocale().firstDayOfWeek()) + TeamWeek::Days) % TeamWeek::Days;
    const QDate first = m_date.addDays(-into);
    if (!m_week || m_week->first() != first)
        m_week.emplace(times(), m_zone, first);
    return *m_week;
}

const TeamDay &MeetingPlan::tomorrow() const
{
    if (!m_tomorrow)
        m_tomorrow.emplace(times(), dayOf(m_date.addDays(1)));
    return *m_tomorrow;
}

DayPhase MeetingPlan::phaseIn(size_t person, const TimeSpan &span) const
{
    return (span.from < m_day.within().to ? m_day : tomorrow()).phaseIn(person, span);
}

std::vector<MeetingTime> MeetingPlan::others(size_t most) const
{
    std::vector<MeetingTime> all = toCome(m_day);
    const std::vector<MeetingTime> next = toCome(tomorrow());
    all.insert(all.end(), next.begin(), next.end());
    std::ranges::stable_sort(all, [](const MeetingTime &a, const MeetingTime &b) {
        return a.count.working != b.count.working ? a.count.working > b.count.working : a.count.asleep < b.count.asleep;
    });
    std::vector<MeetingTime> chosen;
    for (const MeetingTime &one : all) {
        const auto isNear = [&](const TimeSpan &other) {
            return one.span.from < other.to.plus(ApartMs) && other.from < one.span.to.plus(ApartMs);
        };
        const bool known = isNear(m_candidate)
            || std::ranges::any_of(chosen, [&](const MeetingTime &other) { return isNear(other.span); });
        if (one.count.working > 0 && !known && chosen.size() < most)
            chosen.push_back(one);
    }
    std::ranges::sort(chosen, {}, [](const MeetingTime &one) { return one.span.from; });
    return chosen;
}

const std::vector<MeetingTime> &MeetingPlan::turns() const
{
    if (m_weeks && m_turnLength == m_candidate.length())
        return m_turns;
    m_turnLength = m_candidate.length();
    m_turns.clear();
    m_weeks.emplace();
    if (m_people.size() > MostInTurns || m_day.participants() < 2)
        return m_turns;
    const auto all = times();
    for (int week = 0; m_weeks->size() < size_t(Turns) && week < 2 * Turns; ++week) {
        TeamDay day(all, dayOf(m_date.addDays(7LL * week)));
        if (day.participants() > 0)
            m_weeks->push_back(std::move(day));
    }
    m_turns = takeTurns(*m_weeks, m_turnLength, 2 * StepMs);
    return m_turns;
}

DayPhase MeetingPlan::phaseAtTurn(size_t person, size_t turn) const
{
    return (*m_weeks)[turn].phaseIn(person, turns()[turn].span);
}

std::optional<Instant> MeetingPlan::answeredBy() const
{
    std::optional<Instant> last;
    for (size_t i = 0; i < m_people.size(); ++i) {
        const auto by = m_day.takesPart(i) ? m_people[i].time->afterWork(now(), HalfWorkingDayMs) : std::nullopt;
        if (by)
            last = std::max(last.value_or(*by), *by);
    }
    return last;
}

} // namespace meridian
