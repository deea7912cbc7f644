// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/task_order.h"
#include "core/model/rank.h"
#include <algorithm>
#include <span>

namespace meridian {
namespace {

//! From this length on the neighbours move apart, so that ranks between the same two do not grow for ever.
constexpr qsizetype LongRank = 32;
constexpr size_t FirstWindow = 8;

//! Ranks for `tasks`, evenly between two others.
void spread(std::span<RankedTask> tasks, const QString &before, const QString &after)
{
    if (tasks.empty())
        return;
    const size_t middle = tasks.size() / 2;
    tasks[middle].rank = rankBetween(before, after);
    spread(tasks.first(middle), before, tasks[middle].rank);
    spread(tasks.subspan(middle + 1), tasks[middle].rank, after);
}

//! All that stand around the place, as many as it takes for short ranks.
std::vector<RankedTask> movedApart(const std::vector<RankedTask> &wanted, size_t at)
{
    for (size_t reach = FirstWindow;; reach *= 2) {
        size_t from = at > reach ? at - reach : 0, to = std::min(wanted.size(), at + reach + 1);
        while (to < wanted.size() && from > 0 && wanted[to].rank <= wanted[from - 1].rank)
            ++to; // what shares a rank with the one before moves, too
        std::vector<RankedTask> changed(wanted.begin() + qsizetype(from), wanted.begin() + qsizetype(to));
        spread(changed, from > 0 ? wanted[from - 1].rank : QString(), to < wanted.size() ? wanted[to].rank : QString());
        const bool isWhole = from == 0 && to == wanted.size();
        const auto isLong = [](const RankedTask &one) { return one.rank.size() >= LongRank; };
        if (isWhole || std::ranges::none_of(changed, isLong))
            return changed;
    }
}

} // namespace

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
    if (changed.back().rank.size() < LongRank)
        return changed;
    auto wanted = column;
    wanted.insert(wanted.begin() + qsizetype(at), {moved, changed.front().rank});
    return movedApart(wanted, at);
}

} // namespace meridian
