// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour_tasks.h"
#include "core/model/op.h"
#include "ui/shell/workspace_view.h"
#include "ui/tasks/channel_tasks_pane.h"
#include "ui/tasks/quick_entry_form.h"
#include "ui/tasks/task_relations.h"
#include "ui/threads/messages_view.h"
#include "ui/threads/thread_pane.h"
#include <QGuiApplication>
#include <QLineEdit>

namespace meridian {

namespace {

using Taken = std::expected<void, QString>;

TaskId taskCalled(const DemoTeam &team, const QString &title)
{
    for (const Event &event : team.tasks) {
        const auto *made = std::get_if<op::CreateTask>(&event.op.body);
        if (made && made->title.startsWith(title))
            return made->task;
    }
    return {};
}

//! Over the weeks: what takes days, what waits for what, somebody's leave, and what has no date yet.
Taken takeTimeline(TourStage &stage, ChannelTasksPane &channel, const QString &name)
{
    const ChannelId launch = stage.channel(QStringLiteral("launch"));
    TaskCommands &tasks = stage.workspace().tasks();
    const auto of = [&](const char *title) { return taskCalled(stage.team(), QString::fromUtf8(title)); };
    const auto june = [](int day) { return QDate(2026, 6, day); };
    std::vector<OpBody> changes;
    for (const auto &[title, day] : {std::pair("Recut", 17), std::pair("Waiting text", 15), std::pair("Support macros", 11), std::pair("Captions", 12),
                                     std::pair("Invitations", 15), std::pair("Price table", 15), std::pair("Thank-you", 22), std::pair("Dry run", 16)})
        changes.emplace_back(op::SetTaskStart{of(title), june(day)});
    changes.emplace_back(op::RelateTask{of("Waiting text"), of("Dry run"), TaskRelation::Blocks, true});
    changes.emplace_back(op::RelateTask{of("Captions"), of("Invitations"), TaskRelation::Blocks, true});
    changes.emplace_back(op::RelateTask{of("Recut"), of("Thank-you"), TaskRelation::Blocks, true});
    tasks.run(changes);
    for (const auto &[title, owner] : {std::pair("Thank everybody who stayed up", "Wanjiru"), std::pair("A page about what we learned", "Yuki")}) {
        op::CreateTask task;
        task.channel = launch;
        task.title = QString::fromUtf8(title);
        task.owner = stage.member(QString::fromUtf8(owner));
        task.rank = QStringLiteral("z");
        (void)tasks.create(task);
    }
    stage.settle();
    channel.showView(ChannelTasksPane::View::Timeline);
    channel.timeline().chart().select(of("Price table"));
    channel.timeline().chart().step(1);
    if (const auto taken = stage.take(name); !taken)
        return taken;
    channel.timeline().chart().setZoom(TimelineChart::Zoom::Months);
    const auto taken = stage.take(name + QStringLiteral("-months"));
    channel.timeline().chart().setZoom(TimelineChart::Zoom::Weeks);
    return taken;
}

//! For who reads from right to left.
Taken takeMirrored(TourStage &stage)
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    WorkspaceView &view = stage.open(stage.team().withTasks());
    view.go(Place::tasks(stage.channel(QStringLiteral("launch")), taskCalled(stage.team(), QStringLiteral("Recut"))));
    auto taken = stage.take(QStringLiteral("tasks-board-mirrored"));
    if (taken)
        taken = takeTimeline(stage, *view.findChild<ChannelTasksPane *>(), QStringLiteral("tasks-timeline-mirrored"));
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    return taken;
}

Taken takeBoard(TourStage &stage)
{
    WorkspaceView &view = stage.open(stage.team().withTasks());
    const TaskId recut = taskCalled(stage.team(), QStringLiteral("Recut"));
    view.go(Place::tasks(stage.channel(QStringLiteral("launch")), recut));
    if (const auto taken = stage.take(QStringLiteral("tasks-board-task")); !taken)
        return taken;
    view.go(Place::tasks(stage.channel(QStringLiteral("launch"))));
    if (const auto taken = stage.take(QStringLiteral("tasks-board")); !taken)
        return taken;
    auto *channel = view.findChild<ChannelTasksPane *>();
    TaskFilter filter;
    filter.group = TaskFilter::Group::Owner;
    filter.sort = TaskFilter::Sort::Due;
    channel->showFilter(filter);
    channel->showView(ChannelTasksPane::View::List);
    channel->list().step(1);
    channel->list().extendChosen(1);
    if (const auto taken = stage.take(QStringLiteral("tasks-list")); !taken)
        return taken;
    if (const auto taken = takeTimeline(stage, *channel, QStringLiteral("tasks-timeline")); !taken)
        return taken;
    channel->showView(ChannelTasksPane::View::Board);
    view.go(Place::tasks(recut));
    if (const auto taken = stage.take(QStringLiteral("tasks-task")); !taken)
        return taken;
    view.findChild<TaskRelations *>()->choose(TaskRelations::Side::BlockedBy);
    if (const auto taken = stage.take(QStringLiteral("tasks-link")); !taken)
        return taken;
    stage.press(Qt::Key_Escape);
    view.handle(Command::TaskDue);
    if (const auto taken = stage.take(QStringLiteral("tasks-due")); !taken)
        return taken;
    stage.press(Qt::Key_Escape);
    view.handle(Command::TaskOwner);
    if (const auto taken = stage.take(QStringLiteral("tasks-owner")); !taken)
        return taken;
    stage.press(Qt::Key_Escape);
    stage.workspace().tasks().run({op::SetTaskDue{recut, Due{QDate(2026, 6, 19), 23 * 60, QStringLiteral("Asia/Tokyo")}}});
    view.go(Place::tasks());
    view.go(Place::tasks(recut));
    return stage.take(QStringLiteral("tasks-night"));
}

//! Under the words it was made of, and one that is about to be made of them.
Taken takeCard(TourStage &stage)
{
    WorkspaceView &view = stage.open(stage.team().withTasks());
    view.go(Place::inbox(stage.thread(QStringLiteral("Open at 09:00 local"))));
    auto *messages = view.findChild<MessagesView *>();
    messages->showEnd();
    if (const auto taken = stage.take(QStringLiteral("tasks-card")); !taken)
        return taken;
    view.handle(Command::NewTask);
    if (auto *form = view.window()->findChild<QuickEntryForm *>())
        form->field().setText(QStringLiteral("Recut the film for the fair @Yuki Fri 23:00 #launch +film !"));
    const auto taken = stage.take(QStringLiteral("tasks-new"));
    stage.press(Qt::Key_Escape);
    return taken;
}

} // namespace

Taken takeTasks(TourStage &stage)
{
    for (const auto scene : {takeBoard, takeCard, takeMirrored}) {
        if (const auto taken = scene(stage); !taken)
            return taken;
    }
    WorkspaceView &view = stage.open(stage.team().events);
    view.go(Place::tasks());
    if (const auto taken = stage.take(QStringLiteral("tasks-empty")); !taken)
        return taken;
    view.go(Place::tasks(stage.channel(QStringLiteral("launch"))));
    return stage.take(QStringLiteral("tasks-board-empty"));
}

} // namespace meridian
