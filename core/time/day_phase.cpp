// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/day_phase.h"
#include "core/time/units.h"
#include "core/time/work_plan.h"

namespace meridian {

DayPhase phaseAt(const WeekHours &hours, const QTimeZone &zone, Instant at)
{
    return phaseAt(hours, wallTime(zone, at));
}

DayPhase phaseAt(const WeekHours &hours, const WallTime &local)
{
    return WorkPlan::of(hours).phaseAt(local);
}

std::vector<DayPart> partsOfDay(const WeekHours &hours, QDate date)
{
    const WorkPlan plan = WorkPlan::of(hours);
    std::vector<DayPart> parts;
    for (int start = 0; start < DayMinutes;) {
        const DayPhase phase = plan.phaseAt({date, start});
        const int end = plan.borderAfter(date, start);
        if (!parts.empty() && parts.back().phase == phase)
            parts.back().end = end;
        else
            parts.push_back({start, end, phase});
        start = end;
    }
    return parts;
}

} // namespace meridian
