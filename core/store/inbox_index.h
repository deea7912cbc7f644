// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/change_set.h"
#include "core/store/statements.h"

namespace meridian {

//! Keeps the replica's table `waiting_on`: the threads in which the owner waits for somebody's answer. And its table `inbox`: for
//! each thread, whether it is in the owner's inbox and where. One SQL
//! expression says what that means (README.md tells it in words); it is evaluated for the threads a transaction
//! touched, and for all of a channel where the owner's footing in it changed.
//!
//! Runs inside the caller's transaction, after its last change. Errors: throws SQLite::Exception.
class InboxIndex {
public:
    explicit InboxIndex(SQLite::Database &database) : m_sql(database) {}
    void refresh(const ChangeSet &change);
    void forget(ChannelId channel);
    void clear();
    //! Everything anew, as refresh() would have left it: what tests compare with.
    void rebuild();

private:
    struct Me {
        MemberId member;
        Seq joinedSeq = 0;
        Instant joinedAt;
    };
    [[nodiscard]] Me me();
    //! True when the table was made for another owner, or for one who came at another time.
    [[nodiscard]] bool ownerChanged(const Me &me);
    //! True when the owner's footing in the channel is another one than the table was made for.
    [[nodiscard]] bool footingChanged(ChannelId channel, const Me &me);
    [[nodiscard]] bool isIn(const QSet<ChannelId> &whole, ThreadId thread);
    void refreshThread(ThreadId thread, const Me &me);
    void refreshChannel(ChannelId channel, const Me &me);
    void refreshWaiting(ThreadId thread, const Me &me);

    StatementCache m_sql;
};

} // namespace meridian
