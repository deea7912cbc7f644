// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/task.h"

namespace meridian {

//! The days a task takes: from when on it is worked on, and until when.
struct TaskDates {
    std::optional<QDate> start = {};
    std::optional<Due> due = {};

    [[nodiscard]] static TaskDates of(const Task &task) { return {task.start, task.due}; }
    [[nodiscard]] bool isEmpty() const { return !start && !due; }
    bool operator==(const TaskDates &) const = default;
};

//! What of them is moved: all, or one end.
enum class DatesPart { Whole, Start, End };

//! The same, so many days later (or earlier, below 0). A time of day stays what its clock shows. An end stops at the other one; what has
//! only one end gets the other where it is stretched: to later days its end, to earlier ones its beginning.
[[nodiscard]] TaskDates movedBy(const TaskDates &dates, DatesPart part, int days);

} // namespace meridian
