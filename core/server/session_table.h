// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/instant.h"
#include "core/model/entities.h"
#include "core/server/server_port.h"
#include "core/server/snapshot_feed.h"
#include <QHash>
#include <deque>
#include <memory>
#include <optional>
#include <unordered_map>
#include <vector>

namespace meridian {

//! One connection's side of the conversation.
struct Session {
    enum class State {
        Fresh,   //!< has not said who it is
        Hashing, //!< waits for a password to be checked
        SignedIn
    };
    //! Where a signed-in session stands with the log.
    enum class Feed {
        Snapshot,   //!< gets the parts of a snapshot
        CatchingUp, //!< gets events from the log, a piece at a time
        Live        //!< hears of events as they are committed
    };

    ConnectionId id = 0;
    QString peer;
    wire::Encoding encoding = wire::Encoding::Cbor; //!< of the last question
    State state = State::Fresh;
    Instant since; //!< of the state

    MemberId member;
    DeviceId device;
    Role role = Role::Guest;

    Feed feed = Feed::CatchingUp;
    Seq sent = 0; //!< while not Live: everything up to here was sent or withheld
    Seq told = 0; //!< the client's cursor, as far as frames have moved it
    std::unique_ptr<SnapshotFeed> snapshot;
    QHash<ChannelId, Seq> scopedAt;      //!< the log's end when the scope was sent
    std::vector<QByteArray> owed;        //!< repeated events, for when it is in step
    std::deque<frame::History> pages;    //!< of history, asked for and not made yet
    std::optional<Instant> stuckSince;   //!< since when the network takes nothing of `queued`
    qint64 queued = 0;                   //!< bytes, at the last look
};

//! The connections there are, and whose they are.
class SessionTable {
public:
    Session &open(ConnectionId id, const QString &peer, Instant now);
    [[nodiscard]] Session *find(ConnectionId id);
    [[nodiscard]] const Session *find(ConnectionId id) const;
    void remove(ConnectionId id);
    //! From here on the session is among its member's.
    void signIn(Session &session, const Member &member, DeviceId device, Instant now);
    void setRole(MemberId member, Role role);

    // Lists of connections are in order of their numbers, so that the same calls send in the same order.
    using Connections = std::vector<ConnectionId>;
    [[nodiscard]] const Connections &of(MemberId member) const;
    [[nodiscard]] const Connections &regulars() const { return m_regulars; } //!< all but guests'
    [[nodiscard]] const Connections &guests() const { return m_guests; }
    //! Signed in or not; a copy, so that sessions may end while it is walked.
    [[nodiscard]] Connections all() const;

private:
    void unindex(const Session &session);
    void index(const Session &session);
    std::unordered_map<ConnectionId, Session> m_sessions;
    QHash<MemberId, Connections> m_byMember;
    Connections m_regulars;
    Connections m_guests;
};

} // namespace meridian
