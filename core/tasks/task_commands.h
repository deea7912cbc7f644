// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/commands.h"
#include "core/tasks/task_changes.h"

namespace meridian {

//! The UI's writing door to tasks: changes go out in one piece, of one task or of many, and each answers with what takes it
//! back. What is said about a task goes through Commands, in its thread.
class TaskCommands {
public:
    //! All three outlive this.
    TaskCommands(CommandSink &sink, const Clock &clock, Random &random);

    //! What takes changes back, for run().
    using Undo = std::vector<OpBody>;

    //! Fills in the id, and keeps the task.
    struct Made {
        TaskId task;
        Undo undo;
    };
    Made create(op::CreateTask task);
    //! A change of one task.
    struct Change {
        OpBody body;
        Task before;
    };
    [[nodiscard]] Undo change(const std::vector<Change> &changes);
    //! Done, and where it comes again, the next time made.
    [[nodiscard]] Undo complete(const Task &task, const OwnersDays &owner);
    void run(const Undo &undo);
    [[nodiscard]] StepId newStepId();

    ViewId keepView(const QString &name, std::optional<ChannelId> channel, const QString &query);
    void changeView(ViewId view, const QString &name, std::optional<ChannelId> channel, const QString &query);
    void dropView(ViewId view);

private:
    void send(const std::vector<OpBody> &bodies);
    CommandSink &m_sink;
    const Clock &m_clock;
    Random &m_random;
};

} // namespace meridian
