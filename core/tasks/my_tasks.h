// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/task_queries.h"
#include <QTimeZone>

namespace meridian {

//! Where a task stands in somebody's own list.
enum class MyGroup { Today, ThisWeek, Later, Waiting, Following, Done };

//! Where one looks from: one's clock, and one's week, which begins on a Monday.
struct MyClock {
    QTimeZone zone;
    Instant now;
    [[nodiscard]] QDate today() const;
    //! The first moment of this week.
    [[nodiscard]] Instant weekStart() const;
};

//! What is mine to do: due today or before is of today, and so is what I work on without a date; what waits on somebody, or
//! was put off until some time, is not, whenever it is due.
[[nodiscard]] MyGroup groupOf(const TaskRow &row, const MyClock &clock);

//! The day on which it was to be done, where that day is over: the list says "was Thu 11 June", and no more.
[[nodiscard]] std::optional<QDate> dayThatPassed(const Task &task, const MyClock &clock);

} // namespace meridian
