// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/task.h"
#include "core/store/rows_read.h"
#include "core/store/store_error.h"
#include <memory>

namespace SQLite {
class Database;
}

namespace meridian {

//! A task as lists show it, without its notes.
struct TaskRow {
    Task task;
    QString channelName;
    ChannelKind channelKind = ChannelKind::Public;
    int comments = 0;
    bool unread = false; //!< there is news about it for me
    ThreadFollow follow = ThreadFollow::Default;
    std::optional<Instant> laterUntil; //!< I put it off until then
    QString originTitle;               //!< of the thread or document it came from, as far as that is here
    SendState state = SendState::Confirmed;
};

//! Where a page of tasks goes on: after the one with these. `order` is its due date (TaskQueries::orderOf), or its rank.
struct TaskPlace {
    QString order;
    TaskId task;
};

//! Where a page of closed tasks goes on.
struct TaskClosing {
    Instant closedAt;
    TaskId task;
};

//! How many tasks of a channel have each status.
struct TaskCounts {
    std::array<int, enumNames(TaskStatus()).size()> of{};
    [[nodiscard]] int with(TaskStatus status) const { return of[size_t(status)]; }
    [[nodiscard]] int open() const
    {
        return with(TaskStatus::ToDo) + with(TaskStatus::UnderWay) + with(TaskStatus::Waiting);
    }
    bool operator==(const TaskCounts &) const = default;
};

//! Typed reads of a replica's tasks, each one keyset query over an index. Total, as Queries is. Removed tasks are in no list.
//!
//! Units: lists by due date go by what the clocks show, so that neighbours in different zones may stand up to a day apart from
//!   their order as instants; those without a date come last.
class TaskQueries {
public:
    //! `database` outlives this.
    explicit TaskQueries(SQLite::Database &database);
    ~TaskQueries();

    //! Removed ones too, with its notes.
    [[nodiscard]] StoreResult<std::optional<TaskRow>> task(TaskId task) const;
    //! What somebody is to do, by due date.
    [[nodiscard]] StoreResult<std::vector<TaskRow>> openOf(MemberId owner, const std::optional<TaskPlace> &after,
                                                           int limit) const;
    //! What others are to do and I asked for, or follow, by due date.
    [[nodiscard]] StoreResult<std::vector<TaskRow>> following(const std::optional<TaskPlace> &after, int limit) const;
    //! What somebody has closed, last first.
    [[nodiscard]] StoreResult<std::vector<TaskRow>> closedOf(MemberId owner, Instant since,
                                                             const std::optional<TaskClosing> &after, int limit) const;
    //! A channel's tasks of one status, by rank.
    [[nodiscard]] StoreResult<std::vector<TaskRow>> column(ChannelId channel, TaskStatus status,
                                                           const std::optional<TaskPlace> &after, int limit) const;
    //! A channel's closed tasks, last first.
    [[nodiscard]] StoreResult<std::vector<TaskRow>> closedIn(ChannelId channel, Instant since,
                                                             const std::optional<TaskClosing> &after, int limit) const;
    [[nodiscard]] StoreResult<TaskCounts> counts(ChannelId channel) const;
    //! What was made of a thread's words, and of a document's, in the order in which it was made.
    [[nodiscard]] StoreResult<std::vector<TaskRow>> fromThread(ThreadId thread) const;
    [[nodiscard]] StoreResult<std::vector<TaskRow>> fromDocument(DocumentId document) const;
    //! Made of answers in that round of a check-in.
    [[nodiscard]] StoreResult<std::vector<TaskRow>> fromRound(CheckInId checkIn, QDate round) const;

    //! What happened to a task, newest first.
    [[nodiscard]] StoreResult<std::vector<TaskNote>> activity(TaskId task, std::optional<Seq> before, int limit) const;
    //! Those from it and those to it.
    [[nodiscard]] StoreResult<std::vector<TaskLink>> links(TaskId task) const;
    //! The ways of looking at tasks that I keep, in the order in which I kept them.
    [[nodiscard]] StoreResult<std::vector<TaskView>> views() const;
    //! True when the replica holds a channel's closed tasks from the first one on.
    [[nodiscard]] StoreResult<bool> hasOldestClosed(ChannelId channel) const;
    //! A rank behind all tasks of a channel, or before them.
    enum class Where { AtStart, AtEnd };
    [[nodiscard]] StoreResult<QString> rankAt(ChannelId channel, Where where) const;

    //! What tasks with such a due date are ordered by.
    [[nodiscard]] static QString orderOf(const std::optional<Due> &due);
    [[nodiscard]] static TaskPlace byDue(const TaskRow &row) { return {orderOf(row.task.due), row.task.task}; }
    [[nodiscard]] static TaskPlace byRank(const TaskRow &row) { return {row.task.rank, row.task.task}; }
    [[nodiscard]] static TaskClosing byClosing(const TaskRow &row)
    {
        return {row.task.closedAt.value_or(Instant()), row.task.task};
    }

private:
    class Statements;
    std::unique_ptr<Statements> m_statements;
};

} // namespace meridian
