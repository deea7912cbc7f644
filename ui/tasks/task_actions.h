// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/commands.h"
#include "core/store/replica.h"
#include "core/store/task_queries.h"
#include "core/tasks/task_commands.h"
#include "core/tasks/task_dates.h"
#include "ui/models/member_book.h"
#include <QObject>

namespace meridian {

//! What a screen of tasks works with; all outlive it.
struct TaskParts {
    Replica &replica;
    Commands &commands;
    TaskCommands &tasks;
    const MemberBook &book;
};

//! What is done with tasks: at once, by the rules the server keeps, with a way back.
class TaskActions : public QObject {
    Q_OBJECT
public:
    TaskActions(const TaskParts &parts, const Clock &clock, QObject *parent = nullptr);

    //! May I, as far as this computer knows? The workspace has the last word.
    [[nodiscard]] bool mayChange(const Task &task) const;
    [[nodiscard]] bool mayRemove(const Task &task) const;
    //! To another channel; those of a direct conversation stay.
    [[nodiscard]] bool mayMove(const TaskRow &row) const;
    //! Where it may go to: those I joined first.
    [[nodiscard]] std::vector<Channel> channelsFor(const Task &task) const;
    //! Those who can do it, by name: they read its channel.
    [[nodiscard]] std::vector<Member> candidates(ChannelId channel) const;

    //! Keeps a new task; who it is for is said.
    TaskId make(const op::CreateTask &task);
    void setStatus(const Task &task, TaskStatus status, std::optional<MemberId> waitingOn = {});
    //! Done, or to do again.
    void toggleDone(const Task &task);
    //! With a due date that may be said on another clock now.
    void setOwner(const Task &task, std::optional<MemberId> owner, const std::optional<Due> &due);
    //! When it is due, and how it comes again.
    void setDue(const Task &task, const std::optional<Due> &due, const std::optional<Repeat> &repeat);
    //! From when on it is worked on, and when it is due.
    void setDates(const Task &task, const TaskDates &dates);
    //! To another place on a board: how it stands, and the ranks that change; it may change its neighbours'.
    void place(const Task &task, TaskStatus status, const std::vector<std::pair<Task, QString>> &ranks);
    // The same for several at once; one way back for all of them. Those that may not be changed stay.
    void setStatus(const std::vector<Task> &tasks, TaskStatus status);
    void setOwner(const std::vector<Task> &tasks, std::optional<MemberId> owner);
    void setDue(const std::vector<Task> &tasks, const std::optional<Due> &due);
    void setPriority(const std::vector<Task> &tasks, Priority priority);
    void label(const std::vector<Task> &tasks, const QString &label);
    //! Any other field.
    void change(const Task &before, OpBody body, const QString &sentence);
    //! Behind all others there, with what was said about it.
    void move(const Task &task, ChannelId channel);
    void remove(const Task &task);
    void toggleFollow(const TaskRow &row);
    void copyLink(TaskId task);
    [[nodiscard]] StepId newStepId() { return m_parts.tasks.newStepId(); }

signals:
    void said(const QString &sentence);
    void undoable(const QString &sentence, const std::function<void()> &undo, const std::function<void()> &settle);

private:
    void offer(const QString &sentence, TaskCommands::Undo undo);
    void changeAll(const std::vector<Task> &tasks, const QString &sentence, const std::function<std::optional<OpBody>(const Task &)> &bodyFor);
    //! With its notes, which the next time has, too; none when it could not be read.
    [[nodiscard]] std::optional<Task> whole(TaskId task) const;
    [[nodiscard]] OwnersDays daysOf(const Task &task) const;

    TaskParts m_parts;
    const Clock &m_clock;
};

} // namespace meridian
