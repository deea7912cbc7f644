// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/store/event_log.h"
#include "core/store/projection.h"
#include <optional>

namespace meridian {

//! Makes events of ops that were found good: the next seq, a time that never runs backwards, the log and
//! the projected tables together. Runs inside the caller's transaction.
//! Errors: the database's; the caller then rolls back.
class EventWriter {
public:
    EventWriter(SQLite::Database &database, const Clock &clock);

    //! First call of every transaction: where the log ends now, another process's events included.
    [[nodiscard]] StoreResult<Seq> begin();
    //! The time of the next event.
    [[nodiscard]] Instant now() const { return std::max(m_at, m_clock.now()); }
    [[nodiscard]] StoreResult<Event> append(const Op &op, MemberId author);
    //! The same for one of many, see Projection::applyLoosely(); none, and nothing done, when the log knows the op.
    [[nodiscard]] StoreResult<std::optional<Event>> appendLoosely(const Op &op, MemberId author);
    //! Last call of a transaction with appendLoosely().
    [[nodiscard]] StoreResult<void> settle() { return m_projection.settle(); }

private:
    const Clock &m_clock;
    EventLog m_log;
    Projection m_projection;
    Seq m_seq = 0;
    Instant m_at;
};

} // namespace meridian
