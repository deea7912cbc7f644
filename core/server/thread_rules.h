// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/server/authoriser.h"

namespace meridian {

//! Who may start, rename, conclude, reopen, move and pin a thread: a part of the Authoriser.
//!
//! Whoever writes in a channel starts threads in it, and tells people who can read it. Renaming and closing is for everyone who writes there, a guest does it to threads of their own; a decision that leaves people
//! hours to read it is not closed before they had them, unless whoever closes it says why. Moving is for the
//! author, owners and admins, between channels they may write in. A direct conversation keeps its threads.
class ThreadRules {
public:
    ThreadRules(const Authoriser &rules, const WorkspaceReader &reader, const Member &actor, Instant now)
        : m_rules(rules), m_reader(reader), m_actor(actor), m_now(now)
    {
    }
    [[nodiscard]] Checked<void> may(const op::StartThread &one) const;
    [[nodiscard]] Checked<void> may(const op::RenameThread &one) const { return mayChange(one.thread); }
    [[nodiscard]] Checked<void> may(const op::ConcludeThread &one) const;
    [[nodiscard]] Checked<void> may(const op::ReopenThread &one) const { return mayChange(one.thread); }
    [[nodiscard]] Checked<void> may(const op::MoveThread &one) const;
    [[nodiscard]] Checked<void> may(const op::PinThread &one) const;

private:
    struct Place {
        WorkspaceReader::ThreadPlace thread;
        Channel channel;
    };
    //! A thread the actor may read, in a channel that is not archived.
    [[nodiscard]] Checked<Place> writable(ThreadId thread) const;
    [[nodiscard]] Checked<void> mayChange(ThreadId thread) const;

    const Authoriser &m_rules;
    const WorkspaceReader &m_reader;
    const Member &m_actor;
    Instant m_now;
};

} // namespace meridian
