// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/server/authoriser.h"

namespace meridian {

//! Who may make, change, join and leave channels: a part of the Authoriser.
//!
//! A channel is changed by its managers, owners and admins, and, where it has no manager left, by everyone in it but
//! guests. A direct conversation stays as it began.
class ChannelRules {
public:
    ChannelRules(const Authoriser &rules, const WorkspaceReader &reader, const Member &actor)
        : m_rules(rules), m_reader(reader), m_actor(actor)
    {
    }
    [[nodiscard]] Checked<void> may(const op::CreateChannel &one) const;
    [[nodiscard]] Checked<void> may(const op::UpdateChannel &one) const;
    [[nodiscard]] Checked<void> may(const op::MakePrivate &one) const;
    [[nodiscard]] Checked<void> may(const op::SetChannelRole &one) const;
    [[nodiscard]] Checked<void> may(const op::JoinChannel &one) const;
    [[nodiscard]] Checked<void> may(const op::LeaveChannel &one) const;

private:
    //! The channel, when the actor may say how it is.
    [[nodiscard]] Checked<Channel> managed(ChannelId channel) const;
    [[nodiscard]] Checked<bool> isIn(ChannelId channel, MemberId member) const;
    //! Names of private channels are no one's business, so they do not take part.
    [[nodiscard]] Checked<void> nameIsFree(ChannelKind kind, const QString &name, std::optional<ChannelId> except) const;

    const Authoriser &m_rules;
    const WorkspaceReader &m_reader;
    const Member &m_actor;
};

} // namespace meridian
