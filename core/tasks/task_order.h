// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/ids.h"
#include <QString>
#include <vector>

namespace meridian {

//! A task and the rank it stands at.
struct RankedTask {
    TaskId task;
    QString rank;
    bool operator==(const RankedTask &) const = default;
};

//! The new ranks that put `moved` before the `at`-th of a column, which is in order and without it: its own, and those of tasks behind
//! it that share their rank with the one before it. Where ranks have become long, those around it move apart.
[[nodiscard]] std::vector<RankedTask> ranksToPlace(TaskId moved, const std::vector<RankedTask> &column, size_t at);

} // namespace meridian
