// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/server/authoriser.h"

namespace meridian {

//! Who may make, change, move and remove tasks: a part of the Authoriser.
//!
//! Everyone who writes in the channel may make and change them; a guest changes those that they made or that are theirs to do.
//! Moved and removed they are by who made them, who does them, owners and admins. A direct conversation keeps its tasks.
//! Who is to do a task, or is waited on, must be able to read it.
class TaskRules {
public:
    TaskRules(const Authoriser &rules, const WorkspaceReader &reader, const Member &actor)
        : m_rules(rules), m_reader(reader), m_actor(actor)
    {
    }
    [[nodiscard]] Checked<void> may(const op::CreateTask &one) const;
    [[nodiscard]] Checked<void> may(const op::SetTaskTitle &one) const { return mayChange(one.task); }
    [[nodiscard]] Checked<void> may(const op::SetTaskNotes &one) const { return mayChange(one.task); }
    [[nodiscard]] Checked<void> may(const op::SetTaskOwner &one) const;
    [[nodiscard]] Checked<void> may(const op::SetTaskStatus &one) const;
    [[nodiscard]] Checked<void> may(const op::SetTaskDue &one) const { return mayChange(one.task); }
    [[nodiscard]] Checked<void> may(const op::SetTaskStart &one) const { return mayChange(one.task); }
    [[nodiscard]] Checked<void> may(const op::SetTaskPriority &one) const { return mayChange(one.task); }
    [[nodiscard]] Checked<void> may(const op::LabelTask &one) const;
    [[nodiscard]] Checked<void> may(const op::SetTaskRepeat &one) const { return mayChange(one.task); }
    [[nodiscard]] Checked<void> may(const op::RelateTask &one) const;
    [[nodiscard]] Checked<void> may(const op::RankTask &one) const { return mayChange(one.task); }
    [[nodiscard]] Checked<void> may(const op::MoveTask &one) const;
    [[nodiscard]] Checked<void> may(const op::RemoveTask &one) const;
    [[nodiscard]] Checked<void> may(const op::AddStep &one) const;
    [[nodiscard]] Checked<void> may(const op::EditStep &one) const { return mayChange(one.task); }
    [[nodiscard]] Checked<void> may(const op::TickStep &one) const { return mayChange(one.task); }
    [[nodiscard]] Checked<void> may(const op::RankStep &one) const { return mayChange(one.task); }
    [[nodiscard]] Checked<void> may(const op::RemoveStep &one) const { return mayChange(one.task); }
    [[nodiscard]] Checked<void> may(const op::SaveTaskView &one) const;
    [[nodiscard]] Checked<void> may(const op::DropTaskView &) const { return {}; }

private:
    //! The task, when the actor may change it.
    [[nodiscard]] Checked<Task> changeable(TaskId task) const;
    [[nodiscard]] Checked<void> mayChange(TaskId task) const;
    //! The task, when the actor may take it somewhere else, or away.
    [[nodiscard]] Checked<Task> ownedBy(TaskId task) const;
    [[nodiscard]] Checked<void> reads(MemberId member, ChannelId channel) const;
    [[nodiscard]] Checked<void> isFree(const op::CreateTask &one) const;
    [[nodiscard]] Checked<void> mayComeFrom(const TaskOrigin &origin) const;

    const Authoriser &m_rules;
    const WorkspaceReader &m_reader;
    const Member &m_actor;
};

} // namespace meridian
