// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What news do to a list that is being read.
#include "ui/models/thread_list_model.h"
#include <algorithm>

namespace meridian {

namespace {

//! Of more threads than this, those that are not shown are not asked for one by one.
constexpr qsizetype MostSingly = 64;

} // namespace

//! Whether it stands in a channel's pinned group.
bool ThreadListModel::isPinned(int row) const
{
    return m_channel && row >= 0 && m_entries[size_t(row)].thread.thread.pinned;
}

bool ThreadListModel::belongsHere(const ThreadRow &row) const
{
    if (m_channel)
        return row.thread.channel == *m_channel;
    const Standing &mine = row.standing;
    const Instant now = m_clock.now();
    const bool putOff = mine.laterUntil && *mine.laterUntil > now;
    const bool muted = mine.muteUntil && *mine.muteUntil > now;
    const bool fits = m_filter == InboxFilter::Everything || row.unread || m_rows.contains(row.thread.thread);
    switch (m_tab) {
    case InboxTab::Later:
        return putOff && fits;
    case InboxTab::OnOthers:
        return row.waitsOnOthers() && fits;
    case InboxTab::All:
        return m_joined.contains(row.thread.channel) && fits;
    case InboxTab::ForYou:
        break;
    }
    return row.place != InboxPlace::Elsewhere && !putOff && !muted && fits;
}

void ThreadListModel::apply(const ChangeSet &change)
{
    if (change.everything) {
        reload(Line::Keep);
        return;
    }
    if (!change.channels.isEmpty()) {
        const QSet<ChannelId> before = m_joined;
        if (!readJoined())
            return;
        if (!m_channel
            && before != m_joined) { // joined or left one: its threads come or go at once
            reload(Line::Keep);
            return;
        }
    }
    QSet<ThreadId> touched = change.threads;
    for (auto it = change.messages.cbegin(); it != change.messages.cend(); ++it)
        touched.insert(it.key());
    bool own = false;
    QSet<ThreadId> above = m_above;
    if (touched.size() > MostSingly) {
        const auto taken = takeMany(touched, above);
        if (!taken)
            return;
        own = *taken == Arrival::Own;
    }
    for (const ThreadId thread : std::as_const(touched)) {
        const Arrival arrival = applyThread(thread);
        own = own || arrival == Arrival::Own;
        if (arrival == Arrival::Above)
            above.insert(thread);
        else if (rowOf(thread) < 0)
            above.remove(thread);
    }
    if (own || (m_follow == Follow::Follow && !above.isEmpty())) {
        reload(Line::Keep);
        return;
    }
    setAbove(above);
    count();
}

//! What of many changed threads is not shown yet: found in the first page, and no longer asked for one by one.
std::optional<ThreadListModel::Arrival> ThreadListModel::takeMany(QSet<ThreadId> &touched, QSet<ThreadId> &above)
{
    const auto first = readFirst();
    if (!first)
        return std::nullopt;
    Arrival arrival = Arrival::None;
    for (const ThreadRow &row : *first) {
        const ThreadId thread = row.thread.thread;
        if (m_rows.contains(thread) || !touched.contains(thread))
            continue;
        if (isOwnReturn(row) || (m_channel && row.thread.pinned))
            arrival = Arrival::Own;
        above.insert(thread);
    }
    touched.removeIf([this](const ThreadId &thread) { return !m_rows.contains(thread) && !m_above.contains(thread); });
    m_exhausted = m_exhausted && !m_channel; // what else has come lies further down
    return arrival;
}

//! It comes by my own doing: I wrote in it, or took back that it was done or put off.
bool ThreadListModel::isOwnReturn(const ThreadRow &row) const
{
    const auto left = m_left.constFind(row.thread.thread);
    return row.thread.lastAuthor == m_book.self() || (left != m_left.cend() && row.thread.lastAt <= *left);
}

ThreadListModel::Arrival ThreadListModel::applyThread(ThreadId thread)
{
    auto found = m_replica.read().thread(thread);
    if (!found) {
        setHealth(Health::Failed);
        return Arrival::None;
    }
    const int row = rowOf(thread);
    if (!*found || !belongsHere(**found)) { // gone, done or put off: the list closes the gap at once
        if (isPinned(row))
            return Arrival::Own; // both groups may lose their headings
        if (row >= 0)
            remove(row);
        return Arrival::None;
    }
    if (m_channel && isPinned(row) != (*found)->thread.pinned)
        return Arrival::Own; // to the top, or down from it
    if (row >= 0)
        return applyKnown(row, std::move(**found));
    const ThreadRow &now = **found;
    if (isOwnReturn(now))
        return Arrival::Own;
    if (m_channel && m_end && now.thread.lastAt < m_end->lastAt) {
        m_exhausted = false; // further down than what is loaded: the next page finds it
        return Arrival::None;
    }
    return Arrival::Above;
}

//! A thread that is shown is painted anew where it stands.
ThreadListModel::Arrival ThreadListModel::applyKnown(int row, ThreadRow now)
{
    Entry &entry = m_entries[size_t(row)];
    const bool mine = now.thread.lastAuthor == m_book.self();
    const bool moved = now.thread.lastAt > entry.thread.thread.lastAt;
    const bool marked = now.standing.unreadMark && !entry.thread.standing.unreadMark;
    entry.thread = std::move(now);
    emit dataChanged(index(row), index(row));
    if (marked && isForMe())
        return Arrival::Own; // I want it back where it stood
    if (!moved || m_tab == InboxTab::Later || m_tab == InboxTab::OnOthers)
        return Arrival::None;
    if (!mine)
        return Arrival::Above;
    return isForMe() ? Arrival::None : Arrival::Own; // what I answer stays under my eyes
}

//! The first page as it is now; the rows that are shown stay.
std::optional<std::vector<ThreadRow>> ThreadListModel::readFirst()
{
    if (m_channel) {
        auto rows = m_replica.read().threads(m_channel, std::nullopt, PageSize);
        auto pinned = m_replica.read().pinnedThreads(*m_channel);
        if (rows && pinned) {
            std::ranges::move(*pinned, std::back_inserter(*rows));
            return std::move(*rows);
        }
    } else if (auto page = m_replica.read().inbox(view(), std::nullopt, PageSize)) {
        return std::move(page->rows);
    }
    setHealth(Health::Failed);
    return std::nullopt;
}

void ThreadListModel::takeTime()
{
    if (m_channel)
        return;
    if (m_follow == Follow::Follow) {
        reload(Line::Keep);
        return;
    }
    const auto first = readFirst();
    if (!first)
        return;
    QSet<ThreadId> above = m_above;
    for (const ThreadRow &row : *first) {
        if (!m_rows.contains(row.thread.thread))
            above.insert(row.thread.thread);
    }
    setAbove(above);
    count();
}

} // namespace meridian
