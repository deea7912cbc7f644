// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/rows_read.h"
#include "core/store/store_error.h"
#include <QSet>

namespace SQLite {
class Database;
}

namespace meridian {

//! Typed reads of a replica, each one keyset query over an index. Total: an unknown id is an empty
//! answer, a failing database is an error, and the two are never mixed up.
class Queries {
public:
    //! `database` outlives this.
    explicit Queries(SQLite::Database &database);
    ~Queries();

    struct Self {
        MemberId member; //!< null before the first welcome
        WorkspaceId workspace;
        QString workspaceName;
        Seq cursor = 0;
        Instant lastInStep; //!< when the replica was last known to be complete
    };
    [[nodiscard]] StoreResult<Self> self() const;

    [[nodiscard]] StoreResult<std::vector<Member>> members() const; //!< by name, removed ones last
    [[nodiscard]] StoreResult<std::optional<Member>> member(MemberId member) const;
    //! Channels this replica knows, by name; direct ones too.
    [[nodiscard]] StoreResult<std::vector<ChannelRow>> channels() const;
    [[nodiscard]] StoreResult<std::optional<ChannelRow>> channel(ChannelId channel) const;
    //! The names of all channels that are not archived and no direct conversations, without looking into them.
    [[nodiscard]] StoreResult<std::vector<ChannelName>> channelNames() const;
    //! The names of threads, by id from the newest on; the `limit` ones before `before`.
    [[nodiscard]] StoreResult<std::vector<ThreadName>> threadNames(std::optional<ThreadId> before, int limit) const;
    struct JoinedChannels {
        std::vector<ChannelRow> rows;
        int total = 0; //!< how many there are, with those that are not in `rows`
    };
    //! Channels I joined, neither direct nor archived: those with the newest words first, at most `limit`.
    [[nodiscard]] StoreResult<JoinedChannels> joinedChannels(int limit) const;
    //! Whose threads are in my inbox: all channels I joined, direct ones too.
    [[nodiscard]] StoreResult<std::vector<ChannelId>> inboxChannels() const;
    [[nodiscard]] StoreResult<QSet<ChannelId>> channelsOf(const QSet<ThreadId> &threads) const;
    //! Whom I talk with directly, those with the newest words first; stops after `limit`, but for the last talk's.
    [[nodiscard]] StoreResult<std::vector<MemberId>> directPeople(int limit) const;
    //! PNG or JPEG; empty when they have none.
    [[nodiscard]] StoreResult<QByteArray> picture(MemberId member) const;
    //! Who is in a channel, and as what; managers first.
    [[nodiscard]] StoreResult<std::vector<Membership>> memberships(ChannelId channel) const;
    //! How I follow a channel.
    [[nodiscard]] StoreResult<ChannelLevel> channelLevel(ChannelId channel) const;
    //! Who can be expected to read a channel: its members.
    [[nodiscard]] StoreResult<std::vector<MemberId>> channelMembers(ChannelId channel) const;
    //! The direct conversation of exactly these people (and me), if there is one.
    [[nodiscard]] StoreResult<std::optional<ChannelId>> directChannel(const std::vector<MemberId> &people) const;

    //! Threads by last_at, newest first; of one channel, or of the inbox (all channels I joined and directs).
    [[nodiscard]] StoreResult<std::vector<ThreadRow>> threads(std::optional<ChannelId> channel,
                                                              std::optional<ThreadKey> after, int limit) const;
    //! A page of the inbox. For you: what waits for me, by how much of my working time is left, then what is good to
    //! know, newest first. All: every thread of my channels, newest first. Later: by when it comes back. On others: where I ask people by name and
    //! somebody has not answered, by when I ask for it.
    [[nodiscard]] StoreResult<InboxPage> inbox(const InboxView &view, const std::optional<InboxKey> &after,
                                               int limit) const;
    //! Over the same rows as inbox(), each up to `most`.
    [[nodiscard]] StoreResult<InboxCounts> inboxCounts(Instant now, int most) const;
    //! When I had last read all there was to read for me; none when I never had, or have now. Rows that are older
    //! than `before`, which comes with it, are not new.
    struct CaughtUp {
        Instant at;
        Instant before;
    };
    [[nodiscard]] StoreResult<std::optional<CaughtUp>> caughtUp(Instant now) const;
    //! Threads that I read last in that time, in the order in which I did; the first `limit`.
    [[nodiscard]] StoreResult<std::vector<ThreadRow>> readBetween(Instant from, Instant to, int limit) const;
    //! What others wrote among the last `look` messages of a thread after `after`, newest first.
    struct Words {
        Instant at;
        QString text;
    };
    [[nodiscard]] StoreResult<std::vector<Words>> wordsAfter(ThreadId thread, Seq after, int look) const;
    [[nodiscard]] StoreResult<std::optional<ThreadRow>> thread(ThreadId thread) const;
    //! Threads that bring me and somebody together, newest first: our direct ones, and those where one of us asked or
    //! mentioned the other. Of a long history, the newest of each kind.
    [[nodiscard]] StoreResult<std::vector<ThreadRow>> sharedThreads(MemberId with, int limit) const;
    //! Pinned threads of a channel, in the order they were begun.
    [[nodiscard]] StoreResult<std::vector<ThreadRow>> pinnedThreads(ChannelId channel) const;
    //! What happened to a thread beside its messages, oldest first.
    [[nodiscard]] StoreResult<std::vector<ThreadNote>> notes(ThreadId thread) const;
    //! Who wrote in a thread, most recent first.
    [[nodiscard]] StoreResult<std::vector<MemberId>> participants(ThreadId thread, int limit) const;
    //! Whom I ask in a thread, by itself or by a message of it, and who has answered that neither with words nor with Agree or
    //! Looking into it. Among the messages that are here.
    [[nodiscard]] StoreResult<std::vector<OpenAnswer>> openAnswers(ThreadId thread) const;
    //! My read position: everything up to it is read (never less than where the log stood when I joined, nor more
    //! than what I marked as unread).
    [[nodiscard]] StoreResult<Seq> readPosition(ThreadId thread) const;

