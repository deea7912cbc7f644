// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/listener.h"
#include "core/base/log.h"
#include "core/server/server_core.h"
#include "core/server/socket_acceptor.h"
#include <QWebSocket>

namespace meridian {
namespace {

// Units: milliseconds, connections, bytes.
constexpr qint64 HeadWithinMs = 10'000;
constexpr qint64 SilentForMs = 90'000;
constexpr int PingEveryMs = 30'000;
constexpr int TickEveryMs = 250;
constexpr int CloseWithinMs = 3'000;
constexpr int LingerMs = 1'000;
constexpr int RetryCommitMs = 50;
constexpr int TextsEveryMs = 20; //!< less than anybody sees, and many updates in one write
constexpr int MostStrangers = 2000;
constexpr int MostStrangersPerAddress = 256;
constexpr qint64 FullAbove = 256 * 1024;
constexpr qint64 RoomBelow = 128 * 1024;

QString endpoint(const QHostAddress &address, quint16 port)
{
    return address.toString() + u'|' + QString::number(port);
}

} // namespace

Listener::Listener(const Clock &clock)
    : m_clock(clock), m_webSockets(QStringLiteral("meridian-server"), QWebSocketServer::NonSecureMode)
{
    m_webSockets.setSupportedSubprotocols({QStringLiteral("meridian.v1")});
    m_webSockets.setMaxPendingConnections(MostStrangers);
    connect(&m_webSockets, &QWebSocketServer::newConnection, this, &Listener::upgraded);
    m_flush.setSingleShot(true);
    m_flush.setTimerType(Qt::PreciseTimer);
    connect(&m_flush, &QTimer::timeout, this, &Listener::flush);
    m_writeOut.setSingleShot(true);
    connect(&m_writeOut, &QTimer::timeout, this, qOverload<>(&Listener::writeOut));
    connect(&m_tick, &QTimer::timeout, this, [this] {
        if (m_core)
            m_core->tick();
    });
    connect(&m_silence, &QTimer::timeout, this, &Listener::lookForSilence);
}

Listener::~Listener()
{
    m_core = nullptr;
    for (const Peer &peer : std::as_const(m_peers))
        delete peer.web;
}

std::expected<void, QString> Listener::listen(const QHostAddress &address, quint16 port,
                                              const std::optional<QSslConfiguration> &tls)
{
    m_acceptor = std::make_unique<SocketAcceptor>(tls);
    m_acceptor->setListenBacklogSize(1024);
    connect(m_acceptor.get(), &SocketAcceptor::accepted, this, &Listener::accepted);
    if (!m_acceptor->listen(address, port))
        return std::unexpected(m_acceptor->errorString());
    m_tick.start(TickEveryMs);
    m_silence.start(1000);
    return {};
}

quint16 Listener::port() const
{
    return m_acceptor ? m_acceptor->serverPort() : 0;
}

void Listener::stopAccepting()
{
    if (m_acceptor)
        m_acceptor->close();
}

bool Listener::isCrowded(const QString &address) const
{
    return m_strangers >= MostStrangers || m_strangersPerAddress.value(address) >= MostStrangersPerAddress;
}

void Listener::accepted(QTcpSocket *socket)
{
    const QString address = socket->peerAddress().toString();
    if (isCrowded(address)) {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        if (!qobject_cast<QSslSocket *>(socket))
            socket->write(http::tooManyAnswer());
        socket->disconnectFromHost();
        QTimer::singleShot(CloseWithinMs, socket, &QTcpSocket::abort);
        return;
    }
    const ConnectionId id = ++m_lastConnection;
    m_peers.insert(id, {socket, qobject_cast<QSslSocket *>(socket), nullptr, address, true, false, false,
                        m_clock.now(), {}});
    ++m_strangers;
    ++m_strangersPerAddress[address];
    // Queued: a socket must not end in the middle of what the core does with it.
    connect(socket, &QTcpSocket::disconnected, this, [this, id] { gone(id); }, Qt::QueuedConnection);
    connect(socket, &QTcpSocket::readyRead, this, [this, id] { readHead(id); });
}

void Listener::readHead(ConnectionId connection)
{
    const auto peer = m_peers.find(connection);
    if (peer == m_peers.end() || peer->web || !peer->socket)
        return;
    QTcpSocket *socket = peer->socket;
    const QByteArray head = socket->peek(http::MaxHead + 4);
    const http::Ask ask = http::judge(head);
    if (ask == http::Ask::Incomplete)
        return;
    disconnect(socket, &QTcpSocket::readyRead, this, nullptr);
    if (ask == http::Ask::Document)
        peer->document = http::documentAsk(head);
    if (ask == http::Ask::Sync || ask == http::Ask::Document) {
        m_upgrading.insert(endpoint(socket->peerAddress(), socket->peerPort()), connection);
        m_webSockets.handleConnection(socket);
        return;
    }
    socket->readAll();
    socket->write(ask == http::Ask::Calendar && m_core ? m_core->calendar(peer->address, http::calendarAsk(head)) : http::answer(ask));
    socket->disconnectFromHost();
}

void Listener::upgraded()
{
    while (QWebSocket *web = m_webSockets.nextPendingConnection()) {
        const ConnectionId id = m_upgrading.take(endpoint(web->peerAddress(), web->peerPort()));
        if (m_peers.contains(id) && m_core)
            adopt(id, web);
        else
            web->deleteLater();
    }
}

void Listener::adopt(ConnectionId connection, QWebSocket *web)
{
    Peer &peer = m_peers[connection];
    peer.web = web;
    peer.heard = m_clock.now();
    const quint64 most = peer.document ? limits::DocumentUpdate + 64 : limits::FrameBytes;
    web->setMaxAllowedIncomingFrameSize(most);
    web->setMaxAllowedIncomingMessageSize(most);
    connect(web, &QWebSocket::disconnected, this, [this, connection] { gone(connection); },
            Qt::QueuedConnection);
    connect(web, &QWebSocket::binaryMessageReceived, this, [this, connection](const QByteArray &bytes) {
        received(connection, bytes, wire::Encoding::Cbor);
    });
    connect(web, &QWebSocket::textMessageReceived, this, [this, connection](const QString &text) {
        received(connection, text.toUtf8(), wire::Encoding::Json);
    });
    connect(web, &QWebSocket::pong, this, [this, connection] {
        if (const auto found = m_peers.find(connection); found != m_peers.end())
            found->heard = m_clock.now();
    });
    QTcpSocket *socket = peer.socket;
    if (peer.secure)
        connect(peer.secure, &QSslSocket::encryptedBytesWritten, this, [this, connection] { taken(connection); });
    else
        connect(socket, &QTcpSocket::bytesWritten, this, [this, connection] { taken(connection); });
    if (peer.document)
        m_core->openedYjs(connection, peer.address, peer.document->document, peer.document->token);
    else
        m_core->opened(connection, peer.address);
}

void Listener::received(ConnectionId connection, const QByteArray &bytes, wire::Encoding encoding)
{
    const auto peer = m_peers.find(connection);
    if (peer == m_peers.end() || !m_core)
        return;
    peer->heard = m_clock.now();
    m_core->received(connection, bytes, encoding);
    planFlush();
}

//! At the end of this turn, when every socket that was ready has been read; for texts alone not too often.
void Listener::planFlush()
{
    if (m_core->hasPendingOps() || m_core->hasPagesDue()) {
        if (!m_flush.isActive() || std::exchange(m_isFlushOfTexts, false))
            m_flush.start(0);
    } else if (m_core->hasPendingTexts() && !m_flush.isActive()) {
        m_isFlushOfTexts = true;
        m_flush.start(int(m_textsAgain.remainingTime()));
    }
}

void Listener::flush()
{
    if (!m_core)
        return;
    m_isFlushOfTexts = false;
    m_core->flush();
    m_textsAgain.setRemainingTime(TextsEveryMs, Qt::PreciseTimer);
    writeOut();
    if (m_core->hasPendingOps() || m_core->hasPendingTexts())
        m_flush.start(RetryCommitMs); // another process held the database
    else
        planFlush(); // more pages of history
}

void Listener::taken(ConnectionId connection)
{
    const auto peer = m_peers.find(connection);
    if (peer == m_peers.end() || !peer->full || queued(*peer) > RoomBelow)
        return;
    peer->full = false;
    QMetaObject::invokeMethod(
        this,
        [this, connection] {
            if (!m_core)
                return;
            m_core->writable(connection);
            planFlush();
        },
        Qt::QueuedConnection);
}

void Listener::send(ConnectionId connection, const QByteArray &frame, wire::Encoding encoding)
{
    const auto peer = m_peers.find(connection);
    if (peer == m_peers.end() || !peer->web || peer->closing)
        return;
    if (peer->outlet.isEmpty()) {
        m_spokenTo.push_back(connection);
        if (!m_writeOut.isActive())
            m_writeOut.start(0);
    }
    peer->outlet.add(frame, encoding);
    peer->full = peer->full || queued(*peer) > FullAbove;
}

void Listener::writeOut()
{
    for (const ConnectionId connection : std::exchange(m_spokenTo, {}))
        writeOut(connection);
    m_writeOut.stop();
}

void Listener::writeOut(ConnectionId connection)
{
    const auto peer = m_peers.find(connection);
    if (peer == m_peers.end() || !peer->socket || peer->outlet.isEmpty())
        return;
    peer->outlet.writeTo(*peer->socket, peer->secure ? FrameOutlet::Way::Encrypted : FrameOutlet::Way::Plain);
    if (peer->full)
        taken(connection);
}

void Listener::close(ConnectionId connection, quint16 webSocketCode, const QString &reason)
{
    const auto peer = m_peers.find(connection);
    if (peer == m_peers.end() || !peer->web || peer->closing)
        return;
    // QWebSocket::close() would close the socket at once, and what the peer has still under way would make a
    // TCP reset of it, which takes the last words away from the peer. So: say it, and read on for a moment.
    peer->closing = true;
    peer->outlet.addClose(webSocketCode, reason);
    writeOut(connection);
    QTimer::singleShot(LingerMs, peer->web, [socket = peer->socket] {
        if (socket)
            socket->disconnectFromHost();
    });
    // A peer that does not read would keep its buffer here for ever.
    QTimer::singleShot(CloseWithinMs, peer->web, &QWebSocket::abort);
}

void Listener::signedIn(ConnectionId connection)
{
    if (const auto peer = m_peers.find(connection); peer != m_peers.end())
        noLongerStranger(*peer);
}

void Listener::noLongerStranger(Peer &peer)
{
    if (!std::exchange(peer.stranger, false))
        return;
    --m_strangers;
    if (--m_strangersPerAddress[peer.address] <= 0)
        m_strangersPerAddress.remove(peer.address);
}

qint64 Listener::queued(ConnectionId connection) const
{
    const auto peer = m_peers.constFind(connection);
    return peer == m_peers.constEnd() ? 0 : queued(*peer);
}

qint64 Listener::queued(const Peer &peer)
{
    if (!peer.socket)
        return 0;
    return peer.outlet.bytes() + peer.socket->bytesToWrite() + (peer.secure ? peer.secure->encryptedBytesToWrite() : 0);
}

void Listener::gone(ConnectionId connection)
{
    const auto found = m_peers.find(connection);
    if (found == m_peers.end())
        return;
    Peer peer = *found;
    noLongerStranger(peer);
    m_peers.erase(found);
    if (!peer.web) // it may have asked to become a WebSocket, and not in the right words
        m_upgrading.removeIf([&](const auto &entry) { return entry.value() == connection; });
    if (m_core) {
        m_core->closed(connection);
        planFlush(); // a caret is gone
    }
    if (peer.web)
        peer.web->deleteLater(); // and its socket
    else if (peer.socket)
        peer.socket->deleteLater();
    if (m_peers.isEmpty())
        emit lastConnectionClosed();
}

void Listener::lookForSilence()
{
    const Instant now = m_clock.now();
    const auto ids = m_peers.keys();
    for (const ConnectionId id : ids) {
        Peer &peer = m_peers[id];
        if (peer.heard > now)
            peer.heard = now; // the clock was set back
        if (!peer.web && peer.socket && peer.heard.plus(HeadWithinMs) < now)
            peer.socket->abort();
        else if (peer.web && peer.heard.plus(SilentForMs) < now)
            peer.web->abort();
        else if (peer.web && !peer.closing && (now.ms / 1000 + qint64(id)) % (PingEveryMs / 1000) == 0)
            peer.web->ping(); // not everyone in the same second
    }
}

} // namespace meridian
