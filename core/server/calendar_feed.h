// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/server/accounts.h"
#include "core/server/http_head.h"
#include "core/server/try_limiter.h"
#include "core/store/workspace_reader.h"

namespace meridian {

//! What calendars read: somebody's tasks that are due at some time, in the channels they may read at that moment. The secret in the
//! link is all there is to know, so a wrong one is answered like a page that is not there, and guessing is slowed down as it is for
//! passwords. The same tasks are the same bytes, so that a calendar that asks again is told in a line that nothing is new.
//!
//! Times are instants, found by today's rules of their zones each time the feed is read. Of a repeating task those times stand in it
//! that come within ComingDays, under the ids that their tasks will have.
//! Errors: none leave it; what the database cannot say is 503.
class CalendarFeed {
public:
    static constexpr int MostTasks = 2000, ComingDays = 60;
    static constexpr size_t MostEntries = 4000; //!< with the times that are to come

    struct Parts {
        WorkspaceReader &reader;
        const Accounts &accounts;
        const Clock &clock;
        WorkspaceId workspace;
        QString workspaceName;
    };
    explicit CalendarFeed(const Parts &parts) : m_parts(parts) {}

    //! The whole answer to a request from `peerAddress`; the connection closes after it.
    [[nodiscard]] QByteArray answer(const QString &peerAddress, const http::CalendarAsk &ask);

private:
    struct Calendar {
        QByteArray bytes;
        Instant changedAt; //!< of its newest change
    };
    [[nodiscard]] StoreResult<std::optional<Member>> reader(const QString &secret) const;
    [[nodiscard]] StoreResult<Calendar> calendarOf(const Member &member) const;

    Parts m_parts;
    TryLimiter m_wrongPerAddress{30};
    TryLimiter m_readsPerMember{120};
};

} // namespace meridian
