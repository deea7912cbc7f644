// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour_access.h"

namespace meridian {

namespace {
constexpr qint64 HourMs = 60LL * 60 * 1000, DayMs = 24 * HourMs;
}

void TourAccess::devices(Answer<std::vector<DeviceRow>> answer)
{
    SeededRandom random(5);
    const Instant now = m_clock.now();
    const auto device = [&](const QString &name, qint64 daysAgo, qint64 hoursAgo, bool current) {
        return DeviceRow{DeviceId::create(now, random), name, now.plus(-daysAgo * DayMs), now.plus(-hoursAgo * HourMs), current};
    };
    answer(std::vector<DeviceRow>{device(QStringLiteral("Laptop in the kitchen"), 120, 0, true),
                                  device(QStringLiteral("Desk at the office"), 88, 17, false),
                                  device(QStringLiteral("Old laptop"), 400, 24 * 31, false)});
}

void TourAccess::invites(Answer<std::vector<InviteRow>> answer)
{
    SeededRandom random(6);
    const Instant now = m_clock.now();
    answer(std::vector<InviteRow>{
        {InviteId::create(now, random), Role::Member, {}, m_team.me, now.plus(-DayMs), now.plus(6 * DayMs)},
        {InviteId::create(now, random), Role::Guest, {}, m_team.me, now.plus(-2 * DayMs), now.plus(5 * DayMs)}});
}

} // namespace meridian
