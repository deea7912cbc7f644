// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/server/http_head.h"
#include "core/server/server_port.h"
#include "core/store/store_error.h"
#include <SQLiteCpp/Database.h>
#include <memory>

namespace meridian {

//! The whole server apart from its sockets: sessions, permissions, the log, who hears of what. One thread, no
//! I/O but the database, no time but the clock's: the same calls give the same frames.
//!
//! Group commit: received() only collects ops; flush() appends and projects all of them in one transaction
//! and answers after its commit. What was answered is on disk.
//! Units: a tick is due at least four times a second.
//! Errors: none leave this class but create()'s; a failing database answers `unavailable`.
class ServerCore {
public:
    struct Options {
        //! A replica further behind than this gets a snapshot instead of the events it missed.
        qint64 snapshotAfterEvents = 20'000;
        //! Opens a further read-only connection to the same database, so that a long snapshot is read a part
        //! at a time from one moment's state. Without it a snapshot is made in one go.
        std::function<StoreResult<std::unique_ptr<SQLite::Database>>()> openReader;
    };
    //! Brings `database` up to date. It must hold a workspace (see administration.h), else Misuse.
    //! All parameters outlive the core.
    [[nodiscard]] static StoreResult<std::unique_ptr<ServerCore>> create(
        SQLite::Database &database, const Clock &clock, Random &random, ServerPort &port,
        PasswordHasher &hasher, Options options);
    [[nodiscard]] static StoreResult<std::unique_ptr<ServerCore>> create(
        SQLite::Database &database, const Clock &clock, Random &random, ServerPort &port,
        PasswordHasher &hasher);
    ~ServerCore();

    void opened(ConnectionId connection, const QString &peerAddress);
    //! A Yjs client on a connection of its own: the document it names, and its token. It may be closed at once.
    void openedYjs(ConnectionId connection, const QString &peerAddress, const QString &document, const QString &token);
    //! The whole answer to a calendar's request.
    [[nodiscard]] QByteArray calendar(const QString &peerAddress, const http::CalendarAsk &ask);
    void received(ConnectionId connection, const QByteArray &bytes, wire::Encoding encoding);
    //! The network took what was queued: whoever is catching up gets the next piece.
    void writable(ConnectionId connection);
    void closed(ConnectionId connection);

    [[nodiscard]] bool hasPendingOps() const;
    //! Was something written or pointed at in a document? It may wait a little for more of its kind.
    [[nodiscard]] bool hasPendingTexts() const;
    //! Has somebody asked for a page of history, and room for it?
    [[nodiscard]] bool hasPagesDue() const;
    //! Commits what was collected, and makes one page of history; those who asked for one take turns.
    void flush();
    //! A flush, time-outs, `head` frames, revoked devices, events that another process appended.
    void tick();
    //! Answers what is pending and closes every connection with `webSocketCode`.
    void shutDown(quint16 webSocketCode, const QString &reason);

private:
    class Impl;
    explicit ServerCore(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace meridian
