// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/server/administration.h"
#include "core/server/calendar_feed.h"
#include "core/server/delivery.h"
#include "core/server/document_hub.h"
#include "core/server/group_commit.h"
#include "core/server/send_later.h"
#include "core/server/server_core.h"
#include "core/server/sign_in.h"
#include <QHash>
#include <deque>

namespace meridian {

//! The parts of the server, wired; one handler for each frame a client sends.
class ServerCore::Impl {
public:
    struct Place {
        SQLite::Database &database;
        const Clock &clock;
        Random &random;
        ServerPort &port;
        PasswordHasher &hasher;
        Options options;
    };
    Impl(const Place &place, const administration::Workspace &workspace, Seq head);

    void opened(ConnectionId connection, const QString &peerAddress);
    void openedYjs(ConnectionId connection, const QString &peerAddress, const QString &document, const QString &token);
    [[nodiscard]] QByteArray calendar(const QString &peerAddress, const http::CalendarAsk &ask) { return m_feed.answer(peerAddress, ask); }
    void received(ConnectionId connection, const QByteArray &bytes, wire::Encoding encoding);
    void writable(ConnectionId connection);
    void closed(ConnectionId connection);
    [[nodiscard]] bool hasPendingOps() const { return !m_pending.empty(); }
    [[nodiscard]] bool hasPendingTexts() const { return m_documents.hasPending(); }
    [[nodiscard]] bool hasPagesDue() const;
    void flush();
    void tick();
    void shutDown(quint16 webSocketCode, const QString &reason);

private:
    void refuseBytes(const Session &session, const wire::DecodeError &error);
    void handle(Session &session, const frame::Join &ask);
    void handle(Session &session, const frame::InviteInfo &ask);
    void handle(Session &session, const frame::Login &ask);
    void handle(Session &session, const frame::Enter &ask);
    void handle(Session &session, const frame::Hello &ask);
    void handle(Session &session, const frame::Submit &ask);
    void handle(Session &session, const frame::History &ask);
    void handle(Session &session, const frame::Revoke &ask);
    void handle(Session &session, const frame::Devices &ask);
    void handle(Session &session, const frame::Invites &ask);
    void handle(Session &session, const frame::MakeInvite &ask);
    void handle(Session &session, const frame::EndInvite &ask);
    void handle(Session &session, const frame::MakeDeviceLink &ask);
    void handle(Session &session, const frame::Feed &ask);
    void handle(Session &session, const frame::MakeFeed &ask);
    void handle(Session &session, const frame::EndFeed &ask);
    template<typename Frame>
        requires requires(DocumentHub &hub, Session &session, const Frame &ask) { hub.handle(session, ask); }
    void handle(Session &session, const Frame &ask)
    {
        m_documents.handle(session, ask);
    }
    void handle(Session &session, const frame::Ping &ask);
    //! Says what `answer` comes to, to who is signed in.
    template<typename Frame, typename Answer>
    void answerAccess(Session &session, const Frame &ask, const Answer &answer);
    [[nodiscard]] Checked<void> mayInvite(const Session &session) const;

    [[nodiscard]] bool mayIntroduce(Session &session, QLatin1StringView re);
    void welcome(Session &session, const Accounts::Device &device, const frame::Hello &ask);
    [[nodiscard]] Checked<WorkspaceReader::Page> page(const Session &session, const frame::History &ask) const;
    [[nodiscard]] Checked<DeviceId> revoke(const Session &session, DeviceId device);
    void answer(Session &session, const frame::History &ask);
    void commit();
    void commitOps();
    void makeOnePage();
    void answerBatch(const GroupCommit::Outcome &outcome, const std::vector<PendingOp> &ops);
    void refuseBatch(const std::vector<PendingOp> &ops, const Refusal &refusal);
    //! Sends what waited for its time, and gives back what cannot go.
    void sendWhatIsDue();
    [[nodiscard]] std::optional<GroupCommit::Outcome> commitOwn(const std::vector<PendingOp> &ops);
    //! Broadcasts what other processes have appended, up to `head`.
    void follow(Seq head);
    void lookAround();
    void endUnnamed();
    void endRevoked();
    void keepLastSeen();

    Place m_place;
    administration::Workspace m_workspace;
    WorkspaceReader m_reader;
    EventLog m_log;
    EventWriter m_writer;
    Accounts m_accounts;
    Authoriser m_authoriser;
    SessionTable m_sessions;
    Speaker m_speaker;
    Delivery m_delivery;
    GroupCommit m_commit;
    SendLater m_sendLater;
    SignIn m_signIn;
    CalendarFeed m_feed;
    DocumentKeeper m_keeper;
    DocumentHub m_documents;
    std::vector<PendingOp> m_pending;
    std::deque<ConnectionId> m_pageTurns; //!< who waits for a page of history, each once
    std::optional<Instant> m_busySince; //!< since when another process holds the database
    qint64 m_dataVersion = -1;
    QHash<DeviceId, Instant> m_seen;
    Instant m_seenKept;
};

} // namespace meridian
