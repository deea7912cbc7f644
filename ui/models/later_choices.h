// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/time/working_time.h"
#include <vector>

namespace meridian {

//! A time in somebody's own working hours to which a thread can be put off.
struct LaterChoice {
    enum class When { Today, Tomorrow, NextWeek, Morning };
    When when = When::Morning;
    Instant until;
    bool operator==(const LaterChoice &) const = default;
};

//! Later today, while there is an hour of work left; the next working morning; the first one of next week. Each
//! time once. Somebody without working days is offered the same time tomorrow.
[[nodiscard]] std::vector<LaterChoice> laterChoices(const WorkingTime &mine, Instant now);

//! The working mornings that follow, `count` at most.
[[nodiscard]] std::vector<LaterChoice> laterMornings(const WorkingTime &mine, Instant now, int count);

} // namespace meridian
