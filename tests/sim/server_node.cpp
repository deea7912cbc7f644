// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/server_node.h"
#include "core/store/database.h"

namespace meridian::sim {
namespace {

constexpr qint64 TickMs = 250;

} // namespace

ServerNode::ServerNode(World &world, Network &network, quint64 seed)
    : m_world(world), m_network(network), m_disk(seed), m_clock(world), m_random(seed + 1)
{
    m_network.setServer(this);
}

StoreResult<std::unique_ptr<SQLite::Database>> ServerNode::openDatabaseFile() const
{
    return openDatabase({QStringLiteral("/server.db"), m_disk.vfs(), true});
}

void ServerNode::boot()
{
    const quint64 life = ++m_life;
    ++m_boots;
    m_isFlushPlanned = m_isDeathPlanned = false;
    if (auto database = openDatabaseFile()) {
        m_database = std::move(*database);
        if (auto core = ServerCore::create(*m_database, m_clock, m_random, *this, *this))
            m_core = std::move(*core);
    }
    if (!m_core) {
        m_database.reset();
        if (m_disk.isDead())
            m_disk.powerOn();
        m_world.after(1'000, [this, life] {
            if (life == m_life)
                boot();
        });
        return;
    }
    m_world.after(TickMs, [this, life] { tick(life); });
    afterTurn();
}

void ServerNode::kill()
{
    const quint64 life = ++m_life;
    m_network.serverGone();
    m_core.reset();
    m_database.reset();
    if (m_disk.isDead())
        m_disk.powerOn();
    m_world.after(m_world.between(100, 15'000), [this, life] {
        if (life == m_life)
            boot();
    });
}

void ServerNode::tick(quint64 life)
{
    if (life != m_life)
        return;
    m_core->tick();
    m_world.after(TickMs, [this, life] { tick(life); });
    afterTurn();
}

void ServerNode::flush(quint64 life)
{
    if (life != m_life)
        return;
    m_isFlushPlanned = false;
    m_core->flush();
    afterTurn();
}

void ServerNode::afterTurn()
{
    const quint64 life = m_life;
    if (m_disk.isDead()) {
        if (!std::exchange(m_isDeathPlanned, true)) {
            m_world.after(0, [this, life] {
                if (life == m_life)
                    kill();
            });
        }
        return;
    }
    if ((m_core->hasPendingOps() || m_core->hasPendingTexts() || m_core->hasPagesDue()) && !std::exchange(m_isFlushPlanned, true))
        m_world.after(m_world.between(0, 10), [this, life] { flush(life); });
}

void ServerNode::networkOpened(ConnectionId connection)
{
    m_core->opened(connection, QStringLiteral("10.0.0.1"));
}

void ServerNode::networkReceived(ConnectionId connection, const QByteArray &frame)
{
    if (!isListening())
        return;
    m_core->received(connection, frame, wire::Encoding::Cbor);
    afterTurn();
}

void ServerNode::networkClosed(ConnectionId connection)
{
    if (m_core)
        m_core->closed(connection);
}

void ServerNode::send(ConnectionId connection, const QByteArray &frame, wire::Encoding)
{
    if (!m_disk.isDead())
        m_network.sendDown(connection, frame);
}

void ServerNode::close(ConnectionId connection, quint16, const QString &reason)
{
    if (!m_disk.isDead())
        m_network.closeFromAbove(connection, reason);
}

PasswordHasher::Accepted ServerNode::hash(const QString &password, std::function<void(const QByteArray &)> done)
{
    done(password.toUtf8());
    return Accepted::Yes;
}

PasswordHasher::Accepted ServerNode::verify(const QString &password, const QByteArray &hash,
                                            std::function<void(bool)> done)
{
    done(!hash.isEmpty() && password.toUtf8() == hash);
    return Accepted::Yes;
}

} // namespace meridian::sim
