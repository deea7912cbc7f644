// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/send_herald.h"
#include "ui/widgets/announce.h"

namespace meridian {

SendHerald::SendHerald(Replica &replica, QWidget *parent) : QWidget(parent), m_replica(replica)
{
    setFixedSize(0, 0);
    connect(&replica, &Replica::changed, this, [this](const ChangeSet &change) {
        if (change.outbox || change.everything)
            look();
    });
    connect(&replica, &Replica::statusChanged, this, &SendHerald::look);
}

void SendHerald::sent()
{
    m_waits = true;
    look();
}

void SendHerald::look()
{
    if (!m_waits)
        return;
    const SyncStatus::State state = m_replica.status().state;
    const bool isConnected = state == SyncStatus::State::InStep || state == SyncStatus::State::CatchingUp;
    const auto count = m_replica.read().outboxCount();
    if (!count)
        return; // the next news tells
    if (!isConnected || count->refused > 0)
        tell(tr("Kept in the outbox"));
    else if (count->waiting == 0)
        tell(tr("Sent"));
}

void SendHerald::tell(const QString &sentence)
{
    m_waits = false;
    announcePolitely(*this, sentence);
    emit told(sentence);
}

} // namespace meridian
