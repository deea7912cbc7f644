// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/task_commands.h"
#include <algorithm>

namespace meridian {

TaskCommands::TaskCommands(CommandSink &sink, const Clock &clock, Random &random)
    : m_sink(sink), m_clock(clock), m_random(random)
{
}

void TaskCommands::send(const std::vector<OpBody> &bodies)
{
    if (bodies.empty())
        return;
    std::vector<Op> ops;
    ops.reserve(bodies.size());
    for (const OpBody &body : bodies)
        ops.push_back({OpId::create(m_clock.now(), m_random), body});
    m_sink.submit(std::move(ops));
}

TaskCommands::Made TaskCommands::create(op::CreateTask task)
{
    task.task = TaskId::create(m_clock.now(), m_random);
    send({task});
    return {task.task, {op::RemoveTask{task.task, true}}};
}

TaskCommands::Undo TaskCommands::change(const std::vector<Change> &changes)
{
    std::vector<OpBody> bodies;
    Undo undo;
    for (const Change &change : changes) {
        bodies.push_back(change.body);
        if (auto back = takingBack(change.body, change.before))
            undo.push_back(std::move(*back));
    }
    send(bodies);
    std::reverse(undo.begin(), undo.end());
    return undo;
}

TaskCommands::Undo TaskCommands::complete(const Task &task, const OwnersDays &owner)
{
    std::vector<OpBody> bodies{op::SetTaskStatus{task.task, TaskStatus::Done, {}}};
    Undo undo{op::SetTaskStatus{task.task, task.status, task.waitingOn}};
    if (auto next = nextTime(task, owner, m_clock.now(), m_random)) {
        undo.insert(undo.begin(), op::RemoveTask{next->task, true});
        bodies.push_back(std::move(*next));
    }
    send(bodies);
    return undo;
}

void TaskCommands::run(const Undo &undo)
{
    send(undo);
}

StepId TaskCommands::newStepId()
{
    return StepId::create(m_clock.now(), m_random);
}

ViewId TaskCommands::keepView(const QString &name, std::optional<ChannelId> channel, const QString &query)
{
    const auto view = ViewId::create(m_clock.now(), m_random);
    changeView(view, name, channel, query);
    return view;
}

void TaskCommands::changeView(ViewId view, const QString &name, std::optional<ChannelId> channel, const QString &query)
{
    send({op::SaveTaskView{view, name, channel, query}});
}

void TaskCommands::dropView(ViewId view)
{
    send({op::DropTaskView{view}});
}

} // namespace meridian
