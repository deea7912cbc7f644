// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/board_model.h"
#include "core/base/log.h"
#include "core/tasks/task_links.h"
#include "core/tasks/task_order.h"
#include "ui/models/task_text.h"
#include <algorithm>

namespace meridian {

BoardModel::BoardModel(Replica &replica, const MemberBook &book, const Clock &clock, QObject *parent)
    : QObject(parent), m_replica(replica), m_book(book), m_clock(clock)
{
    for (size_t i = 0; i < ColumnCount; ++i) {
        m_columns[i] = new TaskColumnModel(book, clock, this);
        connect(m_columns[i], &TaskColumnModel::moreWanted, this, [this, i] {
            m_limits[i] += PageSize;
            m_look.start();
        });
    }
    m_look.setSingleShot(true);
    m_look.setInterval(0);
    connect(&m_look, &QTimer::timeout, this, &BoardModel::look);
    connect(&replica, &Replica::changed, this, [this](const ChangeSet &change) {
        if (!m_channel.isNull() && (change.everything || !change.tasks.isEmpty() || !change.threads.isEmpty()))
            m_look.start();
    });
    connect(&book, &MemberBook::changed, this, &BoardModel::look);
}

//! What was dropped stands with what was done.
size_t BoardModel::indexOf(TaskStatus status)
{
    const auto found = std::ranges::find(Columns, status);
    return found == Columns.end() ? ColumnCount - 1 : size_t(found - Columns.begin());
}

void BoardModel::open(ChannelId channel)
{
    if (channel != m_channel) {
        m_channel = channel;
        m_limits.fill(PageSize);
        for (TaskColumnModel *column : m_columns)
            column->take({}, TaskColumnModel::Rest::None);
    }
    look();
}

bool BoardModel::readColumn(size_t index)
{
    const bool closed = isClosed(Columns[index]);
    const int limit = closed ? ClosedShown : m_limits[index];
    const TaskQueries &tasks = m_replica.tasks();
    auto rows = closed ? tasks.closedIn(m_channel, MyClock{m_book.zone(), m_clock.now()}.weekStart(), {}, limit)
                       : tasks.column(m_channel, Columns[index], {}, limit);
    if (!rows) {
        qCWarning(lcUi).noquote() << logLine(QLatin1StringView("tasks.unread"), {{QLatin1StringView("detail"), rows.error().detail}});
        return false;
    }
    const bool more = !closed && int(rows->size()) == limit;
    if (Columns[index] == TaskStatus::Waiting)
        m_columns[index]->setWaits(waitsOf(*rows));
    m_columns[index]->take(std::move(*rows), more ? TaskColumnModel::Rest::More : TaskColumnModel::Rest::None);
    return true;
}

//! Of other tasks first, else of whom.
std::map<TaskId, QString> BoardModel::waitsOf(const std::vector<TaskRow> &rows) const
{
    const TaskText words(m_book, m_clock.now());
    std::map<TaskId, QString> waits;
    for (const TaskRow &row : rows) {
        const auto blockers = openBlockers(m_replica.tasks(), row.task.task).value_or(std::vector<TaskRow>());
        if (!blockers.empty())
            waits[row.task.task] = tr("Waits for “%1”", "another task").arg(blockers.front().task.title);
        else if (row.task.waitingOn)
            waits[row.task.task] = words.stands(row.task);
    }
    return waits;
}

void BoardModel::look()
{
    m_look.stop();
    if (m_channel.isNull())
        return;
    bool read = true;
    for (size_t i = 0; i < ColumnCount; ++i)
        read = readColumn(i) && read;
    const auto counts = m_replica.tasks().counts(m_channel);
    if (counts)
        m_counts = *counts;
    const Health health = read && counts ? Health::Ready : Health::Failed;
    if (std::exchange(m_health, health) != health)
        emit healthChanged();
    emit looked();
}

std::optional<TaskStatus> BoardModel::columnOf(TaskId task) const
{
    for (size_t i = 0; i < ColumnCount; ++i) {
        if (m_columns[i]->rowOf(task) >= 0)
            return Columns[i];
    }
    return std::nullopt;
}

std::optional<std::vector<BoardModel::Ranked>> BoardModel::ranksFor(const Task &task, TaskStatus status, int at) const
{
    std::vector<Task> around;
    for (const TaskRow &row : column(status).rows()) {
        if (row.task.task != task.task)
            around.push_back(row.task);
    }
    const size_t place = std::min(size_t(std::max(0, at)), around.size());
    if (place == around.size() && !around.empty() && column(status).rest() == TaskColumnModel::Rest::More) {
        const auto next = m_replica.tasks().column(m_channel, status, TaskQueries::byRank(column(status).rows().back()), 1);
        if (!next)
            return std::nullopt;
        for (const TaskRow &row : *next)
            around.push_back(row.task);
    }
    std::vector<RankedTask> ranked;
    for (const Task &one : around)
        ranked.push_back({one.task, one.rank});
    std::vector<Ranked> changed;
    for (const RankedTask &one : ranksToPlace(task.task, ranked, place)) {
        const auto held = std::ranges::find(around, one.task, &Task::task);
        changed.push_back({held == around.end() ? task : *held, one.rank});
    }
    return changed;
}

} // namespace meridian
