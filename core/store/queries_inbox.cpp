// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/queries_statements.h"
#include <limits>

// The inbox: its pages and its numbers, over one table and by the same conditions.

namespace meridian {
namespace {

constexpr qint64 Most = std::numeric_limits<qint64>::max();

// ?1 is now. Whatever counts or lists what is for me says it with these words.
#define MERIDIAN_FOR_ME "FROM inbox WHERE place < 2 AND hidden_until <= ?1 "
#define MERIDIAN_PUT_OFF "FROM inbox WHERE later_until > 0 AND later_until > ?1 "

InboxKey beforeAll()
{
    return {-1, 0, std::numeric_limits<qint64>::min(), {}};
}

} // namespace

std::vector<InboxKey> Queries::Statements::inboxKeys(const InboxView &view, const InboxKey &after, int limit)
{
    const auto collect = [](Query query) {
        std::vector<InboxKey> keys;
        while (query.next())
            keys.push_back({int(query.number(0)), query.number(1), query.number(2), query.id<ThreadId>(3)});
        return keys;
    };
    const bool unread = view.filter == InboxFilter::Unread;
    if (view.tab == InboxTab::OnOthers)
        return collect((*this)("SELECT 0, due, 0, thread FROM waiting_on WHERE (due, thread) > (?1, ?2) ORDER BY due, thread LIMIT ?3")
                           .bind(after.due, after.thread, limit));
    if (view.tab == InboxTab::Later)
        return collect((*this)("SELECT 0, 0, later_until, thread " MERIDIAN_PUT_OFF
                               "AND (later_until, thread) > (?2, ?3) AND (?4 = 0 OR unread = 1) "
                               "ORDER BY later_until, thread LIMIT ?5")
                           .bind(view.now, std::max(after.newest, view.now.ms), after.thread, unread, limit));
    if (view.tab == InboxTab::All)
        return collect((*this)("SELECT 0, 0, newest, thread FROM inbox WHERE unread = 1 AND hidden_until <= ?1 "
                               "AND (newest, thread) > (?2, ?3) ORDER BY newest, thread LIMIT ?4")
                           .bind(view.now, after.newest, after.thread, limit));
    if (unread)
        return collect((*this)("SELECT place, due, newest, thread " MERIDIAN_FOR_ME "AND unread = 1 "
                               "AND (place, due, newest, thread) > (?2, ?3, ?4, ?5) "
                               "ORDER BY place, due, newest, thread LIMIT ?6")
                           .bind(view.now, after.place, after.due, after.newest, after.thread, limit));
    return collect((*this)("SELECT place, due, newest, thread " MERIDIAN_FOR_ME
                           "AND (place, due, newest, thread) > (?2, ?3, ?4, ?5) "
                           "ORDER BY place, due, newest, thread LIMIT ?6")
                       .bind(view.now, after.place, after.due, after.newest, after.thread, limit));
}

//! With the filter, threads that are read are passed over here.
InboxPage Queries::Statements::onOthers(const InboxView &view, InboxKey after, int limit, const Me &me)
{
    InboxPage page;
    for (bool more = true; more && int(page.rows.size()) < limit;) {
        const auto keys = inboxKeys(view, after, limit);
        more = int(keys.size()) == limit;
        for (const InboxKey &key : keys) {
            after = key;
            auto row = threadRow(key.thread, me);
            if (row && row->waitsOnOthers() && (view.filter == InboxFilter::Everything || row->unread))
                page.rows.push_back(std::move(*row));
            if (int(page.rows.size()) == limit)
                break;
        }
    }
    if (int(page.rows.size()) == limit)
        page.next = after;
    return page;
}

StoreResult<InboxPage> Queries::inbox(const InboxView &view, const std::optional<InboxKey> &after, int limit) const
{
    return guarded([&] {
        const auto me = m_statements->me();
        InboxPage page;
        if (view.tab == InboxTab::All && view.filter == InboxFilter::Everything) {
            const ThreadKey place = after ? ThreadKey{{-after->newest}, after->thread} : ThreadKey{{Most}, ThreadId()};
            const auto ids = m_statements->mergedThreads(m_statements->joinedChannels(me.member), place, limit);
            page.rows = m_statements->threadRows(ids, me);
            if (int(page.rows.size()) == limit)
                page.next = InboxKey{0, 0, -page.rows.back().thread.lastAt.ms, page.rows.back().thread.thread};
            return page;
        }
        if (view.tab == InboxTab::OnOthers)
            return m_statements->onOthers(view, after.value_or(beforeAll()), limit, me);
        const auto keys = m_statements->inboxKeys(view, after.value_or(beforeAll()), limit);
        for (const InboxKey &key : keys) {
            if (auto row = m_statements->threadRow(key.thread, me))
                page.rows.push_back(std::move(*row));
        }
        if (int(keys.size()) == limit)
            page.next = keys.back();
        return page;
    });
}

StoreResult<InboxCounts> Queries::inboxCounts(Instant now, int most) const
{
    return guarded([&] {
        const auto count = [](Query query) { return query.next() ? int(query.number(0)) : 0; };
        InboxCounts counts;
        counts.unread = count((*m_statements)("SELECT count(*) FROM (SELECT 1 " MERIDIAN_FOR_ME
                                              "AND unread = 1 LIMIT ?2)")
                                  .bind(now, most));
        counts.waiting = count((*m_statements)("SELECT count(*) FROM (SELECT 1 " MERIDIAN_FOR_ME
                                               "AND place = 0 LIMIT ?2)")
                                   .bind(now, most));
        counts.later = count((*m_statements)("SELECT count(*) FROM (SELECT 1 " MERIDIAN_PUT_OFF "LIMIT ?2)")
                                 .bind(now, most));
        return counts;
    });
}

StoreResult<std::optional<Queries::CaughtUp>> Queries::caughtUp(Instant now) const
{
    return guarded([&]() -> std::optional<CaughtUp> {
        Instant oldest;
        {
            // The + keeps the planner on inbox_unread_by_time, from its far end.
            auto query = (*m_statements)("SELECT last_at FROM inbox WHERE +place < 2 AND hidden_until <= ?1 "
                                         "AND unread = 1 AND newest <= 0 ORDER BY newest DESC LIMIT 1")
                             .bind(now);
            if (!query.next())
                return std::nullopt;
            oldest = query.instant(0);
        }
        const auto me = m_statements->me();
        auto query = (*m_statements)("SELECT max(read_at) FROM standing WHERE member = ?1 AND read_at > 0 "
                                     "AND read_at < ?2")
                         .bind(me.member, oldest);
        if (!query.next() || query.isNull(0))
            return std::nullopt;
        return CaughtUp{query.instant(0), oldest};
    });
}

StoreResult<std::vector<ThreadRow>> Queries::readBetween(Instant from, Instant to, int limit) const
{
    return guarded([&] {
        const auto me = m_statements->me();
        std::vector<ThreadId> threads;
        {
            auto query = (*m_statements)("SELECT thread FROM standing WHERE member = ?1 AND read_at >= ?2 AND read_at < ?3 "
                                         "ORDER BY read_at LIMIT ?4")
                             .bind(me.member, from, to, limit);
            while (query.next())
                threads.push_back(query.id<ThreadId>(0));
        }
        return m_statements->threadRows(threads, me);
    });
}

StoreResult<std::vector<Queries::Words>> Queries::wordsAfter(ThreadId thread, Seq after, int look) const
{
    return guarded([&] {
        std::vector<Words> words;
        auto query = (*m_statements)("SELECT at, text FROM (SELECT at, text, author, deleted FROM message WHERE thread = ?1 AND seq > ?2 "
                                     "ORDER BY seq DESC LIMIT ?3) WHERE deleted = 0 AND author <> (SELECT member FROM replica)")
                         .bind(thread, after, look);
        while (query.next())
            words.push_back({query.instant(0), query.text(1)});
        return words;
    });
}

} // namespace meridian
