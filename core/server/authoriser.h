// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/op.h"
#include "core/server/refusal.h"
#include "core/store/workspace_reader.h"

namespace meridian {

[[nodiscard]] inline bool runsTheWorkspace(const Member &member)
{
    return member.role == Role::Owner || member.role == Role::Admin;
}

//! Who may do what. One answer for every kind of op, from the facts of the moment the op is applied.
//!
//! What a member may not read is answered exactly like what does not exist, so that asking finds nothing out.
//! Errors: Refusal; `unavailable` when the facts cannot be read.
class Authoriser {
public:
    //! `reader` outlives this.
    explicit Authoriser(const WorkspaceReader &reader) : m_reader(reader) {}

    //! May `actor` do this at `now`? `head` is where the log ends. The body has passed validation::body().
    [[nodiscard]] Checked<void> check(const Member &actor, const OpBody &body, Seq head, Instant now) const;
    //! The member who asks, who must not have been removed.
    [[nodiscard]] Checked<Member> actor(MemberId member) const;
    //! Anybody else who is one.
    [[nodiscard]] Checked<Member> someone(MemberId member) const;
    //! The channel, when `actor` may read it.
    [[nodiscard]] Checked<Channel> readable(const Member &actor, ChannelId channel) const;
    //! The channel of a thread, when `actor` may read it.
    [[nodiscard]] Checked<Channel> readable(const Member &actor, ThreadId thread) const;
    //! The same, when it is not archived: who reads a channel writes in it.
    [[nodiscard]] Checked<Channel> writable(const Member &actor, ChannelId channel) const;
    //! A document, when `actor` may read it.
    [[nodiscard]] Checked<Document> readable(const Member &actor, DocumentId document) const;
    //! A task, when `actor` may read it.
    [[nodiscard]] Checked<Task> readable(const Member &actor, TaskId task) const;
    //! A document whose text `actor` may change.
    [[nodiscard]] Checked<Document> writable(const Member &actor, DocumentId document) const;

    //! Whether `actor` runs the workspace or is one of the channel's managers; a guest never does, whatever they were before.
    [[nodiscard]] Checked<bool> manages(const Member &actor, ChannelId channel) const;
    //! Everybody named is a member and may read the channel; `sentence` says so where somebody may not.
    [[nodiscard]] Checked<void> allRead(const std::vector<MemberId> &members, ChannelId channel, const QString &sentence) const;

private:
    const WorkspaceReader &m_reader;
};

} // namespace meridian