    //! Messages of a thread in order, pending ones last, each followed by its side comments. With `before`: the
    //! `limit` ones just before that seq; with `after`: just after it; with neither: the newest `limit`. Side comments
    //! do not count for the limit, unless what they are about is not here.
    [[nodiscard]] StoreResult<std::vector<MessageRow>> messages(ThreadId thread, std::optional<Seq> before,
                                                                std::optional<Seq> after, int limit) const;
    [[nodiscard]] StoreResult<std::optional<MessageRow>> message(MessageId message) const;
    //! What a message said before it was edited, oldest first.
    [[nodiscard]] StoreResult<std::vector<MessageVersion>> versions(MessageId message) const;
    //! True when the replica holds the thread's messages from the first one on.
    [[nodiscard]] StoreResult<bool> hasOldest(ThreadId thread) const;
    [[nodiscard]] StoreResult<bool> hasOldestThread(ChannelId channel) const;

    //! Without the drafts, which go out in silence.
    struct OutboxCount {
        int waiting = 0, refused = 0;
    };
    [[nodiscard]] StoreResult<OutboxCount> outboxCount() const;
    [[nodiscard]] StoreResult<std::vector<OutboxRow>> outbox() const; //!< refused first, then in order
    [[nodiscard]] StoreResult<std::vector<Draft>> drafts() const;     //!< newest first
    //! Of one thread, newest first: there are several when two devices wrote in it apart.
    [[nodiscard]] StoreResult<std::vector<Draft>> drafts(ThreadId thread) const;
    [[nodiscard]] StoreResult<std::optional<Draft>> draft(ThreadId thread) const; //!< the newest
    //! One that was put away is found too.
    [[nodiscard]] StoreResult<std::optional<Draft>> draft(DraftId draft) const;
    [[nodiscard]] StoreResult<std::vector<Draft>> discardedDrafts() const; //!< put away last first
    [[nodiscard]] StoreResult<std::vector<Draft>> typedDrafts() const;     //!< not told to the other devices yet
    //! What holds in a channel; none where nothing was agreed on.
    [[nodiscard]] StoreResult<std::optional<Agreement>> agreement(ChannelId channel) const;
    [[nodiscard]] StoreResult<std::vector<Agreement>> agreements(ChannelId channel) const; //!< newest first
    [[nodiscard]] StoreResult<std::vector<AgreementReading>> agreementReadings(ChannelId channel) const;
    //! What I have in hand, newest words first; tasks' threads too.
    [[nodiscard]] StoreResult<std::vector<ThreadRow>> heldByMe(int limit) const;
    //! What somebody sent as urgent, newest first, among the messages that are here.
    [[nodiscard]] StoreResult<std::vector<Message>> urgentBy(MemberId author, Instant since, int limit) const;
    //! When I want to hear of things; as things come, where I never said.
    [[nodiscard]] StoreResult<Attention> attention() const;
    //! Of my words that wait for their time: who else has replied in their thread since I chose it, the last of them.
    [[nodiscard]] StoreResult<std::optional<MemberId>> repliedFirst(const Draft &draft) const;
    //! What this replica signs its drafts with; null before the first.
    [[nodiscard]] StoreResult<WriterId> writer() const;

private:
    class Statements;
    std::unique_ptr<Statements> m_statements;
};

} // namespace meridian
