// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/task_list_model.h"
#include "core/base/log.h"
#include "core/tasks/my_tasks.h"
#include "core/time/due_time.h"
#include "ui/models/task_text.h"
#include <algorithm>
#include <utility>

namespace meridian {
namespace {

const QString Last = QStringLiteral("\uffff");

} // namespace

TaskListModel::TaskListModel(Replica &replica, const MemberBook &book, const Clock &clock, QObject *parent)
    : RowListModel(parent), m_replica(replica), m_book(book), m_clock(clock)
{
    m_look.setSingleShot(true);
    m_look.setInterval(0);
    connect(&m_look, &QTimer::timeout, this, &TaskListModel::look);
    connect(&replica, &Replica::changed, this, [this](const ChangeSet &change) {
        if (m_active && (change.everything || !change.tasks.isEmpty() || !change.threads.isEmpty()))
            m_look.start();
    });
    connect(&book, &MemberBook::changed, this, &TaskListModel::look);
}

void TaskListModel::open(ChannelId channel)
{
    m_channel = channel;
    look();
}

void TaskListModel::setActive(bool active)
{
    m_active = active;
    look();
}

void TaskListModel::setFilter(const TaskFilter &filter)
{
    m_filter = filter;
    look();
}

StoreResult<TaskListModel::Rows> TaskListModel::read()
{
    const TaskFilter::Here here{m_book.self(), m_book.zone(), m_clock.now()};
    Rows rows;
    m_cut = false;
    for (const auto &[status, name] : enumNames(TaskStatus())) {
        const bool wanted = m_filter.status == TaskFilter::Status::Any || (m_filter.status == TaskFilter::Status::Closed) == isClosed(status);
        if (!wanted)
            continue;
        const auto tasks = m_replica.tasks().column(m_channel, status, {}, MostRead);
        if (!tasks)
            return std::unexpected(tasks.error());
        m_cut = m_cut || int(tasks->size()) == MostRead;
        for (const TaskRow &row : *tasks) {
            if (!m_filter.holds(row.task, here))
                continue;
            const auto [order, group] = groupOf(row.task);
            rows.push_back({order, group, row});
        }
    }
    order(rows);
    return rows;
}

std::pair<QString, QString> TaskListModel::groupOf(const Task &task) const
{
    using Group = TaskFilter::Group;
    const auto placed = [](int place, const QString &name) { return std::pair(QString::number(place), name); };
    switch (m_filter.group) {
    case Group::None: break;
    case Group::Status: return placed(int(task.status), TaskText::status(task.status));
    case Group::Priority: return placed(int(Priority::High) - int(task.priority), TaskText::priority(task.priority));
    case Group::Owner: {
        const QString name = task.owner ? m_book.fullName(*task.owner) : QString();
        return task.owner ? std::pair(name.toCaseFolded(), name) : std::pair(Last, tr("Nobody yet"));
    }
    case Group::Label:
        return task.labels.empty() ? std::pair(Last, tr("No label")) : std::pair(task.labels.front().toCaseFolded(), task.labels.front());
    case Group::Due: {
        if (!task.due)
            return placed(3, tr("No date"));
        const QDate today = MyClock{m_book.zone(), m_clock.now()}.today(), day = dueDayIn(*task.due, m_book.zone());
        return day <= today ? placed(0, tr("Today")) : day <= today.addDays(7 - today.dayOfWeek()) ? placed(1, tr("This week")) : placed(2, tr("Later"));
    }
    }
    return {};
}

void TaskListModel::order(Rows &rows) const
{
    using Sort = TaskFilter::Sort;
    const auto before = [this](const Task &a, const Task &b) {
        const auto byDue = [](const Task &one) { return std::tuple(TaskQueries::orderOf(one.due), one.rank, one.task); };
        switch (m_filter.sort) {
        case Sort::Rank: break;
        case Sort::Due: return byDue(a) < byDue(b);
        case Sort::Priority: return a.priority != b.priority ? a.priority > b.priority : byDue(a) < byDue(b);
        case Sort::Title: {
            const int order = QString::localeAwareCompare(a.title, b.title);
            return order != 0 ? order < 0 : a.task < b.task;
        }
        case Sort::Created: return std::pair(a.createdAt, a.task) > std::pair(b.createdAt, b.task);
        }
        return std::pair(a.rank, a.task) < std::pair(b.rank, b.task);
    };
    std::ranges::stable_sort(rows, [&](const Row &a, const Row &b) {
        return a.order != b.order ? a.order < b.order : before(a.task.task, b.task.task);
    });
}

void TaskListModel::look()
{
    m_look.stop();
    if (!m_active || m_channel.isNull())
        return;
    auto rows = read();
    const Health health = rows ? Health::Ready : Health::Failed;
    if (rows)
        take(std::move(*rows));
    else
        qCWarning(lcUi).noquote() << logLine(QLatin1StringView("tasks.unread"), {{QLatin1StringView("detail"), rows.error().detail}});
    if (std::exchange(m_health, health) != health)
        emit healthChanged();
    emit looked();
}

void TaskListModel::take(Rows rows)
{
    replaceRows(m_rows, std::move(rows), [](const Row &a, const Row &b) {
        return a.group == b.group && a.task.task.task == b.task.task.task;
    });
}

int TaskListModel::rowOf(TaskId task) const
{
    const auto found = std::ranges::find(m_rows, task, [](const Row &row) { return row.task.task.task; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

bool TaskListModel::opensGroup(int row) const
{
    return !at(row).group.isEmpty() && (row == 0 || at(row).group != at(row - 1).group);
}

int TaskListModel::count(const QString &group) const
{
    return int(std::ranges::count(m_rows, group, &Row::group));
}

int TaskListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant TaskListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = at(index.row());
    if (role == Qt::DisplayRole)
        return row.task.task.title;
    if (role != Qt::AccessibleTextRole)
        return {};
    const QString words = TaskText(m_book, m_clock.now()).spoken(row.task);
    return opensGroup(index.row()) ? row.group + QStringLiteral(". ") + words : words;
}

} // namespace meridian
