// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/op.h"
#include "core/model/rows.h"
#include "core/store/change_set.h"
#include "core/store/document_queries.h"
#include "core/store/replica_documents.h"

namespace meridian {

class CheckInQueries;
class TaskQueries;

//! How a database file is opened. `vfs` names a registered SQLite VFS (the simulation's disk); `exclusive`
//! keeps WAL without shared memory, for one process and one connection.
struct StoreOptions {
    QString path;
    QByteArray vfs;
    bool exclusive = false;
};

//! The writing half of a desktop's replica: confirmed events, the outbox with what its ops look like
//! already, drafts. One thread owns it. Every call is one transaction, durable when it returns (synchronous=FULL).
//!
//! Pending ops are a rebase: each transaction that brings confirmed news first takes the pending ops'
//! changes back, applies the news, and applies the pending ops again (README.md tells how).
//!
//! Errors: StoreError; after one, nothing of the call has happened.
class ReplicaStore {
public:
    [[nodiscard]] static StoreResult<std::unique_ptr<ReplicaStore>> open(const StoreOptions &options,
                                                                         const Clock &clock);
    ~ReplicaStore();

    [[nodiscard]] const Queries &queries() const;
    [[nodiscard]] const DocumentQueries &documents() const;
    [[nodiscard]] const TaskQueries &tasks() const;
    [[nodiscard]] const CheckInQueries &checkIns() const;
    //! What documents say; its calls are transactions of their own.
    [[nodiscard]] ReplicaDocuments &texts();

    //! Who this replica belongs to; told by the server's welcome.
    [[nodiscard]] StoreResult<ChangeSet> setSelf(MemberId member, WorkspaceId workspace, const QString &name);
    //! Keeps ops and shows them. An op that cannot apply here (its thread is unknown) is an error Misuse.
    [[nodiscard]] StoreResult<ChangeSet> submit(const std::vector<Op> &ops);
    //! Confirmed events in order; each drops the outbox row that bears its op_id; the cursor moves to the
    //! last one. Events at or before the cursor do nothing else, so repeats are harmless.
    [[nodiscard]] StoreResult<ChangeSet> applyEvents(const std::vector<Event> &events);
    [[nodiscard]] StoreResult<ChangeSet> moveCursor(Seq seq, Instant now);
    //! The op will not happen: it leaves the rows, and stays in the outbox with its words.
    [[nodiscard]] StoreResult<ChangeSet> refuse(OpId op, const QString &code, const QString &message);
    //! Replies that wait in a thread which one of these events, by somebody else, has concluded: whether they still are
    //! worth sending is for their writer to say. They are kept as refused with the code `concluded`.
    [[nodiscard]] StoreResult<ChangeSet> holdReplies(const std::vector<Event> &events);
    //! Send a refused op again, or let it go.
    [[nodiscard]] StoreResult<ChangeSet> retry(OpId op);
    [[nodiscard]] StoreResult<ChangeSet> discard(OpId op);

    //! One part of a snapshot; the first part empties the confirmed rows (pending ops and drafts stay).
    [[nodiscard]] StoreResult<ChangeSet> applySnapshot(const Rows &rows, Seq seq, bool first, bool last);
    //! Rows of an opened scope, in place of what is here of that channel.
    [[nodiscard]] StoreResult<ChangeSet> replaceChannel(ChannelId channel, const Rows &rows);
    //! A page of history, or more rows of an opened scope.
    [[nodiscard]] StoreResult<ChangeSet> upsert(const Rows &rows);
    [[nodiscard]] StoreResult<ChangeSet> forgetChannel(ChannelId channel);
    [[nodiscard]] StoreResult<ChangeSet> forgetThread(ThreadId thread);
    [[nodiscard]] StoreResult<ChangeSet> forgetDocuments(const std::vector<DocumentId> &documents);
    //! A page of history was the oldest there is.
    [[nodiscard]] StoreResult<ChangeSet> markOldest(std::optional<ThreadId> thread, std::optional<ChannelId> channel);
    [[nodiscard]] StoreResult<ChangeSet> markOldestTask(ChannelId channel); //!< among those that are closed
    //! Threads that events spoke of and this replica has no row for; sync fetches them through history.
    [[nodiscard]] StoreResult<std::vector<ThreadId>> missingThreads(int limit) const;

    //! Ops to send, in order, refused ones left out.
    [[nodiscard]] StoreResult<std::vector<Op>> waitingOps(int limit) const;

    //! What is typed, for this computer alone. The op about the draft that follows takes it over: SaveDraft tells it to
    //! the member's other devices, DropDraft ends it.
    [[nodiscard]] StoreResult<ChangeSet> saveDraft(const Draft &draft);

private:
    class Impl;
    explicit ReplicaStore(std::unique_ptr<Impl> impl);
    std::unique_ptr<Impl> m_impl;
};

} // namespace meridian
