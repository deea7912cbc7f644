// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/time/working_time.h"

namespace meridian {

//! How many people are in which phase.
struct PhaseCount {
    int working = 0;
    int edge = 0;
    int asleep = 0;
    int off = 0;
    void add(DayPhase phase);
    bool operator==(const PhaseCount &) const = default;
};

//! A time at which people could meet, and where each of them is in their day then.
struct MeetingTime {
    TimeSpan span;
    PhaseCount count;
    qint64 spared = 0; //!< of whom it asks hours outside work: how much was asked of them before
};

//! Why there is no time at which everybody is at work.
struct NoOverlap {
    //! Nobody: nobody works on that day. Apart: one's work ends before the other's begins. Scattered: each two of them
    //! meet, but never all.
    enum class Why { Nobody, Apart, Scattered };
    Why why = Why::Nobody;
    size_t earlier = 0; //!< of Apart: whose work ends
    size_t later = 0;   //!< and whose begins after it
    qint64 gap = 0;     //!< by so much
};

//! The times at which the most people are at work, longer ones not broken up; none where nobody works.
struct MostAtWork {
    int people = 0;
    std::vector<TimeSpan> spans = {};
    bool operator==(const MostAtWork &) const = default;
};
//! `work` has the times of each person.
[[nodiscard]] MostAtWork mostAtWork(const std::vector<std::vector<TimeSpan>> &work);

//! Nothing but the last or first hour of a day of work before or behind `day`, or nothing at all.
[[nodiscard]] bool isScrapsAlone(const std::vector<TimeSpan> &work, const TimeSpan &day);

//! Some people's hours side by side, on one stretch of time: mostly the day of whoever looks at it. People are known by
//! their index; without a zone somebody is there, and counts for nothing.
class TeamDay {
public:
    TeamDay(const std::vector<std::optional<WorkingTime>> &people, const TimeSpan &within);

    [[nodiscard]] const TimeSpan &within() const { return m_within; }
    [[nodiscard]] size_t size() const { return m_people.size(); }
    //! Works at some time of it, and not only the last or first hour of a day before or behind it. Who does not is left out of
    //! what is said of everybody.
    [[nodiscard]] bool takesPart(size_t person) const { return !m_people[person].work.empty(); }
    [[nodiscard]] int participants() const;
    //! Where somebody is during a time: at work if they are all the time, else the worst that lies in it.
    [[nodiscard]] DayPhase phaseIn(size_t person, const TimeSpan &span) const;
    [[nodiscard]] PhaseCount count(const TimeSpan &span) const;

    //! The times at which the most people are at work, longer ones not broken up; none where nobody works.
    [[nodiscard]] const std::vector<TimeSpan> &best() const { return m_most.spans; }
    [[nodiscard]] int mostAtWork() const { return m_most.people; }
    //! All who take part are at work then, and they are at least two.
    [[nodiscard]] bool suitsAll() const { return m_most.people > 1 && m_most.people == participants(); }
    //! Why not; none where it does.
    [[nodiscard]] std::optional<NoOverlap> whyNone() const;

    //! Times of a length, every `step` from the beginning on, the fairest first: most people at work, then fewest asleep,
    //! then fewest on a day off, then who was asked for less outside work before, then the earliest. `asked` has that for
    //! each person, or is empty.
    [[nodiscard]] std::vector<MeetingTime> ranked(qint64 length, qint64 step, const std::vector<qint64> &asked = {}) const;

private:
    struct Person {
        std::vector<PhaseSpan> phases;
        std::vector<TimeSpan> work;
    };
    [[nodiscard]] std::optional<qint64> gapBetween(size_t earlier, size_t later) const;

    TimeSpan m_within;
    std::vector<Person> m_people;
    MostAtWork m_most;
};

} // namespace meridian
