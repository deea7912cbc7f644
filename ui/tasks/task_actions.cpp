// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/task_actions.h"
#include "core/model/thread_link.h"
#include "core/model/whereabouts.h"
#include "core/time/wall_clock.h"
#include "ui/models/task_text.h"
#include <QClipboard>
#include <QGuiApplication>
#include <algorithm>

namespace meridian {

TaskActions::TaskActions(const TaskParts &parts, const Clock &clock, QObject *parent)
    : QObject(parent), m_parts(parts), m_clock(clock)
{
}

bool TaskActions::mayChange(const Task &task) const
{
    const Member *me = m_parts.book.find(m_parts.book.self());
    const auto channel = m_parts.replica.read().channel(task.channel);
    if (!me || !channel || !*channel || (*channel)->channel.archived)
        return false;
    return me->role != Role::Guest || task.author == me->member || task.owner == me->member;
}

bool TaskActions::mayRemove(const Task &task) const
{
    const Member *me = m_parts.book.find(m_parts.book.self());
    if (!me || !mayChange(task))
        return false;
    return task.author == me->member || task.owner == me->member || me->role == Role::Owner || me->role == Role::Admin;
}

bool TaskActions::mayMove(const TaskRow &row) const
{
    return mayRemove(row.task) && !row.task.removed && row.channelKind != ChannelKind::Direct;
}

std::vector<Channel> TaskActions::channelsFor(const Task &task) const
{
    auto rows = m_parts.replica.read().channels().value_or(std::vector<ChannelRow>());
    std::ranges::stable_partition(rows, [](const ChannelRow &row) { return row.joined; });
    std::vector<Channel> found;
    for (const ChannelRow &row : rows) {
        if (row.channel.kind != ChannelKind::Direct && !row.channel.archived && row.channel.channel != task.channel)
            found.push_back(row.channel);
    }
    return found;
}

void TaskActions::move(const Task &task, ChannelId channel)
{
    const auto rank = m_parts.replica.tasks().rankAt(channel, TaskQueries::Where::AtEnd);
    const auto target = m_parts.replica.read().channel(channel);
    if (!rank || !target || !*target)
        return emit said(tr("The channel could not be read. Nothing was changed."));
    if (mayRemove(task) && task.channel != channel)
        offer(tr("Moved to %1").arg((*target)->channel.name), m_parts.tasks.change({{op::MoveTask{task.task, channel, *rank}, task}}));
}

std::vector<Member> TaskActions::candidates(ChannelId channel) const
{
    const auto row = m_parts.replica.read().channel(channel);
    const bool open = row && *row && (*row)->channel.kind == ChannelKind::Public;
    const auto in = m_parts.replica.read().memberships(channel);
    std::vector<Member> found;
    for (const Member &member : m_parts.book.everyone()) {
        const bool isIn = in && std::ranges::find(*in, member.member, &Membership::member) != in->end();
        if (!member.removed && (isIn || (open && member.role != Role::Guest)))
            found.push_back(member);
    }
    return found;
}

void TaskActions::offer(const QString &sentence, TaskCommands::Undo undo)
{
    emit undoable(sentence, [&tasks = m_parts.tasks, undo = std::move(undo)] { tasks.run(undo); }, [] {});
}

TaskId TaskActions::make(const op::CreateTask &task)
{
    auto made = m_parts.tasks.create(task);
    QString sentence = tr("Task made");
    if (task.owner && task.owner != m_parts.book.self()) {
        const QString name = m_parts.book.callName(*task.owner);
        sentence = task.due ? tr("Task made for %1, due %2").arg(name, TaskText(m_parts.book, m_clock.now()).withPlace(*task.due, task.owner))
                            : tr("Task made for %1").arg(name);
    }
    offer(sentence, std::move(made.undo));
    return made.task;
}

OwnersDays TaskActions::daysOf(const Task &task) const
{
    const Member *owner = m_parts.book.find(task.owner.value_or(m_parts.book.self()));
    const Profile profile = owner ? owner->profile : Profile();
    return {zoneAt(profile, m_clock.now()).value_or(m_parts.book.zone()), profile.hours};
}

void TaskActions::setStatus(const Task &task, TaskStatus status, std::optional<MemberId> waitingOn)
{
    if (!mayChange(task) || (task.status == status && task.waitingOn == waitingOn))
        return;
    if (status == TaskStatus::Done && task.repeat) {
        const auto all = whole(task.task);
        return all ? offer(tr("Done, and it comes again"), m_parts.tasks.complete(*all, daysOf(task)))
                   : said(tr("The task could not be read. Nothing was changed."));
    }
    change(task, op::SetTaskStatus{task.task, status, waitingOn}, TaskText::status(status));
}

std::optional<Task> TaskActions::whole(TaskId task) const
{
    const auto row = m_parts.replica.tasks().task(task);
    return row && *row ? std::optional((*row)->task) : std::nullopt;
}

void TaskActions::toggleDone(const Task &task)
{
    setStatus(task, isClosed(task.status) ? TaskStatus::ToDo : TaskStatus::Done);
}

void TaskActions::setOwner(const Task &task, std::optional<MemberId> owner, const std::optional<Due> &due)
{
    if (!mayChange(task) || task.owner == owner)
        return;
    std::vector<TaskCommands::Change> changes{{op::SetTaskOwner{task.task, owner}, task}};
    if (task.due != due)
        changes.push_back({op::SetTaskDue{task.task, due}, task});
    offer(owner ? tr("For %1 now", "whose task it is").arg(m_parts.book.callName(*owner)) : tr("Nobody’s now"), m_parts.tasks.change(changes));
}

void TaskActions::setDue(const Task &task, const std::optional<Due> &due, const std::optional<Repeat> &repeat)
{
    if (!mayChange(task))
        return;
    std::vector<TaskCommands::Change> changes;
    if (task.due != due)
        changes.push_back({op::SetTaskDue{task.task, due}, task});
    if (task.repeat != repeat)
        changes.push_back({op::SetTaskRepeat{task.task, repeat}, task});
    if (!changes.empty())
        offer(due ? tr("Due %1").arg(TaskText(m_parts.book, m_clock.now()).withPlace(*due, task.owner)) : tr("No date any more"),
              m_parts.tasks.change(changes));
}

void TaskActions::setDates(const Task &task, const TaskDates &dates)
{
    if (!mayChange(task))
        return emit said(tr("This task can’t be changed by you."));
    std::vector<TaskCommands::Change> changes;
    if (task.start != dates.start)
        changes.push_back({op::SetTaskStart{task.task, dates.start}, task});
    if (task.due != dates.due)
        changes.push_back({op::SetTaskDue{task.task, dates.due}, task});
    if (!changes.empty())
        offer(TaskText(m_parts.book, m_clock.now()).dates(dates, task.owner), m_parts.tasks.change(changes));
}

void TaskActions::place(const Task &task, TaskStatus status, const std::vector<std::pair<Task, QString>> &ranks)
{
    if (!mayChange(task))
        return emit said(tr("This task can’t be changed by you."));
    if (status == TaskStatus::Done && task.repeat)
        return setStatus(task, status);
    std::vector<TaskCommands::Change> changes;
    if (task.status != status)
        changes.push_back({op::SetTaskStatus{task.task, status, {}}, task});
    for (const auto &[one, rank] : ranks) {
        if (one.rank != rank && mayChange(one))
            changes.push_back({op::RankTask{one.task, rank}, one});
    }
    if (!changes.empty())
        offer(task.status == status ? tr("Moved") : tr("Moved to “%1”", "a column of a board").arg(TaskText::status(status)), m_parts.tasks.change(changes));
}

void TaskActions::change(const Task &before, OpBody body, const QString &sentence)
{
    if (mayChange(before))
        offer(sentence, m_parts.tasks.change({{std::move(body), before}}));
}

void TaskActions::changeAll(const std::vector<Task> &tasks, const QString &sentence, const std::function<std::optional<OpBody>(const Task &)> &bodyFor)
{
    std::vector<TaskCommands::Change> changes;
    for (const Task &task : tasks) {
        auto body = mayChange(task) ? bodyFor(task) : std::nullopt;
        if (body)
            changes.push_back({std::move(*body), task});
    }
    if (!changes.empty())
        offer(tr("%n tasks: %1", nullptr, int(changes.size())).arg(sentence), m_parts.tasks.change(changes));
}

void TaskActions::setStatus(const std::vector<Task> &tasks, TaskStatus status)
{
    if (tasks.size() == 1)
        return setStatus(tasks.front(), status);
    TaskCommands::Undo undo;
    std::vector<TaskCommands::Change> changes;
    int count = 0;
    for (const Task &task : tasks) {
        if (!mayChange(task) || task.status == status)
            continue;
        ++count;
        const auto all = status == TaskStatus::Done && task.repeat ? whole(task.task) : std::nullopt;
        if (!all) {
            changes.push_back({op::SetTaskStatus{task.task, status, {}}, task});
            continue;
        }
        const TaskCommands::Undo back = m_parts.tasks.complete(*all, daysOf(task));
        undo.insert(undo.end(), back.begin(), back.end());
    }
    if (!changes.empty()) {
        const TaskCommands::Undo back = m_parts.tasks.change(changes);
        undo.insert(undo.end(), back.begin(), back.end());
    }
    if (count > 0)
        offer(tr("%n tasks: %1", nullptr, count).arg(TaskText::status(status)), std::move(undo));
}

void TaskActions::setOwner(const std::vector<Task> &tasks, std::optional<MemberId> owner)
{
    changeAll(tasks, owner ? m_parts.book.callName(*owner) : tr("nobody’s"), [&](const Task &task) -> std::optional<OpBody> {
        return task.owner == owner ? std::nullopt : std::optional<OpBody>(op::SetTaskOwner{task.task, owner});
    });
}

void TaskActions::setDue(const std::vector<Task> &tasks, const std::optional<Due> &due)
{
    const QString when = due ? TaskText(m_parts.book, m_clock.now()).withPlace(*due) : tr("no date");
    changeAll(tasks, when, [&](const Task &task) -> std::optional<OpBody> {
        return task.due == due ? std::nullopt : std::optional<OpBody>(op::SetTaskDue{task.task, due});
    });
}

void TaskActions::setPriority(const std::vector<Task> &tasks, Priority priority)
{
    changeAll(tasks, TaskText::priority(priority), [&](const Task &task) -> std::optional<OpBody> {
        return task.priority == priority ? std::nullopt : std::optional<OpBody>(op::SetTaskPriority{task.task, priority});
    });
}

void TaskActions::label(const std::vector<Task> &tasks, const QString &label)
{
    changeAll(tasks, label, [&](const Task &task) -> std::optional<OpBody> {
        const bool has = std::ranges::any_of(task.labels, [&](const QString &one) { return one.compare(label, Qt::CaseInsensitive) == 0; });
        return has ? std::nullopt : std::optional<OpBody>(op::LabelTask{task.task, label, true});
    });
}

void TaskActions::remove(const Task &task)
{
    if (mayRemove(task))
        change(task, op::RemoveTask{task.task, true}, tr("Task removed"));
}

void TaskActions::toggleFollow(const TaskRow &row)
{
    const ThreadId thread = threadOf(row.task.task);
    const ThreadFollow before = row.follow;
    const bool follow = before != ThreadFollow::Following;
    const auto talk = m_parts.replica.read().thread(thread);
    const auto mute = talk && *talk ? (*talk)->standing.muteUntil : std::nullopt;
    m_parts.commands.followThread(thread, follow ? ThreadFollow::Following : ThreadFollow::Not, mute);
    emit undoable(follow ? tr("You follow this task") : tr("You no longer follow this task"),
                  [&commands = m_parts.commands, thread, before, mute] { commands.followThread(thread, before, mute); }, [] {});
}

void TaskActions::copyLink(TaskId task)
{
    const auto self = m_parts.replica.read().self();
    if (!self)
        return emit said(tr("The link could not be made."));
    QGuiApplication::clipboard()->setText(ThreadLink{self->workspace, threadOf(task), {}}.toString());
    emit said(tr("Link copied"));
}

} // namespace meridian
