// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/op.h"
#include "core/model/rows.h"
#include "core/store/change_set.h"
#include "core/store/store_error.h"
#include <memory>

namespace SQLite {
class Database;
}

namespace meridian {

//! Applies events to the tables of the workspace: the same code on the server and on every desktop.
//!
//! Total and deterministic: an event that refers to what is not there changes nothing but what it can
//! (a message whose thread is unknown is kept and its thread noted as missing). The rows depend on the events and
//! their order alone. Runs inside the caller's transaction.
//! Errors: only the database's.
class Projection {
public:
    explicit Projection(SQLite::Database &database);
    ~Projection();
    //! Only this member's standing is kept from now on: a replica knows of nobody else's. A server keeps all.
    void keepStandingsOf(MemberId owner);
    [[nodiscard]] StoreResult<void> apply(const Event &event, ChangeSet &change);
    //! The same, but what messages change in the rows of their threads is written once a thread, by settle() or by the next event
    //! that is no message. Until then only those rows, and no others, are behind.
    [[nodiscard]] StoreResult<void> applyLoosely(const Event &event, ChangeSet &change);
    [[nodiscard]] StoreResult<void> settle();
    //! Forgets what is not settled: its transaction was rolled back.
    void drop();
    //! Puts whole rows in place of what is there.
    [[nodiscard]] StoreResult<void> upsert(const Rows &rows, ChangeSet &change);
    //! Empties every table apply() and upsert() write.
    [[nodiscard]] StoreResult<void> clear(ChangeSet &change);
    [[nodiscard]] StoreResult<void> forgetChannel(ChannelId channel, ChangeSet &change);
    [[nodiscard]] StoreResult<void> forgetThread(ThreadId thread, ChangeSet &change);
    [[nodiscard]] StoreResult<void> forgetDocument(DocumentId document, ChangeSet &change);

private:
    class Statements;
    std::unique_ptr<Statements> m_statements;
};

} // namespace meridian
