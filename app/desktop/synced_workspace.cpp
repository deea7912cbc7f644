// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/synced_workspace.h"
#include <QCoreApplication>

namespace meridian {

StoreResult<std::unique_ptr<SyncedWorkspace>> SyncedWorkspace::open(const QString &replicaPath,
    const Credentials &credentials, const Clock &clock)
{
    const QString client = QStringLiteral("meridian/%1").arg(QCoreApplication::applicationVersion());
    auto worker = ReplicaWorker::create({.store = {.path = replicaPath, .vfs = {}, .exclusive = false},
                                         .server = credentials.server, .token = credentials.token, .client = client},
                                        clock);
    if (!worker)
        return std::unexpected(worker.error());
    auto replica = Replica::open(replicaPath);
    if (!replica)
        return std::unexpected(replica.error());
    return std::unique_ptr<SyncedWorkspace>(
        new SyncedWorkspace(std::move(*worker), std::move(*replica), clock));
}

SyncedWorkspace::SyncedWorkspace(std::unique_ptr<ReplicaWorker> worker, std::unique_ptr<Replica> replica,
                                 const Clock &clock)
    : m_replica(std::move(replica)), m_worker(std::move(worker)), m_commands(*m_worker, clock, m_random),
      m_documents(*m_worker, clock, m_random), m_tasks(*m_worker, clock, m_random), m_team(*m_worker, clock, m_random)
{
    connect(m_worker.get(), &ReplicaWorker::changed, m_replica.get(), &Replica::publish);
    connect(m_worker.get(), &ReplicaWorker::statusChanged, m_replica.get(), &Replica::setStatus);
    connect(m_worker.get(), &ReplicaWorker::documentNews, m_replica.get(), &Replica::publishDocument);
    connect(m_worker.get(), &ReplicaWorker::storageFailed, this, &Workspace::storageFailed);
    connect(m_worker.get(), &ReplicaWorker::storageRecovered, this, &Workspace::storageRecovered);
}

QString openingFailed(const StoreError &error, const QString &path)
{
    const auto text = [](const char *source) { return QCoreApplication::translate("Workspace", source); };
    switch (error.code) {
    case StoreError::Code::NewerVersion:
        return text(QT_TRANSLATE_NOOP("Workspace",
                                      "%1 was written by a newer Meridian. Nothing was changed; use that one.")).arg(path);
    case StoreError::Code::Corrupt:
        return text(QT_TRANSLATE_NOOP("Workspace", "%1 is damaged. Nothing was changed.")).arg(path);
    default:
        return text(QT_TRANSLATE_NOOP("Workspace", "%1 can’t be opened. Nothing was changed.")).arg(path);
    }
}

} // namespace meridian
