// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/task_rules.h"

namespace meridian {
namespace {

std::unexpected<Refusal> tooMany(const QString &message)
{
    return refuse(frame::code::TooLarge, message);
}

} // namespace

Checked<Task> TaskRules::changeable(TaskId id) const
{
    auto task = m_rules.readable(m_actor, id);
    if (!task)
        return task;
    if (const auto channel = m_rules.writable(m_actor, task->channel); !channel)
        return std::unexpected(channel.error());
    if (m_actor.role == Role::Guest && task->author != m_actor.member && task->owner != m_actor.member)
        return forbidden(QStringLiteral("Guests change tasks that they made or that are theirs to do."));
    return task;
}

Checked<void> TaskRules::mayChange(TaskId id) const
{
    const auto task = changeable(id);
    return task ? Checked<void>() : std::unexpected(task.error());
}

Checked<Task> TaskRules::ownedBy(TaskId id) const
{
    auto task = changeable(id);
    if (!task)
        return task;
    if (task->author != m_actor.member && task->owner != m_actor.member && !runsTheWorkspace(m_actor))
        return forbidden(QStringLiteral("A task is moved and removed by who made it or does it, an admin or an owner."));
    return task;
}

Checked<void> TaskRules::reads(MemberId id, ChannelId channel) const
{
    const auto invalid = [] {
        return refuse(frame::code::Invalid, QStringLiteral("Who is to do a task, or is waited on, reads its channel."));
    };
    const auto member = checked(m_reader.member(id));
    if (!member)
        return std::unexpected(member.error());
    if (!*member || (*member)->removed)
        return invalid();
    const auto readable = m_rules.readable(**member, channel);
    if (!readable)
        return readable.error().code == frame::code::NotFound ? invalid() : std::unexpected(readable.error());
    return {};
}

// Whoever finishes a repeating task first makes its next time; the second finds it made, and that is no fault of theirs.
Checked<void> TaskRules::isFree(const op::CreateTask &one) const
{
    const auto taken = [] { return refuse(frame::code::Conflict, QStringLiteral("This task id is taken.")); };
    const auto task = checked(m_reader.task(one.task));
    if (!task)
        return std::unexpected(task.error());
    if (*task)
        return one.follows && (*task)->follows == one.follows ? Checked<void>() : taken();
    const auto thread = checked(m_reader.thread(threadOf(one.task)));
    if (!thread)
        return std::unexpected(thread.error());
    return *thread ? taken() : Checked<void>();
}

Checked<void> TaskRules::mayComeFrom(const TaskOrigin &origin) const
{
    if (origin.thread) {
        if (const auto channel = m_rules.readable(m_actor, *origin.thread); !channel)
            return std::unexpected(channel.error());
    }
    if (origin.document) {
        if (const auto document = m_rules.readable(m_actor, *origin.document); !document)
            return std::unexpected(document.error());
    }
    if (origin.checkIn) {
        const auto checkIn = checked(m_reader.checkIn(*origin.checkIn));
        if (!checkIn)
            return std::unexpected(checkIn.error());
        if (!*checkIn || !m_rules.readable(m_actor, (*checkIn)->channel))
            return notFound(QStringLiteral("There is no such check-in."));
    }
    return {};
}

Checked<void> TaskRules::may(const op::CreateTask &one) const
{
    if (const auto channel = m_rules.writable(m_actor, one.channel); !channel)
        return std::unexpected(channel.error());
    if (const auto free = isFree(one); !free)
        return free;
    if (one.follows) {
        if (const auto before = m_rules.readable(m_actor, *one.follows); !before)
            return std::unexpected(before.error());
    }
    if (one.owner) {
        if (const auto read = reads(*one.owner, one.channel); !read)
            return read;
    }
    return one.origin ? mayComeFrom(*one.origin) : Checked<void>();
}

Checked<void> TaskRules::may(const op::SetTaskOwner &one) const
{
    const auto task = changeable(one.task);
    if (!task)
        return std::unexpected(task.error());
    return one.owner ? reads(*one.owner, task->channel) : Checked<void>();
}

Checked<void> TaskRules::may(const op::SetTaskStatus &one) const
{
    const auto task = changeable(one.task);
    if (!task)
        return std::unexpected(task.error());
    return one.waitingOn ? reads(*one.waitingOn, task->channel) : Checked<void>();
}

Checked<void> TaskRules::may(const op::LabelTask &one) const
{
    const auto task = changeable(one.task);
    if (!task)
        return std::unexpected(task.error());
    if (one.on && qsizetype(task->labels.size()) >= limits::Labels)
        return tooMany(QStringLiteral("A task has at most %1 labels.").arg(limits::Labels));
    return {};
}

Checked<void> TaskRules::may(const op::AddStep &one) const
{
    const auto task = changeable(one.task);
    if (!task)
        return std::unexpected(task.error());
    if (qsizetype(task->steps.size()) >= limits::Steps)
        return tooMany(QStringLiteral("A task has at most %1 steps.").arg(limits::Steps));
    return {};
}

Checked<void> TaskRules::may(const op::RelateTask &one) const
{
    if (const auto task = changeable(one.task); !task)
        return std::unexpected(task.error());
    if (!one.on)
        return {};
    if (const auto other = m_rules.readable(m_actor, one.other); !other)
        return std::unexpected(other.error());
    const auto count = checked(m_reader.taskLinkCount(one.task));
    if (!count)
        return std::unexpected(count.error());
    if (*count >= limits::TaskLinks)
        return tooMany(QStringLiteral("A task is linked to at most %1 others.").arg(limits::TaskLinks));
    return {};
}

Checked<void> TaskRules::may(const op::MoveTask &one) const
{
    const auto task = ownedBy(one.task);
    if (!task)
        return std::unexpected(task.error());
    const auto to = m_rules.writable(m_actor, one.channel);
    if (!to)
        return std::unexpected(to.error());
    const auto from = m_rules.readable(m_actor, task->channel);
    if (!from)
        return std::unexpected(from.error());
    if (task->channel != one.channel && (from->kind == ChannelKind::Direct || to->kind == ChannelKind::Direct))
        return forbidden(QStringLiteral("Tasks of a direct conversation stay where they are."));
    return {};
}

Checked<void> TaskRules::may(const op::RemoveTask &one) const
{
    const auto task = ownedBy(one.task);
    return task ? Checked<void>() : std::unexpected(task.error());
}

// A view is nobody else's business: what it shows is asked when it is opened.
Checked<void> TaskRules::may(const op::SaveTaskView &one) const
{
    const auto others = checked(m_reader.taskViewCount(m_actor.member, one.view));
    if (!others)
        return std::unexpected(others.error());
    if (*others >= limits::TaskViews)
        return tooMany(QStringLiteral("There are too many kept views."));
    return {};
}

} // namespace meridian
