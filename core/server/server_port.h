// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/protocol/wire.h"
#include <QByteArray>
#include <QString>
#include <functional>

namespace meridian {

//! One socket, as the listener numbers it; never used twice in a process.
using ConnectionId = quint64;

//! What the server core needs of the network. Calls return at once and never call back into the core.
class ServerPort {
public:
    virtual ~ServerPort() = default;
    virtual void send(ConnectionId connection, const QByteArray &frame, wire::Encoding encoding) = 0;
    //! The core forgets the connection when it calls this; ServerCore::closed() need not follow.
    virtual void close(ConnectionId connection, quint16 webSocketCode, const QString &reason) = 0;
    //! The connection is somebody's now; until then it is held to the limits for strangers.
    virtual void signedIn(ConnectionId) {}
    //! Bytes handed to send() that the network has not taken yet. Where this is ever more than zero,
    //! ServerCore::writable() must be called once it has fallen.
    [[nodiscard]] virtual qint64 queued(ConnectionId) const { return 0; }
};

//! Slow, memory-hard password work, done elsewhere. `done` is called on the core's thread, at once or later,
//! and never after the core is gone.
class PasswordHasher {
public:
    enum class Accepted { Yes, QueueFull };
    virtual ~PasswordHasher() = default;
    //! `done` gets the string to keep; empty when the machine had not the memory.
    [[nodiscard]] virtual Accepted hash(const QString &password,
                                        std::function<void(const QByteArray &)> done) = 0;
    //! An empty `hash` is nobody's: takes as long as any other and is false.
    [[nodiscard]] virtual Accepted verify(const QString &password, const QByteArray &hash,
                                          std::function<void(bool)> done) = 0;
};

} // namespace meridian
