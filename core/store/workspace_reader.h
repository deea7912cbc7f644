// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/op.h"
#include "core/model/rows.h"
#include "core/store/store_error.h"
#include <QSet>
#include <memory>
#include <optional>

namespace SQLite {
class Database;
}

namespace meridian {

//! What a server asks of the projected tables: permissions' facts, and rows for snapshots, scopes and history.
class WorkspaceReader {
public:
    explicit WorkspaceReader(SQLite::Database &database);
    ~WorkspaceReader();

    //! From now on answers about members, channels and the places of threads are kept. Whoever writes through the same
    //! connection tells forget() of each event, and after a transaction that was rolled back forgetAll().
    void remember();
    void forget(const Event &event);
    void forgetAll();
    //! Forgets everything where another connection has written since the last call, or that cannot be known.
    void lookAgain();

    struct ThreadPlace {
        ChannelId channel;
        MemberId author;
        Seq createdSeq = 0;
        std::optional<DocumentId> document; //!< the one it is a comment in
        std::optional<TaskId> task;         //!< the one it talks about
    };
    struct MessagePlace {
        ThreadId thread;
        ChannelId channel;
        MemberId author;
        bool deleted = false;
        std::optional<MemberId> deletedBy;
        Seq deletedSeq = 0; //!< of the newest deletion; 0 when there was none
        std::optional<MessageId> beside;
    };
    struct Workspace {
        WorkspaceId workspace;
        QString name;
    };
    //! None before the log's first event.
    [[nodiscard]] StoreResult<std::optional<Workspace>> workspace() const;
    [[nodiscard]] StoreResult<std::optional<Member>> member(MemberId member) const;
    [[nodiscard]] StoreResult<std::vector<Member>> members() const;
    [[nodiscard]] StoreResult<std::optional<Channel>> channel(ChannelId channel) const;
    //! By a public channel: names of private ones are told to nobody, not even by a refusal.
    [[nodiscard]] StoreResult<bool> channelNameTaken(const QString &name, std::optional<ChannelId> except) const;
    [[nodiscard]] StoreResult<bool> isInChannel(ChannelId channel, MemberId member) const;
    //! None when they are not in it.
    [[nodiscard]] StoreResult<std::optional<ChannelRole>> channelRole(ChannelId channel, MemberId member) const;
    [[nodiscard]] StoreResult<bool> hasManager(ChannelId channel) const;
    [[nodiscard]] StoreResult<std::vector<MemberId>> channelMembers(ChannelId channel) const;
    [[nodiscard]] StoreResult<std::optional<ThreadPlace>> thread(ThreadId thread) const;
    //! Where a thread was before the move at `seq`; none where that moved nothing.
    [[nodiscard]] StoreResult<std::optional<ChannelId>> movedFrom(ThreadId thread, Seq seq) const;
    //! A thread whose decision leaves people hours to read what is proposed.
    struct Decision {
        Review review;
        std::vector<MemberId> told;
        bool concluded = false;
    };
    //! None for all others.
    [[nodiscard]] StoreResult<std::optional<Decision>> decision(ThreadId thread) const;
    [[nodiscard]] StoreResult<std::vector<ThreadId>> pinnedThreads(ChannelId channel) const;
    [[nodiscard]] StoreResult<std::optional<MessagePlace>> message(MessageId message) const;
    [[nodiscard]] StoreResult<std::optional<Document>> document(DocumentId document) const;
    //! Is `document` the other one, or anywhere under it?
    [[nodiscard]] StoreResult<bool> isUnder(DocumentId document, DocumentId other) const;
    struct Moved {
        DocumentId document;
        ChannelId source;
    };
    //! The documents that the event at `seq` took to another channel.
    [[nodiscard]] StoreResult<std::vector<Moved>> movedDocuments(Seq seq) const;
    [[nodiscard]] StoreResult<std::optional<Task>> task(TaskId task) const;
    //! An open task with a date, with its notes.
    struct DatedTask {
        Task task;
        Instant changedAt; //!< when something was last said of it
    };
    //! What somebody is to do, by due date.
    [[nodiscard]] StoreResult<std::vector<DatedTask>> datedTasks(MemberId owner, int limit) const;
    [[nodiscard]] StoreResult<qint64> taskLinkCount(TaskId task) const; //!< from it to others
    [[nodiscard]] StoreResult<qint64> taskViewCount(MemberId member, ViewId except) const;
    [[nodiscard]] StoreResult<std::optional<CheckIn>> checkIn(CheckInId checkIn) const;
    //! Of the newest answer somebody gave in a round, taken back or not; 0: none.
    [[nodiscard]] StoreResult<Seq> answeredSeq(CheckInId checkIn, QDate round, MemberId member) const;
    [[nodiscard]] StoreResult<qint64> checkInCount(ChannelId channel) const; //!< ended ones too
    //! What holds in a channel; none where nothing was agreed on.
    [[nodiscard]] StoreResult<std::optional<Agreement>> agreement(ChannelId channel) const;
    //! Drafts of a member, those put away too, but for one.
    [[nodiscard]] StoreResult<qint64> draftCount(MemberId member, DraftId except) const;
    //! Public channels (not for guests), and those the member is in.
    [[nodiscard]] StoreResult<std::vector<ChannelId>> readableChannels(MemberId member) const;

