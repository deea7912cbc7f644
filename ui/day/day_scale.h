// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/time/working_time.h"

namespace meridian {

//! Where the instants of a day stand along the strips. Time runs from left to right for every reader. A day of 23 or 25 hours
//! is as wide as any other.
struct DayScale {
    double left = 0;
    double width = 0;
    TimeSpan within;

    [[nodiscard]] double x(Instant at) const
    {
        return left + width * double(at.ms - within.from.ms) / double(within.length());
    }
    [[nodiscard]] Instant at(double x) const
    {
        return within.from.plus(qint64((x - left) / width * double(within.length())));
    }
    [[nodiscard]] double right() const { return left + width; }
};

} // namespace meridian
