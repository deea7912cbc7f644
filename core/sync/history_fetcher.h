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

//! Asks for pages of what the replica does not hold: older messages of a thread, older threads of a
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

    void want(std::optional<ThreadId> thread, std::optional<ChannelId> channel);
    //! The connection is gone: what was open is wanted again.
    void reset();
    //! Sends what is wanted, and asks for the threads the replica misses.
    [[nodiscard]] StoreResult<void> pump();
    [[nodiscard]] StoreResult<ChangeSet> arrived(const frame::HistoryPage &page);
    //! The server will not answer this request. A thread that is missed and not to be had is missed no more.
    [[nodiscard]] StoreResult<ChangeSet> failed(qint64 request, const QString &code);

private:
    enum class Reason { Asked, Missing };
    struct Wish {
        std::optional<ThreadId> thread;
        std::optional<ChannelId> channel;
        Reason reason = Reason::Asked;
        bool operator==(const Wish &) const = default;
    };
    //! How far down a channel has been paged; the oldest thread a replica holds does not say it, since
    //! single old threads come by themselves.
    struct Place {
        Instant lastAt;
        ThreadId thread;
    };
    [[nodiscard]] StoreResult<void> send(const Wish &wish);
    [[nodiscard]] StoreResult<bool> bringsNothingNew(const Rows &rows) const;

    ReplicaStore &m_store;
    std::function<void(const frame::History &)> m_send;
    std::deque<Wish> m_wanted;
    QHash<qint64, Wish> m_open;
    QHash<ChannelId, Place> m_places;
    QSet<ThreadId> m_missingAsked;
    qint64 m_lastRequest = 0;
};

} // namespace meridian
