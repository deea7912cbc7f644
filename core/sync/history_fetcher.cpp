// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/history_fetcher.h"
#include "core/store/replica_store.h"
#include <algorithm>

namespace meridian {

HistoryFetcher::HistoryFetcher(ReplicaStore &store, std::function<void(const frame::History &)> send)
    : m_store(store), m_send(std::move(send))
{
}

void HistoryFetcher::want(std::optional<ThreadId> thread, std::optional<ChannelId> channel)
{
    const Wish wish{thread, channel, Reason::Asked};
    const bool open = std::any_of(m_open.cbegin(), m_open.cend(), [&](const Wish &w) { return w == wish; });
    if (open || std::find(m_wanted.begin(), m_wanted.end(), wish) != m_wanted.end())
        return;
    m_wanted.push_back(wish);
    if (m_wanted.size() > MaxWanted) // a person has long scrolled on from the oldest one
        m_wanted.pop_front();
}

void HistoryFetcher::reset()
{
    for (const Wish &wish : std::as_const(m_open)) {
        if (wish.reason == Reason::Asked)
            m_wanted.push_front(wish);
    }
    m_open.clear();
    m_places.clear(); // a new connection may begin with a new snapshot
    m_missingAsked.clear();
}

StoreResult<void> HistoryFetcher::pump()
{
    while (!m_wanted.empty() && m_open.size() < MaxOpen) {
        const Wish wish = m_wanted.front();
        m_wanted.pop_front();
        if (auto sent = send(wish); !sent)
            return sent;
    }
    if (m_open.size() >= MaxOpen)
        return {};
    const auto missing = m_store.missingThreads(MaxOpen + int(m_missingAsked.size()));
    if (!missing)
        return std::unexpected(missing.error());
    for (const ThreadId &thread : *missing) {
        if (m_open.size() >= MaxOpen)
            break;
        if (m_missingAsked.contains(thread))
            continue;
        m_missingAsked.insert(thread);
        if (auto sent = send({thread, std::nullopt, Reason::Missing}); !sent)
            return sent;
    }
    return {};
}

StoreResult<void> HistoryFetcher::send(const Wish &wish)
{
    frame::History frame{++m_lastRequest, wish.thread, wish.channel, {}, {}, MessagesPerPage};
    if (wish.thread && wish.reason == Reason::Asked) {
        const auto oldest = m_store.queries().messages(*wish.thread, std::nullopt, Seq(0), 1);
        if (!oldest)
            return std::unexpected(oldest.error());
        if (!oldest->empty() && oldest->front().message.seq < PendingSeq)
            frame.before = oldest->front().message.seq;
    } else if (wish.channel) {
        frame.limit = ThreadsPerPage;
        if (const auto place = m_places.constFind(*wish.channel); place != m_places.cend()) {
            frame.before = place->lastAt.ms;
            frame.beforeThread = place->thread;
        }
    }
    m_open.insert(frame.request, wish);
    m_send(frame);
    return {};
}

StoreResult<ChangeSet> HistoryFetcher::arrived(const frame::HistoryPage &page)
{
    const auto found = m_open.constFind(page.request);
    if (found == m_open.cend())
        return ChangeSet();
    const Wish wish = *found;
    m_open.erase(found);
    if (wish.channel && !page.complete) {
        const auto stale = bringsNothingNew(page.rows);
        if (!stale)
            return std::unexpected(stale.error());
        if (*stale)
            m_wanted.push_front(wish); // the replica held this page already: go on to the next
    }
    auto change = m_store.upsert(page.rows);
    if (!change)
        return change;
    for (const Thread &thread : page.rows.threads) // it may be taken away, and missed again
        m_missingAsked.remove(thread.thread);
    if (wish.channel && !page.rows.threads.empty()) {
        const auto byPlace = [](const Thread &a, const Thread &b) {
            return std::tie(a.lastAt, a.thread) < std::tie(b.lastAt, b.thread);
        };
        const auto &threads = page.rows.threads;
        const auto oldest = std::min_element(threads.begin(), threads.end(), byPlace);
        m_places.insert(*wish.channel, {oldest->lastAt, oldest->thread});
    }
    if (page.complete) {
        const auto marked = m_store.markOldest(wish.thread, wish.channel);
        if (!marked)
            return marked;
        change->unite(*marked);
    }
    return change;
}

StoreResult<bool> HistoryFetcher::bringsNothingNew(const Rows &rows) const
{
    for (const Thread &thread : rows.threads) {
        const auto known = m_store.queries().thread(thread.thread);
        if (!known)
            return std::unexpected(known.error());
        if (!*known)
            return false;
    }
    return !rows.threads.empty();
}

StoreResult<ChangeSet> HistoryFetcher::failed(qint64 request, const QString &code)
{
    const auto found = m_open.constFind(request);
    if (found == m_open.cend())
        return ChangeSet();
    const Wish wish = *found;
    m_open.erase(found);
    if (wish.reason != Reason::Missing || code != frame::code::NotFound)
        return ChangeSet();
    m_missingAsked.remove(*wish.thread);
    return m_store.forgetThread(*wish.thread);
}

} // namespace meridian
