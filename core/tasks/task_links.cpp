// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/task_links.h"
#include <QSet>
#include <algorithm>

namespace meridian {
namespace {

//! More than are ever in the way of a person who links two tasks.
constexpr qsizetype MostVisited = 20'000;

} // namespace

StoreResult<bool> wouldCircle(const TaskQueries &tasks, const TaskLink &link)
{
    if (link.task == link.other)
        return true;
    std::vector<TaskId> next{link.other};
    QSet<TaskId> visited{link.other};
    while (!next.empty() && visited.size() < MostVisited) {
        const TaskId task = next.back();
        next.pop_back();
        const auto links = tasks.links(task);
        if (!links)
            return std::unexpected(links.error());
        for (const TaskLink &one : *links) {
            if (one.task != task || one.relation != link.relation || visited.contains(one.other))
                continue;
            if (one.other == link.task)
                return true;
            visited.insert(one.other);
            next.push_back(one.other);
        }
    }
    return false;
}

StoreResult<std::vector<TaskRow>> openBlockers(const TaskQueries &tasks, TaskId task)
{
    const auto links = tasks.links(task);
    if (!links)
        return std::unexpected(links.error());
    std::vector<TaskRow> found;
    for (const TaskLink &link : *links) {
        if (link.other != task || link.relation != TaskRelation::Blocks)
            continue;
        auto row = tasks.task(link.task);
        if (!row)
            return std::unexpected(row.error());
        if (*row && !(*row)->task.removed && !isClosed((*row)->task.status))
            found.push_back(std::move(**row));
    }
    std::ranges::sort(found, {}, [](const TaskRow &row) { return row.task.task; });
    return found;
}

} // namespace meridian
