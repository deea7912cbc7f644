// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/task_changes.h"
#include "core/time/recurrence.h"
#include <algorithm>

namespace meridian {
namespace {

//! One overload for each kind of change.
struct TakeBack {
    const Task &before;
    using Answer = std::optional<OpBody>;

    Answer operator()(const op::CreateTask &one) const { return op::RemoveTask{one.task, true}; }
    Answer operator()(const op::SetTaskTitle &one) const { return op::SetTaskTitle{one.task, before.title}; }
    Answer operator()(const op::SetTaskNotes &one) const { return op::SetTaskNotes{one.task, before.notes}; }
    Answer operator()(const op::SetTaskOwner &one) const { return op::SetTaskOwner{one.task, before.owner}; }
    Answer operator()(const op::SetTaskStatus &one) const
    {
        return op::SetTaskStatus{one.task, before.status, before.waitingOn};
    }
    Answer operator()(const op::SetTaskDue &one) const { return op::SetTaskDue{one.task, before.due}; }
    Answer operator()(const op::SetTaskStart &one) const { return op::SetTaskStart{one.task, before.start}; }
    Answer operator()(const op::SetTaskPriority &one) const { return op::SetTaskPriority{one.task, before.priority}; }
    Answer operator()(const op::LabelTask &one) const { return op::LabelTask{one.task, one.label, !one.on}; }
    Answer operator()(const op::SetTaskRepeat &one) const { return op::SetTaskRepeat{one.task, before.repeat}; }
    Answer operator()(const op::RelateTask &one) const
    {
        return op::RelateTask{one.task, one.other, one.relation, !one.on};
    }
    Answer operator()(const op::RankTask &one) const { return op::RankTask{one.task, before.rank}; }
    Answer operator()(const op::MoveTask &one) const { return op::MoveTask{one.task, before.channel, before.rank}; }
    Answer operator()(const op::RemoveTask &one) const { return op::RemoveTask{one.task, !one.removed}; }
    Answer operator()(const op::AddStep &one) const { return op::RemoveStep{one.task, one.step}; }
    Answer operator()(const op::EditStep &one) const
    {
        const TaskStep *step = stepOf(one.step);
        return step ? Answer(op::EditStep{one.task, one.step, step->text}) : std::nullopt;
    }
    Answer operator()(const op::TickStep &one) const { return op::TickStep{one.task, one.step, !one.done}; }
    Answer operator()(const op::RankStep &one) const
    {
        const TaskStep *step = stepOf(one.step);
        return step ? Answer(op::RankStep{one.task, one.step, step->rank}) : std::nullopt;
    }
    Answer operator()(const op::RemoveStep &one) const
    {
        const TaskStep *step = stepOf(one.step);
        return step ? Answer(op::AddStep{one.task, one.step, step->text, step->rank, step->done}) : std::nullopt;
    }
    template<typename Other>
        requires(!requires(Other one) { one.task; })
    Answer operator()(const Other &) const
    {
        return std::nullopt;
    }

private:
    [[nodiscard]] const TaskStep *stepOf(StepId id) const
    {
        const auto found = std::ranges::find(before.steps, id, &TaskStep::step);
        return found == before.steps.end() ? nullptr : &*found;
    }
};

} // namespace

std::optional<OpBody> takingBack(const OpBody &change, const Task &before)
{
    return std::visit(TakeBack{before}, change);
}

std::optional<op::CreateTask> nextTime(const Task &task, const OwnersDays &owner, Instant done, Random &random)
{
    if (!task.repeat)
        return std::nullopt;
    const auto due = nextDue(*task.repeat, task.due, done, owner.zone, owner.hours);
    if (!due)
        return std::nullopt;
    op::CreateTask next;
    next.task = nextTaskId(task.task, due->date);
    next.channel = task.channel;
    next.title = task.title;
    next.notes = task.notes;
    next.owner = task.owner;
    next.due = due;
    if (task.start && task.due)
        next.start = due->date.addDays(task.due->date.daysTo(*task.start));
    next.priority = task.priority;
    next.labels = task.labels;
    for (const TaskStep &step : task.steps)
        next.steps.push_back({StepId::create(done, random), step.text, false, step.rank});
    next.repeat = task.repeat;
    next.rank = task.rank;
    next.origin = task.origin;
    next.follows = task.task;
    return next;
}

} // namespace meridian
