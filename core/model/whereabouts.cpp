// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/whereabouts.h"
#include <span>

namespace meridian {
namespace {

std::span<const Journey> journeysOf(const Profile &profile)
{
    return profile.travel ? std::span<const Journey>(profile.travel->journeys) : std::span<const Journey>();
}

//! A journey that has begun, and the one after it.
struct OnTheWay {
    const Journey *now = nullptr;
    const Journey *next = nullptr;
};

OnTheWay onTheWay(const Profile &profile, Instant at)
{
    OnTheWay way;
    auto zone = zoneOf(profile.zone);
    if (!zone)
        return way;
    Itinerary clock(*zone);
    for (const Journey &one : journeysOf(profile)) {
        auto there = zoneOf(one.zone);
        if (!there || !one.date.isValid())
            continue;
        clock.moveTo(*std::move(there), one.date);
        if (clock.lastMove() > at) {
            way.next = &one;
            break;
        }
        way.now = &one;
    }
    return way;
}

QString cityOn(const Journey &journey, const Profile &profile)
{
    return !journey.city.isEmpty() ? journey.city : journey.zone == profile.zone ? cityIn(profile, profile.zone) : cityOf(journey.zone);
}

} // namespace

std::optional<Itinerary> itineraryOf(const Profile &profile)
{
    auto home = zoneOf(profile.zone);
    if (!home)
        return std::nullopt;
    Itinerary clock(*std::move(home));
    for (const Journey &one : journeysOf(profile)) {
        if (auto there = zoneOf(one.zone); there && one.date.isValid())
            clock.moveTo(*std::move(there), one.date);
    }
    return clock;
}

std::optional<WorkingTime> workingTimeOf(const Profile &profile)
{
    auto clock = itineraryOf(profile);
    if (!clock)
        return std::nullopt;
    return WorkingTime(WorkPlan::of(profile.hours), *std::move(clock));
}

std::optional<QTimeZone> zoneAt(const Profile &profile, Instant at)
{
    if (journeysOf(profile).empty())
        return zoneOf(profile.zone);
    const auto clock = itineraryOf(profile);
    return clock ? std::optional(clock->zoneAt(at)) : std::nullopt;
}

QString zoneIdAt(const Profile &profile, Instant at)
{
    const Journey *away = onTheWay(profile, at).now;
    return away ? away->zone : profile.zone;
}

QString cityAt(const Profile &profile, Instant at)
{
    const Journey *away = onTheWay(profile, at).now;
    return away ? cityOn(*away, profile) : cityIn(profile, profile.zone);
}

QString cityIn(const Profile &profile, const QString &zone)
{
    if (zone == profile.zone)
        return profile.city.isEmpty() ? cityOf(zone) : profile.city;
    for (const Journey &one : journeysOf(profile)) {
        if (one.zone == zone && !one.city.isEmpty())
            return one.city;
    }
    return cityOf(zone);
}

std::optional<Instant> instantOn(const Profile &profile, const WallTime &wanted)
{
    const auto clock = itineraryOf(profile);
    return clock ? std::optional(clock->instantOf(wanted)) : std::nullopt;
}

Due onClockThen(Due due, const Profile &profile, Instant now)
{
    const bool isTheirs = due.isTimed() && due.zone == zoneIdAt(profile, now);
    if (const auto at = isTheirs ? instantOn(profile, {due.date, int(*due.minutes)}) : std::nullopt)
        due.zone = zoneIdAt(profile, *at);
    return due;
}

std::optional<Visit> visitAt(const Profile &profile, Instant at)
{
    const OnTheWay way = onTheWay(profile, at);
    if (!way.now || way.now->zone == profile.zone)
        return std::nullopt;
    return Visit{cityOn(*way.now, profile), way.next ? std::optional(way.next->date) : std::nullopt};
}

DayPhase phaseAt(const Profile &profile, Instant at)
{
    const auto zone = zoneAt(profile, at);
    return zone ? phaseAt(profile.hours, *zone, at) : DayPhase::Unknown;
}

std::optional<Instant> nextWorkStart(const Profile &profile, Instant at)
{
    const auto work = workingTimeOf(profile);
    return work ? work->nextStart(at) : std::nullopt;
}

std::optional<Instant> workEnd(const Profile &profile, Instant at)
{
    const auto work = workingTimeOf(profile);
    return work ? work->workEnd(at) : std::nullopt;
}

} // namespace meridian
