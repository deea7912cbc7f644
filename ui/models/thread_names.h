// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/replica.h"
#include "core/text/name_match.h"
#include <QTimer>

namespace meridian {

//! What every thread of the replica is called, to be found by any beginning of a word. Read newest first in small
//! slices, when they are first wanted, so that neither start-up nor a key press waits; from then on a change costs
//! the reading of what it names, when somebody looks again.
//!
//! Errors: a slice that cannot be read is tried again at the next begin(); what was read stays.
class ThreadNames : public QObject {
    Q_OBJECT
public:
    static constexpr int SliceRows = 250;
    static constexpr qsizetype MaxStale = 5'000; //!< more changes than that: all is read anew

    //! `replica` outlives this.
    explicit ThreadNames(Replica &replica, QObject *parent = nullptr);

    //! Begins to read, or goes on, or catches up with what changed.
    void begin();
    [[nodiscard]] bool isComplete() const { return m_complete; }

    struct Hit {
        ThreadId thread;
        NameFit fit = NameFit::Start;
        Instant lastAt;
    };
    //! The `limit` best, best first: by fit, then the most recent.
    [[nodiscard]] std::vector<Hit> find(const NameQuery &query, int limit) const;

signals:
    void grew();

private:
    //! Names in one piece, and beside them what they belong to.
    struct Shelf {
        NameList names;
        std::vector<ThreadId> threads;
        std::vector<Instant> lastAt;
        void add(const ThreadName &name);
        void clear();
    };
    void apply(const ChangeSet &change);
    void readSlice();
    void freshen();
    void forget();

    Replica &m_replica;
    Shelf m_shelf;               //!< by id, newest first
    Shelf m_fresh;               //!< read again, or made since
    QSet<ThreadId> m_freshened;  //!< those whose row in m_shelf is old
    QSet<ThreadId> m_stale;      //!< changed since they were read
    bool m_begun = false, m_complete = false;
    QTimer m_next;
};

} // namespace meridian
