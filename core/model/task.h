// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/entities.h"
#include "core/time/due.h"

// Tasks. A task has a thread of its own with the same id, which carries what is said about it: comments, mentions, who
// follows it, what of it is read, done or put off are that thread's.

namespace meridian {

enum class TaskStatus { ToDo, UnderWay, Waiting, Done, Dropped };
constexpr auto enumNames(TaskStatus)
{
    return std::array<std::pair<TaskStatus, QLatin1StringView>, 5>{{{TaskStatus::ToDo, QLatin1StringView("to_do")},
        {TaskStatus::UnderWay, QLatin1StringView("under_way")}, {TaskStatus::Waiting, QLatin1StringView("waiting")},
        {TaskStatus::Done, QLatin1StringView("done")}, {TaskStatus::Dropped, QLatin1StringView("dropped")}}};
}

//! Nobody works on it any more.
[[nodiscard]] constexpr bool isClosed(TaskStatus status)
{
    return status == TaskStatus::Done || status == TaskStatus::Dropped;
}

enum class Priority { Low, Normal, High };
constexpr auto enumNames(Priority)
{
    return std::array<std::pair<Priority, QLatin1StringView>, 3>{{{Priority::Low, QLatin1StringView("low")},
        {Priority::Normal, QLatin1StringView("normal")}, {Priority::High, QLatin1StringView("high")}}};
}

//! How one task stands to another.
enum class TaskRelation { Blocks, PartOf };
constexpr auto enumNames(TaskRelation)
{
    return std::array<std::pair<TaskRelation, QLatin1StringView>, 2>{
        {{TaskRelation::Blocks, QLatin1StringView("blocks")}, {TaskRelation::PartOf, QLatin1StringView("part_of")}}};
}

//! A line of a task's check-list; ordered by `rank`, then by id.
struct TaskStep {
    StepId step;
    QString text;
    bool done = false;
    QString rank;

    static constexpr auto fields()
    {
        return std::tuple{field("step", &TaskStep::step), field("text", &TaskStep::text, limits::StepText),
                          field("done", &TaskStep::done), field("rank", &TaskStep::rank, limits::Rank)};
    }
    bool operator==(const TaskStep &) const = default;
};

//! Where a task came from, as it was then: a thread, a message of it (a comment in a document is a thread too), a place in a document, or
//! a round of a check-in.
//! `quote` are words of it, which `author` said.
struct TaskOrigin {
    std::optional<ThreadId> thread = {};
    std::optional<MessageId> message = {};
    std::optional<DocumentId> document = {};
    std::optional<QByteArray> start = {}; //!< relative positions in the document's text
    std::optional<QByteArray> end = {};
    QString quote = {};
    std::optional<MemberId> author = {};
    std::optional<CheckInId> checkIn = {};
    std::optional<QDate> round = {}; //!< of it

    //! There is something to open.
    [[nodiscard]] bool isPlace() const { return thread || document || checkIn; }
    static constexpr auto fields()
    {
        return std::tuple{field("thread", &TaskOrigin::thread), field("message", &TaskOrigin::message),
                          field("document", &TaskOrigin::document), field("start", &TaskOrigin::start, limits::Anchor),
                          field("end", &TaskOrigin::end, limits::Anchor), field("quote", &TaskOrigin::quote, limits::Quote),
                          field("author", &TaskOrigin::author), field("check_in", &TaskOrigin::checkIn),
                          field("round", &TaskOrigin::round)};
    }
    bool operator==(const TaskOrigin &) const = default;
};

//! Something to be done, in a channel. `rank` orders a channel's tasks (core/model/rank.h) within whatever is shown of them;
//! where two have the same one, their ids do. Labels stand in their order, each once.
struct Task {
    TaskId task;
    ChannelId channel;
    QString title;
    QString notes; //!< Markdown
    std::optional<MemberId> owner = {};
    Seq ownerSeq = 0; //!< of the event that made them so
    TaskStatus status = TaskStatus::ToDo;
    std::optional<MemberId> waitingOn = {}; //!< while it waits
    std::optional<Instant> closedAt = {};
    std::optional<MemberId> closedBy = {};
    std::optional<Due> due = {};
    std::optional<QDate> start = {}; //!< of work on it
    Priority priority = Priority::Normal;
    std::vector<QString> labels = {};
    std::vector<TaskStep> steps = {};
    std::optional<Repeat> repeat = {};
    QString rank;
    MemberId author;
    Instant createdAt;
    Seq createdSeq = 0;
    std::optional<TaskOrigin> origin = {};
    std::optional<TaskId> follows = {}; //!< the one it is the next time of
    bool removed = false; //!< out of every list until it is brought back

