// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/server/authoriser.h"

namespace meridian {

//! Who may write, edit, delete and react to messages: a part of the Authoriser.
//!
//! Whoever reads a channel writes in it, unless it is archived. A message is edited and brought back by its author alone,
//! deleted also by owners and admins.
class MessageRules {
public:
    MessageRules(const Authoriser &rules, const WorkspaceReader &reader, const Member &actor)
        : m_rules(rules), m_reader(reader), m_actor(actor)
    {
    }
    [[nodiscard]] Checked<void> may(const op::PostMessage &one) const;
    [[nodiscard]] Checked<void> may(const op::EditMessage &one) const;
    [[nodiscard]] Checked<void> may(const op::DeleteMessage &one) const;
    [[nodiscard]] Checked<void> may(const op::RestoreMessage &one) const;
    [[nodiscard]] Checked<void> may(const op::AddReaction &one) const;
    [[nodiscard]] Checked<void> may(const op::RemoveReaction &one) const;

private:
    //! The place of a message the actor may read, in a channel that is not archived.
    [[nodiscard]] Checked<WorkspaceReader::MessagePlace> writable(MessageId message) const;
    //! By what was agreed on in the channel.
    [[nodiscard]] Checked<void> mayInterrupt(const Urgency &urgent, ChannelId channel) const;
    [[nodiscard]] Checked<void> mayComment(const op::PostMessage &one) const;

    const Authoriser &m_rules;
    const WorkspaceReader &m_reader;
    const Member &m_actor;
};

} // namespace meridian
