// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/my_tasks_model.h"
#include "core/base/log.h"
#include "ui/models/task_text.h"
#include <algorithm>
#include <utility>

namespace meridian {
namespace {

bool isSame(const MyTasksModel::Row &a, const MyTasksModel::Row &b)
{
    return a.group == b.group && a.task.task.task == b.task.task.task;
}

} // namespace

MyTasksModel::MyTasksModel(Replica &replica, const MemberBook &book, const Clock &clock, QObject *parent)
    : RowListModel(parent), m_replica(replica), m_book(book), m_clock(clock)
{
    m_look.setSingleShot(true);
    m_look.setInterval(0);
    connect(&m_look, &QTimer::timeout, this, &MyTasksModel::look);
    connect(&replica, &Replica::changed, this, [this](const ChangeSet &change) {
        if (change.everything || !change.tasks.isEmpty() || !change.threads.isEmpty())
            m_look.start();
    });
    connect(&book, &MemberBook::changed, this, &MyTasksModel::look);
    look();
}

StoreResult<MyTasksModel::Rows> MyTasksModel::read()
{
    const MyClock clock{m_book.zone(), m_clock.now()};
    const TaskQueries &tasks = m_replica.tasks();
    const auto mine = tasks.openOf(m_book.self(), {}, m_limit);
    if (!mine)
        return std::unexpected(mine.error());
    const auto followed = tasks.following({}, m_limit);
    if (!followed)
        return std::unexpected(followed.error());
    const auto done = tasks.closedOf(m_book.self(), clock.weekStart(), {}, DoneShown);
    if (!done)
        return std::unexpected(done.error());
    Rows rows;
    for (const TaskRow &row : *mine)
        rows.push_back({groupOf(row, clock), row});
    for (const TaskRow &row : *followed)
        rows.push_back({MyGroup::Following, row});
    for (const TaskRow &row : *done)
        rows.push_back({MyGroup::Done, row});
    std::ranges::stable_sort(rows, {}, &Row::group);
    m_more = int(mine->size()) == m_limit || int(followed->size()) == m_limit;
    return rows;
}

void MyTasksModel::look()
{
    m_look.stop();
    auto rows = read();
    const Health health = rows ? Health::Ready : Health::Failed;
    if (!rows)
        qCWarning(lcUi).noquote() << logLine(QLatin1StringView("tasks.unread"),
                                             {{QLatin1StringView("detail"), rows.error().detail}});
    else
        take(std::move(*rows));
    if (std::exchange(m_health, health) != health)
        emit healthChanged();
    emit looked();
}

void MyTasksModel::take(Rows rows)
{
    replaceRows(m_rows, std::move(rows), isSame);
}

int MyTasksModel::rowOf(TaskId task) const
{
    const auto found = std::ranges::find(m_rows, task, [](const Row &row) { return row.task.task.task; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

bool MyTasksModel::opensGroup(int row) const
{
    return row == 0 || at(row).group != at(row - 1).group;
}

int MyTasksModel::count(MyGroup group) const
{
    return int(std::ranges::count(m_rows, group, &Row::group));
}

QString MyTasksModel::nameOf(MyGroup group)
{
    switch (group) {
    case MyGroup::Today: return tr("Today");
    case MyGroup::ThisWeek: return tr("This week");
    case MyGroup::Later: return tr("Later");
    case MyGroup::Waiting: return tr("Waiting on others");
    case MyGroup::Following: return tr("Following");
    case MyGroup::Done: break;
    }
    return tr("Done this week");
}

int MyTasksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant MyTasksModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = at(index.row());
    if (role == Qt::DisplayRole)
        return row.task.task.title;
    if (role == Qt::AccessibleTextRole) {
        const QString words = TaskText(m_book, m_clock.now()).spoken(row.task);
        return opensGroup(index.row()) ? nameOf(row.group) + QStringLiteral(". ") + words : words;
    }
    return {};
}

bool MyTasksModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_more;
}

void MyTasksModel::fetchMore(const QModelIndex &)
{
    if (!m_more)
        return;
    m_limit += PageSize;
    m_look.start();
}

} // namespace meridian
