// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/banner_logic.h"

namespace meridian {

using Kind = BannerState::Kind;

void BannerLogic::setStatus(const SyncStatus &status, int unsent)
{
    const bool away = status.state == SyncStatus::State::Offline || status.state == SyncStatus::State::Connecting;
    const bool wasShown = showsOffline();
    m_status = status;
    if (away) {
        if (!m_awaySince)
            m_awaySince = m_clock.now();
        m_backAt.reset();
        return;
    }
    m_awaySince.reset();
    if (wasShown) {
        m_backAt = m_clock.now();
        m_onTheirWay = unsent;
    }
}

bool BannerLogic::showsOffline() const
{
    return m_awaySince && m_clock.now() >= m_awaySince->plus(Patience);
}

BannerState BannerLogic::state() const
{
    if (!m_storageFailure.isEmpty())
        return {.kind = Kind::StorageFailed, .onTheirWay = 0, .lastInStep = {}, .reason = m_storageFailure};
    if (m_status.state == SyncStatus::State::SignedOut)
        return {.kind = Kind::SignedOut, .onTheirWay = 0, .lastInStep = {}, .reason = m_status.reason};
    if (m_demo)
        return {.kind = Kind::Demo, .onTheirWay = 0, .lastInStep = {}, .reason = {}};
    if (showsOffline())
        return {.kind = Kind::Offline, .onTheirWay = 0, .lastInStep = m_status.lastInStep, .reason = {}};
    if (m_backAt && m_clock.now() < m_backAt->plus(BackFor))
        return {.kind = Kind::BackOnline, .onTheirWay = m_onTheirWay, .lastInStep = {}, .reason = {}};
    if (!m_moved.isEmpty())
        return {.kind = Kind::Moved, .onTheirWay = 0, .lastInStep = {}, .reason = m_moved};
    return {};
}

std::optional<Instant> BannerLogic::nextChange() const
{
    if (m_awaySince && !showsOffline())
        return m_awaySince->plus(Patience);
    if (m_backAt && m_clock.now() < m_backAt->plus(BackFor))
        return m_backAt->plus(BackFor);
    return std::nullopt;
}

} // namespace meridian
