// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/task_queries.h"

namespace meridian {

//! Whether linking them would make a circle: from `other` one already comes to `task` along links of that kind. So far as they are on
//! this computer; two people who link at the same time can still make one.
[[nodiscard]] StoreResult<bool> wouldCircle(const TaskQueries &tasks, const TaskLink &link);

//! What a task waits for: those that block it and are not closed, oldest first.
[[nodiscard]] StoreResult<std::vector<TaskRow>> openBlockers(const TaskQueries &tasks, TaskId task);

} // namespace meridian
