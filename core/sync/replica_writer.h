// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/sync/replica_worker.h"
#include "core/sync/web_socket_link.h"
#include <deque>

namespace meridian {

//! The inside of ReplicaWorker: store, engine and link, all in the writer's thread. Only post() is called
//! from elsewhere.
class ReplicaWriter final : public QObject {
    Q_OBJECT
public:
    ReplicaWriter(std::unique_ptr<ReplicaStore> store, ReplicaWorker::Options options, const Clock &clock);
    ~ReplicaWriter() override;

    void post(WriterCommand command);
    void begin();
    void tryNow();
    //! The last turn: what was asked is written, the connection closed.
    void finish();

signals:
    void written(const meridian::ChangeSet &change); //!< what was asked for here
    void arrived(const meridian::ChangeSet &change); //!< what the server sent
    void statusChanged(const meridian::SyncStatus &status);
    void documentNews(const meridian::DocumentNews &news);
    void storageFailed(const QString &reason);
    void storageRecovered();
    void accessAnswered(const meridian::AccessAnswer &answer);

private:
    void drain();
    //! False: the store failed; the command stays first in line.
    bool carryOut(const WriterCommand &command);
    bool submit(const std::vector<Op> &ops);
    bool keepUpdate(const KeepUpdate &command);
    void watch(const WatchDocument &command);
    bool note(const StoreResult<ChangeSet> &result);
    void report(const StoreError &error);
    void noteRecovery();

    std::unique_ptr<ReplicaStore> m_store;
    const ReplicaWorker::Options m_options;
    const Clock &m_clock;
    SystemRandom m_random;
    std::unique_ptr<WebSocketLink> m_link;
    std::unique_ptr<SyncEngine> m_engine;
    std::deque<WriterCommand> m_todo; //!< taken from the queue, not yet carried out
    QHash<DocumentId, int> m_watched; //!< before the engine is there to be told
    bool m_failing = false;
    bool m_isRetryPlanned = false;

    std::mutex m_mutex;
    std::vector<WriterCommand> m_queue; //!< guarded by m_mutex, like the next
    bool m_isDrainPosted = false;
};

} // namespace meridian
