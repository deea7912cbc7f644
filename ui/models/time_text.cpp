// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/time_text.h"
#include "core/time/wall_clock.h"

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

QString TimeText::ask(Ask ask, std::optional<Instant> by) const
{
    return askWith(ask, by, by ? m_clock.due(*by, m_now) : QString());
}

QString TimeText::askLong(Ask ask, std::optional<Instant> by) const
{
    return askWith(ask, by, by ? tr("%1, %2", "a date and a time").arg(m_clock.date(*by), clock(*by)) : QString());
}

QString TimeText::askWith(Ask ask, std::optional<Instant> by, const QString &when) const
{
    if ((ask == Ask::ReplyBy || ask == Ask::DecisionBy) && isPast(by))
        return tr("Open since %1").arg(m_clock.since(*by, m_now));
    switch (ask) {
    case Ask::Nothing:
        return tr("No reply needed");
    case Ask::WhenYouCan:
        return tr("When you can");
    case Ask::ReplyBy:
        return tr("Reply by %1").arg(when);
    case Ask::DecisionBy:
        return tr("Decision by %1").arg(when);
    }
    return {};
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
