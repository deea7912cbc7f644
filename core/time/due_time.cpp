// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/due_time.h"
#include "core/time/units.h"

namespace meridian {
namespace {

//! How far from the time a good one is looked for: the longest days off, and a week.
constexpr int DaysToSearch = 373;

WallTime wallOf(const Due &due)
{
    return {due.date, int(due.minutes.value_or(0))};
}

bool worksOn(const WeekHours &hours, QDate date)
{
    for (const DayPart &part : partsOfDay(hours, date)) {
        if (part.phase == DayPhase::Working)
            return true;
    }
    return false;
}

//! Work that ends where the clock shows `at`: a time by which something can be done.
bool endsWorkAt(const WeekHours &hours, const WallTime &at)
{
    const WallTime before = at.minutes > 0 ? WallTime{at.date, at.minutes - 1}
                                           : WallTime{at.date.addDays(-1), DayMinutes - 1};
    return phaseAt(hours, before) == DayPhase::Working;
}

//! The last end of work before `at`, as what the wall shows then.
std::optional<WallTime> workEndBefore(const WeekHours &hours, const WallTime &at)
{
    for (int days = 0; days < DaysToSearch; ++days) {
        const QDate date = at.date.addDays(-days);
        const auto parts = partsOfDay(hours, date);
        for (auto part = parts.rbegin(); part != parts.rend(); ++part) {
            if (part->phase != DayPhase::Working)
                continue;
            const WallTime end = part->end < DayMinutes ? WallTime{date, part->end} : WallTime{date.addDays(1), 0};
            if (end < at)
                return end;
        }
    }
    return std::nullopt;
}

std::optional<WallTime> workStartAfter(const WeekHours &hours, const WallTime &at)
{
    for (int days = 0; days < DaysToSearch; ++days) {
        const QDate date = at.date.addDays(days);
        for (const DayPart &part : partsOfDay(hours, date)) {
            if (part.phase == DayPhase::Working && WallTime{date, part.start} > at)
                return WallTime{date, part.start};
        }
    }
    return std::nullopt;
}

std::optional<DueAdvice> adviceForDay(QDate date, const WeekHours &hours, QDate today)
{
    if (worksOn(hours, date))
        return std::nullopt;
    DueAdvice advice{DueAdvice::Why::DayOff, {date, 0}, {}, {}};
    for (int days = 1; days < DaysToSearch && !(advice.earlier && advice.later); ++days) {
        if (!advice.earlier && worksOn(hours, date.addDays(-days)))
            advice.earlier = Due{date.addDays(-days)};
        if (!advice.later && worksOn(hours, date.addDays(days)))
            advice.later = Due{date.addDays(days)};
    }
    if (advice.earlier && advice.earlier->date < today)
        advice.earlier.reset();
    return advice.earlier || advice.later ? std::optional(advice) : std::nullopt;
}

DueAdvice::Why whyNot(const WeekHours &hours, const WallTime &at)
{
    switch (phaseAt(hours, at)) {
    case DayPhase::Asleep: return DueAdvice::Why::Asleep;
    case DayPhase::DayOff: return DueAdvice::Why::DayOff;
    default: break;
    }
    const auto end = workEndBefore(hours, at);
    return end && end->date == at.date ? DueAdvice::Why::AfterWork : DueAdvice::Why::BeforeWork;
}

} // namespace

std::optional<Instant> dueInstant(const Due &due)
{
    if (!due.minutes)
        return std::nullopt;
    const auto zone = zoneOf(due.zone);
    return zone ? std::optional(instantOf(*zone, wallOf(due))) : std::nullopt;
}

Instant dueEnd(const Due &due, const QTimeZone &zone)
{
    return dueInstant(due).value_or(instantOf(zone, {due.date.addDays(1), 0}));
}

QDate dueDayIn(const Due &due, const QTimeZone &zone)
{
    const auto at = dueInstant(due);
    return at ? wallTime(zone, *at).date : due.date;
}

Due onClockOf(const Due &due, const QTimeZone &zone)
{
    const auto at = dueInstant(due);
    if (!at)
        return due;
    const WallTime local = wallTime(zone, *at);
    return {local.date, local.minutes, QString::fromLatin1(zone.id())};
}

std::optional<DueAdvice> adviceFor(const Due &due, const WeekHours &hours, const QString &ownerZone, Instant now)
{
    const auto zone = zoneOf(ownerZone);
    if (!zone)
        return std::nullopt;
    const auto at = dueInstant(due);
    if (!at)
        return due.minutes ? std::nullopt : adviceForDay(due.date, hours, wallTime(*zone, now).date);
    const WallTime local = wallTime(*zone, *at);
    if (phaseAt(hours, local) == DayPhase::Working || endsWorkAt(hours, local))
        return std::nullopt;
    DueAdvice advice{whyNot(hours, local), local, {}, {}};
    const auto offer = [&](const std::optional<WallTime> &wall) -> std::optional<Due> {
        if (!wall || instantOf(*zone, *wall) <= now)
            return std::nullopt;
        return Due{wall->date, wall->minutes, ownerZone};
    };
    advice.earlier = offer(workEndBefore(hours, local));
    advice.later = offer(workStartAfter(hours, local));
    return advice.earlier || advice.later ? std::optional(advice) : std::nullopt;
}

} // namespace meridian
