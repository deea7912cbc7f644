// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/reminder.h"
#include "core/time/due_time.h"
#include "core/time/units.h"
#include <algorithm>

namespace meridian {
namespace {

constexpr int ReminderSearchDays = 16;

//! Where the first work begins of the last day up to `day` that has any before `due`.
std::optional<Instant> startOfLastDay(const std::vector<TimeSpan> &work, const WorkingTime &mine, QDate day, Instant due)
{
    std::optional<Instant> found;
    QDate last;
    for (const TimeSpan &span : work) {
        const QDate is = mine.wallAt(span.from).date;
        if (is > day || span.from >= due)
            break;
        if (is != last)
            found = span.from;
        last = is;
    }
    return found;
}

std::optional<Instant> hourBefore(const std::vector<TimeSpan> &work, const WorkingTime &mine, Instant due)
{
    const Instant wanted = due.plus(-HourMs);
    if (mine.phaseAt(wanted) == DayPhase::Working)
        return wanted;
    std::optional<Instant> found;
    for (const TimeSpan &span : work) {
        if (span.from > wanted)
            break;
        found = std::max(span.from, std::min(span.to, due).plus(-HourMs));
    }
    return found;
}

} // namespace

std::optional<Instant> reminderTime(const Due &due, ReminderLead lead, const WorkingTime &mine)
{
    if (lead == ReminderLead::Never)
        return std::nullopt;
    const auto at = dueInstant(due);
    if (due.isTimed() && !at)
        return std::nullopt; // nobody here knows that zone
    const QDate day = at ? mine.wallAt(*at).date : due.date;
    const Instant about = at.value_or(Instant::of(QDateTime(day, {0, 0}, Qt::UTC)));
    const Instant end = at.value_or(about.plus(2 * DayMs)); // of a day without a time all of it is before that
    const std::vector<TimeSpan> work = mine.work({about.plus(-ReminderSearchDays * DayMs), about.plus(2 * DayMs)});
    if (lead == ReminderLead::HourBefore && at)
        return hourBefore(work, mine, *at);
    return startOfLastDay(work, mine, lead == ReminderLead::DayBefore ? day.addDays(-1) : day, end);
}

} // namespace meridian
