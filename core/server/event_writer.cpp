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
    m_projection.drop();
    return m_seq;
}

StoreResult<Event> EventWriter::append(const Op &op, MemberId author)
{
    auto event = appendLoosely(op, author);
    if (!event)
        return std::unexpected(event.error());
    if (!*event)
        return std::unexpected(StoreError{StoreError::Code::Misuse, QStringLiteral("the op is in the log already")});
    if (const auto settled = settle(); !settled)
        return std::unexpected(settled.error());
    return std::move(**event);
}

StoreResult<std::optional<Event>> EventWriter::appendLoosely(const Op &op, MemberId author)
{
    Event event{m_seq + 1, op, author, now()};
    const auto appended = m_log.append(event);
    if (!appended)
        return std::unexpected(appended.error());
    if (*appended == EventLog::Appended::KnownBefore)
        return std::nullopt;
    ChangeSet change; // nobody watches it: a server's readers hear of events
    if (const auto applied = m_projection.applyLoosely(event, change); !applied)
        return std::unexpected(applied.error());
    m_seq = event.seq;
    m_at = event.at;
    return event;
}

} // namespace meridian
