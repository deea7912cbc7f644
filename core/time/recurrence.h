// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/time/due.h"
#include "core/time/wall_clock.h"
#include "core/time/week_hours.h"

namespace meridian {

//! The day on which something comes again that was due on one day and is done on another. It is after both: what was
//! missed meanwhile does not pile up. None when that is behind `until`, or in no day of the next ten years.
//!
//! `hours` say on which days its owner works, for what counts working days.
[[nodiscard]] std::optional<QDate> nextDay(const Repeat &repeat, QDate due, QDate done, const WeekHours &hours);

//! When it is due next: on that day, at the same time on the same clock, whatever that clock did meanwhile. Without a due
//! date it is counted from the day it is done. `zone` is the owner's.
[[nodiscard]] std::optional<Due> nextDue(const Repeat &repeat, const std::optional<Due> &due, Instant done,
                                         const QTimeZone &zone, const WeekHours &hours);

} // namespace meridian
