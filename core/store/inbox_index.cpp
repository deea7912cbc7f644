// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/inbox_index.h"
#include "core/store/asking_rows.h"
#include <algorithm>
#include <optional>

namespace meridian {
namespace {

// What the inbox is, once. ?1 the owner, ?2 and ?3 where and when they came, ?4 the thread or channel.
// Facts of a thread; what they mean; its place. `since` is the owner's last word on the thread: what they were asked
// before it is answered, or set aside. `keep` is MATERIALIZED for a whole channel: else SQLite puts each expression in
// wherever its name stands and evaluates it four times a thread.
#define MERIDIAN_INBOX_OF(scope, keep)                                                                              \
    "WITH facts AS " keep " (SELECT thread.thread AS thread, thread.channel AS channel, thread.author AS author, "  \
    "thread.created_seq AS created_seq, thread.created_at AS created_at, thread.last_seq AS last_seq, "             \
    "thread.last_at AS last_at, thread.last_author AS last_author, "                                                \
    "coalesce(thread.ask_by, 9223372036854775807) AS thread_due, "                                                  \
    "-max(thread.last_at, coalesce(standing.later_until, 0)) AS newest, "                                           \
    "coalesce(standing.later_until, 0) AS later_until, "                                                            \
    "max(coalesce(standing.later_until, 0), coalesce(standing.mute_until, 0)) AS hidden_until, "                    \
    "standing.unread_mark IS NOT NULL AS marked, max(coalesce(standing.read_seq, 0), ?2) AS read_seq, "             \
    "coalesce(standing.done_seq, 0) AS done_seq, coalesce(standing.posted_seq, 0) AS posted_seq, "                  \
    "coalesce(standing.acked_seq, 0) AS acked_seq, "                                                                \
    "coalesce(standing.asked_seq, 0) AS asked_seq, coalesce(standing.follow, 'default') AS follow, "                \
    "max(coalesce(standing.done_seq, 0), coalesce(standing.posted_seq, 0), coalesce(standing.acked_seq, 0)) AS since, " \
    "thread.last_seq > ?2 AND thread.last_at >= ?3 AS fresh, "                                                      \
    "EXISTS (SELECT 1 FROM told WHERE told.thread = thread.thread AND told.member = ?1) AS was_told, "              \
    "EXISTS (SELECT 1 FROM task WHERE task.task = thread.thread AND (task.owner = ?1 OR task.asked_by = ?1)) "      \
    "AS concerned, EXISTS (SELECT 1 FROM task WHERE task.task = thread.thread AND task.removed = 1) AS removed, "   \
    "thread.task IS NOT NULL AS of_task, "                                                                          \
    "inbox_channel.kind AS kind, inbox_channel.joined AS joined, inbox_channel.level AS level "                     \
    "FROM thread CROSS JOIN inbox_channel ON inbox_channel.channel = thread.channel "                               \
    "LEFT JOIN standing ON standing.thread = thread.thread AND standing.member = ?1 "                               \
    "WHERE thread." scope " = ?4), "                                                                                \
    "meaning AS " keep " (SELECT *, marked OR (fresh AND last_seq > read_seq AND last_author <> ?1) AS unread, "    \
    "done_seq > 0 AND NOT marked AND (last_seq <= done_seq OR (last_author = ?1 AND NOT EXISTS "                    \
    "(SELECT 1 FROM message WHERE message.thread = facts.thread AND message.seq > done_seq "                        \
    "AND message.author <> ?1))) AS cleared, "                                                                      \
    "EXISTS (SELECT 1 FROM mention CROSS JOIN message ON message.thread = mention.thread "                          \
    "AND message.seq = mention.seq WHERE mention.member = ?1 AND mention.thread = facts.thread "                    \
    "AND mention.seq > max(since, ?2) AND coalesce(message.edited_at, message.at) >= ?3) "                          \
    "OR (fresh AND asked_seq > max(since, ?2) AND NOT EXISTS (SELECT 1 FROM message "                               \
    "WHERE message.thread = facts.thread AND message.seq = asked_seq)) AS mentioned, "                              \
    "(SELECT min(due) FROM asking WHERE asking.thread = facts.thread AND asking.member = ?1 "                       \
    "AND asking.seq > max(since, ?2) AND asking.at >= ?3) AS ask_due, "                                             \
    "was_told AND author <> ?1 AND created_seq > max(done_seq, ?2) AND created_at >= ?3 AND (created_seq > max(posted_seq, acked_seq) " \
    "OR marked OR (fresh AND last_seq > read_seq AND last_author <> ?1)) AS told, "                                 \
    "kind = 'direct' AND last_author <> ?1 AND last_seq > max(done_seq, acked_seq) AND fresh AS direct, "           \
    "later_until > 0 OR marked OR (fresh AND CASE follow WHEN 'not' THEN 0 WHEN 'following' THEN 1 ELSE "           \
    "joined AND CASE WHEN of_task THEN level <> 'quiet' AND last_author <> ?1 "                                     \
    "AND (author = ?1 OR posted_seq > 0 OR concerned) ELSE level = 'inbox' "                                        \
    "OR (level = 'mentions' AND (author = ?1 OR posted_seq > 0 OR was_told)) END "                                  \
    "END) AS comes FROM facts), "                                                                                   \
    "placed AS " keep " (SELECT *, CASE WHEN cleared THEN 2 "                                                       \
    "WHEN mentioned OR ask_due IS NOT NULL OR told OR direct THEN 0 WHEN comes THEN 1 "                             \
    "ELSE 2 END AS place FROM meaning) "                                                                            \
    "INSERT OR REPLACE INTO inbox (thread, channel, place, due, newest, last_at, unread, later_until, hidden_until) "\
    "SELECT thread, channel, place, CASE WHEN place <> 0 THEN 0 WHEN ask_due IS NULL THEN thread_due "              \
    "WHEN was_told AND created_seq > since THEN min(thread_due, ask_due) ELSE ask_due END, newest, last_at, "       \
    "unread AND (joined OR place < 2), later_until, hidden_until FROM placed "                                      \
    "WHERE (place < 2 OR (unread AND joined AND NOT of_task)) AND NOT removed"

} // namespace

InboxIndex::Me InboxIndex::me()
{
    auto query = m_sql("SELECT replica.member, coalesce(member.joined_seq, 0), coalesce(member.joined_at, 0) "
                       "FROM replica LEFT JOIN member ON member.member = replica.member");
    return query.next() ? Me{query.id<MemberId>(0), query.number(1), query.instant(2)} : Me{};
}

void InboxIndex::refresh(const ChangeSet &change)
{
    if (change.threads.isEmpty() && change.messages.isEmpty() && change.channels.isEmpty()
        && change.members.isEmpty())
        return;
    const Me owner = me();
    if (change.members.contains(owner.member) && ownerChanged(owner)) {
        rebuild();
        return;
    }
    QSet<ChannelId> whole;
    for (const ChannelId channel : change.channels) {
        if (!footingChanged(channel, owner))
            continue;
        refreshChannel(channel, owner);
        whole.insert(channel);
    }
    QSet<ThreadId> threads = change.threads;
    for (auto it = change.messages.cbegin(); it != change.messages.cend(); ++it)
        threads.insert(it.key());
    QSet<ThreadId> asking = threads;
    for (const MemberId member : change.members) { // nobody waits for who has left
        for (const ThreadId thread : rows::askingThreads(m_sql, member, owner.member))
            asking.insert(thread);
    }
    for (const ThreadId thread : std::as_const(asking))
        refreshWaiting(thread, owner);
    for (const ThreadId thread : std::as_const(threads)) {
        if (whole.isEmpty() || !isIn(whole, thread))
            refreshThread(thread, owner);
    }
}

//! True when the thread was seen to with its channel; the row it had in another one goes.
bool InboxIndex::isIn(const QSet<ChannelId> &whole, ThreadId thread)
{
    ChannelId channel;
    {
        auto query = m_sql("SELECT channel FROM thread WHERE thread = ?1").bind(thread);
        if (!query.next())
            return false;
        channel = query.id<ChannelId>(0);
    }
    if (!whole.contains(channel))
        return false;
    m_sql("DELETE FROM inbox WHERE thread = ?1 AND channel <> ?2").bind(thread, channel).change();
    return true;
}

bool InboxIndex::ownerChanged(const Me &me)
{
    return m_sql("INSERT INTO inbox_owner (one, member, joined_seq, joined_at) VALUES (1, ?1, ?2, ?3) ON CONFLICT "
                 "DO UPDATE SET member = excluded.member, joined_seq = excluded.joined_seq, "
                 "joined_at = excluded.joined_at WHERE (member, joined_seq, joined_at) "
                 "IS NOT (excluded.member, excluded.joined_seq, excluded.joined_at)")
               .bind(me.member, me.joinedSeq, me.joinedAt)
               .change()
        > 0;
}

bool InboxIndex::footingChanged(ChannelId channel, const Me &me)
{
    m_sql("DELETE FROM inbox_channel WHERE channel = ?1 AND NOT EXISTS (SELECT 1 FROM channel WHERE channel = ?1)")
        .bind(channel)
        .change();
    return m_sql("INSERT INTO inbox_channel (channel, kind, joined, level) SELECT channel.channel, channel.kind, "
                 "EXISTS (SELECT 1 FROM membership WHERE membership.channel = ?1 AND membership.member = ?2), "
                 "coalesce((SELECT level FROM channel_follow WHERE channel_follow.channel = ?1 "
                 "AND channel_follow.member = ?2), 'inbox') FROM channel WHERE channel.channel = ?1 "
                 "ON CONFLICT DO UPDATE SET kind = excluded.kind, joined = excluded.joined, level = excluded.level "
                 "WHERE (kind, joined, level) IS NOT (excluded.kind, excluded.joined, excluded.level)")
               .bind(channel, me.member)
               .change()
        > 0;
}

void InboxIndex::refreshThread(ThreadId thread, const Me &me)
{
    m_sql("DELETE FROM inbox WHERE thread = ?1").bind(thread).change();
    m_sql(MERIDIAN_INBOX_OF("thread", "")).bind(me.member, me.joinedSeq, me.joinedAt, thread).change();
}

void InboxIndex::refreshChannel(ChannelId channel, const Me &me)
{
    m_sql("DELETE FROM inbox WHERE channel = ?1").bind(channel).change();
    m_sql(MERIDIAN_INBOX_OF("channel", "MATERIALIZED")).bind(me.member, me.joinedSeq, me.joinedAt, channel).change();
    for (const ThreadId thread : rows::askingThreads(m_sql, channel, me.member))
        refreshWaiting(thread, me);
}

void InboxIndex::refreshWaiting(ThreadId thread, const Me &me)
{
    std::optional<Instant> due;
    for (const rows::AskedOne &one : rows::askedOthers(m_sql, thread, me.member)) {
        if (!one.answered)
            due = std::min(due.value_or(one.due), one.due);
    }
    m_sql("DELETE FROM waiting_on WHERE thread = ?1").bind(thread).change();
    if (due)
        m_sql("INSERT INTO waiting_on (thread, due) SELECT thread, ?2 FROM thread WHERE thread = ?1 AND conclusion = ''")
            .bind(thread, *due)
            .change();
}

void InboxIndex::forget(ChannelId channel)
{
    m_sql("DELETE FROM inbox WHERE channel = ?1").bind(channel).change();
    m_sql("DELETE FROM inbox_channel WHERE channel = ?1").bind(channel).change();
    m_sql("DELETE FROM waiting_on WHERE thread IN (SELECT thread FROM thread WHERE channel = ?1)").bind(channel).change();
}

void InboxIndex::clear()
{
    m_sql("DELETE FROM inbox").change();
    m_sql("DELETE FROM inbox_channel").change();
    m_sql("DELETE FROM waiting_on").change();
}

void InboxIndex::rebuild()
{
    clear();
    std::vector<ChannelId> channels;
    {
        auto query = m_sql("SELECT channel FROM channel");
        while (query.next())
            channels.push_back(query.id<ChannelId>(0));
    }
    const Me owner = me();
    for (const ChannelId channel : channels) {
        if (footingChanged(channel, owner))
            refreshChannel(channel, owner);
    }
}

} // namespace meridian
