// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/asking_rows.h"
#include <QHash>
#include <algorithm>

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
    {
        auto query = sql("SELECT asked.member, max(seq), due FROM ("
                         "SELECT told.member AS member, thread.created_seq AS seq, coalesce(thread.ask_by, 9223372036854775807) AS due "
                         "FROM thread CROSS JOIN told ON told.thread = thread.thread "
                         "WHERE thread.thread = ?1 AND thread.author = ?2 AND thread.ask <> 'nothing' "
                         "UNION ALL SELECT member, seq, due FROM asking WHERE thread = ?1 AND author = ?2) AS asked "
                         "LEFT JOIN member ON member.member = asked.member "
                         "WHERE asked.member <> ?2 AND coalesce(member.removed, 0) = 0 GROUP BY asked.member")
                         .bind(thread, asker);
        while (query.next())
            people.push_back({query.id<MemberId>(0), query.number(1), query.instant(2)});
    }
    if (people.empty())
        return people;
#define MERIDIAN_RECENT "(SELECT message, author, seq, deleted FROM message WHERE thread = ?1 ORDER BY seq DESC LIMIT ?2) AS recent "
    const auto newest = [](Query query) {
        QHash<MemberId, Seq> of;
        while (query.next())
            of.insert(query.id<MemberId>(0), query.number(1));
        return of;
    };
    const auto wrote = newest(sql("SELECT author, max(seq) FROM " MERIDIAN_RECENT "WHERE deleted = 0 GROUP BY author").bind(thread, MessagesLookedAt));
    const auto acked = newest(sql("SELECT reaction.member, max(iif(reaction.seq = 0, recent.seq, reaction.seq)) FROM " MERIDIAN_RECENT
                                  "CROSS JOIN reaction ON reaction.message = recent.message WHERE reaction.emoji IN ('agree', 'looking') "
                                  "GROUP BY reaction.member")
                                  .bind(thread, MessagesLookedAt));
    // What the thread begins with names people, but reminds nobody.
    const auto named = newest(sql("SELECT mention.member, max(mention.seq) FROM " MERIDIAN_RECENT
                                  "CROSS JOIN mention ON mention.thread = ?1 AND mention.seq = recent.seq WHERE recent.author = ?3 "
                                  "AND recent.seq > (SELECT min(seq) FROM message WHERE thread = ?1) GROUP BY mention.member")
                                  .bind(thread, MessagesLookedAt, asker));
    for (AskedOne &one : people) {
        one.answered = std::max(wrote.value(one.member), acked.value(one.member)) > one.seq;
        one.askedAgain = named.value(one.member) > one.seq;
    }
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
