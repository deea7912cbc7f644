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

void HistoryFetcher::want(const Want &what)
{
    const Wish wish{what, Reason::Asked};
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
    m_taskPlaces.clear();
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
        if (auto sent = send({{thread}, Reason::Missing}); !sent)
            return sent;
    }
    return {};
}

StoreResult<void> HistoryFetcher::send(const Wish &wish)
{
    frame::History frame{++m_lastRequest, wish.thread, wish.channel, {}, {}, MessagesPerPage, wish.tasks};
    if (wish.thread && wish.reason == Reason::Asked) {
        const auto oldest = m_store.queries().messages(*wish.thread, std::nullopt, Seq(0), 1);
        if (!oldest)
            return std::unexpected(oldest.error());
        if (!oldest->empty() && oldest->front().message.seq < PendingSeq)
            frame.before = oldest->front().message.seq;
    } else if (const auto channel = wish.channel ? wish.channel : wish.tasks) {
        frame.limit = ThreadsPerPage;
        const auto &places = wish.tasks ? m_taskPlaces : m_places;
        if (const auto place = places.constFind(*channel); place != places.cend()) {
            frame.before = place->at.ms;
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
    if (!wish.thread && !page.complete) {
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
    notePlace(wish, page.rows);
    if (page.complete) {
        const auto marked = noteComplete(wish);
        if (!marked)
            return marked;
        change->unite(*marked);
    }
    return change;
}

void HistoryFetcher::notePlace(const Wish &wish, const Rows &rows)
{
    const auto lower = [](QHash<ChannelId, Place> &places, ChannelId channel, const Place &place) {
        const auto known = places.constFind(channel);
        if (known == places.cend() || std::tie(place.at, place.thread) < std::tie(known->at, known->thread))
            places.insert(channel, place);
    };
    if (wish.channel) {
        for (const Thread &thread : rows.threads)
            lower(m_places, *wish.channel, {thread.lastAt, thread.thread});
    }
    if (wish.tasks) {
        for (const Task &task : rows.tasks) {
            if (task.closedAt)
                lower(m_taskPlaces, *wish.tasks, {*task.closedAt, threadOf(task.task)});
        }
    }
}

StoreResult<ChangeSet> HistoryFetcher::noteComplete(const Wish &wish)
{
    return wish.tasks ? m_store.markOldestTask(*wish.tasks) : m_store.markOldest(wish.thread, wish.channel);
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
