// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/server/authoriser.h"

namespace meridian {

//! Who may ask, answer and agree, and who may have a thread in hand: a part of the Authoriser.
//!
//! Everyone who writes in a channel but guests sets check-ins up in it; one is changed by who set it up, the channel's managers, admins and
//! owners. Whoever reads a channel answers, one answer a round. What is agreed on is said by those who may say how the channel is.
class TeamRules {
public:
    TeamRules(const Authoriser &rules, const WorkspaceReader &reader, const Member &actor)
        : m_rules(rules), m_reader(reader), m_actor(actor)
    {
    }
    [[nodiscard]] Checked<void> may(const op::SaveCheckIn &one) const;
    [[nodiscard]] Checked<void> may(const op::AnswerCheckIn &one) const;
    [[nodiscard]] Checked<void> may(const op::KeepCheckIn &one) const;
    [[nodiscard]] Checked<void> may(const op::Agree &one) const;
    [[nodiscard]] Checked<void> may(const op::ReadAgreement &one) const;
    [[nodiscard]] Checked<void> may(const op::HoldThread &one) const;
    [[nodiscard]] Checked<void> may(const op::SetAttention &) const { return {}; }

private:
    //! A check-in in a channel the actor may read.
    [[nodiscard]] Checked<CheckIn> readable(CheckInId checkIn) const;

    const Authoriser &m_rules;
    const WorkspaceReader &m_reader;
    const Member &m_actor;
};

} // namespace meridian
