// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/web_socket_link.h"
#include "core/model/limits.h"
#include <QNetworkRequest>
#include <QWebSocket>
#include <QWebSocketHandshakeOptions>
#include <algorithm>

namespace meridian {

using namespace Qt::StringLiterals;

namespace {

constexpr int GoodbyeMs = 2'000;
constexpr qint64 LongestSleepMs = 600'000;

} // namespace

QUrl syncUrl(const QUrl &server)
{
    QUrl url = server;
    if (url.scheme() == "https"_L1)
        url.setScheme(u"wss"_s);
    else if (url.scheme() == "http"_L1)
        url.setScheme(u"ws"_s);
    if (url.path().isEmpty() || url.path() == "/"_L1)
        url.setPath(u"/v1/sync"_s);
    return url;
}

void LaterDeleted::operator()(QObject *object) const
{
    object->disconnect();
    object->deleteLater();
}

SocketPtr makeSocket()
{
    SocketPtr socket(new QWebSocket);
    socket->setMaxAllowedIncomingFrameSize(limits::FrameBytes);
    socket->setMaxAllowedIncomingMessageSize(limits::FrameBytes);
    socket->setOutgoingFrameSize(limits::FrameBytes);
    return socket;
}

void leaveSocket(SocketPtr socket)
{
    if (!socket)
        return;
    QWebSocket *leaving = socket.release();
    leaving->disconnect();
    QObject::connect(leaving, &QWebSocket::disconnected, leaving, &QObject::deleteLater);
    QTimer::singleShot(GoodbyeMs, leaving, &QObject::deleteLater);
    if (leaving->state() == QAbstractSocket::ConnectedState)
        leaving->close();
    else
        leaving->deleteLater();
}

WebSocketLink::WebSocketLink(const QUrl &server, const Clock &clock) : m_url(syncUrl(server)), m_clock(clock)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { m_engine->tick(); });
}

WebSocketLink::~WebSocketLink()
{
    close();
}

void WebSocketLink::open()
{
    close();
    m_socket = makeSocket();
    connect(m_socket.get(), &QWebSocket::connected, this, [this] { m_engine->connected(); });
    connect(m_socket.get(), &QWebSocket::binaryMessageReceived, this,
            [this](const QByteArray &message) { m_engine->received(message); });
    connect(m_socket.get(), &QWebSocket::disconnected, this, [this] { lost(m_socket->closeReason()); });
    const auto failed = [this] {
        if (m_socket->state() != QAbstractSocket::ConnectedState)
            lost(m_socket->errorString());
    };
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    connect(m_socket.get(), &QWebSocket::errorOccurred, this, failed);
#else
    connect(m_socket.get(), qOverload<QAbstractSocket::SocketError>(&QWebSocket::error), this, failed);
#endif
    QWebSocketHandshakeOptions options;
    options.setSubprotocols({u"meridian.v1"_s});
    m_socket->open(QNetworkRequest(m_url), options);
}

void WebSocketLink::lost(const QString &reason)
{
    // Told once a connection: what the engine does next may be to open another.
    leaveSocket(std::move(m_socket));
    m_engine->disconnected(reason);
}

void WebSocketLink::close()
{
    leaveSocket(std::move(m_socket));
}

void WebSocketLink::send(const QByteArray &cborFrame)
{
    if (m_socket)
        m_socket->sendBinaryMessage(cborFrame);
}

void WebSocketLink::wakeAt(Instant when)
{
    m_timer.start(int(std::clamp<qint64>(when.ms - m_clock.now().ms, 0, LongestSleepMs)));
}

} // namespace meridian
