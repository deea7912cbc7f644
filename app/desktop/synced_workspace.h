// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/desktop/profile.h"
#include "app/desktop/workspace.h"
#include "core/sync/replica_worker.h"

namespace meridian {

//! A workspace that lives on a server: one thread writes the replica and talks, this one reads.
class SyncedWorkspace final : public Workspace {
    Q_OBJECT
public:
    [[nodiscard]] static StoreResult<std::unique_ptr<SyncedWorkspace>> open(const QString &replicaPath,
        const Credentials &credentials, const Clock &clock);

    [[nodiscard]] Replica &replica() override { return *m_replica; }
    [[nodiscard]] Commands &commands() override { return m_commands; }
    [[nodiscard]] DocumentCommands &documents() override { return m_documents; }
    [[nodiscard]] TaskCommands &tasks() override { return m_tasks; }
    [[nodiscard]] TeamCommands &team() override { return m_team; }
    [[nodiscard]] DocumentSink &texts() override { return *m_worker; }
    [[nodiscard]] Random &random() override { return m_random; }
    void start() override { m_worker->start(); }
    void tryNow() override { m_worker->tryNow(); }
    [[nodiscard]] Access *access() override { return &m_worker->access(); }

private:
    SyncedWorkspace(std::unique_ptr<ReplicaWorker> worker, std::unique_ptr<Replica> replica, const Clock &clock);

    SystemRandom m_random;
    std::unique_ptr<Replica> m_replica;
    std::unique_ptr<ReplicaWorker> m_worker; //!< goes first: it publishes to the replica
    Commands m_commands;
    DocumentCommands m_documents;
    TaskCommands m_tasks;
    TeamCommands m_team;
};

} // namespace meridian
