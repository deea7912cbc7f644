// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/attention_desk.h"
#include "ui/widgets/minute_ticker.h"
#include <algorithm>
#include <utility>

namespace meridian {

AttentionDesk::AttentionDesk(Replica &replica, TeamCommands &team, const MemberBook &book, const Clock &clock, MinuteTicker &minutes,
                             QObject *parent)
    : QObject(parent), m_replica(replica), m_team(team), m_book(book), m_clock(clock)
{
    connect(&replica, &Replica::changed, this, [this](const ChangeSet &change) {
        if (!change.attention && !change.everything)
            return;
        read();
        emit changed();
    });
    connect(&book, &MemberBook::changed, this, &AttentionDesk::look);
    connect(&minutes, &MinuteTicker::minute, this, &AttentionDesk::look);
    read();
}

void AttentionDesk::read()
{
    auto attention = m_replica.read().attention();
    if (attention)
        m_attention = std::move(*attention);
    m_end = Hearing::ofSelf(m_book, m_attention).focusEnd(m_clock.now());
}

//! A focus begins and ends with a minute, too.
void AttentionDesk::look()
{
    const auto end = Hearing::ofSelf(m_book, m_attention).focusEnd(m_clock.now());
    if (std::exchange(m_end, end) != end)
        emit changed();
}

bool AttentionDesk::isMyFocus() const
{
    return m_attention.focusUntil && m_clock.now() < *m_attention.focusUntil;
}

void AttentionDesk::setBatches(std::vector<qint64> batches)
{
    std::ranges::sort(batches);
    const auto twice = std::ranges::unique(batches);
    batches.erase(twice.begin(), twice.end());
    if (batches != m_attention.batches && std::ssize(batches) <= Attention::MostBatches)
        m_team.setAttention(isMyFocus() ? m_attention.focusUntil : std::nullopt, std::move(batches));
}

void AttentionDesk::focusUntil(Instant until)
{
    if (until > m_clock.now())
        m_team.setAttention(until, m_attention.batches);
}

void AttentionDesk::endFocus()
{
    if (isMyFocus())
        m_team.setAttention(std::nullopt, m_attention.batches);
}

} // namespace meridian
