// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/store/commands.h"
#include "core/store/document_sink.h"
#include "core/store/replica.h"
#include "core/store/replica_store.h"
#include "core/sync/news_gate.h"
#include "core/sync/access_desk.h"
#include <QObject>
#include <QThread>
#include <QUrl>
#include <memory>
#include <mutex>

namespace meridian {

//! One wish of the UI, on its way to the writer's thread.
using WriterCommand = std::variant<std::vector<Op>, Draft, struct RetryOp, struct DiscardOp,
                                   struct FetchHistory, struct AskAccess, struct KeepUpdate, struct WatchDocument,
                                   struct SendPresence, struct FetchVersion>;
struct RetryOp {
    OpId op;
};
struct DiscardOp {
    OpId op;
};
struct FetchHistory {
    std::optional<ThreadId> thread;
    std::optional<ChannelId> channel;
    std::optional<ChannelId> tasks;
};

struct AskAccess {
    AccessQuestion question;
};

struct KeepUpdate {
    DocumentId document;
    QByteArray update;
};
struct WatchDocument {
    DocumentId document;
    DocumentSink::Watch watch = DocumentSink::Watch::Begin;
};
struct SendPresence {
    DocumentId document;
    QByteArray states;
};
struct FetchVersion {
    DocumentId document;
    VersionId version;
};

class ReplicaWriter;

//! The one thread that writes a replica and talks to its server; this object is its handle, for the thread that
//! made it. Commands may come from any thread and return at once. Those that arrive while the writer is busy
//! share a transaction where they are of one kind.
//!
//! Errors: create() when the replica cannot be opened. Later, storageFailed(): what was asked is kept in
//!   memory, in order, and tried again every few seconds; nothing behind it overtakes it.
class ReplicaWorker final : public QObject, public CommandSink, public DocumentSink {
    Q_OBJECT
public:
    struct Options {
        StoreOptions store;
        QUrl server;
        QString token;
        QString client; //!< program and version, for the server's log
    };
    //! `clock` outlives this and may be read from any thread.
    [[nodiscard]] static StoreResult<std::unique_ptr<ReplicaWorker>> create(const Options &options,
                                                                            const Clock &clock);
    //! Writes down what was asked, then ends the thread.
    ~ReplicaWorker() override;

    //! Begins to connect; commands are taken before, too.
    void start();
    //! The network may be back, or a person wants it now.
    void tryNow();

    //! Devices and invites, as far as the server is there to be asked.
    [[nodiscard]] Access &access() { return m_access; }

    void submit(std::vector<Op> ops) override;
    void saveDraft(Draft draft) override;
    void retry(OpId op) override;
    void discard(OpId op) override;
    void fetchHistory(std::optional<ThreadId> thread, std::optional<ChannelId> channel) override;
    void fetchClosedTasks(ChannelId channel) override;

    void keepUpdate(DocumentId document, QByteArray update) override;
    void watch(DocumentId document, Watch watch) override;
    void sendPresence(DocumentId document, QByteArray states) override;
    void fetchVersion(DocumentId document, VersionId version) override;

signals:
    //! What was asked for here is told at once; what comes from elsewhere passes a NewsGate.
    void changed(const meridian::ChangeSet &change);
    void statusChanged(const meridian::SyncStatus &status);
    void documentNews(const meridian::DocumentNews &news);
    //! What people do cannot be kept at the moment; `reason` is one sentence for them.
    void storageFailed(const QString &reason);
    //! It works again.
    void storageRecovered();

private:
    ReplicaWorker(std::unique_ptr<ReplicaStore> store, const Options &options, const Clock &clock);
    void post(WriterCommand command);

    AccessDesk m_access;
    QThread m_thread;
    NewsGate m_gate;
    ReplicaWriter *m_writer; //!< lives in m_thread, deleted there
};

} // namespace meridian
