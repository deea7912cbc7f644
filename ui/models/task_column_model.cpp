// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/task_column_model.h"
#include "ui/models/task_text.h"

namespace meridian {

TaskColumnModel::TaskColumnModel(const MemberBook &book, const Clock &clock, QObject *parent)
    : RowListModel(parent), m_book(book), m_clock(clock)
{
}

void TaskColumnModel::take(std::vector<TaskRow> rows, Rest rest)
{
    m_rest = rest;
    replaceRows(m_rows, std::move(rows), [](const TaskRow &a, const TaskRow &b) { return a.task.task == b.task.task; });
}

int TaskColumnModel::rowOf(TaskId task) const
{
    const auto found = std::ranges::find(m_rows, task, [](const TaskRow &row) { return row.task.task; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

QString TaskColumnModel::waitsFor(TaskId task) const
{
    const auto found = m_waits.find(task);
    return found == m_waits.end() ? QString() : found->second;
}

int TaskColumnModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant TaskColumnModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const TaskRow &row = at(index.row());
    if (role == Qt::DisplayRole)
        return row.task.title;
    if (role != Qt::AccessibleTextRole)
        return {};
    const QString words = TaskText(m_book, m_clock.now()).spoken(row), waits = waitsFor(row.task.task);
    return waits.isEmpty() ? words : words + QStringLiteral(". ") + waits;
}

Qt::ItemFlags TaskColumnModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsDragEnabled : flags;
}

bool TaskColumnModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_rest == Rest::More;
}

void TaskColumnModel::fetchMore(const QModelIndex &)
{
    if (m_rest == Rest::More)
        emit moreWanted();
}

} // namespace meridian
