// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/replica_worker.h"
#include "core/sync/replica_writer.h"

namespace meridian {

StoreResult<std::unique_ptr<ReplicaWorker>> ReplicaWorker::create(const Options &options, const Clock &clock)
{
    auto store = ReplicaStore::open(options.store, clock);
    if (!store)
        return std::unexpected(store.error());
    return std::unique_ptr<ReplicaWorker>(new ReplicaWorker(std::move(*store), options, clock));
}

ReplicaWorker::ReplicaWorker(std::unique_ptr<ReplicaStore> store, const Options &options, const Clock &clock)
    : m_access([this](const AccessQuestion &question) { post(AskAccess{question}); }),
      m_writer(new ReplicaWriter(std::move(store), options, clock))
{
    qRegisterMetaType<ChangeSet>();
    qRegisterMetaType<SyncStatus>();
    qRegisterMetaType<DocumentNews>();
    m_thread.setObjectName(QStringLiteral("replica-writer"));
    m_writer->moveToThread(&m_thread);
    connect(&m_thread, &QThread::finished, m_writer, &QObject::deleteLater);
    connect(m_writer, &ReplicaWriter::written, this, &ReplicaWorker::changed);
    connect(m_writer, &ReplicaWriter::arrived, &m_gate, &NewsGate::add);
    connect(&m_gate, &NewsGate::passed, this, &ReplicaWorker::changed);
    connect(m_writer, &ReplicaWriter::statusChanged, this, &ReplicaWorker::statusChanged);
    connect(m_writer, &ReplicaWriter::documentNews, this, &ReplicaWorker::documentNews);
    connect(m_writer, &ReplicaWriter::storageFailed, this, &ReplicaWorker::storageFailed);
    connect(m_writer, &ReplicaWriter::storageRecovered, this, &ReplicaWorker::storageRecovered);
    connect(m_writer, &ReplicaWriter::accessAnswered, this,
            [this](const AccessAnswer &answer) { m_access.answered(answer); });
    m_thread.start();
}

ReplicaWorker::~ReplicaWorker()
{
    QMetaObject::invokeMethod(m_writer, &ReplicaWriter::finish, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void ReplicaWorker::start()
{
    QMetaObject::invokeMethod(m_writer, &ReplicaWriter::begin, Qt::QueuedConnection);
}

void ReplicaWorker::tryNow()
{
    QMetaObject::invokeMethod(m_writer, &ReplicaWriter::tryNow, Qt::QueuedConnection);
}

void ReplicaWorker::post(WriterCommand command)
{
    m_writer->post(std::move(command));
}

void ReplicaWorker::submit(std::vector<Op> ops)
{
    post(std::move(ops));
}

void ReplicaWorker::saveDraft(Draft draft)
{
    post(std::move(draft));
}

void ReplicaWorker::retry(OpId op)
{
    post(RetryOp{op});
}

void ReplicaWorker::discard(OpId op)
{
    post(DiscardOp{op});
}

void ReplicaWorker::fetchHistory(std::optional<ThreadId> thread, std::optional<ChannelId> channel)
{
    post(FetchHistory{thread, channel, {}});
}

void ReplicaWorker::fetchClosedTasks(ChannelId channel)
{
    post(FetchHistory{{}, {}, channel});
}

void ReplicaWorker::keepUpdate(DocumentId document, QByteArray update)
{
    post(KeepUpdate{document, std::move(update)});
}

void ReplicaWorker::watch(DocumentId document, Watch watch)
{
    post(WatchDocument{document, watch});
}

void ReplicaWorker::sendPresence(DocumentId document, QByteArray states)
{
    post(SendPresence{document, std::move(states)});
}

void ReplicaWorker::fetchVersion(DocumentId document, VersionId version)
{
    post(FetchVersion{document, version});
}

} // namespace meridian
