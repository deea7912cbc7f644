// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/entity_rows.h"
#include "core/store/queries.h"

namespace meridian {

//! What the queries share. Throws SQLite::Exception.
class Queries::Statements : public StatementCache {
public:
    using StatementCache::StatementCache;

    struct Me {
        MemberId member;
        Seq joinedSeq = 0;
        Instant joinedAt;
    };
    [[nodiscard]] Me me();
    [[nodiscard]] std::optional<ThreadRow> threadRow(ThreadId thread, const Me &me);
    [[nodiscard]] std::optional<MessageAsk> asksMe(const ThreadRow &row, const Me &me);
    //! My drafts of a thread, newest first.
    [[nodiscard]] std::vector<Draft> draftsOf(ThreadId thread);
    //! The newest of them that is being written, and does not wait for its time.
    [[nodiscard]] std::optional<Draft> openDraftOf(ThreadId thread);
    [[nodiscard]] std::vector<ThreadRow> threadRows(const std::vector<ThreadId> &threads, const Me &me);
    //! Ids of a channel's threads after a place in its list, newest first.
    [[nodiscard]] std::vector<ThreadKey> threadKeys(ChannelId channel, const ThreadKey &after, int limit);
    //! The same of all the channels, merged: a look at each channel's first, then one step a row.
    [[nodiscard]] std::vector<ThreadId> mergedThreads(const std::vector<ChannelId> &channels, const ThreadKey &after,
                                                      int limit);
    //! Where `asker` asked or mentioned `asked`.
    [[nodiscard]] std::vector<ThreadKey> askedThreads(MemberId asker, MemberId asked);
    //! A page of the inbox table: all views but "every thread of my channels".
    [[nodiscard]] std::vector<InboxKey> inboxKeys(const InboxView &view, const InboxKey &after, int limit);
    [[nodiscard]] InboxPage onOthers(const InboxView &view, InboxKey after, int limit, const Me &me);
    [[nodiscard]] std::vector<ChannelId> joinedChannels(MemberId member);
    [[nodiscard]] std::vector<ChannelId> directChannels(MemberId member);
    [[nodiscard]] std::vector<MemberId> channelMembers(ChannelId channel);
    [[nodiscard]] bool hasUnread(ChannelId channel);
    [[nodiscard]] ChannelRow channelRowOf(Query &row);
    void finish(ChannelRow &row);
    [[nodiscard]] std::optional<ChannelRow> channelRow(ChannelId channel, const Me &me);
    [[nodiscard]] MessageRow messageRowOf(Query &row);
    //! Adds the reactions to messages of one thread that stand in order.
    void addReactions(std::vector<MessageRow> &rows, const Me &me);
    void addReactions(MessageRow &row, const Me &me);
    void addReaction(MessageRow &row, const QString &emoji, MemberId who, const Me &me);
    //! Messages of one thread that stand in order, each followed by its side comments.
    [[nodiscard]] std::vector<MessageRow> withComments(std::vector<MessageRow> rows, const Me &me);
    [[nodiscard]] bool isNotedOldest(const Uuid &scope);
};

} // namespace meridian
