// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/rows.h"
#include "core/store/entity_rows.h"
#include "core/store/workspace_reader.h"
#include <limits>

namespace meridian {

//! Gathers rows for snapshots, scopes and pages. Throws SQLite::Exception.
class WorkspaceReader::Statements : public StatementCache {
public:
    using StatementCache::StatementCache;
    class Snapshot;

    [[nodiscard]] std::vector<ChannelId> readableChannels(MemberId member);
    [[nodiscard]] std::vector<MemberId> channelMembers(ChannelId channel);
    [[nodiscard]] std::vector<MemberId> memberIds();

    //! Members that have a picture.
    [[nodiscard]] std::vector<MemberId> pictured();

    void addMember(Rows &rows, MemberId member);
    void addPicture(Rows &rows, MemberId member);
    //! The channel and who is in it.
    void addChannel(Rows &rows, ChannelId channel, MemberId reader);
    //! The thread, what happened to it, and how `reader` stands to it. False when there is no such thread.
    bool addThread(Rows &rows, ThreadId thread, MemberId reader);
    //! The same with its newest message; the bytes of all texts that came.
    qint64 addListed(Rows &rows, ThreadId thread, MemberId reader);
    //! A member's own ways of looking at tasks.
    void addTaskViews(Rows &rows, MemberId member);
    [[nodiscard]] std::vector<CheckInId> checkInIds(ChannelId channel);
    //! The check-in, without its answers.
    void addCheckIn(Rows &rows, CheckInId checkIn);
    //! Some rounds of a check-in, both ends included: everybody's answers, and what `reader` keeps to themselves.
    struct Rounds {
        CheckInId checkIn;
        QDate first;
        QDate last;
        qint64 answers = 0;
    };
    void addRounds(Rows &rows, const Rounds &rounds, MemberId reader);
    //! All rounds that have anything for `reader`, one by one.
    [[nodiscard]] std::vector<Rounds> roundsOf(CheckInId checkIn, MemberId reader);
    void addAttention(Rows &rows, MemberId member);
    [[nodiscard]] std::vector<DocumentId> documentIds(ChannelId channel);
    //! The document, its versions, and whether `reader` wants it at hand.
    void addDocument(Rows &rows, DocumentId document, MemberId reader);
    //! The same, and its comments.
    void addDocumentWhole(Rows &rows, DocumentId document, MemberId reader, const Extent &extent);
    [[nodiscard]] std::vector<DraftId> draftIds(MemberId member);
    void addDraft(Rows &rows, MemberId member, DraftId draft);
    //! How many messages, and after how many bytes of text no further one; at least one.
    struct Measure {
        int messages = 0;
        qint64 textBytes = std::numeric_limits<qint64>::max();
    };
    //! The earlier words of a message. Returns their bytes.
    qint64 addVersions(Rows &rows, MessageId message);
    //! The newest messages before a place, oldest first, with their reactions and versions.
    //! Returns whether there are older ones.
    bool addMessages(Rows &rows, ThreadId thread, std::optional<Seq> before, Measure most);

    struct Listed {
        ThreadId thread;
        Instant lastAt;
        qint64 messages = 0;
    };
    //! Threads of a channel before a place in the list, newest first.
    [[nodiscard]] std::vector<Listed> threadList(ChannelId channel, std::optional<Instant> before,
                                                 std::optional<ThreadId> beforeThread, int limit);
    [[nodiscard]] std::vector<ThreadId> pinnedThreads(ChannelId channel);
    //! The threads of the comments in a document.
    [[nodiscard]] std::vector<Listed> commentThreads(DocumentId document);
    //! The threads of a channel's tasks: all that are open, and of the closed ones as many, those closed last.
    [[nodiscard]] std::vector<Listed> taskThreads(ChannelId channel, int closed);
    //! The threads of closed tasks before a place in their list, those closed last first.
    [[nodiscard]] std::vector<ThreadId> closedTasks(ChannelId channel, std::optional<Instant> before,
                                                    std::optional<TaskId> beforeTask, int limit);
    //! The first ones of a channel's list, then the pinned ones that are not among them; comments come with their document,
    //! what is said about tasks with these.
    [[nodiscard]] std::vector<Listed> newestThreads(ChannelId channel, int limit);

private:
    //! What was agreed on in a channel, and who has read it.
    void addAgreements(Rows &rows, ChannelId channel);
    void addNotes(Rows &rows, ThreadId thread);
    void addAsks(Rows &rows, ThreadId thread);
    void addComment(Rows &rows, ThreadId thread);
    //! The task, its activity and its links to others.
    void addTask(Rows &rows, TaskId task);
    [[nodiscard]] std::vector<Listed> listed(Query query);
};

} // namespace meridian
