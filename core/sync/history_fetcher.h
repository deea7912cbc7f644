// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/protocol/frames.h"
#include "core/store/change_set.h"
#include "core/store/store_error.h"
#include <QHash>
#include <QSet>
#include <deque>
#include <functional>

namespace meridian {

class ReplicaStore;

//! Asks for pages of what the replica does not hold: older messages of a thread, older threads and closed tasks of a
//! channel, and whole threads that an event spoke of but a partial snapshot left out.
//!
//! A request that is made offline, or whose connection is lost, is made again on the next one.
class HistoryFetcher {
public:
    static constexpr int MaxOpen = 4;
    static constexpr int MaxWanted = 64;
    static constexpr int MessagesPerPage = 50;
    static constexpr int ThreadsPerPage = 50;

    //! `store` outlives this.
    HistoryFetcher(ReplicaStore &store, std::function<void(const frame::History &)> send);

    //! Older messages of a thread, older threads of a channel, or tasks of a channel closed longer ago.
    struct Want {
        std::optional<ThreadId> thread = {};
        std::optional<ChannelId> channel = {};
        std::optional<ChannelId> tasks = {};
        bool operator==(const Want &) const = default;
    };
    void want(const Want &what);
    //! The connection is gone: what was open is wanted again.
    void reset();
    //! Sends what is wanted, and asks for the threads the replica misses.
    [[nodiscard]] StoreResult<void> pump();
    [[nodiscard]] StoreResult<ChangeSet> arrived(const frame::HistoryPage &page);
    //! The server will not answer this request. A thread that is missed and not to be had is missed no more.
    [[nodiscard]] StoreResult<ChangeSet> failed(qint64 request, const QString &code);

private:
    enum class Reason { Asked, Missing };
    struct Wish : Want {
        Reason reason = Reason::Asked;
        bool operator==(const Wish &) const = default;
    };
    //! How far down a channel, or its closed tasks, have been paged; the oldest one a replica holds does not say it, since
    //! single old ones come by themselves.
    struct Place {
        Instant at;
        ThreadId thread;
    };
    [[nodiscard]] StoreResult<void> send(const Wish &wish);
    [[nodiscard]] StoreResult<bool> bringsNothingNew(const Rows &rows) const;
    //! Remembers how far a page went.
    void notePlace(const Wish &wish, const Rows &rows);
    [[nodiscard]] StoreResult<ChangeSet> noteComplete(const Wish &wish);

    ReplicaStore &m_store;
    std::function<void(const frame::History &)> m_send;
    std::deque<Wish> m_wanted;
    QHash<qint64, Wish> m_open;
    QHash<ChannelId, Place> m_places;
    QHash<ChannelId, Place> m_taskPlaces;
    QSet<ThreadId> m_missingAsked;
    qint64 m_lastRequest = 0;
};

} // namespace meridian
