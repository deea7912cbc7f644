// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/server/server_port.h"
#include "tests/sim/world.h"
#include <deque>
#include <map>

namespace meridian::sim {

//! A program at one end of the network: a desktop.
class NetworkEnd {
public:
    virtual ~NetworkEnd() = default;
    virtual void networkConnected(ConnectionId connection) = 0;
    virtual void networkReceived(ConnectionId connection, const QByteArray &frame) = 0;
    virtual void networkLost(ConnectionId connection, const QString &reason) = 0;
};

//! The program all the others talk to.
class NetworkServer {
public:
    virtual ~NetworkServer() = default;
    [[nodiscard]] virtual bool isListening() const = 0;
    virtual void networkOpened(ConnectionId connection) = 0;
    virtual void networkReceived(ConnectionId connection, const QByteArray &frame) = 0;
    virtual void networkClosed(ConnectionId connection) = 0;
};

//! Streams as TCP makes them: in order, complete up to where they break, and broken without a word to the
//! other end for as long as the seed likes.
class Network {
public:
    //! How a desktop stands with the network.
    enum class Reach {
        Up,
        Refused, //!< connecting fails at once
        Silent   //!< nothing arrives and nobody is told; what was sent arrives when it is over
    };
    explicit Network(World &world) : m_world(world) {}

    void setServer(NetworkServer *server) { m_server = server; }

    //! \name The desktop's side
    //! @{
    [[nodiscard]] ConnectionId open(NetworkEnd &end);
    void sendUp(ConnectionId connection, const QByteArray &frame);
    void closeFromBelow(ConnectionId connection);
    //! @}

    //! \name The server's side
    //! @{
    void sendDown(ConnectionId connection, const QByteArray &frame);
    void closeFromAbove(ConnectionId connection, const QString &reason);
    //! The server's computer went dark: what it had not got out is lost.
    void serverGone();
    //! @}

    void setReach(NetworkEnd &end, Reach reach);
    //! Both ends learn of it; what was on its way is lost.
    void breakConnections(NetworkEnd &end);
    void setSlowness(qint64 milliseconds) { m_slowness = milliseconds; }

private:
    struct Parcel {
        enum class Kind { Frame, Closed };
        Kind kind = Kind::Frame;
        QByteArray frame;
        QString reason;
    };
    struct Connection {
        NetworkEnd *end = nullptr;
        bool openBelow = true, openAbove = false;
        qint64 upAt = 0, downAt = 0; //!< when the last parcel of each direction arrives
        std::deque<Parcel> heldUp, heldDown;
    };
    [[nodiscard]] Reach reachOf(const Connection &connection) const { return m_reach.value(connection.end); }
    [[nodiscard]] qint64 latency();
    void connect(ConnectionId id);
    void shipUp(ConnectionId id, Parcel parcel);
    void shipDown(ConnectionId id, Parcel parcel);
    void arriveUp(ConnectionId id, const Parcel &parcel);
    void arriveDown(ConnectionId id, const Parcel &parcel);
    void cut(ConnectionId id);
    void note(const char *direction, ConnectionId id, const QByteArray &frame);

    World &m_world;
    NetworkServer *m_server = nullptr;
    std::map<ConnectionId, Connection> m_connections;
    QHash<NetworkEnd *, Reach> m_reach;
    ConnectionId m_last = 0;
    qint64 m_slowness = 40;
    const bool m_isTold = qEnvironmentVariableIsSet("MERIDIAN_SIM_TRACE");
};

} // namespace meridian::sim
