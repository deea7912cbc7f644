// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/time/wall_clock.h"
#include "core/time/week_hours.h"

namespace meridian {

//! What part of their day somebody is in. It comes from their settings alone; nothing measures activity.
//! Unknown is for those without a zone.
enum class DayPhase { Working, EdgeOfDay, Asleep, DayOff, Unknown };

//! The first that holds: Working (a shift over midnight belongs to the day it began, even when the next
//! is a day off), DayOff (a weekday without hours, or one of their days off), Asleep (quiet hours), EdgeOfDay.
[[nodiscard]] DayPhase phaseAt(const WeekHours &hours, const QTimeZone &zone, Instant at);

//! The same by what the wall shows.
[[nodiscard]] DayPhase phaseAt(const WeekHours &hours, const WallTime &local);

//! A piece of somebody's day. Units: minutes after midnight, start inclusive, end exclusive.
struct DayPart {
    int start = 0;
    int end = 0;
    DayPhase phase = DayPhase::Unknown;
    bool operator==(const DayPart &) const = default;
};
//! A whole day from midnight to midnight, neighbours with different phases.
[[nodiscard]] std::vector<DayPart> partsOfDay(const WeekHours &hours, QDate date);

} // namespace meridian
