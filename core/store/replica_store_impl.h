// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/store/check_in_queries.h"
#include "core/store/inbox_index.h"
#include "core/store/outbox.h"
#include "core/store/pending_changes.h"
#include "core/store/projection.h"
#include "core/store/replica_store.h"
#include "core/store/task_queries.h"

namespace meridian {

[[nodiscard]] inline std::unexpected<StoreError> misuse(const QString &detail)
{
    return std::unexpected(StoreError{StoreError::Code::Misuse, detail});
}

//! The parts of a ReplicaStore, and the rebase that its doors share.
class ReplicaStore::Impl {
public:
    using Work = std::function<StoreResult<void>()>;

    Impl(std::unique_ptr<SQLite::Database> opened, const Clock &time)
        : database(std::move(opened)), clock(time), sql(*database), projection(*database), queries(*database),
          documents(*database, queries), tasks(*database), checkIns(*database), texts(*database), changes(*database), outbox(*database), inbox(*database)
    {
    }
    //! The one row of `replica`.
    [[nodiscard]] StoreResult<void> prepare();

    //! One transaction; answers with what it changed.
    [[nodiscard]] StoreResult<ChangeSet> transact(const std::function<StoreResult<void>(ChangeSet &)> &work);
    //! Takes the waiting ops' changes back, brings the news, and applies the waiting ops again.
    [[nodiscard]] StoreResult<void> rebase(ChangeSet &change, const Work &news);
    [[nodiscard]] StoreResult<void> submitOne(Op op, MemberId author, ChangeSet &change);
    //! Changes an entry of the outbox, and the rows with it. Nothing happens when there is no such entry.
    [[nodiscard]] StoreResult<ChangeSet>
    changeEntry(OpId op, const std::function<void(const Outbox::Entry &, ChangeSet &)> &work);
    [[nodiscard]] StoreResult<void> forget(ChannelId channel, ChangeSet &change);
    [[nodiscard]] StoreResult<void> applyEvent(const Event &event, ChangeSet &change);

    void putTyped(const Draft &draft, ChangeSet &change);
    //! A refused op about a draft: the words are a draft of this computer again.
    void takeBack(const Outbox::Entry &entry, ChangeSet &change);
    void setCursor(Seq seq);
    void noteOldest(const Uuid &scope);
    void noteOldestTask(ChannelId channel);

    std::unique_ptr<SQLite::Database> database;
    const Clock &clock;
    StatementCache sql;
    Projection projection;
    Queries queries;
    DocumentQueries documents;
    TaskQueries tasks;
    CheckInQueries checkIns;
    ReplicaDocuments texts;
    PendingChanges changes;
    Outbox outbox;
    InboxIndex inbox;

private:
    void touchTakenBack(ChangeSet &change);
    [[nodiscard]] StoreResult<void> applyWaiting(ChangeSet &change);
    [[nodiscard]] StoreResult<void> show(const Outbox::Entry &entry, MemberId author, ChangeSet &change);
    //! Positions are of rows that have their final seq; false when the op says nothing new.
    [[nodiscard]] bool settle(OpBody &body, MemberId author);
    [[nodiscard]] Seq confirmedSeq(ThreadId thread, Seq seq);
    [[nodiscard]] bool settleMark(op::MarkRead &mark, MemberId author);
    //! Makes an op about a draft what is to be sent; false when there is nothing to tell.
    [[nodiscard]] bool settleSave(op::SaveDraft &save, OpId op, MemberId author, ChangeSet &change);
    [[nodiscard]] bool settleDrop(op::DropDraft &drop, OpId op, MemberId author, ChangeSet &change);
    [[nodiscard]] WriterId writer(OpId op);
    bool dropTyped(DraftId draft, ChangeSet &change);
};

} // namespace meridian
