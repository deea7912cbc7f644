// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/ui/desk_fixture.h"
#include "ui/tasks/task_actions.h"
#include <QTest>

namespace meridian::test {

//! The demo team's desktop, and what its tasks are changed with. What can be taken back is kept.
struct TaskDesk {
    Desk desk;
    TaskCommands tasks{desk, desk.fixture.clock, desk.random};
    TaskParts parts{*desk.replica, desk.commands, tasks, *desk.book};
    TaskActions actions{parts, desk.fixture.clock};
    std::vector<std::function<void()>> undo;
    QStringList said;

    TaskDesk()
    {
        QObject::connect(&actions, &TaskActions::undoable, &actions,
                         [this](const QString &sentence, const std::function<void()> &back, const std::function<void()> &) {
                             said << sentence;
                             undo.push_back(back);
                         });
    }
    [[nodiscard]] MemberId me() const { return desk.team.me; }
    [[nodiscard]] MemberId yuki() const { return desk.memberCalled(QStringLiteral("Yuki")); }
    [[nodiscard]] ChannelId launch() const { return desk.channelCalled(QStringLiteral("launch")); }
    [[nodiscard]] op::CreateTask task(const QString &title, std::optional<MemberId> owner, const std::optional<Due> &due = {})
    {
        op::CreateTask task;
        task.task = TaskId::create(desk.fixture.clock.now(), desk.random);
        task.channel = launch();
        task.title = title;
        task.owner = owner;
        task.due = due;
        task.rank = QStringLiteral("V");
        return task;
    }
    [[nodiscard]] TaskRow row(TaskId task) const { return must(desk.replica->tasks().task(task)).value(); }
    //! What of one kind was submitted, in order.
    template<typename Body>
    [[nodiscard]] std::vector<Body> submitted() const
    {
        std::vector<Body> found;
        for (const Op &op : desk.submitted) {
            if (const auto *body = std::get_if<Body>(&op.body))
                found.push_back(*body);
        }
        return found;
    }
};

inline Due day(int day) { return {QDate(2026, 6, day)}; }
inline Due timed(int day, int hour, int minutes, const char *zone) { return {QDate(2026, 6, day), hour * 60 + minutes, QString::fromLatin1(zone)}; }

} // namespace meridian::test
