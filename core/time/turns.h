// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/time/team_day.h"

namespace meridian {

//! How much a time asks of somebody: an hour at the edge of their day is an hour, one at night weighs three.
//!
//! Units: milliseconds at the edge of the day.
[[nodiscard]] qint64 asks(DayPhase phase, qint64 length);

//! Meetings that come again, at times that ask the same of everybody in the long run: each in turn takes, of the times with
//! the fewest people asleep or on a day off, the one that makes the sum of squares of all that was asked least.
//!
//! `days` are what there is to choose from for each meeting, of the same people in the same order. A day on which nobody
//! works has no meeting.
[[nodiscard]] std::vector<MeetingTime> takeTurns(const std::vector<TeamDay> &days, qint64 length, qint64 step);

//! The overlap of two people's work on a day becomes shorter or longer because clocks change, here or there.
struct OverlapShift {
    Instant at;         //!< when the clock changes
    qint64 before = 0;  //!< so long on a day before; ms
    qint64 after = 0;
    bool operator==(const OverlapShift &) const = default;
};

//! All such changes in a time, in their order. Days off are not looked at: the week before is held against the week after,
//! and what they differ by is spread over the days of the longer one.
[[nodiscard]] std::vector<OverlapShift> overlapShifts(const WorkingTime &mine, const WorkingTime &theirs, const TimeSpan &within);

} // namespace meridian
