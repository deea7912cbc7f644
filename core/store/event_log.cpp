// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/event_log.h"
#include "core/model/op_codec.h"
#include "core/store/statements.h"

namespace meridian {

class EventLog::Statements : public StatementCache {
public:
    using StatementCache::StatementCache;

    //! A row of: seq, op_id, kind, body, author, at.
    static Event eventOf(Query &row)
    {
        auto body = codec::decodeBody(row.text(2), row.blob(3));
        if (!body) {
            throwCorrupt(QStringLiteral("event %1: %2").arg(row.number(0)).arg(body.error().sentence()));
        }
        return {row.number(0), {row.id<OpId>(1), std::move(*body)}, row.id<MemberId>(4), row.instant(5)};
    }
};

EventLog::EventLog(SQLite::Database &database) : m_statements(std::make_unique<Statements>(database)) {}
EventLog::~EventLog() = default;

StoreResult<Seq> EventLog::head() const
{
    return guarded([&] {
        auto query = (*m_statements)("SELECT coalesce(max(seq), 0) FROM event_log");
        return query.next() ? query.number(0) : Seq(0);
    });
}

StoreResult<EventLog::Appended> EventLog::append(const Event &event)
{
    const auto seq = guarded([&]() -> Seq {
        const int rows = (*m_statements)("INSERT INTO event_log (op_id, kind, body, author, at) VALUES (?1, ?2, ?3, ?4, ?5) "
                                         "ON CONFLICT (op_id) DO NOTHING")
                             .bind(event.op.opId, kindOf(event.op.body), codec::encodeBody(event.op.body), event.author,
                                   event.at)
                             .change();
        if (rows == 0)
            return 0;
        const Seq taken = m_statements->database().getLastInsertRowid();
        if (taken != event.seq)
            (*m_statements)("DELETE FROM event_log WHERE seq = ?1").bind(taken).change();
        return taken;
    });
    if (!seq)
        return std::unexpected(seq.error());
    if (*seq == 0)
        return Appended::KnownBefore;
    if (*seq != event.seq)
        return std::unexpected(StoreError{StoreError::Code::Misuse, QStringLiteral("the event's seq is not the next")});
    return Appended::Yes;
}

StoreResult<std::optional<Event>> EventLog::find(OpId op) const
{
    return guarded([&]() -> std::optional<Event> {
        auto query = (*m_statements)("SELECT seq, op_id, kind, body, author, at FROM event_log WHERE op_id = ?1")
                         .bind(op);
        if (!query.next())
            return std::nullopt;
        return Statements::eventOf(query);
    });
}

StoreResult<std::vector<Event>> EventLog::read(Seq after, int limit) const
{
    return guarded([&] {
        std::vector<Event> events;
        auto query = (*m_statements)("SELECT seq, op_id, kind, body, author, at FROM event_log "
                                     "WHERE seq > ?1 ORDER BY seq LIMIT ?2")
                         .bind(after, limit);
        while (query.next())
            events.push_back(Statements::eventOf(query));
        return events;
    });
}

} // namespace meridian
