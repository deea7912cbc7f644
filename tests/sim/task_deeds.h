// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/op.h"
#include "core/store/task_queries.h"
#include "tests/sim/sight.h"

namespace meridian::sim {

//! What a person does to tasks, their steps, and the ways of looking at them.
class TaskDeeds : private Sight {
public:
    using Sight::Sight;
    [[nodiscard]] std::vector<OpBody> change();

private:
    [[nodiscard]] std::optional<TaskRow> some();
    [[nodiscard]] std::optional<Due> due();
    [[nodiscard]] std::vector<OpBody> create();
    [[nodiscard]] std::vector<OpBody> relate(TaskId task);
    [[nodiscard]] std::vector<OpBody> move(TaskId task);
    [[nodiscard]] std::vector<OpBody> dropView();
    [[nodiscard]] std::vector<OpBody> changeSteps(const Task &task);
};

} // namespace meridian::sim
