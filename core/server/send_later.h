// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/server/group_commit.h"
#include "core/store/draft_rows.h"
#include <map>
#include <set>

namespace meridian {

//! What waits for its time: drafts whose authors want them sent later, in the order in which their moments come.
//!
//! A moment is what the clock that the author named shows, by the rules of the zone it hangs in today; who moves takes their
//! nine o'clock along. A draft becomes the ops its author would have sent, with ids made from the draft and its words, so that
//! it goes once, however often it is tried. Where somebody else has replied in its thread since its author chose the time
//! (SendTime::seen), it waits ReadFirstMs longer, unless its author looks at it meanwhile.
//! Errors: a database that cannot answer leaves everything as it was; the next call tries again.
class SendLater {
public:
    //! All outlive this.
    SendLater(SQLite::Database &database, const WorkspaceReader &reader, const Clock &clock);

    //! Something was appended to the log; what it has to do with waiting drafts is looked at.
    void note(const Event &event);
    //! Another process may have written: everything is looked at.
    void lookAgain() { m_stale = true; }

    //! One draft as the ops that send it: all of them happen, or none.
    struct Parcel {
        Draft draft;
        std::vector<PendingOp> ops;
    };
    //! What is due by now and has not been handed out yet, the earliest first; at most `limit`.
    [[nodiscard]] std::vector<Parcel> due(size_t limit);
    //! The same draft, back with its author and with the reason why it could not go.
    [[nodiscard]] static PendingOp refused(const Draft &draft, const Refusal &refusal);

private:
    struct Key {
        MemberId member;
        DraftId draft;
        auto operator<=>(const Key &) const = default;
    };
    struct Waiting {
        Instant at;
        MemberId clock;
    };
    void refresh();
    void readAll();
    void readOf(MemberId member);
    void put(const Draft &draft);
    void drop(const Key &key);
    void waitUntil(const Key &key, const Waiting &waiting);
    [[nodiscard]] Instant momentOf(const SendTime &time) const;
    //! When it is to go out as things are: its moment, or later where there is something to read first.
    [[nodiscard]] Instant goesAt(const Draft &draft);
    [[nodiscard]] std::vector<PendingOp> opsOf(Draft draft, Instant goesAt) const;

    StatementCache m_sql;
    const WorkspaceReader &m_reader;
    const Clock &m_clock;
    std::map<Key, Waiting> m_waiting;
    std::multimap<Instant, Key> m_order;
    std::set<MemberId> m_changed; //!< whose drafts are to be looked at
    bool m_stale = true;
};

} // namespace meridian
