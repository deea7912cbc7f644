// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/crdt/undo_manager.h"
#include "tests/crdt/event_echo.h"
#include <QJsonObject>
#include <map>
#include <memory>

namespace meridian::crdt {

//! Meridian's documents, commanded in the words that yjs_peer.mjs understands (README.md), so that the same
//! command asked of both has the same answer.
//!
//! Errors: an answer {"error"}, as Yjs's.
class MeridianPeers {
public:
    [[nodiscard]] QJsonObject answer(const QJsonObject &command);

private:
    struct Peer {
        enum class Watched { No, Yes };
        Peer(ClientId client, Watched watched);
        [[nodiscard]] QJsonArray takeSent();
        [[nodiscard]] QJsonObject look() const;
        Doc doc;
        Roots roots;
        std::unique_ptr<EventEcho> echo; //!< of one that nobody watches: none
        std::unique_ptr<UndoManager> undo;
        QList<QByteArray> sent;
    };

    Peer *peer(const QJsonObject &command);
    QJsonObject open(const QJsonObject &command);
    QJsonObject edit(const QJsonObject &command);
    QJsonObject apply(const QJsonObject &command);
    QJsonObject load(const QJsonObject &command);
    QJsonObject find(const QJsonObject &command);

    ManualClock m_clock{Instant{1}};
    std::map<QString, std::unique_ptr<Peer>> m_peers;
};

//! What differs between two answers to one command, as a sentence; empty when nothing does. V2 forms are not
//! compared (Meridian writes V1), nor are the words of an error.
[[nodiscard]] QString differenceOf(const QJsonObject &meridian, const QJsonObject &yjs);

} // namespace meridian::crdt
