// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/documents/document_session.h"
#include "core/server/accounts.h"
#include "core/server/administration.h"
#include "core/store/database.h"
#include "core/store/document_commands.h"
#include "core/sync/replica_worker.h"
#include "tests/app/server/server_process.h"
#include <SQLiteCpp/Database.h>

// A desktop without a window: the worker, the replica and sessions as the program puts them together.

namespace meridian::testing {

class Desk {
public:
    Desk(const QUrl &server, const QString &token, const QString &replicaPath)
    {
        m_worker = std::move(*ReplicaWorker::create({{replicaPath, {}, false}, server, token, QStringLiteral("test")}, m_clock));
        m_replica = std::move(*Replica::open(replicaPath));
        QObject::connect(m_worker.get(), &ReplicaWorker::changed, m_replica.get(), &Replica::publish);
        QObject::connect(m_worker.get(), &ReplicaWorker::statusChanged, m_replica.get(), &Replica::setStatus);
        QObject::connect(m_worker.get(), &ReplicaWorker::documentNews, m_replica.get(), &Replica::publishDocument);
        m_worker->start();
    }
    [[nodiscard]] bool isInStep() const
    {
        return m_replica->status().state == SyncStatus::State::InStep && m_replica->status().waiting == 0;
    }
    [[nodiscard]] ChannelId channel() const { return m_replica->read().channels()->front().channel.channel; }
    DocumentId create(const QString &title)
    {
        return DocumentCommands(*m_worker, m_clock, m_random).create(channel(), {}, QStringLiteral("V"), title);
    }
    void archive(DocumentId document) { DocumentCommands(*m_worker, m_clock, m_random).archive(document, true); }
    [[nodiscard]] std::unique_ptr<DocumentSession> open(DocumentId document)
    {
        auto session = DocumentSession::create({*m_replica, *m_worker, m_clock, m_random}, document);
        return session ? std::move(*session) : nullptr;
    }

    SystemClock m_clock;
    SystemRandom m_random;
    std::unique_ptr<Replica> m_replica;
    std::unique_ptr<ReplicaWorker> m_worker; //!< goes first: it publishes to the replica
};

//! What an administrator does beside a server that runs.
class BackDoor {
public:
    explicit BackDoor(const QString &databasePath) : m_database(std::move(*openDatabase({databasePath, {}, false}))), m_accounts(*m_database) {}
    MemberId addMember(const QString &name, Role role)
    {
        Profile profile;
        profile.name = name;
        return administration::addMember(*m_database, m_clock, m_random, profile, role, {}).value();
    }
    QString token(MemberId member)
    {
        return m_accounts.addDevice(member, QStringLiteral("test"), m_clock.now(), m_random)->token;
    }
    bool revoke(const QString &token)
    {
        const auto device = m_accounts.deviceByToken(token);
        return device && *device && m_accounts.revoke((*device)->device, m_clock.now());
    }

private:
    SystemClock m_clock;
    SystemRandom m_random;
    std::unique_ptr<SQLite::Database> m_database;
    Accounts m_accounts;
};

} // namespace meridian::testing
