// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/itinerary.h"
#include "core/time/units.h"
#include <algorithm>
#include <limits>

namespace meridian {
namespace {

constexpr qint64 JulianDayOfEpoch = 2'440'588;

//! The next instant after `at` at which the rules of a zone say something, if perhaps the same as before.
Instant nextRule(const QTimeZone &zone, Instant at)
{
    const QTimeZone::OffsetData next = zone.nextTransition(at.utc());
    return next.atUtc.isValid() ? Instant::of(next.atUtc) : Instant{std::numeric_limits<qint64>::max()};
}

void appendRuns(std::vector<ClockRun> &runs, const QTimeZone &zone, Instant from, Instant to)
{
    while (from < to) {
        const qint64 offset = qint64(zone.offsetFromUtc(from.utc())) * 1000;
        const Instant end = std::min(to, nextRule(zone, from));
        if (!runs.empty() && runs.back().offset == offset)
            runs.back().to = end;
        else
            runs.push_back({from, end, offset});
        from = end;
    }
}

} // namespace

Instant ClockRun::midnight(QDate date) const
{
    return {(date.toJulianDay() - JulianDayOfEpoch) * DayMs - offset};
}

QDate ClockRun::dateAt(Instant at) const
{
    const qint64 local = at.ms + offset;
    const qint64 inDay = ((local % DayMs) + DayMs) % DayMs;
    return QDate::fromJulianDay((local - inDay) / DayMs + JulianDayOfEpoch);
}

Itinerary::Itinerary(QTimeZone home)
{
    m_stages.push_back({{std::numeric_limits<qint64>::min()}, std::move(home)});
}

void Itinerary::moveTo(QTimeZone zone, QDate date)
{
    const Instant from = meridian::instantOf(m_stages.back().zone, {date, 0});
    m_stages.push_back({std::max(from, m_stages.back().from), std::move(zone)});
}

const QTimeZone &Itinerary::zoneAt(Instant at) const
{
    const auto behind = std::ranges::upper_bound(m_stages, at, {}, &Stage::from);
    return std::prev(behind)->zone;
}

Instant Itinerary::instantOf(const WallTime &wanted) const
{
    for (size_t i = 0; i + 1 < m_stages.size(); ++i) {
        const Instant there = std::max(meridian::instantOf(m_stages[i].zone, wanted), m_stages[i].from);
        if (there < m_stages[i + 1].from)
            return there;
    }
    return std::max(meridian::instantOf(m_stages.back().zone, wanted), m_stages.back().from);
}

std::vector<ClockRun> Itinerary::runs(Instant from, Instant to) const
{
    std::vector<ClockRun> runs;
    for (size_t i = 0; i < m_stages.size(); ++i) {
        const Instant begin = std::max(from, m_stages[i].from);
        const Instant end = i + 1 < m_stages.size() ? std::min(to, m_stages[i + 1].from) : to;
        appendRuns(runs, m_stages[i].zone, begin, end);
    }
    return runs;
}

} // namespace meridian
