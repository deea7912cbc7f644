// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/replica_writer.h"
#include "core/base/log.h"
#include <QTimer>

namespace meridian {

using namespace Qt::StringLiterals;

namespace {

constexpr int TryAgainMs = 3'000;

template<typename... Ts>
struct Overloaded : Ts... {
    using Ts::operator()...;
};

//! Puts commands that stand side by side into one: ops share a transaction, and of several states of one
//! draft only the last one counts.
std::deque<WriterCommand> merged(std::deque<WriterCommand> todo, std::vector<WriterCommand> queue)
{
    for (WriterCommand &command : queue) {
        if (!todo.empty()) {
            auto *opsBefore = std::get_if<std::vector<Op>>(&todo.back());
            auto *ops = std::get_if<std::vector<Op>>(&command);
            if (opsBefore && ops) {
                opsBefore->insert(opsBefore->end(), ops->begin(), ops->end());
                continue;
            }
            const auto *draftBefore = std::get_if<Draft>(&todo.back());
            const auto *draft = std::get_if<Draft>(&command);
            if (draftBefore && draft && draftBefore->id() == draft->id())
                todo.pop_back();
        }
        todo.push_back(std::move(command));
    }
    return todo;
}

} // namespace

ReplicaWriter::ReplicaWriter(std::unique_ptr<ReplicaStore> store, ReplicaWorker::Options options,
                             const Clock &clock)
    : m_store(std::move(store)), m_options(std::move(options)), m_clock(clock)
{
}

ReplicaWriter::~ReplicaWriter() = default;

void ReplicaWriter::post(WriterCommand command)
{
    const std::lock_guard lock(m_mutex);
    m_queue.push_back(std::move(command));
    if (!std::exchange(m_isDrainPosted, true))
        QMetaObject::invokeMethod(this, &ReplicaWriter::drain, Qt::QueuedConnection);
}

void ReplicaWriter::begin()
{
    if (m_engine)
        return;
    m_link = std::make_unique<WebSocketLink>(m_options.server, m_clock);
    m_engine = std::make_unique<SyncEngine>(*m_store, *m_link, m_clock, m_random, m_options.token,
                                            m_options.client);
    m_link->attach(m_engine.get());
    m_engine->onChange = [this](const ChangeSet &change) {
        noteRecovery();
        emit arrived(change);
    };
    m_engine->onStatus = [this](const SyncStatus &status) { emit statusChanged(status); };
    m_engine->onStoreError = [this](const StoreError &error) { report(error); };
    m_engine->onDocument = [this](const DocumentNews &news) { emit documentNews(news); };
    m_engine->onAccess = [this](const AccessAnswer &answer) { emit accessAnswered(answer); };
    for (auto it = m_watched.cbegin(); it != m_watched.cend(); ++it) {
        for (int i = 0; i < it.value(); ++i)
            m_engine->watchDocument(it.key(), DocumentSink::Watch::Begin);
    }
    m_engine->start();
}

void ReplicaWriter::tryNow()
{
    if (m_engine)
        m_engine->tryNow();
}

void ReplicaWriter::finish()
{
    drain();
    if (m_engine)
        m_engine->stop();
    m_engine.reset();
    m_link.reset();
    m_store.reset();
}

void ReplicaWriter::drain()
{
    if (!m_store)
        return;
    {
        const std::lock_guard lock(m_mutex);
        m_isDrainPosted = false;
        m_todo = merged(std::move(m_todo), std::exchange(m_queue, {}));
    }
    while (!m_todo.empty()) {
        if (!carryOut(m_todo.front())) {
            if (!std::exchange(m_isRetryPlanned, true)) {
                QTimer::singleShot(TryAgainMs, this, [this] {
                    m_isRetryPlanned = false;
                    drain();
                });
            }
            return;
        }
        m_todo.pop_front();
    }
}

bool ReplicaWriter::carryOut(const WriterCommand &command)
{
    return std::visit(
        Overloaded{[this](const std::vector<Op> &ops) { return submit(ops); },
                   [this](const Draft &draft) { return note(m_store->saveDraft(draft)); },
                   [this](const RetryOp &retry) { return note(m_store->retry(retry.op)); },
                   [this](const DiscardOp &discard) { return note(m_store->discard(discard.op)); },
                   [this](const FetchHistory &fetch) {
                       if (m_engine && fetch.tasks)
                           m_engine->fetchClosedTasks(*fetch.tasks);
                       else if (m_engine)
                           m_engine->fetchHistory(fetch.thread, fetch.channel);
                       return true;
                   },
                   [this](const KeepUpdate &keep) { return keepUpdate(keep); },
                   [this](const WatchDocument &watching) {
                       watch(watching);
                       return true;
                   },
                   [this](const SendPresence &presence) {
                       if (m_engine)
                           m_engine->sendPresence(presence.document, presence.states);
                       return true;
                   },
                   [this](const FetchVersion &fetch) {
                       if (m_engine)
                           m_engine->fetchVersion(fetch.document, fetch.version);
                       return true;
                   },
                   [this](const AskAccess &ask) {
                       if (m_engine)
                           m_engine->ask(ask.question);
                       return true;
                   }},
        command);
}

bool ReplicaWriter::submit(const std::vector<Op> &ops)
{
    const auto together = m_store->submit(ops);
    if (together || together.error().code != StoreError::Code::Misuse || ops.size() == 1)
        return note(together);
    // One of them cannot apply here; it must not take the others with it.
    for (const Op &op : ops) {
        const auto alone = m_store->submit({op});
        if (!note(alone))
            return false; // the ones before are kept already, and an op_id is kept once
    }
    return true;
}

bool ReplicaWriter::keepUpdate(const KeepUpdate &command)
{
    const auto kept = m_store->texts().keepOwn(command.document, command.update);
    if (!kept) {
        report(kept.error());
        return false;
    }
    noteRecovery();
    if (m_engine)
        m_engine->documentsChanged();
    return true;
}

void ReplicaWriter::watch(const WatchDocument &command)
{
    if (m_engine)
        return m_engine->watchDocument(command.document, command.watch);
    m_watched[command.document] += command.watch == DocumentSink::Watch::Begin ? 1 : -1;
}

bool ReplicaWriter::note(const StoreResult<ChangeSet> &result)
{
    if (!result && result.error().code != StoreError::Code::Misuse) {
        report(result.error());
        return false;
    }
    noteRecovery();
    if (!result) {
        qCWarning(lcSync).noquote() << logLine("command_refused"_L1, {{"detail"_L1, result.error().detail}});
        return true;
    }
    if (!result->isEmpty())
        emit written(*result);
    if (result->outbox && m_engine)
        m_engine->outboxChanged();
    return true;
}

void ReplicaWriter::noteRecovery()
{
    if (std::exchange(m_failing, false))
        emit storageRecovered();
}

void ReplicaWriter::report(const StoreError &error)
{
    qCWarning(lcSync).noquote() << logLine("storage_failed"_L1, {{"detail"_L1, error.detail}});
    m_failing = true;
    switch (error.code) {
    case StoreError::Code::Full:
        return emit storageFailed(tr("The disk is full. What you write now is kept only while Meridian runs."));
    case StoreError::Code::Corrupt:
        return emit storageFailed(tr("Meridian’s file on this computer is damaged."));
    default:
        return emit storageFailed(tr("Meridian cannot write to its file on this computer. What you write now is "
                                     "kept only while it runs."));
    }
}

} // namespace meridian
