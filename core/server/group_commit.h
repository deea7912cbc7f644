// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/server/authoriser.h"
#include "core/server/event_writer.h"
#include "core/server/server_port.h"

namespace meridian {

//! An op that waits for the next commit, and who asked for it: a connection, or 0 for the server in somebody's name.
struct PendingOp {
    ConnectionId connection = 0;
    MemberId author;
    Op op;
    bool followsUp = false; //!< it is refused where the one before it was
};

//! Many ops, one transaction, one fsync. An op that may not be is refused by itself; a failing database
//! takes the whole batch with it, and nothing of it has happened.
class GroupCommit {
public:
    //! All outlive this.
    GroupCommit(SQLite::Database &database, WorkspaceReader &reader, const EventLog &log,
                const Authoriser &authoriser, EventWriter &writer);

    //! What became of a batch; the indices are those of the ops.
    struct Outcome {
        Seq before = 0;                                   //!< where the log ended
        std::vector<Event> events;                        //!< new ones, in order
        std::vector<std::pair<size_t, Event>> repeats;    //!< done before
        std::vector<std::pair<size_t, Refusal>> refusals;
    };
    [[nodiscard]] StoreResult<Outcome> run(const std::vector<PendingOp> &ops);

private:
    [[nodiscard]] StoreResult<void> one(const std::vector<PendingOp> &ops, size_t index, Outcome &outcome);
    [[nodiscard]] Checked<void> judge(const std::vector<PendingOp> &ops, size_t index, const Outcome &outcome) const;
    SQLite::Database &m_database;
    WorkspaceReader &m_reader;
    const EventLog &m_log;
    const Authoriser &m_authoriser;
    EventWriter &m_writer;
};

} // namespace meridian
