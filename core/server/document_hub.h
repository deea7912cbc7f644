// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/protocol/document_pieces.h"
#include "core/server/accounts.h"
#include "core/server/allowance.h"
#include "core/server/document_keeper.h"
#include "core/server/document_room.h"
#include "core/server/speaker.h"
#include "core/server/yjs_message.h"
#include <map>
#include <unordered_map>

namespace meridian {

//! Who has which document open, and what they say to each other: sessions of this protocol, and Yjs clients on
//! connections of their own. What is written in one turn is kept first, together, and told then: one message a document,
//! made once for all who read it. Carets are told in the same turns and never kept.
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
    //! An event of this turn, which may keep a version or take a document away from somebody.
    void note(const OpBody &event);
    [[nodiscard]] bool hasPending() const { return !m_pending.empty() || !m_versions.empty() || !m_restless.empty(); }
    //! Keeps what was written since the last time, and tells the others; tells of carets.
    void commit();
    void tick();

private:
    //! Whoever writes: a session, with the number it gave the change, or a Yjs client.
    struct Pending {
        ConnectionId connection = 0;
        std::optional<qint64> request;
        DocumentChange change;
    };
    struct YjsClient {
        DocumentId document;
        MemberId member;
        DeviceId device;
        Instant told; //!< when it was last sent something
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
    //! It knows no refusals, only the code and reason of a close.
    void endYjs(ConnectionId connection, QLatin1StringView refusal);
    [[nodiscard]] bool mayAsk(ConnectionId connection);
    void sayBytes(Session &session, qint64 request, DocumentId document, const QByteArray &bytes);
    void keepPending();
    [[nodiscard]] bool isWorthWaiting(const StoreError &error);
    void answer(const std::vector<Pending> &pending, const DocumentKeeper::Outcome &outcome);
    void tellNews(DocumentId document, const std::vector<QByteArray> &updates, const std::set<ConnectionId> &writers);
    void presence(ConnectionId connection, DocumentId document, const QByteArray &states);
    void tellPresence();
    void sayPresence(ConnectionId to, DocumentId document, const DocumentRoom::Words &words);
    void answerYjs(ConnectionId connection, YjsClient &client, const YjsMessage &message);
    void sendYjs(ConnectionId connection, YjsClient &client, const QByteArray &message);
    void lookWhoMayStay();
    void lookAfterYjs();

    Parts m_parts;
    std::map<DocumentId, DocumentRoom> m_rooms;
    std::set<DocumentId> m_restless; //!< rooms where carets moved
    std::map<ConnectionId, YjsClient> m_yjs;
    std::map<ConnectionId, Upload> m_uploads;
    std::unordered_map<ConnectionId, Allowance> m_allowances;
    std::vector<Pending> m_pending;
    std::vector<op::KeepVersion> m_versions;
    qint64 m_pendingBytes = 0;
    std::optional<Instant> m_busySince; //!< since when another process holds the database
    bool m_isLookDue = false; //!< somebody may have lost a document
    Instant m_looked;
};

} // namespace meridian
