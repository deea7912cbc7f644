// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/my_tasks.h"
#include "core/time/due_time.h"

namespace meridian {

QDate MyClock::today() const
{
    return wallTime(zone, now).date;
}

Instant MyClock::weekStart() const
{
    const QDate day = today();
    return instantOf(zone, {day.addDays(1 - day.dayOfWeek()), 0});
}

MyGroup groupOf(const TaskRow &row, const MyClock &clock)
{
    if (isClosed(row.task.status))
        return MyGroup::Done;
    if (row.task.status == TaskStatus::Waiting)
        return MyGroup::Waiting;
    if (row.laterUntil && *row.laterUntil > clock.now)
        return MyGroup::Later;
    if (!row.task.due)
        return row.task.status == TaskStatus::UnderWay ? MyGroup::Today : MyGroup::Later;
    const QDate today = clock.today(), day = dueDayIn(*row.task.due, clock.zone);
    if (day <= today)
        return MyGroup::Today;
    return day <= today.addDays(7 - today.dayOfWeek()) ? MyGroup::ThisWeek : MyGroup::Later;
}

std::optional<QDate> dayThatPassed(const Task &task, const MyClock &clock)
{
    if (!task.due || isClosed(task.status))
        return std::nullopt;
    const QDate day = dueDayIn(*task.due, clock.zone);
    return day < clock.today() ? std::optional(day) : std::nullopt;
}

} // namespace meridian
