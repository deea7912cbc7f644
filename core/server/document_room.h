// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crdt/awareness.h"
#include "core/model/ids.h"
#include "core/server/server_port.h"
#include <map>
#include <set>

namespace meridian {

//! Who has one document open, and what they say of their carets: the last word of each holds, nothing is kept, and what
//! somebody said goes with their connection. Words are collected, and told to the others a turn's together.
//!
//! A caret belongs to the connection that told of it, or to a later one of the same member, who came back before the old
//! connection was found to be dead. Nobody else moves it or says that it is gone: Yjs clients repeat what they hear, and one
//! that slept believes that everybody left.
class DocumentRoom {
public:
    static constexpr qsizetype MostCarets = 32; //!< of one connection

    //! `clock` outlives this.
    explicit DocumentRoom(const Clock &clock) : m_presence(Nobody, clock) {}

    //! False: it is here already.
    bool enter(ConnectionId connection, MemberId member);
    void leave(ConnectionId connection);
    [[nodiscard]] bool has(ConnectionId connection) const { return m_attendees.contains(connection); }
    [[nodiscard]] bool isEmpty() const { return m_attendees.empty(); }
    [[nodiscard]] const std::map<ConnectionId, MemberId> &attendees() const { return m_attendees; }

    //! One of those who are here says where carets are, its own.
    void say(ConnectionId connection, QByteArrayView states);

    //! What members say, as awareness updates.
    struct Words {
        struct OfMember {
            MemberId member;
            std::set<ConnectionId> from; //!< whose carets they are
            QByteArray states;
        };
        std::vector<OfMember> byMember;
        QByteArray all; //!< the same in one
    };
    [[nodiscard]] bool hasNews() const { return !m_news.empty(); }
    //! What was said since the last time.
    [[nodiscard]] Words takeNews();
    //! What was said last by everybody.
    [[nodiscard]] Words everybody() const;

private:
    static constexpr crdt::ClientId Nobody{crdt::ClientId::Limit};
    struct Owner {
        ConnectionId connection = 0;
        MemberId member;
    };
    [[nodiscard]] bool maySay(ConnectionId connection, crdt::ClientId client, crdt::Awareness::Says what) const;
    [[nodiscard]] Words words(const std::map<crdt::ClientId, Owner> &carets) const;

    std::map<ConnectionId, MemberId> m_attendees;
    crdt::Awareness m_presence;
    std::map<crdt::ClientId, Owner> m_owners; //!< of the carets there are
    std::map<crdt::ClientId, Owner> m_news;   //!< carets that moved, came or went
};

} // namespace meridian
