// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/time/due.h"
#include "core/time/working_time.h"

// From what a due date says to instants, by today's rules of its zone, and what such a time means for the person's day.

namespace meridian {

//! The moment a due time means: the first at which the clock of its zone shows it or, where it is skipped, anything later.
//! None for a day without a time, and where this computer does not know the zone.
[[nodiscard]] std::optional<Instant> dueInstant(const Due &due);

//! From when on it is over: the moment itself, and of a day the midnight behind it in `zone`.
[[nodiscard]] Instant dueEnd(const Due &due, const QTimeZone &zone);

//! The day on which something is due for somebody whose clock hangs in `zone`; a day without a time is the same for all.
[[nodiscard]] QDate dueDayIn(const Due &due, const QTimeZone &zone);

//! The same time on the clock of another zone: what it becomes there when its owner changes, or what others see.
[[nodiscard]] Due onClockOf(const Due &due, const QTimeZone &zone);

//! A due time that does not fit its owner's day, and the nearest that do: the end of the work before it, and the
//! beginning of the work after it; of a day without a time the days themselves. Never in the past.
struct DueAdvice {
    enum class Why { AfterWork, BeforeWork, Asleep, DayOff };
    Why why = Why::AfterWork;
    WallTime at; //!< on the owner's clock
    std::optional<Due> earlier;
    std::optional<Due> later;
    bool operator==(const DueAdvice &) const = default;
};

//! None when the time is within the owner's work, ends it, or there is no telling: no zone, no hours.
[[nodiscard]] std::optional<DueAdvice> adviceFor(const Due &due, const std::optional<WorkingTime> &owner, Instant now);

} // namespace meridian
