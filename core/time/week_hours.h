// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/fields.h"

namespace meridian {

//! One member's week, on the wall clock of their own zone. Phases of the day come from this alone.
//!
//! Units: `days` has bit 0 for Monday; the others are minutes after local midnight, start inclusive,
//!   end exclusive; a span that ends before it starts runs past midnight.
struct WeekHours {
    qint64 days = 0b0011111;
    qint64 start = 9 * 60;
    qint64 end = 18 * 60;
    qint64 quietStart = 22 * 60;
    qint64 quietEnd = 7 * 60;

    static constexpr auto fields()
    {
        return std::tuple{field("days", &WeekHours::days), field("start", &WeekHours::start),
                          field("end", &WeekHours::end), field("quiet_start", &WeekHours::quietStart),
                          field("quiet_end", &WeekHours::quietEnd)};
    }
    bool operator==(const WeekHours &) const = default;
};

} // namespace meridian
