// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/projection_statements.h"
#include "core/store/task_rows.h"

// The events of a task as a whole: one field each. What happens to it is a note, where it changed something; a note that is
// here came with a page that is newer than the event, and stays. Who does a task, and that it is done, is news of its thread.

namespace meridian {
namespace {

QString statusText(TaskStatus status, const std::optional<MemberId> &waitingOn)
{
    const QString name = nameOf(status);
    return waitingOn ? name + u' ' + waitingOn->toString() : name;
}

QString memberText(const std::optional<MemberId> &member)
{
    return member ? member->toString() : QString();
}

QString dateText(const std::optional<QDate> &date)
{
    return date ? date->toString(Qt::ISODate) : QString();
}

Task taskOf(const op::CreateTask &op, const Event &event)
{
    Task task;
    task.task = op.task;
    task.channel = op.channel;
    task.title = op.title;
    task.notes = op.notes;
    task.owner = op.owner;
    task.ownerSeq = op.owner ? event.seq : 0;
    task.status = op.status;
    if (isClosed(op.status)) {
        task.closedAt = event.at;
        task.closedBy = event.author;
    }
    task.due = op.due;
    task.start = op.start;
    task.priority = op.priority;
    task.labels = op.labels;
    rows::sort(task.labels);
    task.steps = op.steps;
    rows::sort(task.steps);
    task.repeat = op.repeat;
    task.rank = op.rank;
    task.author = event.author;
    task.createdAt = event.at;
    task.createdSeq = event.seq;
    task.origin = op.origin;
    task.follows = op.follows;
    return task;
}

} // namespace

void Projection::Statements::apply(const op::CreateTask &op, const Event &event, ChangeSet &change)
{
    const ThreadId thread = threadOf(op.task);
    change.tasks.insert(op.task);
    change.threads.insert(thread);
    const Task task = taskOf(op, event);
    if (!insert(task, IfThere::Keep))
        return;
    m_sql("INSERT INTO thread (thread, channel, subject, author, created_at, created_seq, ask, ask_by, told, "
          "message_count, last_seq, last_at, last_author, preview, conclusion, pinned, document, task) "
          "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, NULL, x'', 0, ?6, ?5, ?4, '', '', 0, NULL, ?1) ON CONFLICT DO NOTHING")
        .bind(thread, op.channel, op.title, event.author, event.at, event.seq, Ask::Nothing)
        .change();
    if (op.owner && !isClosed(op.status))
        askOwner(op.task, *op.owner, event);
}

void Projection::Statements::askOwner(TaskId task, MemberId owner, const Event &event)
{
    if (owner == event.author || !keeps(owner))
        return;
    m_sql("INSERT INTO standing (thread, member, asked_seq) VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE "
          "SET asked_seq = excluded.asked_seq WHERE excluded.asked_seq > asked_seq")
        .bind(threadOf(task), owner, event.seq)
        .change();
}

// What is left are the words that mention them.
void Projection::Statements::unaskOwner(TaskId task)
{
    m_sql("UPDATE standing SET asked_seq = " MERIDIAN_NEWEST_ASKED " WHERE thread = ?1 "
          "AND (member, asked_seq) = (SELECT owner, owner_seq FROM task WHERE task = ?1)")
        .bind(threadOf(task))
        .change();
}

void Projection::Statements::tellOf(TaskId task, const Event &event)
{
    m_sql("UPDATE thread SET last_seq = ?2, last_at = ?3, last_author = ?4 WHERE thread = ?1 AND last_seq < ?2")
        .bind(threadOf(task), event.seq, event.at, event.author)
        .change();
}

void Projection::Statements::addNote(TaskId task, const Event &event, TaskNote::What what, const QString &before,
                                     const QString &after)
{
    m_sql("INSERT INTO task_note (task, seq, what, author, at, before, after) SELECT task, ?2, ?3, ?4, ?5, ?6, ?7 "
          "FROM task WHERE task = ?1 ON CONFLICT DO NOTHING")
        .bind(task, event.seq, what, event.author, event.at, before, after)
        .change();
    m_sql("DELETE FROM task_note WHERE task = ?1 AND seq <= (SELECT seq FROM task_note WHERE task = ?1 "
          "ORDER BY seq DESC LIMIT 1 OFFSET ?2)")
        .bind(task, TaskNote::Kept)
        .change();
}

std::optional<Task> Projection::Statements::taskFor(TaskId task, ChangeSet &change)
{
    change.tasks.insert(task);
    auto query = m_sql("SELECT " MERIDIAN_TASK_COLUMNS ", task.notes FROM task WHERE task.task = ?1").bind(task);
    if (!query.next())
        return std::nullopt;
    Task found = rows::taskAt(query);
    found.notes = query.text(rows::TaskColumns);
    return found;
}

void Projection::Statements::apply(const op::SetTaskTitle &op, const Event &event, ChangeSet &change)
{
    const auto task = taskFor(op.task, change);
    if (!task || task->title == op.title)
        return;
    addNote(op.task, event, TaskNote::What::Title, task->title, op.title);
    m_sql("UPDATE task SET title = ?2 WHERE task = ?1").bind(op.task, op.title).change();
    m_sql("UPDATE thread SET subject = ?2 WHERE thread = ?1").bind(threadOf(op.task), op.title).change();
    change.threads.insert(threadOf(op.task));
}

void Projection::Statements::apply(const op::SetTaskNotes &op, const Event &event, ChangeSet &change)
{
    const auto task = taskFor(op.task, change);
    if (!task || task->notes == op.notes)
        return;
    // What they are stands in the task; what they were would else be lost to who wrote it at the same time.
    addNote(op.task, event, TaskNote::What::Notes, task->notes, {});
    m_sql("UPDATE task SET notes = ?2 WHERE task = ?1").bind(op.task, op.notes).change();
}

void Projection::Statements::apply(const op::SetTaskOwner &op, const Event &event, ChangeSet &change)
{
    change.threads.insert(threadOf(op.task));
    const auto task = taskFor(op.task, change);
    if (!task)
        return noteMissing(threadOf(op.task));
    if (task->owner == op.owner)
        return;
    addNote(op.task, event, TaskNote::What::Owner, memberText(task->owner), memberText(op.owner));
    unaskOwner(op.task);
    m_sql("UPDATE task SET owner = ?2, owner_seq = ?3 WHERE task = ?1").bind(op.task, op.owner, event.seq).change();
    tellOf(op.task, event);
    if (op.owner && !isClosed(task->status))
        askOwner(op.task, *op.owner, event);
}

void Projection::Statements::apply(const op::SetTaskStatus &op, const Event &event, ChangeSet &change)
{
    change.threads.insert(threadOf(op.task));
    const auto task = taskFor(op.task, change);
    if (!task)
        return noteMissing(threadOf(op.task));
    const auto waitingOn = op.status == TaskStatus::Waiting ? op.waitingOn : std::nullopt;
    if (task->status == op.status && task->waitingOn == waitingOn)
        return;
    addNote(op.task, event, TaskNote::What::Status, statusText(task->status, task->waitingOn),
            statusText(op.status, waitingOn));
    const bool closes = isClosed(op.status), wasClosed = isClosed(task->status);
    m_sql("UPDATE task SET status = ?2, waiting_on = ?3, closed_at = ?4, closed_by = ?5 WHERE task = ?1")
        .bind(op.task, op.status, waitingOn, closes ? std::optional(event.at) : std::nullopt,
              closes ? std::optional(event.author) : std::nullopt)
        .change();
    notePosted(threadOf(op.task), event.author, event.seq); // that is an answer to being asked
    if (!closes && !wasClosed)
        return;
    tellOf(op.task, event);
    unaskOwner(op.task);
    if (closes || !task->owner)
        return;
    m_sql("UPDATE task SET owner_seq = ?2 WHERE task = ?1").bind(op.task, event.seq).change();
    askOwner(op.task, *task->owner, event);
}

void Projection::Statements::apply(const op::SetTaskDue &op, const Event &event, ChangeSet &change)
{
    const auto task = taskFor(op.task, change);
    if (!task || task->due == op.due)
        return;
    addNote(op.task, event, TaskNote::What::Due, dueText(task->due), dueText(op.due));
    m_sql("UPDATE task SET due = ?2 WHERE task = ?1").bind(op.task, rows::dueColumn(op.due)).change();
}

void Projection::Statements::apply(const op::SetTaskStart &op, const Event &event, ChangeSet &change)
{
    const auto task = taskFor(op.task, change);
    if (!task || task->start == op.start)
        return;
    addNote(op.task, event, TaskNote::What::Start, dateText(task->start), dateText(op.start));
    m_sql("UPDATE task SET start = ?2 WHERE task = ?1")
        .bind(op.task, op.start ? std::optional(dateText(op.start)) : std::nullopt)
        .change();
}

void Projection::Statements::apply(const op::SetTaskPriority &op, const Event &event, ChangeSet &change)
{
    const auto task = taskFor(op.task, change);
    if (!task || task->priority == op.priority)
        return;
    addNote(op.task, event, TaskNote::What::Priority, nameOf(task->priority), nameOf(op.priority));
    m_sql("UPDATE task SET priority = ?2 WHERE task = ?1").bind(op.task, op.priority).change();
}

void Projection::Statements::apply(const op::SetTaskRepeat &op, const Event &event, ChangeSet &change)
{
    const auto task = taskFor(op.task, change);
    if (!task || task->repeat == op.repeat)
        return;
    addNote(op.task, event, TaskNote::What::Repeat, repeatText(task->repeat), repeatText(op.repeat));
    m_sql("UPDATE task SET repeat = ?2 WHERE task = ?1").bind(op.task, rows::optionalBlob(op.repeat)).change();
}

void Projection::Statements::apply(const op::RankTask &op, const Event &, ChangeSet &change)
{
    m_sql("UPDATE task SET rank = ?2 WHERE task = ?1").bind(op.task, op.rank).change();
    change.tasks.insert(op.task);
}

// A task that is not here has come into sight, or is an old one: its thread is asked for, and brings it.
void Projection::Statements::apply(const op::MoveTask &op, const Event &event, ChangeSet &change)
{
    const ThreadId thread = threadOf(op.task);
    const auto task = taskFor(op.task, change);
    change.threads.insert(thread);
    change.channels.insert(op.channel);
    if (!task)
        return noteMissing(thread);
    change.channels.insert(task->channel);
    m_sql("UPDATE task SET rank = ?2 WHERE task = ?1").bind(op.task, op.rank).change();
    if (task->channel == op.channel)
        return;
    QString source; // of a channel that is not public not even the id is told
    {
        auto query = m_sql("SELECT 1 FROM channel WHERE channel = ?1 AND kind = 'public'").bind(task->channel);
        if (query.next())
            source = task->channel.toString();
    }
    addNote(op.task, event, TaskNote::What::Moved, source, {});
    m_sql("INSERT INTO thread_move (thread, seq, source) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING")
        .bind(thread, event.seq, task->channel)
        .change();
    m_sql("UPDATE task SET channel = ?2 WHERE task = ?1").bind(op.task, op.channel).change();
    m_sql("UPDATE thread SET channel = ?2 WHERE thread = ?1").bind(thread, op.channel).change();
}

void Projection::Statements::apply(const op::RemoveTask &op, const Event &event, ChangeSet &change)
{
    change.threads.insert(threadOf(op.task));
    const auto task = taskFor(op.task, change);
    if (!task)
        return noteMissing(threadOf(op.task));
    if (task->removed == op.removed)
        return;
    addNote(op.task, event, op.removed ? TaskNote::What::Removed : TaskNote::What::Restored, {}, {});
    m_sql("UPDATE task SET removed = ?2 WHERE task = ?1").bind(op.task, op.removed).change();
}

} // namespace meridian
