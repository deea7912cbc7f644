// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/asking_rows.h"

namespace meridian::rows {

namespace {

constexpr int MessagesLookedAt = 1000;

// As the index thread_asking says it.
#define MERIDIAN_ASKING_THREAD "author = ?2 AND ask <> 'nothing' AND conclusion = '' AND length(told) > 0 "

std::vector<ThreadId> threadsOf(Query query)
{
    std::vector<ThreadId> threads;
    while (query.next())
        threads.push_back(query.id<ThreadId>(0));
    return threads;
}

} // namespace

std::vector<AskedOne> askedOthers(StatementCache &sql, ThreadId thread, MemberId asker)
{
    std::vector<AskedOne> people;
    auto query =
        sql("WITH asked AS MATERIALIZED (SELECT member, max(seq) AS seq, due FROM ("
            "SELECT told.member AS member, thread.created_seq AS seq, coalesce(thread.ask_by, 9223372036854775807) AS due "
            "FROM thread CROSS JOIN told ON told.thread = thread.thread "
            "WHERE thread.thread = ?1 AND thread.author = ?2 AND thread.ask <> 'nothing' "
            "UNION ALL SELECT member, seq, due FROM asking WHERE thread = ?1 AND author = ?2) "
            "WHERE member <> ?2 GROUP BY member), "
            "recent AS (SELECT message, author, seq, deleted FROM message WHERE thread = ?1 "
            "AND seq >= (SELECT min(seq) FROM asked) ORDER BY seq DESC LIMIT ?3) "
            "SELECT asked.member, asked.seq, asked.due, "
            "EXISTS (SELECT 1 FROM recent WHERE recent.author = asked.member AND recent.seq > asked.seq AND deleted = 0) "
            "OR EXISTS (SELECT 1 FROM recent CROSS JOIN reaction ON reaction.message = recent.message WHERE recent.seq >= asked.seq "
            "AND reaction.member = asked.member AND reaction.emoji IN ('agree', 'looking')), "
            "EXISTS (SELECT 1 FROM recent CROSS JOIN mention ON mention.thread = ?1 AND mention.seq = recent.seq WHERE recent.author = ?2 "
            "AND recent.seq > max(asked.seq, (SELECT min(seq) FROM message WHERE thread = ?1)) AND mention.member = asked.member) "
            "FROM asked LEFT JOIN member ON member.member = asked.member WHERE coalesce(member.removed, 0) = 0 ORDER BY asked.member")
            .bind(thread, asker, MessagesLookedAt);
    while (query.next())
        people.push_back({query.id<MemberId>(0), query.number(1), query.instant(2), query.truth(3), query.truth(4)});
    return people;
}

std::vector<ThreadId> askingThreads(StatementCache &sql, ChannelId channel, MemberId asker)
{
    return threadsOf(sql("SELECT thread FROM thread WHERE " MERIDIAN_ASKING_THREAD "AND channel = ?1 "
                         "UNION SELECT thread.thread FROM (SELECT DISTINCT thread FROM asking WHERE author = ?2) AS mine "
                         "CROSS JOIN thread ON thread.thread = mine.thread WHERE thread.channel = ?1")
                         .bind(channel, asker));
}

std::vector<ThreadId> askingThreads(StatementCache &sql, MemberId asked, MemberId asker)
{
    return threadsOf(sql("SELECT thread FROM thread WHERE " MERIDIAN_ASKING_THREAD
                         "AND EXISTS (SELECT 1 FROM told WHERE told.thread = thread.thread AND told.member = ?1) "
                         "UNION SELECT thread FROM asking WHERE author = ?2 AND member = ?1")
                         .bind(asked, asker));
}

} // namespace meridian::rows
