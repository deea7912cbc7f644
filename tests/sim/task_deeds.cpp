// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/task_deeds.h"

namespace meridian::sim {

std::optional<TaskRow> TaskDeeds::some()
{
    const auto channel = someChannel();
    if (!channel)
        return std::nullopt;
    const auto tasks = m_desktop.tasks().column(channel->channel.channel, TaskStatus(m_world.random().below(5)), {}, 20);
    if (!tasks || tasks->empty())
        return std::nullopt;
    return pick(*tasks);
}

std::optional<Due> TaskDeeds::due()
{
    const QDate day = QDate(2026, 6, 1).addDays(m_world.between(0, 60));
    if (m_world.random().chance(30))
        return std::nullopt;
    return m_world.random().chance(50) ? Due{day} : Due{day, m_world.between(0, 1439), QStringLiteral("Pacific/Auckland")};
}

std::vector<OpBody> TaskDeeds::create()
{
    const auto channel = someChannel();
    const auto thread = someThread();
    if (!channel)
        return {};
    op::CreateTask create;
    create.task = fresh<TaskId>();
    create.channel = channel->channel.channel;
    create.title = words().left(100).trimmed();
    create.notes = words();
    create.owner = m_world.random().chance(60) ? someMember() : std::nullopt; // who may not be able to read it
    create.due = due();
    create.rank = rank();
    create.steps = {{fresh<StepId>(), QStringLiteral("first"), false, QStringLiteral("V")}};
    if (thread)
        create.origin = TaskOrigin{*thread, {}, {}, {}, {}, words(), someMember()};
    return {create};
}

std::vector<OpBody> TaskDeeds::change()
{
    const auto row = some();
    if (!row || m_world.random().chance(20))
        return create();
    const Task &task = row->task;
    switch (m_world.random().below(18)) {
    case 0: return {op::SetTaskTitle{task.task, words().left(100).trimmed()}};
    case 1: return {op::SetTaskNotes{task.task, words()}};
    case 2:
    case 3: return {op::SetTaskOwner{task.task, someMember()}};
    case 4: return {op::SetTaskDue{task.task, due()}};
    case 5: return {op::SetTaskStart{task.task, QDate(2026, 5, 1)}, op::SetTaskPriority{task.task, Priority(m_world.random().below(3))}};
    case 6: return {op::LabelTask{task.task, QString(QChar(u'a' + char16_t(m_world.between(0, 5)))), m_world.random().chance(60)}};
    case 7: return {op::SetTaskRepeat{task.task, Repeat{m_world.between(1, 9)}}};
    case 8: return relate(task.task);
    case 9: return {op::RankTask{task.task, rank()}};
    case 10:
    case 11: return move(task.task);
    case 12: return {op::RemoveTask{task.task, m_world.random().chance(70)}};
    case 13: return {op::PostMessage{fresh<MessageId>(), threadOf(task.task), words()}};
    case 14: return m_world.random().chance(70)
            ? std::vector<OpBody>{op::SaveTaskView{fresh<ViewId>(), QStringLiteral("mine"), task.channel, words()}}
            : dropView();
    case 15: return changeSteps(task);
    default: return {op::SetTaskStatus{task.task, TaskStatus(m_world.random().below(5)), {}}};
    }
}

std::vector<OpBody> TaskDeeds::relate(TaskId task)
{
    const auto other = some();
    if (!other)
        return {};
    return {op::RelateTask{task, other->task.task, TaskRelation(m_world.random().below(2)), m_world.random().chance(70)}};
}

std::vector<OpBody> TaskDeeds::move(TaskId task)
{
    const auto channel = someChannel();
    if (!channel)
        return {};
    return {op::MoveTask{task, channel->channel.channel, rank()}};
}

std::vector<OpBody> TaskDeeds::dropView()
{
    const auto views = m_desktop.tasks().views();
    if (!views || views->empty())
        return {};
    return {op::DropTaskView{pick(*views).view}};
}

std::vector<OpBody> TaskDeeds::changeSteps(const Task &task)
{
    if (task.steps.empty() || m_world.random().chance(30))
        return {op::AddStep{task.task, fresh<StepId>(), words().trimmed(), rank(), false}};
    const StepId step = pick(task.steps).step;
    switch (m_world.random().below(5)) {
    case 0: return {op::EditStep{task.task, step, words().trimmed()}};
    case 1: return {op::RankStep{task.task, step, rank()}};
    case 2: return {op::RemoveStep{task.task, step}};
    default: return {op::TickStep{task.task, step, m_world.random().chance(60)}};
    }
}

} // namespace meridian::sim
