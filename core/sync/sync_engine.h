// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/store/replica.h"
#include "core/sync/access_desk.h"
#include "core/sync/deadline.h"
#include "core/sync/document_pump.h"
#include "core/sync/history_fetcher.h"
#include "core/sync/outbox_pump.h"
#include <QCoreApplication>

namespace meridian {

//! What the engine asks of the network: one connection at a time. No call answers before it returns.
class SyncPort {
public:
    virtual ~SyncPort() = default;
    //! Ends in SyncEngine::connected() or disconnected(), later.
    virtual void open() = 0;
    //! Nothing more is heard of this connection.
    virtual void close() = 0;
    virtual void send(const QByteArray &cborFrame) = 0;
    //! Asks for one SyncEngine::tick() at `when`; the newest wish replaces the one before.
    virtual void wakeAt(Instant when) = 0;
};

//! Keeps a replica in step with its server: connects and connects again, catches up, sends the outbox, fetches
//! history. Knows no socket and no thread; README.md tells the conversation in prose.
//!
//! Errors: a failing store is told through onStoreError; the connection is dropped, and what could not
//! be kept comes again from the cursor on.
class SyncEngine {
    Q_DECLARE_TR_FUNCTIONS(meridian::SyncEngine)
public:
    //! Events applied in one transaction at most.
    static constexpr size_t EventsPerTurn = 500;
    //! Units: milliseconds.
    static constexpr qint64 OpenMs = 20'000;   //!< to connect and be welcomed
    static constexpr qint64 PingMs = 25'000;   //!< of silence before asking
    static constexpr qint64 SilenceMs = 60'000; //!< of silence before giving up
    static constexpr qint64 HastyMs = 1'000;   //!< between tries that somebody hurries
    static constexpr qint64 SteadyMs = 30'000; //!< after which a connection was a good one

    //! The references outlive this. `client` names program and version to the server.
    SyncEngine(ReplicaStore &store, SyncPort &port, const Clock &clock, Random &random, QString token,
               QString client);

    void start();
    //! Closes the connection and makes no other.
    void stop();

    //! \name What the port tells
    //! @{
    void connected();
    void received(const QByteArray &cborFrame);
    void disconnected(const QString &reason);
    void tick();
    //! @}

    //! Ops were written: send them, or connect soon.
    void outboxChanged();
    //! The network may be back, or a person wants it now.
    void tryNow();
    void fetchHistory(std::optional<ThreadId> thread, std::optional<ChannelId> channel);
    void fetchClosedTasks(ChannelId channel);

    [[nodiscard]] const SyncStatus &status() const { return m_status; }

    //! \name Documents that are open here
    //! @{
    //! Something was written in one, and is on disk.
    void documentsChanged();
    void watchDocument(DocumentId document, DocumentSink::Watch watch);
    void sendPresence(DocumentId document, const QByteArray &states);
    void fetchVersion(DocumentId document, VersionId version);
    [[nodiscard]] bool areDocumentsIdle() const { return m_documents.isIdle(); }
    std::function<void(const DocumentNews &)> onDocument;
    //! @}

    //! Each question gets one answer through onAccess: not connected is one too.
    void ask(const AccessQuestion &question);

    std::function<void(const AccessAnswer &)> onAccess;
    std::function<void(const ChangeSet &)> onChange;
    std::function<void(const SyncStatus &)> onStatus;
    std::function<void(const StoreError &)> onStoreError;

private:
    enum class Phase { Stopped, Waiting, Opening, Greeting, Live, SignedOut };

    void handle(const frame::Welcome &frame);
    void handle(const frame::Snapshot &frame);
    void handle(const frame::EventFrame &frame);
    void handle(const frame::Head &frame);
    void handle(const frame::Reject &frame);
    void handle(const frame::Scope &frame);
    void handle(const frame::ScopeGone &frame);
    void handle(const frame::ThreadGone &frame);
    void handle(const frame::DocumentGone &frame);
    void handle(const frame::HistoryPage &frame);
    void handle(const frame::ErrorFrame &frame);
    void handle(const frame::InviteAnswer &) {}
    void handle(const frame::Session &) {}
    void handle(const frame::Done &frame) { tellAccess(frame); }
    void handle(const frame::DeviceList &frame) { tellAccess(frame); }
    void handle(const frame::InviteList &frame) { tellAccess(frame); }
    void handle(const frame::InviteMade &frame) { tellAccess(frame); }
    void handle(const frame::FeedIs &frame) { tellAccess(frame); }
    void handle(const frame::FeedMade &frame) { tellAccess(frame); }
    void handle(const frame::Pong &) {}
    void handle(const frame::DocumentSync &frame) { keep(m_documents.arrived(frame)); }
    void handle(const frame::DocumentUpdate &frame) { m_documents.arrived(frame); }
    void handle(const frame::DocumentKept &frame) { keep(m_documents.arrived(frame)); }
    void handle(const frame::DocumentPresence &frame) { m_documents.arrived(frame); }
    //! A channel or documents went or came: what they say with them.
    void lookAtDocuments();

    [[nodiscard]] bool isConnected() const { return m_phase == Phase::Greeting || m_phase == Phase::Live; }
    [[nodiscard]] bool isInStep() const;
    [[nodiscard]] bool isSnapshotDue() const { return m_awaitsSnapshot || m_snapshotParts > 0; }
    [[nodiscard]] bool hasNews() const
    {
        return !m_events.empty() || m_passed > m_cursor || m_documents.hasNews();
    }
    void open();
    //! Gives this connection up, and plans the next.
    void drop(const QString &reason, qint64 atLeastMs = 0);
    void signOut(const QString &reason);
    //! Applies the news collected so far; false when the store failed and the connection is gone.
    bool flush();
    void proceed();
    void countOutbox();
    void publishStatus();
    void planWake();
    void tellAccess(const AccessAnswer &answer);
    //! What the store answers: false when it failed, and the connection is gone.
    template<typename T>
    bool keep(const StoreResult<T> &result)
    {
        if (!result) {
            storeFailed(result.error());
            return false;
        }
        if constexpr (std::is_same_v<T, ChangeSet>)
            tellChange(*result);
        return true;
    }
    void storeFailed(const StoreError &error);
    void tellChange(const ChangeSet &change);
    template<typename Frame>
    void send(const Frame &frame);

    ReplicaStore &m_store;
    SyncPort &m_port;
    const Clock &m_clock;
    const QString m_token, m_client;
    Backoff m_backoff;
    OutboxPump m_pump;
    HistoryFetcher m_history;
    DocumentPump m_documents;
    Phase m_phase = Phase::Stopped;
    Deadline m_phaseEnds;         //!< Waiting: the next try; Opening, Greeting: patience
    Instant m_openedAt, m_heardAt;
    std::optional<Instant> m_askedAt; //!< of the ping not answered yet
    std::optional<Deadline> m_patience; //!< the server asked not to be hurried
    std::vector<Event> m_events;  //!< arrived, not yet applied
    Seq m_passed = 0;             //!< everything up to here has arrived, or is not for this member
    Seq m_cursor = 0, m_head = 0, m_start = 0;
    qint64 m_snapshotParts = 0, m_snapshotNext = 0; //!< 0 parts: no snapshot is running
    bool m_awaitsSnapshot = false;
    QSet<qint64> m_accessAsked;   //!< of devices and invites, not answered yet
    bool m_inStepKept = false;    //!< the store knows that this connection has reached the head
    SyncStatus m_status, m_published;
};

} // namespace meridian
