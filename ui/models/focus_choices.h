// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/time/working_time.h"
#include <vector>

namespace meridian {

//! Until when one may want to hear of nothing but what is urgent.
struct FocusChoice {
    enum class Until { Hour, Noon, EndOfDay, Morning };
    Until what = Until::Hour;
    Instant until;
    bool operator==(const FocusChoice &) const = default;
};

//! What there is to choose now, soonest first: an hour; noon, while it is at least ten minutes away; the end of the work one is in, where that
//! is more than an hour away; the next day's start of work. Who has no hours (`mine`: none) begins at 09:00 by `wall`.
[[nodiscard]] std::vector<FocusChoice> focusChoices(const std::optional<WorkingTime> &mine, const QTimeZone &wall, Instant now);

} // namespace meridian
