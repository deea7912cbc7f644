// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/sync/sync_engine.h"
#include <QObject>
#include <QTimer>
#include <QUrl>
#include <memory>

class QWebSocket;

namespace meridian {

//! Where a server listens for desktops: `ws` or `wss`, the path filled in when `server` has none.
[[nodiscard]] QUrl syncUrl(const QUrl &server);

//! A socket as every client of Meridian opens it: subprotocol, bounded sizes. Not yet connected.
struct LaterDeleted {
    void operator()(QObject *object) const;
};
using SocketPtr = std::unique_ptr<QWebSocket, LaterDeleted>;
[[nodiscard]] SocketPtr makeSocket();
//! Says good-bye and lets go: nothing is heard of the socket any more.
void leaveSocket(SocketPtr socket);

//! The engine's port on a real network: one QWebSocket at a time, binary frames, one frame a message.
//! Lives in the engine's thread.
class WebSocketLink final : public QObject, public SyncPort {
    Q_OBJECT
public:
    WebSocketLink(const QUrl &server, const Clock &clock);
    ~WebSocketLink() override;

    //! Whom to tell. It outlives the last turn of the event loop this link sees.
    void attach(SyncEngine *engine) { m_engine = engine; }

    void open() override;
    void close() override;
    void send(const QByteArray &cborFrame) override;
    void wakeAt(Instant when) override;

private:
    void lost(const QString &reason);

    const QUrl m_url;
    const Clock &m_clock;
    SyncEngine *m_engine = nullptr;
    SocketPtr m_socket;
    QTimer m_timer;
};

} // namespace meridian
