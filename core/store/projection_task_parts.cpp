// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/projection_statements.h"
#include "core/store/task_rows.h"
#include <algorithm>

// What a task has several of: labels, steps, links to others; the views people keep; and whole rows of all of them.

namespace meridian {

#define MERIDIAN_INTO_TASK                                                                                            \
    "INTO task (task, channel, title, owner, owner_seq, status, waiting_on, closed_at, closed_by, due, start, "       \
    "priority, labels, steps, repeat, rank, author, created_at, created_seq, follows, removed, asked_by, "            \
    "origin_thread, origin_message, origin_document, origin, notes, origin_check_in) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, "     \
    "?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24, ?25, ?26, ?27, ?28)"

void Projection::Statements::apply(const op::LabelTask &op, const Event &event, ChangeSet &change)
{
    const auto task = taskFor(op.task, change);
    if (!task)
        return;
    auto labels = task->labels;
    const auto found = std::find_if(labels.begin(), labels.end(),
                                    [&](const QString &one) { return rows::isSameLabel(one, op.label); });
    const bool has = found != labels.end();
    if (has == op.on || (op.on && labels.size() >= size_t(limits::Labels)))
        return;
    if (op.on)
        labels.push_back(op.label);
    else
        labels.erase(found);
    rows::sort(labels);
    addNote(op.task, event, op.on ? TaskNote::What::Labelled : TaskNote::What::Unlabelled, {}, op.label);
    m_sql("UPDATE task SET labels = ?2 WHERE task = ?1").bind(op.task, rows::listBlob(labels)).change();
}

void Projection::Statements::apply(const op::RelateTask &op, const Event &event, ChangeSet &change)
{
    change.tasks.insert(op.other);
    if (!taskFor(op.task, change))
        return;
    const int changed = op.on ? m_sql("INSERT INTO task_link (task, other, relation) VALUES (?1, ?2, ?3) "
                                      "ON CONFLICT DO NOTHING")
                                    .bind(op.task, op.other, op.relation)
                                    .change()
                              : m_sql("DELETE FROM task_link WHERE task = ?1 AND other = ?2 AND relation = ?3")
                                    .bind(op.task, op.other, op.relation)
                                    .change();
    if (changed > 0)
        addNote(op.task, event, op.on ? TaskNote::What::Related : TaskNote::What::Unrelated, nameOf(op.relation),
                op.other.toString());
}

std::optional<std::pair<std::vector<TaskStep>, size_t>> Projection::Statements::stepOf(TaskId id, StepId step,
                                                                                      ChangeSet &change)
{
    auto task = taskFor(id, change);
    if (!task)
        return std::nullopt;
    const auto found = std::find_if(task->steps.begin(), task->steps.end(),
                                    [step](const TaskStep &one) { return one.step == step; });
    const auto at = size_t(found - task->steps.begin());
    return std::pair{std::move(task->steps), at};
}

void Projection::Statements::keepSteps(TaskId task, std::vector<TaskStep> steps)
{
    rows::sort(steps);
    m_sql("UPDATE task SET steps = ?2 WHERE task = ?1").bind(task, rows::listBlob(steps)).change();
}

void Projection::Statements::apply(const op::AddStep &op, const Event &event, ChangeSet &change)
{
    auto found = stepOf(op.task, op.step, change);
    if (!found || found->second < found->first.size() || found->first.size() >= size_t(limits::Steps))
        return;
    found->first.push_back({op.step, op.text, op.done, op.rank});
    addNote(op.task, event, TaskNote::What::StepAdded, {}, op.text);
    keepSteps(op.task, std::move(found->first));
}

void Projection::Statements::apply(const op::EditStep &op, const Event &event, ChangeSet &change)
{
    auto found = stepOf(op.task, op.step, change);
    if (!found || found->second == found->first.size() || found->first[found->second].text == op.text)
        return;
    addNote(op.task, event, TaskNote::What::StepEdited, found->first[found->second].text, op.text);
    found->first[found->second].text = op.text;
    keepSteps(op.task, std::move(found->first));
}

void Projection::Statements::apply(const op::TickStep &op, const Event &event, ChangeSet &change)
{
    auto found = stepOf(op.task, op.step, change);
    if (!found || found->second == found->first.size() || found->first[found->second].done == op.done)
        return;
    found->first[found->second].done = op.done;
    addNote(op.task, event, op.done ? TaskNote::What::StepDone : TaskNote::What::StepOpen, {},
            found->first[found->second].text);
    keepSteps(op.task, std::move(found->first));
}

void Projection::Statements::apply(const op::RankStep &op, const Event &, ChangeSet &change)
{
    auto found = stepOf(op.task, op.step, change);
    if (!found || found->second == found->first.size())
        return;
    found->first[found->second].rank = op.rank;
    keepSteps(op.task, std::move(found->first));
}

void Projection::Statements::apply(const op::RemoveStep &op, const Event &event, ChangeSet &change)
{
    auto found = stepOf(op.task, op.step, change);
    if (!found || found->second == found->first.size())
        return;
    addNote(op.task, event, TaskNote::What::StepRemoved, found->first[found->second].text, {});
    found->first.erase(found->first.begin() + qsizetype(found->second));
    keepSteps(op.task, std::move(found->first));
}

void Projection::Statements::apply(const op::SaveTaskView &op, const Event &event, ChangeSet &change)
{
    change.taskViews = true;
    if (!keeps(event.author))
        return;
    m_sql("INSERT INTO task_view (member, view, name, channel, query, created_seq) VALUES (?1, ?2, ?3, ?4, ?5, ?6) "
          "ON CONFLICT DO UPDATE SET name = excluded.name, channel = excluded.channel, query = excluded.query")
        .bind(event.author, op.view, op.name, op.channel, op.query, event.seq)
        .change();
}

void Projection::Statements::apply(const op::DropTaskView &op, const Event &event, ChangeSet &change)
{
    change.taskViews = true;
    if (keeps(event.author))
        m_sql("DELETE FROM task_view WHERE member = ?1 AND view = ?2").bind(event.author, op.view).change();
}

bool Projection::Statements::insert(const Task &task, IfThere ifThere)
{
    const auto &origin = task.origin;
    const auto start = task.start ? std::optional(task.start->toString(Qt::ISODate)) : std::nullopt;
    const char *sql = ifThere == IfThere::Replace ? "INSERT OR REPLACE " MERIDIAN_INTO_TASK
                                                  : "INSERT OR IGNORE " MERIDIAN_INTO_TASK;
    return m_sql(sql)
               .bind(task.task, task.channel, task.title, task.owner, task.ownerSeq, task.status, task.waitingOn,
                     task.closedAt, task.closedBy, rows::dueColumn(task.due), start, task.priority,
                     rows::listBlob(task.labels), rows::listBlob(task.steps), rows::optionalBlob(task.repeat), task.rank,
                     task.author, task.createdAt, task.createdSeq, task.follows, task.removed,
                     origin ? origin->author : std::nullopt, origin ? origin->thread : std::nullopt,
                     origin ? origin->message : std::nullopt, origin ? origin->document : std::nullopt,
                     rows::optionalBlob(origin), task.notes, origin ? origin->checkIn : std::nullopt)
               .change()
        == 1;
}

// The row replaces the task with its activity and links: those it has now come in the same Rows.
void Projection::Statements::put(const Task &task)
{
    m_sql("DELETE FROM task_note WHERE task = ?1").bind(task.task).change();
    m_sql("DELETE FROM task_link WHERE task = ?1").bind(task.task).change();
    insert(task, IfThere::Replace);
}

void Projection::Statements::put(const TaskNote &note)
{
    m_sql("INSERT OR REPLACE INTO task_note (task, seq, what, author, at, before, after) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
        .bind(note.task, note.seq, note.what, note.author, note.at, note.before, note.after)
        .change();
}

void Projection::Statements::put(const TaskLink &link)
{
    m_sql("INSERT INTO task_link (task, other, relation) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING")
        .bind(link.task, link.other, link.relation)
        .change();
}

void Projection::Statements::put(const TaskView &view)
{
    m_sql("INSERT OR REPLACE INTO task_view (member, view, name, channel, query, created_seq) VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
        .bind(view.member, view.view, view.name, view.channel, view.query, view.createdSeq)
        .change();
}

void Projection::Statements::forget(TaskId task)
{
    for (const char *sql : {"DELETE FROM task_note WHERE task = ?1", "DELETE FROM task_link WHERE task = ?1",
                            "DELETE FROM task WHERE task = ?1"})
        m_sql(sql).bind(task).change();
}

} // namespace meridian
