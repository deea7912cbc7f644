// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crdt/awareness.h"
#include "core/protocol/document_pieces.h"
#include "core/server/accounts.h"
#include "core/server/document_keeper.h"
#include "core/server/speaker.h"
#include "core/server/yjs_message.h"
#include <map>

namespace meridian {

//! Who has which document open, and what they say to each other: sessions of this protocol, and Yjs clients on
//! connections of their own. What is written is kept first and told to the others then; carets are told at once and
//! never kept.
//!
//! Whoever may no longer read a document is out of it within half a second, and so is a connection whose device was revoked.
//! Errors: refusals to who asked; a Yjs client, which knows none, is disconnected.
class DocumentHub {
public:
    struct Parts {
        DocumentKeeper &keeper;
        const Authoriser &authoriser;
        const Accounts &accounts;
        SessionTable &sessions;
        Speaker &speaker;
        ServerPort &port;
        const Clock &clock;
        //! Events are in the log: `before` is where that ended before them.
        std::function<void(Seq before, const std::vector<Event> &)> announce;
    };
    explicit DocumentHub(Parts parts) : m_parts(std::move(parts)) {}

    //! \name Signed-in sessions
    //! @{
    void handle(Session &session, const frame::DocumentOpen &ask);
    void handle(Session &session, const frame::DocumentClose &ask);
    void handle(Session &session, const frame::DocumentUpdate &ask);
    void handle(Session &session, const frame::DocumentPresence &ask);
    void handle(Session &session, const frame::VersionOpen &ask);
    //! @}

    //! A Yjs client: the last part of its path and its token.
    void openedYjs(ConnectionId connection, const QString &document, const QString &token);
    [[nodiscard]] bool isYjs(ConnectionId connection) const { return m_yjs.contains(connection); }
    void receivedYjs(ConnectionId connection, const QByteArray &message);

    void closed(ConnectionId connection);
    void closeAll(quint16 code, const QString &reason);
    //! A version was kept by an event of this turn.
    void noteVersion(const op::KeepVersion &version) { m_versions.push_back(version); }
    [[nodiscard]] bool hasPending() const { return !m_pending.empty() || !m_versions.empty(); }
    //! Keeps what was written since the last time, and tells the others.
    void commit();
    void tick();

private:
    //! Whoever writes: a session, with the number it gave the change, or a Yjs client.
    struct Pending {
        ConnectionId connection = 0;
        std::optional<qint64> request;
        DocumentChange change;
    };
    struct Attendee {
        MemberId member;
        std::vector<crdt::ClientId> clients; //!< whose carets it has told of
    };
    struct Room {
        explicit Room(const Clock &clock) : presence(crdt::ClientId{}, clock) {}
        std::map<ConnectionId, Attendee> attendees;
        crdt::Awareness presence;
    };
    struct YjsClient {
        DocumentId document;
        MemberId member;
        DeviceId device;
    };
    struct Upload {
        DocumentId document;
        qint64 request = 0;
        DocumentPieces pieces;
    };
    [[nodiscard]] Checked<void> mayRead(MemberId member, DocumentId document) const;
    void enter(ConnectionId connection, DocumentId document, MemberId member);
    void leave(ConnectionId connection, DocumentId document);
    void take(ConnectionId connection, std::optional<qint64> request, DocumentChange change);
    void refuse(ConnectionId connection, std::optional<qint64> request, const Refusal &refusal);
    //! It knows no refusals, only the reason of a close.
    void endYjs(ConnectionId connection, QLatin1StringView reason, quint16 code = Speaker::Policy);
    void sayBytes(Session &session, qint64 request, DocumentId document, const QByteArray &bytes);
    void tellChange(const Pending &kept);
    void presence(ConnectionId connection, DocumentId document, const QByteArray &states);
    void tellPresence(const Room &room, DocumentId document, ConnectionId from, MemberId member,
                      const QByteArray &states);
    void sayPresence(ConnectionId to, DocumentId document, MemberId member, const QByteArray &states);
    void answerYjs(ConnectionId connection, const YjsClient &client, const YjsMessage &message);
    void sendYjs(ConnectionId connection, YjsMessage::Kind kind, const QByteArray &bytes);
    void lookWhoMayStay();

    Parts m_parts;
    std::map<DocumentId, Room> m_rooms;
    std::map<ConnectionId, YjsClient> m_yjs;
    std::map<ConnectionId, Upload> m_uploads;
    std::vector<Pending> m_pending;
    std::vector<op::KeepVersion> m_versions;
    qint64 m_pendingBytes = 0;
    Instant m_looked;
};

} // namespace meridian
