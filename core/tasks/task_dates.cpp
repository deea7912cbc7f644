// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tasks/task_dates.h"
#include <algorithm>

namespace meridian {
namespace {

TaskDates withStart(TaskDates dates, int days)
{
    const QDate from = dates.start ? *dates.start : dates.due->date;
    const QDate wanted = from.addDays(days);
    dates.start = dates.due ? std::min(wanted, dates.due->date) : wanted;
    return dates;
}

TaskDates withEnd(TaskDates dates, int days)
{
    if (!dates.due) { // it had only a beginning
        dates.due = Due{std::max(*dates.start, dates.start->addDays(days))};
        return dates;
    }
    if (!dates.start) {
        if (days < 0)
            return withStart(dates, days);
        dates.start = dates.due->date;
    }
    dates.due->date = std::max(*dates.start, dates.due->date.addDays(days));
    return dates;
}

} // namespace

TaskDates movedBy(const TaskDates &dates, DatesPart part, int days)
{
    if (dates.isEmpty() || days == 0)
        return dates;
    if (part == DatesPart::Start)
        return withStart(dates, days);
    if (part == DatesPart::End)
        return withEnd(dates, days);
    TaskDates moved = dates;
    if (moved.start)
        moved.start = moved.start->addDays(days);
    if (moved.due)
        moved.due->date = moved.due->date.addDays(days);
    return moved;
}

} // namespace meridian
