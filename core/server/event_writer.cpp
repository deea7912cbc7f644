// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/event_writer.h"

namespace meridian {

EventWriter::EventWriter(SQLite::Database &database, const Clock &clock)
    : m_clock(clock), m_log(database), m_projection(database)
{
}

StoreResult<Seq> EventWriter::begin()
{
    const auto head = m_log.head();
    if (!head)
        return std::unexpected(head.error());
    const auto last = m_log.read(*head - 1, 1);
    if (!last)
        return std::unexpected(last.error());
    m_seq = *head;
    m_at = last->empty() ? Instant() : last->back().at;
    return m_seq;
}

StoreResult<Event> EventWriter::append(const Op &op, MemberId author)
{
    Event event{m_seq + 1, op, author, std::max(m_at, m_clock.now())};
    if (const auto appended = m_log.append(event); !appended)
        return std::unexpected(appended.error());
    ChangeSet change;
    if (const auto applied = m_projection.apply(event, change); !applied)
        return std::unexpected(applied.error());
    m_seq = event.seq;
    m_at = event.at;
    return event;
}

} // namespace meridian
