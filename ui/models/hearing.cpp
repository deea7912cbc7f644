// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/hearing.h"
#include "core/model/whereabouts.h"
#include "ui/models/member_book.h"
#include <algorithm>

namespace meridian {

Hearing::Hearing(std::optional<WorkingTime> mine, Attention attention, QTimeZone wall)
    : m_mine(std::move(mine)), m_attention(std::move(attention)), m_wall(std::move(wall))
{
}

Hearing Hearing::ofSelf(const MemberBook &book, const Attention &attention)
{
    const Member *me = book.find(book.self());
    return Hearing(me ? workingTimeOf(me->profile) : std::nullopt, attention, book.zone());
}

Hearing::State Hearing::at(Instant now) const
{
    if (m_attention.focusUntil && now < *m_attention.focusUntil)
        return State::Focus;
    if (m_mine && !m_mine->isReachable(now))
        return m_mine->phaseAt(now) == DayPhase::Working ? State::Focus : State::Away;
    return m_attention.batches.empty() ? State::Open : State::Batches;
}

std::optional<Instant> Hearing::focusEnd(Instant now) const
{
    if (m_attention.focusUntil && now < *m_attention.focusUntil)
        return m_attention.focusUntil;
    return at(now) == State::Focus ? m_mine->nextReachable(now) : std::nullopt;
}

//! Who heard of things in a time of focus of their week was at work all the same.
bool Hearing::wasAway(Instant heard, Instant now) const
{
    if (!m_mine)
        return false;
    const auto end = m_mine->workEnd(heard);
    return !end || *end <= now;
}

std::optional<Instant> Hearing::batchSince(Instant heard, Instant now) const
{
    std::optional<Instant> last;
    const QDate today = wallTime(m_wall, now).date;
    for (const QDate date : {today.addDays(-1), today}) {
        for (const qint64 minutes : m_attention.batches) {
            const Instant at = instantOf(m_wall, {date, int(minutes)});
            if (heard < at && at <= now)
                last = last ? std::max(*last, at) : at;
        }
    }
    return last;
}

} // namespace meridian
