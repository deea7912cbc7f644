// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/server/server_core.h"
#include "tests/sim/network.h"
#include "tests/sim/sim_disk.h"
#include <SQLiteCpp/Database.h>

namespace meridian::sim {

//! A server's computer: the real ServerCore on a disk and a clock that can go wrong. When its power fails it
//! comes back by itself after a while.
class ServerNode final : public NetworkServer, public ServerPort, public PasswordHasher {
public:
    ServerNode(World &world, Network &network, quint64 seed);

    //! The database of a server that is up, or opened for a look.
    [[nodiscard]] StoreResult<std::unique_ptr<SQLite::Database>> openDatabaseFile() const;
    void boot();
    //! Ends the process without a word; what was committed stays.
    void kill();
    [[nodiscard]] bool isUp() const { return m_core != nullptr; }
    [[nodiscard]] SQLite::Database &database() { return *m_database; }
    [[nodiscard]] SimDisk &disk() { return m_disk; }
    [[nodiscard]] int boots() const { return m_boots; }
    [[nodiscard]] WorldClock &clock() { return m_clock; }
    [[nodiscard]] SeededRandom &random() { return m_random; }

    [[nodiscard]] bool isListening() const override { return m_core && !m_disk.isDead(); }
    void networkOpened(ConnectionId connection) override;
    void networkReceived(ConnectionId connection, const QByteArray &frame) override;
    void networkClosed(ConnectionId connection) override;

    void send(ConnectionId connection, const QByteArray &frame, wire::Encoding encoding) override;
    void close(ConnectionId connection, quint16 code, const QString &reason) override;

    Accepted hash(const QString &password, std::function<void(const QByteArray &)> done) override;
    Accepted verify(const QString &password, const QByteArray &hash, std::function<void(bool)> done) override;

private:
    void tick(quint64 life);
    void flush(quint64 life);
    void afterTurn();

    World &m_world;
    Network &m_network;
    SimDisk m_disk;
    WorldClock m_clock;
    SeededRandom m_random;
    std::unique_ptr<SQLite::Database> m_database;
    std::unique_ptr<ServerCore> m_core;
    quint64 m_life = 0; //!< counts boots, so that what an earlier one planned does not happen
    bool m_isFlushPlanned = false, m_isDeathPlanned = false;
    int m_boots = 0;
};

} // namespace meridian::sim
