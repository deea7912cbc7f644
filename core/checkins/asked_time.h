// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/check_in.h"
#include "core/time/working_time.h"

// When a check-in asks somebody: reckoned from its rule and their own working time, on each device alike, without a server.

namespace meridian {

//! The work of a day has to go on for longer than this before its check-in is asked.
inline constexpr int IntoTheDay = 30; //!< minutes

//! Whether a rule asks on a date at all: its days, its weeks, and not before its first date.
[[nodiscard]] bool holdsDate(const CheckInRule &rule, QDate date);

//! Whether somebody is asked in the round of a date: not on a day they have off.
[[nodiscard]] bool isAsked(const CheckInRule &rule, const WorkPlan &plan, QDate round);

//! From when somebody is asked in a round, and until when it can wait: until their work of that day ends or, where they are
//! asked behind it, their day. A time their clock skips is the next one it shows; none where that is another date.
[[nodiscard]] std::optional<TimeSpan> askedTime(const CheckInRule &rule, const WorkingTime &person, QDate round);

//! The round somebody is asked in next, and when.
struct NextRound {
    QDate round;
    Instant at;
    bool operator==(const NextRound &) const = default;
};
//! None while it is paused, when it has ended, or where nothing is asked in the next years.
[[nodiscard]] std::optional<NextRound> nextRound(const CheckInRule &rule, const WorkingTime &person, Instant after);

//! The dates whose rounds somebody on earth may be in, the earliest first.
[[nodiscard]] std::vector<QDate> datesAround(Instant now);

} // namespace meridian
