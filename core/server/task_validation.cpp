// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/task_validation.h"
#include "core/server/validation_parts.h"
#include "core/time/wall_clock.h"
#include <QSet>

namespace meridian::validation {
namespace {

constexpr qint64 MostBetween = 366; //!< times of a repeating task, in its unit

Checked<void> taskTitle(const QString &title)
{
    if (!isLine(title))
        return invalid(QStringLiteral("A task needs a title of one line."));
    return {};
}

bool isSomeDay(QDate date)
{
    return date.isValid() && date.year() >= 1970 && date.year() < 3000;
}

Checked<void> due(const std::optional<Due> &due)
{
    if (!due)
        return {};
    if (!isSomeDay(due->date))
        return invalid(QStringLiteral("A day lies after 1970 and before the year 3000."));
    if (due->minutes && (*due->minutes < 0 || *due->minutes >= MinutesOfADay))
        return invalid(QStringLiteral("A time of day is minutes after midnight, 0 to 1439."));
    if (due->minutes && !zoneOf(due->zone))
        return invalid(QStringLiteral("A due time says on whose clock, by an IANA name such as Europe/Lisbon."));
    if (!due->minutes && !due->zone.isEmpty())
        return invalid(QStringLiteral("A zone goes with a time of day."));
    return {};
}

Checked<void> start(const std::optional<QDate> &start)
{
    if (start && !isSomeDay(*start))
        return invalid(QStringLiteral("A day lies after 1970 and before the year 3000."));
    return {};
}

Checked<void> repeat(const std::optional<Repeat> &repeat)
{
    if (!repeat)
        return {};
    const bool monthly = repeat->unit == Repeat::Unit::Month;
    const bool onWeekdays = monthly ? repeat->ordinal != 0 : repeat->unit == Repeat::Unit::Week;
    if (repeat->every < 1 || repeat->every > MostBetween)
        return invalid(QStringLiteral("Something comes again after 1 to %1 days, weeks or months.").arg(MostBetween));
    if (repeat->weekdays < 0 || repeat->weekdays > 0b1111111 || (repeat->weekdays != 0 && !onWeekdays))
        return invalid(QStringLiteral("Days of the week are seven bits, the lowest for Monday, and go with weeks, or with an ordinal."));
    if (repeat->ordinal < -1 || repeat->ordinal > 5 || (repeat->ordinal != 0 && (!monthly || repeat->weekdays == 0)))
        return invalid(QStringLiteral("An ordinal is 1 to 5, or -1 for the last, and goes with months and days of the week."));
    if (repeat->day < 0 || repeat->day > 31 || (repeat->day != 0 && (!monthly || repeat->ordinal != 0)))
        return invalid(QStringLiteral("A day is 1 to 31, and goes with months."));
    return start(repeat->until);
}

Checked<void> label(const QString &label)
{
    if (!isLine(label) || label.size() > limits::Label)
        return invalid(QStringLiteral("A label is one line of at most %1 letters.").arg(limits::Label));
    return {};
}

Checked<void> stepText(const QString &text)
{
    if (!isLine(text))
        return invalid(QStringLiteral("A step is one line."));
    return {};
}

Checked<void> steps(const std::vector<TaskStep> &steps)
{
    QSet<StepId> ids;
    for (const TaskStep &step : steps) {
        if (const auto written = stepText(step.text); !written)
            return written;
        if (const auto ranked = rank(step.rank); !ranked)
            return ranked;
        ids.insert(step.step);
    }
    if (ids.size() != qsizetype(steps.size()))
        return invalid(QStringLiteral("Each step has an id of its own."));
    return {};
}

Checked<void> labels(const std::vector<QString> &labels)
{
    QSet<QString> names;
    for (const QString &one : labels) {
        if (const auto named = label(one); !named)
            return named;
        names.insert(one.simplified().toCaseFolded());
    }
    if (names.size() != qsizetype(labels.size()))
        return invalid(QStringLiteral("A task has each label once."));
    return {};
}

} // namespace

Checked<void> check(const op::CreateTask &one)
{
    if (one.follows && (!one.due || one.task != nextTaskId(*one.follows, one.due->date)))
        return invalid(QStringLiteral("The id of a task’s next time is made from that task and the day it is due."));
    if (one.origin && one.origin->checkIn.has_value() != one.origin->round.has_value())
        return invalid(QStringLiteral("A round is named with its check-in."));
    for (const auto &checked : {taskTitle(one.title), due(one.due), start(one.start), labels(one.labels), steps(one.steps),
                                repeat(one.repeat), rank(one.rank)}) {
        if (!checked)
            return checked;
    }
    return {};
}

Checked<void> check(const op::SetTaskStatus &one)
{
    if (one.waitingOn && one.status != TaskStatus::Waiting)
        return invalid(QStringLiteral("waiting_on goes with the status waiting only."));
    return {};
}

Checked<void> check(const op::RelateTask &one)
{
    if (one.task == one.other)
        return invalid(QStringLiteral("A task neither blocks itself nor is part of itself."));
    return {};
}

Checked<void> check(const op::AddStep &one)
{
    const auto written = stepText(one.text);
    return written ? rank(one.rank) : written;
}

Checked<void> check(const op::SaveTaskView &one)
{
    if (!isLine(one.name))
        return invalid(QStringLiteral("A kept view needs a name of one line."));
    return {};
}

Checked<void> check(const op::SetTaskTitle &one) { return taskTitle(one.title); }
Checked<void> check(const op::SetTaskNotes &) { return {}; }
Checked<void> check(const op::SetTaskOwner &) { return {}; }
Checked<void> check(const op::SetTaskDue &one) { return due(one.due); }
Checked<void> check(const op::SetTaskStart &one) { return start(one.start); }
Checked<void> check(const op::SetTaskPriority &) { return {}; }
Checked<void> check(const op::LabelTask &one) { return label(one.label); }
Checked<void> check(const op::SetTaskRepeat &one) { return repeat(one.repeat); }
Checked<void> check(const op::RankTask &one) { return rank(one.rank); }
Checked<void> check(const op::MoveTask &one) { return rank(one.rank); }
Checked<void> check(const op::RemoveTask &) { return {}; }
Checked<void> check(const op::EditStep &one) { return stepText(one.text); }
Checked<void> check(const op::TickStep &) { return {}; }
Checked<void> check(const op::RankStep &one) { return rank(one.rank); }
Checked<void> check(const op::RemoveStep &) { return {}; }
Checked<void> check(const op::DropTaskView &) { return {}; }

} // namespace meridian::validation
