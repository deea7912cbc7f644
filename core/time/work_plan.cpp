// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/work_plan.h"
#include "core/time/units.h"
#include <algorithm>

namespace meridian {
namespace {

//! Numbers come from other people: a day has no more minutes than it has.
WallSpan spanOf(qint64 start, qint64 end)
{
    const auto minute = [](qint64 value) { return int(std::clamp<qint64>(value, 0, DayMinutes)); };
    WallSpan span{minute(start), minute(end)};
    if (span.end < span.start)
        span.end += DayMinutes;
    return span;
}

//! Does a span that comes every day hold this minute, today's or that of the day before?
bool holdsDaily(const WallSpan &span, int minutes)
{
    return span.holds(minutes) || span.holds(minutes + DayMinutes);
}

bool holdsAny(std::span<const WallSpan> spans, int minutes)
{
    return std::ranges::any_of(spans, [&](const WallSpan &span) { return span.holds(minutes); });
}

//! In their order and apart from each other.
std::vector<WallSpan> joined(std::vector<WallSpan> spans)
{
    std::erase_if(spans, [](const WallSpan &span) { return span.isEmpty(); });
    std::ranges::sort(spans, {}, &WallSpan::start);
    std::vector<WallSpan> apart;
    for (const WallSpan &span : spans) {
        if (!apart.empty() && span.start <= apart.back().end)
            apart.back().end = std::max(apart.back().end, span.end);
        else
            apart.push_back(span);
    }
    return apart;
}

std::vector<WallSpan> spansOn(const std::vector<DayHours> &all, int weekday)
{
    std::vector<WallSpan> spans;
    for (const DayHours &one : all) {
        if (one.day == weekday)
            spans.push_back(spanOf(one.start, one.end));
    }
    return spans;
}

WorkPlan::Week weekOf(const WeekHours &hours, const MoreHours &more)
{
    WorkPlan::Week week;
    for (int weekday = 0; weekday < 7; ++weekday) {
        const DayHours day = hours.on(weekday);
        std::vector<WallSpan> spans = spansOn(more.also, weekday);
        spans.push_back(spanOf(day.start, day.end));
        week[size_t(weekday)] = {joined(std::move(spans)), joined(spansOn(more.focus, weekday)), hours.worksOn(weekday)};
    }
    return week;
}

Absence::Kind kindOf(AwayKind away)
{
    switch (away) {
    case AwayKind::DayOff: break;
    case AwayKind::Leave: return Absence::Kind::Leave;
    case AwayKind::Holiday: return Absence::Kind::Holiday;
    }
    return Absence::Kind::DayOff;
}

} // namespace

//! Further spans belong to the usual week alone: the other one has hours of its own, and no break where the usual has one.
//! What somebody says of their days goes before what the calendar of a region says of them.
WorkPlan WorkPlan::of(const WeekHours &hours)
{
    const MoreHours more = hours.more.value_or(MoreHours());
    WorkPlan plan;
    plan.weeks.front() = weekOf(hours, more);
    if (more.other && more.other->monday.isValid()) {
        WeekHours other = hours;
        other.days = more.other->days;
        other.start = more.other->start;
        other.end = more.other->end;
        other.differing = more.other->differing;
        plan.weeks.push_back(weekOf(other, {{}, more.focus}));
        plan.firstMonday = more.other->monday.addDays(1 - more.other->monday.dayOfWeek() - 7);
    }
    plan.quiet = spanOf(hours.quietStart, hours.quietEnd);
    for (const DayOff &off : hours.daysOff)
        plan.absences.push_back({off.first, off.last, kindOf(off.away.value_or(AwayKind::DayOff)), off.note});
    for (const DayOff &off : more.holidays)
        plan.absences.push_back({off.first, off.last, Absence::Kind::Holiday, off.note});
    return plan;
}

const DayPlan &WorkPlan::dayOf(QDate date) const
{
    size_t week = 0;
    if (weeks.size() > 1 && firstMonday.isValid()) {
        const qint64 days = firstMonday.addDays(1 - firstMonday.dayOfWeek()).daysTo(date.addDays(1 - date.dayOfWeek()));
        const auto count = qint64(weeks.size());
        week = size_t(((days / 7) % count + count) % count);
    }
    return weeks[week][size_t(date.dayOfWeek() - 1)];
}

const Absence *WorkPlan::absenceOn(QDate date) const
{
    const auto found = std::ranges::find_if(absences, [&](const Absence &one) { return one.holds(date); });
    return found == absences.end() ? nullptr : &*found;
}

std::span<const WallSpan> WorkPlan::workOn(QDate date) const
{
    const DayPlan &day = dayOf(date);
    if (!day.worked || day.spans.empty() || absenceOn(date))
        return {};
    return day.spans;
}

bool WorkPlan::worksAtAll() const
{
    return std::ranges::any_of(weeks, [](const Week &week) {
        return std::ranges::any_of(week, [](const DayPlan &day) { return day.worked && !day.spans.empty(); });
    });
}

QDate WorkPlan::dayToLookAtAfter(QDate date) const
{
    const Absence *off = absenceOn(date);
    return (off ? off->last : date).addDays(1);
}

DayPhase WorkPlan::phaseAt(const WallTime &local, Off off) const
{
    const auto today = workOn(local.date);
    if (holdsAny(today, local.minutes) || holdsAny(workOn(local.date.addDays(-1)), local.minutes + DayMinutes))
        return DayPhase::Working;
    const auto &usual = dayOf(local.date).spans;
    if (today.empty() && (off == Off::Whole || usual.empty() || holdsAny(usual, local.minutes)))
        return DayPhase::DayOff;
    return holdsDaily(quiet, local.minutes) ? DayPhase::Asleep : DayPhase::EdgeOfDay;
}

int WorkPlan::borderAfter(QDate date, int minutes) const
{
    int border = DayMinutes;
    const auto consider = [&](int candidate) {
        if (candidate > minutes)
            border = std::min(border, candidate);
    };
    for (const WallSpan &span : dayOf(date).spans) {
        consider(span.start);
        consider(span.end);
    }
    for (const WallSpan &span : dayOf(date.addDays(-1)).spans) {
        consider(span.start - DayMinutes);
        consider(span.end - DayMinutes);
    }
    consider(quiet.start);
    consider(quiet.end);
    consider(quiet.end - DayMinutes);
    return border;
}

} // namespace meridian
