// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/codec.h"
#include "core/model/task.h"
#include "core/store/statements.h"

// The columns of tasks in one order, their readers, and what their own columns hold.

#define MERIDIAN_TASK_COLUMNS                                                                          \
    "task.task, task.channel, task.title, task.owner, task.owner_seq, task.status, task.waiting_on, "  \
    "task.closed_at, task.closed_by, task.due, task.start, task.priority, task.labels, task.steps, "   \
    "task.repeat, task.rank, task.author, task.created_at, task.created_seq, task.follows, "           \
    "task.removed, task.origin"
#define MERIDIAN_TASK_NOTE_COLUMNS                                                                     \
    "task_note.task, task_note.seq, task_note.what, task_note.author, task_note.at, task_note.before, task_note.after"
#define MERIDIAN_TASK_VIEW_COLUMNS                                                                     \
    "task_view.member, task_view.view, task_view.name, task_view.channel, task_view.query, task_view.created_seq"

namespace meridian::rows {

inline constexpr int TaskColumns = 22; //!< without the notes, which lists do not read

[[nodiscard]] Task taskAt(Query &row, int column = 0);
[[nodiscard]] TaskNote taskNoteAt(Query &row);
[[nodiscard]] TaskView taskViewAt(Query &row);

//! What the column of a due date holds, which sorts behind all others where there is none.
[[nodiscard]] QString dueColumn(const std::optional<Due> &due);
inline constexpr QLatin1StringView NoDue{"~"};

//! A value as a blob; nothing is an empty one.
template<typename T>
[[nodiscard]] QByteArray optionalBlob(const std::optional<T> &value)
{
    return value ? codec::encode(*value) : QByteArray("");
}

[[nodiscard]] std::vector<QString> labelsOf(const QByteArray &blob);
[[nodiscard]] std::vector<TaskStep> stepsOf(const QByteArray &blob);
//! In the order in which they stand in a task.
void sort(std::vector<QString> &labels);
void sort(std::vector<TaskStep> &steps);
//! Case and blanks do not tell two labels apart.
[[nodiscard]] bool isSameLabel(const QString &one, const QString &other);

} // namespace meridian::rows
