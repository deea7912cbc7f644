// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/time/day_phase.h"
#include <array>
#include <span>
#include <vector>

namespace meridian {

//! A piece of a day on the wall.
//!
//! Units: minutes after the midnight its day begins with, start inclusive, end exclusive; an end behind 24:00 lies on the
//!   next day.
struct WallSpan {
    int start = 0;
    int end = 0;
    [[nodiscard]] bool isEmpty() const { return end <= start; }
    [[nodiscard]] bool holds(int minutes) const { return start <= minutes && minutes < end; }
    bool operator==(const WallSpan &) const = default;
};

//! One day of the week: its usual hours in their order, kept also where it is not worked, and the times among them at
//! which somebody wants nothing but what is urgent.
struct DayPlan {
    std::vector<WallSpan> spans = {};
    std::vector<WallSpan> focus = {};
    bool worked = true;
    bool operator==(const DayPlan &) const = default;
};

//! Days on which somebody does not work, both ends included. Public holidays come as dates, from whoever knows them.
struct Absence {
    enum class Kind { DayOff, Leave, Holiday };
    QDate first;
    QDate last;
    Kind kind = Kind::DayOff;
    QString note = {};
    [[nodiscard]] bool holds(QDate date) const { return first <= date && date <= last; }
    bool operator==(const Absence &) const = default;
};

//! When somebody works by the clock on their wall, wherever that wall is: their weeks, and the days on which they are away.
struct WorkPlan {
    using Week = std::array<DayPlan, 7>; //!< from Monday
    std::vector<Week> weeks{1};          //!< they take turns; never empty
    QDate firstMonday = {};              //!< of the first of them; matters where there are several
    WallSpan quiet = {};                 //!< of every day
    std::vector<Absence> absences = {};  //!< in any order; of two that overlap the first counts

    [[nodiscard]] static WorkPlan of(const WeekHours &hours);

    [[nodiscard]] const DayPlan &dayOf(QDate date) const;
    [[nodiscard]] const Absence *absenceOn(QDate date) const;
    //! The work that begins on a date; none on a day off. A shift over midnight belongs to the day it began.
    [[nodiscard]] std::span<const WallSpan> workOn(QDate date) const;
    [[nodiscard]] bool worksOn(QDate date) const { return !workOn(date).empty(); }
    //! Some day of some week is worked.
    [[nodiscard]] bool worksAtAll() const;
    //! The day after `date`, or after the absence that one lies in.
    [[nodiscard]] QDate dayToLookAtAfter(QDate date) const;

    //! How days off are told: as one whole, or in the shape of the day they would have been.
    enum class Off { Whole, InShape };
    [[nodiscard]] DayPhase phaseAt(const WallTime &local, Off off = Off::Whole) const;
    //! The first minute after `minutes` on `date` at which the phase may be another; at the latest 24:00.
    [[nodiscard]] int borderAfter(QDate date, int minutes) const;
};

} // namespace meridian
