// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/authoriser.h"
#include "core/server/channel_rules.h"
#include "core/server/document_rules.h"
#include "core/server/member_rules.h"
#include "core/server/message_rules.h"
#include "core/server/task_rules.h"
#include "core/server/team_rules.h"
#include "core/server/thread_rules.h"

namespace meridian {
namespace {

std::unexpected<Refusal> noChannel()
{
    return notFound(QStringLiteral("There is no such channel."));
}

//! Not everyone may read a public channel: a guest reads what they are in.
bool readsByMembership(ChannelKind kind, const Member &member)
{
    return kind != ChannelKind::Public || member.role == Role::Guest;
}

//! What concerns nobody but who asks: how they stand to threads and channels, and what they have not sent yet.
class OwnRules {
public:
    OwnRules(const Authoriser &rules, const WorkspaceReader &reader, const Member &actor, Seq head)
        : m_rules(rules), m_reader(reader), m_actor(actor), m_head(head)
    {
    }
    [[nodiscard]] Checked<void> may(const op::MarkRead &one) const { return mayStand(one.thread, one.seq); }
    [[nodiscard]] Checked<void> may(const op::UnmarkRead &one) const { return mayStand(one.thread, one.seq); }
    [[nodiscard]] Checked<void> may(const op::SetDone &one) const { return mayStand(one.thread, one.seq); }
    [[nodiscard]] Checked<void> may(const op::SetLater &one) const { return mayStand(one.thread, 0); }
    [[nodiscard]] Checked<void> may(const op::FollowThread &one) const { return mayStand(one.thread, 0); }
    [[nodiscard]] Checked<void> may(const op::FollowChannel &one) const
    {
        const auto channel = m_rules.readable(m_actor, one.channel);
        return channel ? Checked<void>() : std::unexpected(channel.error());
    }

    // A draft is nobody else's business: what it is about is asked when it is sent.
    [[nodiscard]] Checked<void> may(const op::SaveDraft &one) const
    {
        const auto others = checked(m_reader.draftCount(m_actor.member, one.draft));
        if (!others)
            return std::unexpected(others.error());
        if (*others >= limits::Drafts)
            return refuse(frame::code::TooLarge, QStringLiteral("There are too many drafts."));
        return {};
    }

    [[nodiscard]] Checked<void> may(const op::DropDraft &) const { return {}; }

private:
    //! How somebody stands to a thread is theirs, wherever they may read it, archived or not.
    [[nodiscard]] Checked<void> mayStand(ThreadId thread, Seq seq) const
    {
        const auto channel = m_rules.readable(m_actor, thread);
        if (!channel)
            return std::unexpected(channel.error());
        if (seq > m_head)
            return refuse(frame::code::Invalid, QStringLiteral("A position lies within the log."));
        return {};
    }

