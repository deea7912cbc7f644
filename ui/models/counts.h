// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/replica.h"
#include <QTimer>

namespace meridian {

//! The two numbers of the navigation: threads for me that are new, and words of mine that are not out yet
//! (drafts and outbox). Counted anew shortly after news, once for many of them.
//!
//! Errors: a query that fails keeps the number that was known.
class Counts : public QObject {
    Q_OBJECT
public:
    //! Both outlive this.
    Counts(Replica &replica, const Clock &clock, QObject *parent = nullptr);
    //! Above this, "99+" is all anybody wants to know.
    static constexpr int Most = 100;

    //! Time went on: what was put off is for me again.
    void takeTime() { m_soon.start(); }
    [[nodiscard]] int waiting() const { return m_waiting; }
    [[nodiscard]] int unsent() const { return m_unsent; }

signals:
    void changed();

private:
    void take(const ChangeSet &change);
    void count();
    Replica &m_replica;
    const Clock &m_clock;
    QTimer m_soon;
    int m_waiting = 0, m_unsent = 0;
};

} // namespace meridian