    static constexpr auto fields()
    {
        return std::tuple{field("task", &Task::task), field("channel", &Task::channel),
                          field("title", &Task::title, limits::TaskTitle), field("notes", &Task::notes, limits::Text),
                          field("owner", &Task::owner), field("owner_seq", &Task::ownerSeq),
                          field("status", &Task::status), field("waiting_on", &Task::waitingOn),
                          field("closed_at", &Task::closedAt), field("closed_by", &Task::closedBy),
                          field("due", &Task::due), field("start", &Task::start), field("priority", &Task::priority),
                          field("labels", &Task::labels, limits::Labels), field("steps", &Task::steps, limits::Steps),
                          field("repeat", &Task::repeat), field("rank", &Task::rank, limits::Rank),
                          field("author", &Task::author), field("created_at", &Task::createdAt),
                          field("created_seq", &Task::createdSeq), field("origin", &Task::origin),
                          field("follows", &Task::follows), field("removed", &Task::removed)};
    }
    bool operator==(const Task &) const = default;
};

//! Something that happened to a task: a line of its activity. What it was and what it became, in words of the wire: an id, a status,
//! a day. Of notes only what they were, of a step or label its text. A task keeps its newest TaskNote::Kept.
struct TaskNote {
    static constexpr int Kept = 200;
    enum class What {
        Title, Notes, Owner, Status, Due, Start, Priority, Labelled, Unlabelled, Repeat, Related, Unrelated,
        Moved, Removed, Restored, StepAdded, StepEdited, StepDone, StepOpen, StepRemoved
    };
    friend constexpr auto enumNames(What)
    {
        return std::array<std::pair<What, QLatin1StringView>, 20>{{
            {What::Title, QLatin1StringView("title")}, {What::Notes, QLatin1StringView("notes")},
            {What::Owner, QLatin1StringView("owner")}, {What::Status, QLatin1StringView("status")},
            {What::Due, QLatin1StringView("due")}, {What::Start, QLatin1StringView("start")},
            {What::Priority, QLatin1StringView("priority")}, {What::Labelled, QLatin1StringView("labelled")},
            {What::Unlabelled, QLatin1StringView("unlabelled")}, {What::Repeat, QLatin1StringView("repeat")},
            {What::Related, QLatin1StringView("related")}, {What::Unrelated, QLatin1StringView("unrelated")},
            {What::Moved, QLatin1StringView("moved")}, {What::Removed, QLatin1StringView("removed")},
            {What::Restored, QLatin1StringView("restored")}, {What::StepAdded, QLatin1StringView("step_added")},
            {What::StepEdited, QLatin1StringView("step_edited")}, {What::StepDone, QLatin1StringView("step_done")},
            {What::StepOpen, QLatin1StringView("step_open")}, {What::StepRemoved, QLatin1StringView("step_removed")}}};
    }
    TaskId task;
    Seq seq = 0;
    What what = What::Title;
    MemberId author;
    Instant at;
    QString before;
    QString after;

    static constexpr auto fields()
    {
        return std::tuple{field("task", &TaskNote::task), field("seq", &TaskNote::seq), field("what", &TaskNote::what),
                          field("author", &TaskNote::author), field("at", &TaskNote::at),
                          field("before", &TaskNote::before, limits::Text),
                          field("after", &TaskNote::after, limits::Text)};
    }
    bool operator==(const TaskNote &) const = default;
};

//! `task` blocks, or is part of, `other`.
struct TaskLink {
    TaskId task;
    TaskId other;
    TaskRelation relation = TaskRelation::Blocks;

    static constexpr auto fields()
    {
        return std::tuple{field("task", &TaskLink::task), field("other", &TaskLink::other),
                          field("relation", &TaskLink::relation)};
    }
    bool operator==(const TaskLink &) const = default;
};

//! A way of looking at tasks that somebody kept under a name; nobody else's business. `query` says what is shown and how
//! (core/model/task_query.h).
struct TaskView {
    MemberId member;
    ViewId view;
    QString name;
    std::optional<ChannelId> channel = {}; //!< of one channel; none: of all
    QString query;
    Seq createdSeq = 0;

    static constexpr auto fields()
    {
        return std::tuple{field("member", &TaskView::member), field("view", &TaskView::view),
                          field("name", &TaskView::name, limits::Name), field("channel", &TaskView::channel),
                          field("query", &TaskView::query, limits::ViewQuery),
                          field("created_seq", &TaskView::createdSeq)};
    }
    bool operator==(const TaskView &) const = default;
};

//! The thread in which a task is talked about.
[[nodiscard]] inline ThreadId threadOf(TaskId task)
{
    return ThreadId(task.uuid());
}

//! The id of what comes after a repeating task, on its day: whoever finishes it first, the next one is the same.
[[nodiscard]] TaskId nextTaskId(TaskId task, QDate date);

//! "2026-06-19 09:30 Asia/Tokyo", "2026-06-19", or empty: as a task's activity says it.
[[nodiscard]] QString dueText(const std::optional<Due> &due);
[[nodiscard]] std::optional<Due> dueOf(const QString &text);
//! The fields of a Repeat in their order, "1 week 2 0 0 0 2026-12-31"; empty for none.
[[nodiscard]] QString repeatText(const std::optional<Repeat> &repeat);
[[nodiscard]] std::optional<Repeat> repeatOf(const QString &text);

} // namespace meridian
