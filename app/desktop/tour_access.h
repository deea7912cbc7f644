// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/interchange/demo_team.h"
#include "core/store/access.h"

namespace meridian {

//! Devices and invites as a server might tell of them, for the pictures. Nothing is signed out by it.
class TourAccess final : public Access {
public:
    //! Both outlive this.
    TourAccess(const DemoTeam &team, const Clock &clock) : m_team(team), m_clock(clock) {}

    void devices(Answer<std::vector<DeviceRow>> answer) override;
    void revoke(DeviceId, Answer<void> answer) override { answer({}); }
    void invites(Answer<std::vector<InviteRow>> answer) override;
    void makeInvite(Role, Answer<NewInvite> answer) override { answer(NewInvite{{}, QStringLiteral("7Q2M-F4KX-9TRD"), {}}); }
    void makeDeviceLink(Answer<NewInvite> answer) override { answer(NewInvite{{}, QStringLiteral("7Q2M-F4KX-9TRD"), {}}); }
    void endInvite(InviteId, Answer<void> answer) override { answer({}); }
    void calendar(Answer<std::optional<Instant>> answer) override { answer(std::optional<Instant>()); }
    void makeCalendar(Answer<QString> answer) override { answer(QStringLiteral("4ZtY0cXvQH9bJm2rWk1sE7uPdN6aLg3fTi8oRy5hVxA")); }
    void endCalendar(Answer<void> answer) override { answer({}); }

private:
    const DemoTeam &m_team;
    const Clock &m_clock;
};

} // namespace meridian
