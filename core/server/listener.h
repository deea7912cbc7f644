// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/server/frame_outlet.h"
#include "core/server/http_head.h"
#include "core/server/server_port.h"
#include <QDeadlineTimer>
#include <QHash>
#include <QHostAddress>
#include <QObject>
#include <QPointer>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTimer>
#include <QWebSocketServer>
#include <expected>
#include <memory>
#include <optional>

class QTcpSocket;
class QWebSocket;

namespace meridian {

class ServerCore;
class SocketAcceptor;

//! The server's sockets: accepts, looks at the head of each request, and carries frames between WebSockets
//! and the core. The ops of one turn of the event loop are flushed together; what is written in documents is while fewer
//! people write than would fill TextsEveryMs, and then every TextsEveryMs.
//!
//! Units: milliseconds, bytes. Limits are the constants in listener.cpp.
//! Errors: listen() says in a sentence why it cannot.
class Listener final : public QObject, public ServerPort {
    Q_OBJECT
public:
    explicit Listener(const Clock &clock);
    ~Listener() override;

    //! Before listen(). Once the core is gone, null.
    void setCore(ServerCore *core) { m_core = core; }
    [[nodiscard]] std::expected<void, QString> listen(const QHostAddress &address, quint16 port,
                                                      const std::optional<QSslConfiguration> &tls);
    [[nodiscard]] quint16 port() const;
    //! No more connections; those there are stay.
    void stopAccepting();
    [[nodiscard]] bool hasConnections() const { return !m_peers.isEmpty(); }

    void send(ConnectionId connection, const QByteArray &frame, wire::Encoding encoding) override;
    void close(ConnectionId connection, quint16 webSocketCode, const QString &reason) override;
    void signedIn(ConnectionId connection) override;
    [[nodiscard]] qint64 queued(ConnectionId connection) const override;

signals:
    void lastConnectionClosed();

private:
    //! A socket from its acceptance to its end.
    struct Peer {
        QPointer<QTcpSocket> socket;
        QPointer<QSslSocket> secure; //!< the same, where it is encrypted
        QWebSocket *web = nullptr; //!< once it is one
        QString address;
        bool stranger = true;
        bool full = false; //!< the core waits to hear that there is room again
        bool closing = false; //!< it was sent the close frame; what it still sends is dropped
        Instant heard; //!< when it last gave a sign of life
        FrameOutlet outlet;
        std::optional<http::DocumentAsk> document = {}; //!< of a Yjs client
    };
    void accepted(QTcpSocket *socket);
    [[nodiscard]] static qint64 queued(const Peer &peer);
    [[nodiscard]] bool isCrowded(const QString &address) const;
    void readHead(ConnectionId connection);
    void upgraded();
    void adopt(ConnectionId connection, QWebSocket *web);
    void taken(ConnectionId connection);
    void received(ConnectionId connection, const QByteArray &bytes, wire::Encoding encoding);
    void gone(ConnectionId connection);
    void noLongerStranger(Peer &peer);
    void lookForSilence();
    void planFlush();
    void flush();
    //! Hands on what was said to everyone since the last time.
    void writeOut();
    void writeOut(ConnectionId connection);

    const Clock &m_clock;
    ServerCore *m_core = nullptr;
    QWebSocketServer m_webSockets;
    std::unique_ptr<SocketAcceptor> m_acceptor;
    QHash<ConnectionId, Peer> m_peers;
    QHash<QString, ConnectionId> m_upgrading; //!< by the peer's address and port
    QHash<QString, int> m_strangersPerAddress;
    int m_strangers = 0;
    ConnectionId m_lastConnection = 0;
    std::vector<ConnectionId> m_spokenTo; //!< those with frames in their outlet
    QDeadlineTimer m_textsAgain; //!< when the next flush for texts alone is due
    bool m_isFlushOfTexts = false; //!< the flush that is planned is one
    QTimer m_writeOut;
    QTimer m_flush;
    QTimer m_tick;
    QTimer m_silence;
};

} // namespace meridian
