// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/entities.h"
#include "core/time/due.h"
#include "core/time/working_time.h"

// Where a member's clock hangs, and what their hours say there: at home, or where a journey took them. Whoever shows
// or reckons anything of somebody's day asks here, so that all of it changes on the day of a journey.
//
// A journey to a zone this computer does not know is skipped; without a known zone at home there is no clock at all.

namespace meridian {

[[nodiscard]] std::optional<Itinerary> itineraryOf(const Profile &profile);
[[nodiscard]] std::optional<WorkingTime> workingTimeOf(const Profile &profile);

//! The zone of their clock at that moment.
[[nodiscard]] std::optional<QTimeZone> zoneAt(const Profile &profile, Instant at);
//! Its IANA name; that of the home they named where there is no clock.
[[nodiscard]] QString zoneIdAt(const Profile &profile, Instant at);
//! What they call the place, else the city of its zone.
[[nodiscard]] QString cityAt(const Profile &profile, Instant at);
//! What they call the place of a zone they have or go to, else its city.
[[nodiscard]] QString cityIn(const Profile &profile, const QString &zone);

//! The first instant at which their clock shows `wanted` or, where that is skipped, anything later.
[[nodiscard]] std::optional<Instant> instantOn(const Profile &profile, const WallTime &wanted);

//! A time that was said on the clock they have now means the clock they will have then.
[[nodiscard]] Due onClockThen(Due due, const Profile &profile, Instant now);

//! Away from the zone of their home.
struct Visit {
    QString city;
    std::optional<QDate> until; //!< the date on which the next journey begins; none when it is not known
    bool operator==(const Visit &) const = default;
};
[[nodiscard]] std::optional<Visit> visitAt(const Profile &profile, Instant at);

//! Unknown for those without a zone.
[[nodiscard]] DayPhase phaseAt(const Profile &profile, Instant at);
//! What WorkingTime answers for them.
[[nodiscard]] std::optional<Instant> nextWorkStart(const Profile &profile, Instant at);
[[nodiscard]] std::optional<Instant> workEnd(const Profile &profile, Instant at);

} // namespace meridian
