// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/sim/network.h"
#include <QCborMap>
#include <QJsonDocument>
#include <QJsonObject>
#include <cstdio>

namespace meridian::sim {

qint64 Network::latency()
{
    return m_world.between(1, std::max<qint64>(m_slowness, 1));
}

ConnectionId Network::open(NetworkEnd &end)
{
    const ConnectionId id = ++m_last;
    Connection connection;
    connection.end = &end;
    m_connections.emplace(id, std::move(connection));
    m_world.after(2 * latency(), [this, id] { connect(id); });
    return id;
}

void Network::connect(ConnectionId id)
{
    const auto found = m_connections.find(id);
    if (found == m_connections.end())
        return;
    Connection &connection = found->second;
    if (!connection.openBelow || reachOf(connection) == Reach::Silent)
        return; // an attempt nobody answers
    if (reachOf(connection) == Reach::Refused || !m_server || !m_server->isListening()) {
        connection.openBelow = false;
        return connection.end->networkLost(id, QStringLiteral("refused"));
    }
    connection.openAbove = true;
    connection.upAt = connection.downAt = m_world.now();
    m_server->networkOpened(id);
    connection.end->networkConnected(id);
}

void Network::sendUp(ConnectionId id, const QByteArray &frame)
{
    shipUp(id, {Parcel::Kind::Frame, frame, {}});
}

void Network::closeFromBelow(ConnectionId id)
{
    const auto found = m_connections.find(id);
    if (found == m_connections.end() || !found->second.openBelow)
        return;
    shipUp(id, {Parcel::Kind::Closed, {}, {}});
    found->second.openBelow = false;
}

void Network::sendDown(ConnectionId id, const QByteArray &frame)
{
    shipDown(id, {Parcel::Kind::Frame, frame, {}});
}

void Network::closeFromAbove(ConnectionId id, const QString &reason)
{
    const auto found = m_connections.find(id);
    if (found == m_connections.end() || !found->second.openAbove)
        return;
    shipDown(id, {Parcel::Kind::Closed, {}, reason});
    found->second.openAbove = false;
}

void Network::shipUp(ConnectionId id, Parcel parcel)
{
    const auto found = m_connections.find(id);
    if (found == m_connections.end() || !found->second.openBelow)
        return;
    Connection &connection = found->second;
    if (reachOf(connection) == Reach::Silent)
        return connection.heldUp.push_back(std::move(parcel));
    connection.upAt = std::max(connection.upAt, m_world.now() + latency());
    m_world.after(connection.upAt - m_world.now(), [this, id, parcel] { arriveUp(id, parcel); });
}

void Network::shipDown(ConnectionId id, Parcel parcel)
{
    const auto found = m_connections.find(id);
    if (found == m_connections.end() || !found->second.openAbove)
        return;
    Connection &connection = found->second;
    if (reachOf(connection) == Reach::Silent)
        return connection.heldDown.push_back(std::move(parcel));
    connection.downAt = std::max(connection.downAt, m_world.now() + latency());
    m_world.after(connection.downAt - m_world.now(), [this, id, parcel] { arriveDown(id, parcel); });
}

// MERIDIAN_SIM_TRACE=1 tells the run frame by frame.
void Network::note(const char *direction, ConnectionId id, const QByteArray &frame)
{
    m_world.note(direction + QByteArray::number(id) + frame);
    if (!m_isTold)
        return;
    const QJsonObject object = QCborValue::fromCbor(frame).toMap().toJsonObject();
    std::fprintf(stderr, "%lld %s %llu %s\n", static_cast<long long>(m_world.now()), direction,
                 static_cast<unsigned long long>(id),
                 QJsonDocument(object).toJson(QJsonDocument::Compact).left(500).constData());
}

void Network::arriveUp(ConnectionId id, const Parcel &parcel)
{
    const auto found = m_connections.find(id);
    if (found == m_connections.end() || !found->second.openAbove || !m_server)
        return;
    note("up", id, parcel.frame);
    if (parcel.kind == Parcel::Kind::Frame)
        return m_server->networkReceived(id, parcel.frame);
    found->second.openAbove = false;
    m_server->networkClosed(id);
}

void Network::arriveDown(ConnectionId id, const Parcel &parcel)
{
    const auto found = m_connections.find(id);
    if (found == m_connections.end() || !found->second.openBelow)
        return;
    note("down", id, parcel.frame);
    NetworkEnd *end = found->second.end;
    if (parcel.kind == Parcel::Kind::Frame)
        return end->networkReceived(id, parcel.frame);
    found->second.openBelow = false;
    end->networkLost(id, parcel.reason);
}

// Each end learns of a broken connection in its own time; what was on its way never arrives.
void Network::cut(ConnectionId id)
{
    auto found = m_connections.find(id);
    NetworkEnd *end = found->second.end;
    const bool tellBelow = found->second.openBelow, tellAbove = found->second.openAbove;
    m_connections.erase(found);
    if (tellBelow)
        m_world.after(latency(), [end, id] { end->networkLost(id, QStringLiteral("reset")); });
    if (tellAbove) {
        m_world.after(m_world.between(1, 20'000), [this, id] {
            if (m_server)
                m_server->networkClosed(id);
        });
    }
}

void Network::serverGone()
{
    std::vector<ConnectionId> ids;
    for (auto &[id, connection] : m_connections) {
        if (m_world.random().chance(50)) // some of what was on its way still arrives
            closeFromAbove(id, QStringLiteral("reset"));
        connection.openAbove = false;
        ids.push_back(id);
    }
    for (const ConnectionId id : ids) {
        if (m_connections.at(id).openBelow && m_connections.at(id).downAt <= m_world.now())
            cut(id);
    }
}

void Network::breakConnections(NetworkEnd &end)
{
    std::vector<ConnectionId> ids;
    for (const auto &[id, connection] : m_connections) {
        if (connection.end == &end)
            ids.push_back(id);
    }
    for (const ConnectionId id : ids)
        cut(id);
}

void Network::setReach(NetworkEnd &end, Reach reach)
{
    const Reach before = m_reach.value(&end);
    m_reach.insert(&end, reach);
    if (reach == Reach::Refused)
        return breakConnections(end);
    if (before != Reach::Silent || reach == Reach::Silent)
        return;
    // What was held moves on, in order, also from connections that one end has left behind.
    for (auto &[id, connection] : m_connections) {
        if (connection.end != &end)
            continue;
        const ConnectionId which = id;
        for (const Parcel &parcel : std::exchange(connection.heldUp, {})) {
            connection.upAt = std::max(connection.upAt, m_world.now() + latency());
            m_world.after(connection.upAt - m_world.now(), [this, which, parcel] { arriveUp(which, parcel); });
        }
        for (const Parcel &parcel : std::exchange(connection.heldDown, {})) {
            connection.downAt = std::max(connection.downAt, m_world.now() + latency());
            m_world.after(connection.downAt - m_world.now(),
                          [this, which, parcel] { arriveDown(which, parcel); });
        }
    }
}

} // namespace meridian::sim
