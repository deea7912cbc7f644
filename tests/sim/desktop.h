// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crdt/doc.h"
#include "core/store/replica_store.h"
#include "core/sync/sync_engine.h"
#include "tests/sim/network.h"
#include "tests/sim/sim_disk.h"
#include <SQLiteCpp/Database.h>

namespace meridian::sim {

//! A desktop's computer: the real ReplicaStore and SyncEngine on a disk, a clock and a network that can go
//! wrong. When its power fails, or the program is ended, it comes back by itself after a while.
class Desktop final : public SyncPort, public NetworkEnd {
public:
    Desktop(World &world, Network &network, quint64 seed, MemberId member, QString token);

    [[nodiscard]] StoreResult<std::unique_ptr<SQLite::Database>> openDatabaseFile() const;
    void boot();
    //! Ends the program without a word.
    void kill();
    //! Ends it for good, to look at its file.
    void shutDown();
    [[nodiscard]] bool isUp() const { return m_engine && !m_disk.isDead(); }
    [[nodiscard]] ReplicaStore &store() { return *m_store; }
    [[nodiscard]] const DocumentQueries &documents() const { return m_store->documents(); }
    [[nodiscard]] const TaskQueries &tasks() const { return m_store->tasks(); }
    [[nodiscard]] const CheckInQueries &checkIns() const { return m_store->checkIns(); }
    [[nodiscard]] SyncEngine &engine() { return *m_engine; }
    [[nodiscard]] SimDisk &disk() { return m_disk; }
    [[nodiscard]] int boots() const { return m_boots; }
    [[nodiscard]] WorldClock &clock() { return m_clock; }
    [[nodiscard]] SeededRandom &random() { return m_random; }
    [[nodiscard]] MemberId member() const { return m_member; }

    //! What a person does; true when it was kept, and so is promised.
    bool submit(const std::vector<OpBody> &bodies);
    //! Writes in a document, from what of it is on this computer; true when it was kept, and so is promised.
    bool write(DocumentId document, const std::function<void(crdt::TextRef &, crdt::Transaction &)> &edit);
    //! Opens a document for others' words to come as they are written, or closes it.
    void watch(DocumentId document, DocumentSink::Watch watch);
    //! What a document says here.
    [[nodiscard]] QString textOf(DocumentId document);
    //! Looks into the outbox and sends refused ops again or lets them go.
    void tidyOutbox();
    //! Ops a person was shown as kept and has not let go since; read positions and drafts
    //! apart, which supersede each other.
    [[nodiscard]] const QSet<OpId> &promised() const { return m_promised; }
    //! Events that arrived here, at whatever time.
    [[nodiscard]] const QHash<OpId, Seq> &seen() const { return m_seen; }

    void open() override;
    void close() override;
    void send(const QByteArray &cborFrame) override;
    void wakeAt(Instant when) override;

    void networkConnected(ConnectionId connection) override;
    void networkReceived(ConnectionId connection, const QByteArray &frame) override;
    void networkLost(ConnectionId connection, const QString &reason) override;

private:
    void afterTurn();
    void noteEvent(const QByteArray &frame);

    World &m_world;
    Network &m_network;
    SimDisk m_disk;
    WorldClock m_clock;
    SeededRandom m_random;
    const MemberId m_member;
    const QString m_token;
    std::unique_ptr<ReplicaStore> m_store;
    std::unique_ptr<SyncEngine> m_engine;
    ConnectionId m_connection = 0;
    quint64 m_life = 0, m_wake = 0;
    bool m_isDeathPlanned = false;
    int m_boots = 0;
    QSet<OpId> m_promised;
    QHash<OpId, Seq> m_seen;
};

} // namespace meridian::sim
