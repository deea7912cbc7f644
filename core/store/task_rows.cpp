// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/task_rows.h"
#include "core/store/entity_rows.h"
#include <algorithm>

namespace meridian::rows {
namespace {

[[noreturn]] void unreadable()
{
    throwCorrupt(QStringLiteral("a task's column holds what this version does not know"));
}

template<typename T>
T valueOf(const QByteArray &blob)
{
    auto value = codec::decode<T>(blob);
    if (!value)
        unreadable();
    return std::move(*value);
}

template<typename T>
std::optional<T> optionalOf(const QByteArray &blob)
{
    return blob.isEmpty() ? std::nullopt : std::optional(valueOf<T>(blob));
}

template<typename I>
std::optional<I> optionalId(Query &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.id<I>(column));
}

std::optional<QDate> optionalDate(Query &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(QDate::fromString(row.text(column), Qt::ISODate));
}

std::optional<Due> dueAt(Query &row, int column)
{
    const QString text = row.text(column);
    if (text == NoDue)
        return std::nullopt;
    const auto due = meridian::dueOf(text);
    if (!due)
        unreadable();
    return due;
}

} // namespace

Task taskAt(Query &row, int column)
{
    Task task;
    task.task = row.id<TaskId>(column);
    task.channel = row.id<ChannelId>(column + 1);
    task.title = row.text(column + 2);
    task.owner = optionalId<MemberId>(row, column + 3);
    task.ownerSeq = row.number(column + 4);
    task.status = row.name<TaskStatus>(column + 5);
    task.waitingOn = optionalId<MemberId>(row, column + 6);
    if (!row.isNull(column + 7))
        task.closedAt = row.instant(column + 7);
    task.closedBy = optionalId<MemberId>(row, column + 8);
    task.due = dueAt(row, column + 9);
    task.start = optionalDate(row, column + 10);
    task.priority = row.name<Priority>(column + 11);
    task.labels = labelsOf(row.blob(column + 12));
    task.steps = stepsOf(row.blob(column + 13));
    task.repeat = optionalOf<Repeat>(row.blob(column + 14));
    task.rank = row.text(column + 15);
    task.author = row.id<MemberId>(column + 16);
    task.createdAt = row.instant(column + 17);
    task.createdSeq = row.number(column + 18);
    task.follows = optionalId<TaskId>(row, column + 19);
    task.removed = row.truth(column + 20);
    task.origin = optionalOf<TaskOrigin>(row.blob(column + 21));
    return task;
}

TaskNote taskNoteAt(Query &row)
{
    return {row.id<TaskId>(0), row.number(1), row.name<TaskNote::What>(2), row.id<MemberId>(3), row.instant(4),
            row.text(5), row.text(6)};
}

TaskView taskViewAt(Query &row)
{
    return {row.id<MemberId>(0), row.id<ViewId>(1), row.text(2), optionalId<ChannelId>(row, 3), row.text(4),
            row.number(5)};
}

QString dueColumn(const std::optional<Due> &due)
{
    return due ? dueText(due) : QString(NoDue);
}

std::vector<QString> labelsOf(const QByteArray &blob)
{
    return blob.isEmpty() ? std::vector<QString>() : valueOf<std::vector<QString>>(blob);
}

std::vector<TaskStep> stepsOf(const QByteArray &blob)
{
    return blob.isEmpty() ? std::vector<TaskStep>() : valueOf<std::vector<TaskStep>>(blob);
}

void sort(std::vector<QString> &labels)
{
    std::sort(labels.begin(), labels.end(), [](const QString &a, const QString &b) {
        const QString one = nameKey(a), other = nameKey(b);
        return one != other ? one < other : a < b;
    });
}

void sort(std::vector<TaskStep> &steps)
{
    std::sort(steps.begin(), steps.end(), [](const TaskStep &a, const TaskStep &b) {
        return a.rank != b.rank ? a.rank < b.rank : a.step < b.step;
    });
}

bool isSameLabel(const QString &one, const QString &other)
{
    return nameKey(one) == nameKey(other);
}

} // namespace meridian::rows
