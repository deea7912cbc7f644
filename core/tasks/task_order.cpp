// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/task_order.h"
#include "core/model/rank.h"

namespace meridian {

std::vector<RankedTask> ranksToPlace(TaskId moved, const std::vector<RankedTask> &column, size_t at)
{
    const QString before = at > 0 ? column[at - 1].rank : QString();
    size_t next = at; // the first behind it that stands at another rank
    while (next < column.size() && column[next].rank <= before)
        ++next;
    const QString after = next < column.size() ? column[next].rank : QString();
    std::vector<RankedTask> changed{{moved, rankBetween(before, after)}};
    for (size_t i = at; i < next; ++i)
        changed.push_back({column[i].task, rankBetween(changed.back().rank, after)});
    return changed;
}

} // namespace meridian
