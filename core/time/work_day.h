// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/time/working_time.h"

namespace meridian {

//! When the day of work `now` lies in ends, if it does so within `ahead`; none otherwise. A pause shorter than a night (five
//! hours) does not end it.
//!
//! Units: milliseconds.
[[nodiscard]] std::optional<Instant> endOfDayWithin(const WorkingTime &time, Instant now, qint64 ahead);

} // namespace meridian
