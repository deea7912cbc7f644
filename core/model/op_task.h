// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/task.h"

// Tasks. Each field has a kind of its own, so that two people who change different ones both do; of the same field the later in
// the log holds, and the task's activity says both. How one follows a task or puts it off is said of its thread (op_standing.h).

namespace meridian::op {

//! With `follows` it is the next time of a repeating task, its id is made from that one and its day (nextTaskId), and making it
//! again changes nothing.
struct CreateTask {
    static constexpr QLatin1StringView kind{"task.create"};
    TaskId task;
    ChannelId channel;
    QString title;
    QString notes;
    std::optional<MemberId> owner = {};
    TaskStatus status = TaskStatus::ToDo;
    std::optional<Due> due = {};
    std::optional<QDate> start = {};
    Priority priority = Priority::Normal;
    std::vector<QString> labels = {};
    std::vector<TaskStep> steps = {};
    std::optional<Repeat> repeat = {};
    QString rank;
    std::optional<TaskOrigin> origin = {};
    std::optional<TaskId> follows = {};
    static constexpr auto fields()
    {
        return std::tuple{field("task", &CreateTask::task), field("channel", &CreateTask::channel),
                          field("title", &CreateTask::title, limits::TaskTitle),
                          field("notes", &CreateTask::notes, limits::Text), field("owner", &CreateTask::owner),
                          field("status", &CreateTask::status), field("due", &CreateTask::due),
                          field("start", &CreateTask::start), field("priority", &CreateTask::priority),
                          field("labels", &CreateTask::labels, limits::Labels),
                          field("steps", &CreateTask::steps, limits::Steps), field("repeat", &CreateTask::repeat),
                          field("rank", &CreateTask::rank, limits::Rank), field("origin", &CreateTask::origin),
                          field("follows", &CreateTask::follows)};
    }
    bool operator==(const CreateTask &) const = default;
};

struct SetTaskTitle {
    static constexpr QLatin1StringView kind{"task.title"};
    TaskId task;
    QString title;
    static constexpr auto fields()
    {
        return std::tuple{field("task", &SetTaskTitle::task),
                          field("title", &SetTaskTitle::title, limits::TaskTitle)};
    }
    bool operator==(const SetTaskTitle &) const = default;
};

struct SetTaskNotes {
    static constexpr QLatin1StringView kind{"task.notes"};
    TaskId task;
    QString notes;
    static constexpr auto fields()
    {
        return std::tuple{field("task", &SetTaskNotes::task), field("notes", &SetTaskNotes::notes, limits::Text)};
    }
    bool operator==(const SetTaskNotes &) const = default;
};

//! Without an owner it is nobody's.
struct SetTaskOwner {
    static constexpr QLatin1StringView kind{"task.owner"};
    TaskId task;
    std::optional<MemberId> owner = {};
    static constexpr auto fields()
    {
        return std::tuple{field("task", &SetTaskOwner::task), field("owner", &SetTaskOwner::owner)};
    }
    bool operator==(const SetTaskOwner &) const = default;
};

//! `waitingOn` goes with Waiting, and says on whom.
struct SetTaskStatus {
    static constexpr QLatin1StringView kind{"task.status"};
    TaskId task;
    TaskStatus status = TaskStatus::ToDo;
    std::optional<MemberId> waitingOn = {};
    static constexpr auto fields()
    {
        return std::tuple{field("task", &SetTaskStatus::task), field("status", &SetTaskStatus::status),
                          field("waiting_on", &SetTaskStatus::waitingOn)};
    }
    bool operator==(const SetTaskStatus &) const = default;
};

struct SetTaskDue {
    static constexpr QLatin1StringView kind{"task.due"};
    TaskId task;
    std::optional<Due> due = {};
    static constexpr auto fields()
    {
        return std::tuple{field("task", &SetTaskDue::task), field("due", &SetTaskDue::due)};
    }
    bool operator==(const SetTaskDue &) const = default;
};

struct SetTaskStart {
    static constexpr QLatin1StringView kind{"task.start"};
    TaskId task;
    std::optional<QDate> start = {};
    static constexpr auto fields()
    {
        return std::tuple{field("task", &SetTaskStart::task), field("start", &SetTaskStart::start)};
    }
    bool operator==(const SetTaskStart &) const = default;
};

struct SetTaskPriority {
    static constexpr QLatin1StringView kind{"task.priority"};
    TaskId task;
    Priority priority = Priority::Normal;
    static constexpr auto fields()
    {
        return std::tuple{field("task", &SetTaskPriority::task), field("priority", &SetTaskPriority::priority)};
    }
    bool operator==(const SetTaskPriority &) const = default;
};

//! Each label is a field of its own.
struct LabelTask {
    static constexpr QLatin1StringView kind{"task.label"};
    TaskId task;
    QString label;
    bool on = true;
    static constexpr auto fields()
    {
        return std::tuple{field("task", &LabelTask::task), field("label", &LabelTask::label, limits::Label),
                          field("on", &LabelTask::on)};
    }
    bool operator==(const LabelTask &) const = default;
};

struct SetTaskRepeat {
    static constexpr QLatin1StringView kind{"task.repeat"};
    TaskId task;
    std::optional<Repeat> repeat = {};
    static constexpr auto fields()
    {
        return std::tuple{field("task", &SetTaskRepeat::task), field("repeat", &SetTaskRepeat::repeat)};
    }
    bool operator==(const SetTaskRepeat &) const = default;
};

struct RelateTask {
    static constexpr QLatin1StringView kind{"task.relate"};
    TaskId task;
    TaskId other;
    TaskRelation relation = TaskRelation::Blocks;
    bool on = true;
    static constexpr auto fields()
    {
        return std::tuple{field("task", &RelateTask::task), field("other", &RelateTask::other),
                          field("relation", &RelateTask::relation), field("on", &RelateTask::on)};
    }
    bool operator==(const RelateTask &) const = default;
};

//! To another place among the tasks of its channel.
struct RankTask {
    static constexpr QLatin1StringView kind{"task.rank"};
    TaskId task;
    QString rank;
    static constexpr auto fields()
    {
        return std::tuple{field("task", &RankTask::task), field("rank", &RankTask::rank, limits::Rank)};
    }
    bool operator==(const RankTask &) const = default;
};

//! To another channel, with what was said about it: who reads that one reads it from then on, and nobody else.
struct MoveTask {
    static constexpr QLatin1StringView kind{"task.move"};
    TaskId task;
    ChannelId channel;
    QString rank;
    static constexpr auto fields()
    {
        return std::tuple{field("task", &MoveTask::task), field("channel", &MoveTask::channel),
                          field("rank", &MoveTask::rank, limits::Rank)};
    }
    bool operator==(const MoveTask &) const = default;
};

//! Takes a task out of every list, or brings it back.
struct RemoveTask {
    static constexpr QLatin1StringView kind{"task.remove"};
    TaskId task;
    bool removed = true;
    static constexpr auto fields()
    {
        return std::tuple{field("task", &RemoveTask::task), field("removed", &RemoveTask::removed)};
    }
    bool operator==(const RemoveTask &) const = default;
};

//! A step that is there already stays as it is.
struct AddStep {
    static constexpr QLatin1StringView kind{"step.add"};
    TaskId task;
    StepId step;
    QString text;
    QString rank;
    bool done = false;
    static constexpr auto fields()
    {
        return std::tuple{field("task", &AddStep::task), field("step", &AddStep::step),
                          field("text", &AddStep::text, limits::StepText),
                          field("rank", &AddStep::rank, limits::Rank), field("done", &AddStep::done)};
    }
    bool operator==(const AddStep &) const = default;
};

struct EditStep {
    static constexpr QLatin1StringView kind{"step.edit"};
    TaskId task;
    StepId step;
    QString text;
    static constexpr auto fields()
    {
        return std::tuple{field("task", &EditStep::task), field("step", &EditStep::step),
                          field("text", &EditStep::text, limits::StepText)};
    }
    bool operator==(const EditStep &) const = default;
};

struct TickStep {
    static constexpr QLatin1StringView kind{"step.tick"};
    TaskId task;
    StepId step;
    bool done = true;
    static constexpr auto fields()
    {
        return std::tuple{field("task", &TickStep::task), field("step", &TickStep::step),
                          field("done", &TickStep::done)};
    }
    bool operator==(const TickStep &) const = default;
};

struct RankStep {
    static constexpr QLatin1StringView kind{"step.rank"};
    TaskId task;
    StepId step;
    QString rank;
    static constexpr auto fields()
    {
        return std::tuple{field("task", &RankStep::task), field("step", &RankStep::step),
                          field("rank", &RankStep::rank, limits::Rank)};
    }
    bool operator==(const RankStep &) const = default;
};

struct RemoveStep {
    static constexpr QLatin1StringView kind{"step.remove"};
    TaskId task;
    StepId step;
    static constexpr auto fields()
    {
        return std::tuple{field("task", &RemoveStep::task), field("step", &RemoveStep::step)};
    }
    bool operator==(const RemoveStep &) const = default;
};

//! The same view again gets other words.
struct SaveTaskView {
    static constexpr QLatin1StringView kind{"view.save"};
    ViewId view;
    QString name;
    std::optional<ChannelId> channel = {};
    QString query;
    static constexpr auto fields()
    {
        return std::tuple{field("view", &SaveTaskView::view), field("name", &SaveTaskView::name, limits::Name),
                          field("channel", &SaveTaskView::channel),
                          field("query", &SaveTaskView::query, limits::ViewQuery)};
    }
    bool operator==(const SaveTaskView &) const = default;
};

struct DropTaskView {
    static constexpr QLatin1StringView kind{"view.drop"};
    ViewId view;
    static constexpr auto fields() { return std::tuple{field("view", &DropTaskView::view)}; }
    bool operator==(const DropTaskView &) const = default;
};

} // namespace meridian::op
