// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/time_text.h"
#include "core/time/wall_clock.h"
#include "ui/widgets/chip.h"

namespace meridian {

qint64 TimeText::daysAgo(Instant at) const
{
    return wallTime(m_clock.zone(), at).date.daysTo(wallTime(m_clock.zone(), m_now).date);
}

QString TimeText::spoken(Instant at) const
{
    const qint64 days = daysAgo(at);
    if (days == 0)
        return tr("today %1").arg(clock(at));
    if (days == 1)
        return tr("yesterday at %1").arg(clock(at));
    return tr("%1 %2", "a date and a time").arg(m_clock.date(at), clock(at));
}

QString TimeText::caughtUp(Instant at) const
{
    const qint64 days = daysAgo(at);
    if (days == 0)
        return tr("You were caught up to here at %1").arg(clock(at));
    if (days == 1)
        return tr("You were caught up to here yesterday at %1").arg(clock(at));
    return tr("You were caught up to here on %1").arg(m_clock.date(at));
}

QString TimeText::since(Instant at) const
{
    const qint64 days = daysAgo(at);
    if (days == 0)
        return clock(at);
    if (days == 1)
        return tr("yesterday %1").arg(clock(at));
    return tr("%1 %2", "a date and a time").arg(m_clock.date(at), clock(at));
}

QString TimeText::start(Instant at) const
{
    constexpr qint64 Day = 24 * 60 * 60 * 1000;
    if (at.ms - m_now.ms < Day)
        return clock(at);
    return tr("%1 %2", "a date and a time").arg(m_clock.date(at), clock(at));
}

QString TimeText::askLong(const Asking &asking, std::optional<Instant> by) const
{
    const Ask ask = asking.ask;
    const bool dated = by && *by >= m_now && (ask == Ask::ReplyBy || ask == Ask::WithinDay || ask == Ask::DecisionBy);
    if (!dated)
        return Expectation::chip(asking, by, m_clock, m_now).text;
    const QString when = tr("%1, %2", "a date and a time").arg(m_clock.date(*by), clock(*by));
    return (ask == Ask::DecisionBy ? tr("Decision by %1") : tr("Reply by %1")).arg(when);
}

QString TimeText::phase(DayPhase phase)
{
    switch (phase) {
    case DayPhase::Working:
        return tr("working");
    case DayPhase::EdgeOfDay:
        return tr("edge of day");
    case DayPhase::Asleep:
        return tr("asleep");
    case DayPhase::DayOff:
        return tr("day off");
    case DayPhase::Unknown:
        break;
    }
    return {};
}

} // namespace meridian
