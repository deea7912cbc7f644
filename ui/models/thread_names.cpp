// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/thread_names.h"
#include "core/base/log.h"
#include <algorithm>

namespace meridian {

namespace {

void complain(const StoreError &error)
{
    qCWarning(lcUi).noquote() << logLine(QLatin1StringView("threadnames.unread"),
                                         {{QLatin1StringView("detail"), error.detail}});
}

bool isBetter(const ThreadNames::Hit &a, const ThreadNames::Hit &b)
{
    return a.fit != b.fit ? a.fit < b.fit : a.lastAt > b.lastAt;
}

} // namespace

void ThreadNames::Shelf::add(const ThreadName &name)
{
    names.append(name.subject);
    threads.push_back(name.thread);
    lastAt.push_back(name.lastAt);
}

void ThreadNames::Shelf::clear()
{
    names.clear();
    threads.clear();
    lastAt.clear();
}

ThreadNames::ThreadNames(Replica &replica, QObject *parent) : QObject(parent), m_replica(replica)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &ThreadNames::readSlice);
    connect(&replica, &Replica::changed, this, &ThreadNames::apply);
}

void ThreadNames::begin()
{
    m_begun = true;
    if (m_stale.size() > MaxStale)
        forget();
    freshen();
    if (m_complete)
        return;
    if (m_shelf.threads.empty())
        readSlice(); // there is something to find at once
    else
        m_next.start(0);
}

void ThreadNames::apply(const ChangeSet &change)
{
    if (!m_begun)
        return;
    if (change.everything)
        forget();
    else if (m_stale.size() <= MaxStale)
        m_stale.unite(change.threads);
}

void ThreadNames::forget()
{
    m_next.stop();
    m_shelf.clear();
    m_fresh.clear();
    m_freshened.clear();
    m_stale.clear();
    m_complete = false;
}

void ThreadNames::readSlice()
{
    const auto last = m_shelf.threads.empty() ? std::nullopt : std::optional(m_shelf.threads.back());
    const auto slice = m_replica.read().threadNames(last, SliceRows);
    if (!slice) {
        complain(slice.error());
        return;
    }
    for (const ThreadName &name : *slice)
        m_shelf.add(name);
    m_complete = slice->size() < size_t(SliceRows);
    if (!m_complete)
        m_next.start(0);
    emit grew();
}

//! Reads again what changed, in place of what is on the shelf.
void ThreadNames::freshen()
{
    if (m_stale.isEmpty())
        return;
    Shelf kept;
    for (size_t i = 0; i < m_fresh.threads.size(); ++i) {
        if (!m_stale.contains(m_fresh.threads[i]))
            kept.add({m_fresh.threads[i], QString::fromUtf8(m_fresh.names.at(int(i))), m_fresh.lastAt[i]});
    }
    m_fresh = std::move(kept);
    for (const ThreadId thread : std::as_const(m_stale)) {
        const auto row = m_replica.read().thread(thread);
        if (!row) {
            complain(row.error());
            return;
        }
        m_freshened.insert(thread);
        if (*row)
            m_fresh.add({thread, (*row)->thread.subject, (*row)->thread.lastAt});
    }
    m_stale.clear();
}

std::vector<ThreadNames::Hit> ThreadNames::find(const NameQuery &query, int limit) const
{
    std::vector<Hit> best; // a heap whose first is the worst
    const auto offer = [&](const Hit &hit) {
        if (best.size() == size_t(limit) && !isBetter(hit, best.front()))
            return;
        if (best.size() == size_t(limit)) {
            std::ranges::pop_heap(best, isBetter);
            best.pop_back();
        }
        best.push_back(hit);
        std::ranges::push_heap(best, isBetter);
    };
    m_fresh.names.find(query, limit, [&](int i, NameFit fit) {
        offer({m_fresh.threads[size_t(i)], fit, m_fresh.lastAt[size_t(i)]});
    });
    m_shelf.names.find(query, limit, [&](int i, NameFit fit) {
        if (m_freshened.isEmpty() || !m_freshened.contains(m_shelf.threads[size_t(i)]))
            offer({m_shelf.threads[size_t(i)], fit, m_shelf.lastAt[size_t(i)]});
    });
    std::ranges::sort_heap(best, isBetter);
    return best;
}

} // namespace meridian