    //! How much of a long history a new replica gets at once; the rest comes in pages.
    struct Extent {
        int threadsPerChannel = 200;
        int messagesPerThread = 50;
        int closedTasksPerChannel = 500; //!< beside all those that are open
    };
    //! A whole snapshot for `member`, cut into parts of at most about 1,000 rows and a megabyte of text. A part is made when it is
    //! asked for, in order and once, so that a large workspace never stands in memory at once; count() grows where texts
    //! are long. All parts read one transaction's state if the caller holds one open. A message, its reactions and its versions are
    //! always in one part. The reader outlives its parts.
    class SnapshotParts {
    public:
        virtual ~SnapshotParts() = default;
        [[nodiscard]] virtual int count() const = 0;
        [[nodiscard]] virtual StoreResult<Rows> part(int index) = 0;
    };
    [[nodiscard]] StoreResult<std::unique_ptr<SnapshotParts>> snapshot(MemberId member, Extent extent) const;
    //! One channel as a newcomer gets it: the channel, its members, threads and messages to the same extent.
    //! Pinned threads are in it, as in a snapshot, however old they are.
    [[nodiscard]] StoreResult<Rows> scope(ChannelId channel, MemberId reader, Extent extent) const;
    //! One document with its comments, to the same extent.
    [[nodiscard]] StoreResult<Rows> documentRows(DocumentId document, MemberId reader, Extent extent) const;
    //! A page ends where its texts come to this, be there fewer rows than asked for; it has one row at least.
    static constexpr qint64 PageTextBytes = 512 * 1024; //!< UTF-8
    //! A page of older messages with the thread's own row and the reader's standing in it; `complete` when nothing
    //! is older. An unknown thread is an empty, complete page.
    struct Page {
        Rows rows;
        bool complete = false;
    };
    [[nodiscard]] StoreResult<Page> messagesBefore(ThreadId thread, std::optional<Seq> before, MemberId reader,
                                                   int limit) const;
    //! A page of tasks that are closed, those closed last first, each with its thread and the newest message of that.
    [[nodiscard]] StoreResult<Page> closedTasksBefore(ChannelId channel, std::optional<Instant> before,
                                                      std::optional<TaskId> beforeTask, MemberId reader, int limit) const;
    //! A page of older threads, newest message of each included; those of tasks come with these.
    [[nodiscard]] StoreResult<Page> threadsBefore(ChannelId channel, std::optional<Instant> before,
                                                  std::optional<ThreadId> beforeThread, MemberId reader, int limit) const;

private:
    class Statements;
    class Memory;
    [[nodiscard]] StoreResult<std::shared_ptr<const std::vector<MemberId>>> rememberedMembers(ChannelId channel) const;
    //! Of one thread more than `limit` where there is one; each with its newest message. Throws SQLite::Exception.
    [[nodiscard]] Page pageOf(std::vector<ThreadId> threads, MemberId reader, int limit) const;
    std::unique_ptr<Statements> m_statements;
    std::unique_ptr<Memory> m_memory; //!< null while nothing is remembered
};

} // namespace meridian
