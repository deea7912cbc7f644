// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/time/itinerary.h"
#include "core/time/work_plan.h"

namespace meridian {

//! A time from one instant to another, the second one not included.
struct TimeSpan {
    Instant from;
    Instant to;
    [[nodiscard]] qint64 length() const { return to.ms - from.ms; }
    bool operator==(const TimeSpan &) const = default;
};

//! A time during which somebody is in one phase of their day.
struct PhaseSpan {
    Instant from;
    Instant to;
    DayPhase phase = DayPhase::Unknown;
    bool operator==(const PhaseSpan &) const = default;
};

//! One person's own working time: when they work by the clock on their wall, and where that clock hangs. It does all
//! arithmetic with working hours and days, offline and without a clock of its own.
//!
//! A wall time that is shown twice is worked twice, one that is skipped never; a shift over midnight belongs to the day
//! it began. A search ends after a year in which nothing is found, days off not counted, and then there is no answer.
//!
//! Units: lengths in milliseconds of real time.
class WorkingTime {
public:
    WorkingTime(WorkPlan plan, Itinerary zones);
    //! None where this computer does not know the zone.
    [[nodiscard]] static std::optional<WorkingTime> of(const WeekHours &hours, const QString &ianaName);

    [[nodiscard]] const WorkPlan &plan() const { return m_plan; }
    [[nodiscard]] const Itinerary &zones() const { return m_zones; }
    //! The same person if they never were away.
    [[nodiscard]] WorkingTime withoutAbsences() const;
    //! Times at which they want nothing but what is urgent, whatever the plan says.
    void addFocus(const TimeSpan &span);

    [[nodiscard]] WallTime wallAt(Instant at) const { return m_zones.wallAt(at); }
    [[nodiscard]] DayPhase phaseAt(Instant at) const { return m_plan.phaseAt(wallAt(at)); }
    //! When the phase changes next, and until when it is which one then.
    [[nodiscard]] std::optional<PhaseSpan> nextPhase(Instant at) const;
    //! All phases between two instants, neighbours different.
    [[nodiscard]] std::vector<PhaseSpan> phases(const TimeSpan &within, WorkPlan::Off off = WorkPlan::Off::Whole) const;
    //! All work between two instants, in its order and apart from each other.
    [[nodiscard]] std::vector<TimeSpan> work(const TimeSpan &within) const;

    //! The first instant after `at` at which work begins.
    [[nodiscard]] std::optional<Instant> nextStart(Instant at) const;
    //! The end of the work `at` lies in; none when not at work.
    [[nodiscard]] std::optional<Instant> workEnd(Instant at) const;
    //! The last instant before `at` at which work ended.
    [[nodiscard]] std::optional<Instant> lastEnd(Instant at) const;

    //! The instant at which so much has been worked since `from`.
    [[nodiscard]] std::optional<Instant> afterWork(Instant from, qint64 length) const;
    //! So many working days after the first work at or after `from`: at the same time on that day's clock or, where
    //! that is not worked, at the next time of that day that is, or at its end.
    [[nodiscard]] std::optional<Instant> afterWorkingDays(Instant from, int days) const;

    //! At work, and not in a time of focus.
    [[nodiscard]] bool isReachable(Instant at) const;
    //! The first instant at or after `at` at which they are.
    [[nodiscard]] std::optional<Instant> nextReachable(Instant at) const;

private:
    //! Work of one day while the clock runs evenly.
    struct Piece {
        Instant from;
        Instant to;
        QDate day;
        Instant midnight; //!< of that day, as this clock would show it
    };
    template<typename Visit>
    void eachPiece(const TimeSpan &within, Visit visit) const;
    template<typename Visit>
    void eachWork(const TimeSpan &within, Visit visit) const;
    template<typename Visit>
    void eachPhase(const TimeSpan &within, WorkPlan::Off off, Visit visit) const;
    //! The first time within a piece of work that is not one of focus.
    [[nodiscard]] std::optional<Instant> reachableIn(const Piece &piece) const;
    [[nodiscard]] TimeSpan searchFrom(Instant at) const;

    WorkPlan m_plan;
    Itinerary m_zones;
    std::vector<TimeSpan> m_focus; //!< in the order in which they begin
};

} // namespace meridian
