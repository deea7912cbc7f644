// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/counts.h"
#include <algorithm>

namespace meridian {

namespace {
constexpr int Soon = 30; //!< ms
}

Counts::Counts(Replica &replica, const Clock &clock, QObject *parent)
    : QObject(parent), m_replica(replica), m_clock(clock)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(Soon);
    connect(&m_soon, &QTimer::timeout, this, &Counts::count);
    connect(&replica, &Replica::changed, this, &Counts::take);
    count();
}

void Counts::take(const ChangeSet &change)
{
    const bool threads = change.everything || !change.threads.isEmpty() || !change.channels.isEmpty();
    if ((threads || change.outbox || change.drafts) && !m_soon.isActive())
        m_soon.start();
}

void Counts::count()
{
    const Queries &read = m_replica.read();
    const auto inbox = read.inboxCounts(m_clock.now(), Most);
    const auto outbox = read.outboxCount();
    const auto drafts = read.drafts();
    const int newWaiting = inbox ? inbox->unread : m_waiting;
    const int newUnsent = outbox && drafts ? outbox->waiting + outbox->refused + int(drafts->size()) : m_unsent;
    if (newWaiting == m_waiting && newUnsent == m_unsent)
        return;
    m_waiting = newWaiting;
    m_unsent = newUnsent;
    emit changed();
}

} // namespace meridian
