// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/due_time.h"
#include "core/time/units.h"

namespace meridian {
namespace {

//! How far from a day a good one is looked for: the longest days off, and a week.
constexpr int DaysToSearch = 373;

WallTime wallOf(const Due &due)
{
    return {due.date, int(due.minutes.value_or(0))};
}

std::optional<DueAdvice> adviceForDay(QDate date, const WorkPlan &plan, QDate today)
{
    if (plan.worksOn(date))
        return std::nullopt;
    DueAdvice advice{DueAdvice::Why::DayOff, {date, 0}, {}, {}};
    for (int days = 1; days < DaysToSearch && !(advice.earlier && advice.later); ++days) {
        if (!advice.earlier && plan.worksOn(date.addDays(-days)))
            advice.earlier = Due{date.addDays(-days)};
        if (!advice.later && plan.worksOn(date.addDays(days)))
            advice.later = Due{date.addDays(days)};
    }
    if (advice.earlier && advice.earlier->date < today)
        advice.earlier.reset();
    return advice.earlier || advice.later ? std::optional(advice) : std::nullopt;
}

DueAdvice::Why whyNot(const WorkingTime &owner, Instant at)
{
    switch (owner.phaseAt(at)) {
    case DayPhase::Asleep: return DueAdvice::Why::Asleep;
    case DayPhase::DayOff: return DueAdvice::Why::DayOff;
    default: break;
    }
    const auto end = owner.lastEnd(at);
    return end && owner.wallAt(*end).date == owner.wallAt(at).date ? DueAdvice::Why::AfterWork
                                                                   : DueAdvice::Why::BeforeWork;
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

std::optional<DueAdvice> adviceFor(const Due &due, const std::optional<WorkingTime> &owner, Instant now)
{
    if (!owner)
        return std::nullopt;
    const auto at = dueInstant(due);
    if (!at)
        return due.minutes ? std::nullopt : adviceForDay(due.date, owner->plan(), owner->wallAt(now).date);
    const bool endsWork = owner->phaseAt(at->plus(-MinuteMs)) == DayPhase::Working; // a time by which it can be done
    if (endsWork || owner->phaseAt(*at) == DayPhase::Working)
        return std::nullopt;
    const auto offer = [&](const std::optional<Instant> &one) -> std::optional<Due> {
        if (!one || *one <= now)
            return std::nullopt;
        const WallTime wall = owner->wallAt(*one);
        return Due{wall.date, wall.minutes, QString::fromLatin1(owner->zones().zoneAt(*one).id())};
    };
    const DueAdvice advice{whyNot(*owner, *at), owner->wallAt(*at), offer(owner->lastEnd(*at)), offer(owner->nextStart(*at))};
    return advice.earlier || advice.later ? std::optional(advice) : std::nullopt;
}

} // namespace meridian
