// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/asking_rows.h"
#include "core/store/queries_statements.h"
#include <algorithm>
#include <limits>
#include <queue>

// Lists of threads, and what a thread's row says.

namespace meridian {
namespace {

constexpr qsizetype DraftPreviewLength = 140;
//! Participants, and who has answered, are looked for among this many of a thread's newest messages.
constexpr int MessagesForParticipants = 1000;
//! And threads that two people share among this many of the newest of each kind.
constexpr int ThreadsForSharing = 500;

ThreadKey afterNothing()
{
    return {{std::numeric_limits<qint64>::max()}, ThreadId()};
}

bool isBefore(const ThreadKey &a, const ThreadKey &b)
{
    return std::tie(a.lastAt, a.thread) < std::tie(b.lastAt, b.thread);
}

} // namespace

std::optional<ThreadRow> Queries::Statements::threadRow(ThreadId thread, const Me &me)
{
    auto query = (*this)("SELECT " MERIDIAN_THREAD_COLUMNS ", " MERIDIAN_STANDING_COLUMNS
                         ", channel.name, channel.kind, inbox.place, inbox.unread, document.title "
                         "FROM thread LEFT JOIN channel ON channel.channel = thread.channel "
                         "LEFT JOIN standing ON standing.thread = ?1 AND standing.member = ?2 "
                         "LEFT JOIN document ON document.document = thread.document "
                         "LEFT JOIN inbox ON inbox.thread = ?1 WHERE thread.thread = ?1")
                     .bind(thread, me.member);
    if (!query.next())
        return std::nullopt;
    constexpr int mine = rows::ThreadColumns, next = mine + rows::StandingColumns;
    ThreadRow row;
    row.thread = rows::threadAt(query);
    row.standing.member = me.member;
    row.standing.thread = thread;
    if (!query.isNull(mine))
        row.standing = rows::standingAt(query, mine);
    if (!query.isNull(next + 1)) {
        row.channelName = query.text(next);
        row.channelKind = query.name<ChannelKind>(next + 1);
    }
    if (!query.isNull(next + 2)) {
        row.place = InboxPlace(query.number(next + 2));
        row.unread = query.truth(next + 3);
    }
    if (!query.isNull(next + 4))
        row.documentTitle = query.text(next + 4);
    row.waitsForMe = row.place == InboxPlace::Waiting;
    row.state = row.thread.createdSeq >= PendingSeq ? SendState::Waiting : SendState::Confirmed;
    if (const auto asked = rows::askedOthers(*this, thread, me.member); !asked.empty())
        row.answers = AnswerCount{int(std::ranges::count_if(asked, &rows::AskedOne::answered)), int(asked.size())};
    row.asksMe = asksMe(row, me);
    if (const auto draft = openDraftOf(thread))
        row.draft = draft->text.left(DraftPreviewLength).simplified();
    return row;
}

std::optional<MessageAsk> Queries::Statements::asksMe(const ThreadRow &row, const Me &me)
{
    const Seq since = std::max({row.standing.answeredSeq(), row.standing.doneSeq, me.joinedSeq});
    auto query = (*this)("SELECT " MERIDIAN_ASK_COLUMNS " FROM asking CROSS JOIN message_ask "
                         "ON message_ask.thread = asking.thread AND message_ask.seq = asking.seq WHERE asking.thread = ?1 AND asking.seq > ?3 "
                         "AND asking.member = ?2 AND asking.at >= ?4 ORDER BY asking.due, asking.seq LIMIT 1")
                     .bind(row.thread.thread, me.member, since, me.joinedAt);
    return query.next() ? std::optional(rows::askAt(query)) : std::nullopt;
}

std::vector<ThreadRow> Queries::Statements::threadRows(const std::vector<ThreadId> &threads, const Me &me)
{
    std::vector<ThreadRow> list;
    list.reserve(threads.size());
    for (const ThreadId thread : threads) {
        if (auto row = threadRow(thread, me))
            list.push_back(std::move(*row));
    }
    return list;
}

std::vector<ThreadKey> Queries::Statements::threadKeys(ChannelId channel, const ThreadKey &after, int limit)
{
    std::vector<ThreadKey> keys;
    auto query = (*this)("SELECT last_at, thread FROM thread WHERE channel = ?1 AND (last_at, thread) < (?2, ?3) AND task IS NULL "
                         "ORDER BY last_at DESC, thread DESC LIMIT ?4")
                     .bind(channel, after.lastAt, after.thread, limit);
    while (query.next())
        keys.push_back({query.instant(0), query.id<ThreadId>(1)});
    return keys;
}

std::vector<ThreadId> Queries::Statements::mergedThreads(const std::vector<ChannelId> &channels,
                                                         const ThreadKey &after, int limit)
{
    struct Head {
        ThreadKey key;
        ChannelId channel;
        bool operator<(const Head &other) const { return isBefore(key, other.key); }
    };
    std::priority_queue<Head> heads;
    const auto pushNext = [&](ChannelId channel, const ThreadKey &place) {
        for (const ThreadKey &key : threadKeys(channel, place, 1))
            heads.push({key, channel});
    };
    for (const ChannelId channel : channels)
        pushNext(channel, after);
    std::vector<ThreadId> threads;
    while (!heads.empty() && threads.size() < size_t(limit)) {
        const Head head = heads.top();
        heads.pop();
        threads.push_back(head.key.thread);
        pushNext(head.channel, head.key);
    }
    return threads;
}

StoreResult<std::vector<ThreadRow>> Queries::threads(std::optional<ChannelId> channel,
                                                     std::optional<ThreadKey> after, int limit) const
{
    return guarded([&] {
        const auto me = m_statements->me();
        const ThreadKey place = after.value_or(afterNothing());
        const auto channels = channel ? std::vector{*channel} : m_statements->joinedChannels(me.member);
        std::vector<ThreadId> ids;
        if (channel) {
            for (const ThreadKey &key : m_statements->threadKeys(*channel, place, limit))
                ids.push_back(key.thread);
        } else {
            ids = m_statements->mergedThreads(channels, place, limit);
        }
        return m_statements->threadRows(ids, me);
    });
}

StoreResult<std::optional<ThreadRow>> Queries::thread(ThreadId thread) const
{
    return guarded([&] { return m_statements->threadRow(thread, m_statements->me()); });
}

StoreResult<std::vector<ThreadRow>> Queries::pinnedThreads(ChannelId channel) const
{
    return guarded([&] {
        std::vector<ThreadId> ids;
        auto query = (*m_statements)("SELECT thread FROM thread WHERE channel = ?1 AND pinned = 1 ORDER BY thread")
                         .bind(channel);
        while (query.next())
            ids.push_back(query.id<ThreadId>(0));
        return m_statements->threadRows(ids, m_statements->me());
    });
}

std::vector<ThreadKey> Queries::Statements::askedThreads(MemberId asker, MemberId asked)
{
    std::vector<ThreadKey> keys;
    auto query = (*this)("SELECT thread.last_at, thread.thread FROM thread WHERE thread.thread IN ("
                         "SELECT recent.thread FROM (SELECT thread FROM told WHERE member = ?2 ORDER BY thread DESC LIMIT ?3) "
                         "AS recent CROSS JOIN thread AS begun ON begun.thread = recent.thread WHERE begun.author = ?1 "
                         "UNION ALL SELECT recent.thread FROM (SELECT thread, seq FROM mention WHERE member = ?2 "
                         "ORDER BY thread DESC LIMIT ?3) AS recent CROSS JOIN message ON message.thread = recent.thread "
                         "AND message.seq = recent.seq WHERE message.author = ?1)")
                     .bind(asker, asked, ThreadsForSharing);
    while (query.next())
        keys.push_back({query.instant(0), query.id<ThreadId>(1)});
    return keys;
}

StoreResult<std::vector<ThreadRow>> Queries::sharedThreads(MemberId with, int limit) const
{
    return guarded([&] {
        const auto me = m_statements->me();
        std::vector<ThreadKey> keys = m_statements->askedThreads(me.member, with);
        std::ranges::copy(m_statements->askedThreads(with, me.member), std::back_inserter(keys));
        for (const ChannelId channel : m_statements->directChannels(me.member)) {
            if (std::ranges::count(m_statements->channelMembers(channel), with) > 0)
                std::ranges::copy(m_statements->threadKeys(channel, afterNothing(), limit), std::back_inserter(keys));
        }
        std::ranges::sort(keys, [](const ThreadKey &a, const ThreadKey &b) { return isBefore(b, a); });
        std::vector<ThreadId> ids;
        for (const ThreadKey &key : keys) {
            if ((ids.empty() || ids.back() != key.thread) && int(ids.size()) < limit)
                ids.push_back(key.thread);
        }
        return m_statements->threadRows(ids, me);
    });
}

StoreResult<std::vector<ThreadNote>> Queries::notes(ThreadId thread) const
{
    return guarded([&] {
        std::vector<ThreadNote> list;
        auto query = (*m_statements)("SELECT " MERIDIAN_NOTE_COLUMNS " FROM thread_note WHERE thread = ?1 ORDER BY seq")
                         .bind(thread);
        while (query.next())
            list.push_back(rows::noteAt(query));
        return list;
    });
}

StoreResult<std::vector<MemberId>> Queries::participants(ThreadId thread, int limit) const
{
    return guarded([&] {
        std::vector<MemberId> people;
        auto query = (*m_statements)("SELECT author FROM message WHERE thread = ?1 ORDER BY seq DESC LIMIT ?2")
                         .bind(thread, MessagesForParticipants);
        while (people.size() < size_t(limit) && query.next()) {
            const auto author = query.id<MemberId>(0);
            if (std::find(people.begin(), people.end(), author) == people.end())
                people.push_back(author);
        }
        return people;
    });
}

StoreResult<std::vector<OpenAnswer>> Queries::openAnswers(ThreadId thread) const
{
    return guarded([&] {
        std::vector<OpenAnswer> people;
        for (const rows::AskedOne &one : rows::askedOthers(*m_statements, thread, m_statements->me().member)) {
            if (!one.answered)
                people.push_back({one.member, one.askedAgain});
        }
        return people;
    });
}

StoreResult<Seq> Queries::readPosition(ThreadId thread) const
{
    return guarded([&] {
        const auto me = m_statements->me();
        auto query = (*m_statements)("SELECT read_seq, unread_mark, unread_from FROM standing "
                                     "WHERE thread = ?1 AND member = ?2")
                         .bind(thread, me.member);
        if (!query.next())
            return me.joinedSeq;
        const Seq read = std::max(query.number(0), me.joinedSeq);
        return query.isNull(1) ? read : std::min(read, query.number(2) - 1);
    });
}

} // namespace meridian
