// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/time/due.h"
#include "core/time/working_time.h"
#include <QLatin1StringView>
#include <array>

namespace meridian {

//! When somebody wants to be reminded of what they are to do.
enum class ReminderLead { Never, StartOfDay, HourBefore, DayBefore };
constexpr auto enumNames(ReminderLead)
{
    return std::array<std::pair<ReminderLead, QLatin1StringView>, 4>{{{ReminderLead::Never, QLatin1StringView("never")},
        {ReminderLead::StartOfDay, QLatin1StringView("start_of_day")}, {ReminderLead::HourBefore, QLatin1StringView("hour_before")},
        {ReminderLead::DayBefore, QLatin1StringView("day_before")}}};
}

//! The moment of somebody's own work at which they are reminded of what is due: at the start of the day on which it is due, an hour
//! before, or at the start of the working day before. Always within work, and before it is due: what is due on a day off, or before
//! work begins, is told at the start of the working day before; an hour before what is due after work is an hour before that ends.
//! None where they want none, or have not worked for two weeks before it.
[[nodiscard]] std::optional<Instant> reminderTime(const Due &due, ReminderLead lead, const WorkingTime &mine);

} // namespace meridian