    const Authoriser &m_rules;
    const WorkspaceReader &m_reader;
    const Member &m_actor;
    Seq m_head;
};

//! One request: an overload of may() for every kind of op, or it does not compile.
struct AllRules : MemberRules, ChannelRules, ThreadRules, MessageRules, DocumentRules, TaskRules, TeamRules, OwnRules {
    AllRules(const Authoriser &rules, const WorkspaceReader &reader, const Member &actor, Seq head, Instant now)
        : MemberRules(rules, reader, actor), ChannelRules(rules, reader, actor), ThreadRules(rules, reader, actor, now),
          MessageRules(rules, reader, actor), DocumentRules(rules, reader, actor), TaskRules(rules, reader, actor),
          TeamRules(rules, reader, actor), OwnRules(rules, reader, actor, head)
    {
    }
    using MemberRules::may, ChannelRules::may, ThreadRules::may, MessageRules::may, DocumentRules::may, TaskRules::may,
        TeamRules::may, OwnRules::may;
};

} // namespace

Checked<void> Authoriser::check(const Member &actor, const OpBody &body, Seq head, Instant now) const
{
    const AllRules rules(*this, m_reader, actor, head, now);
    return std::visit([&](const auto &one) { return rules.may(one); }, body);
}

Checked<Member> Authoriser::actor(MemberId member) const
{
    auto found = checked(m_reader.member(member));
    if (!found)
        return std::unexpected(found.error());
    if (!*found || (*found)->removed)
        return forbidden(QStringLiteral("You are no longer a member of this workspace."));
    return std::move(**found);
}

Checked<Member> Authoriser::someone(MemberId member) const
{
    auto found = checked(m_reader.member(member));
    if (!found)
        return std::unexpected(found.error());
    if (!*found || (*found)->removed)
        return notFound(QStringLiteral("There is no such member."));
    return std::move(**found);
}

Checked<bool> Authoriser::manages(const Member &actor, ChannelId channel) const
{
    if (actor.role == Role::Guest || runsTheWorkspace(actor))
        return actor.role != Role::Guest;
    const auto role = checked(m_reader.channelRole(channel, actor.member));
    if (!role)
        return std::unexpected(role.error());
    return *role == ChannelRole::Manager;
}

Checked<Channel> Authoriser::readable(const Member &actor, ChannelId channel) const
{
    auto found = checked(m_reader.channel(channel));
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return noChannel();
    if (readsByMembership((*found)->kind, actor)) {
        const auto in = checked(m_reader.isInChannel(channel, actor.member));
        if (!in)
            return std::unexpected(in.error());
        if (!*in)
            return noChannel();
    }
    return std::move(**found);
}

Checked<Channel> Authoriser::readable(const Member &actor, ThreadId thread) const
{
    const auto place = checked(m_reader.thread(thread));
    if (!place)
        return std::unexpected(place.error());
    if (!*place)
        return noThread();
    auto channel = readable(actor, (*place)->channel);
    if (!channel && channel.error().code == frame::code::NotFound)
        return noThread();
    return channel;
}

Checked<Channel> Authoriser::writable(const Member &actor, ChannelId channel) const
{
    auto found = readable(actor, channel);
    if (found && found->archived)
        return archivedChannel();
    return found;
}

Checked<Document> Authoriser::readable(const Member &actor, DocumentId document) const
{
    const auto noDocument = [] { return notFound(QStringLiteral("There is no such document.")); };
    auto found = checked(m_reader.document(document));
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return noDocument();
    const auto channel = readable(actor, (*found)->channel);
    if (!channel)
        return channel.error().code == frame::code::NotFound ? noDocument() : std::unexpected(channel.error());
    return std::move(**found);
}

Checked<Task> Authoriser::readable(const Member &actor, TaskId task) const
{
    const auto noTask = [] { return notFound(QStringLiteral("There is no such task.")); };
    auto found = checked(m_reader.task(task));
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return noTask();
    const auto channel = readable(actor, (*found)->channel);
    if (!channel)
        return channel.error().code == frame::code::NotFound ? noTask() : std::unexpected(channel.error());
    return std::move(**found);
}

Checked<void> Authoriser::allRead(const std::vector<MemberId> &members, ChannelId channel, const QString &sentence) const
{
    for (const MemberId &id : members) {
        const auto member = someone(id);
        if (!member)
            return std::unexpected(member.error());
        const auto reads = readable(*member, channel);
        if (!reads && reads.error().code == frame::code::NotFound)
            return refuse(frame::code::Invalid, sentence);
        if (!reads)
            return std::unexpected(reads.error());
    }
    return {};
}

Checked<Document> Authoriser::writable(const Member &actor, DocumentId document) const
{
    auto found = readable(actor, document);
    if (!found)
        return found;
    if (const auto channel = writable(actor, found->channel); !channel)
        return std::unexpected(channel.error());
    if (found->archived)
        return forbidden(QStringLiteral("This document is archived; nothing in it changes."));
    return found;
}

} // namespace meridian
