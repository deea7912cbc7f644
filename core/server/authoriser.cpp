// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/authoriser.h"
#include "core/model/direct.h"
#include "core/server/administration.h"
#include "core/server/document_rules.h"
#include "core/server/thread_rules.h"
#include <QSet>

namespace meridian {
namespace {

std::unexpected<Refusal> forbidden(const QString &message)
{
    return refuse(frame::code::Forbidden, message);
}

std::unexpected<Refusal> notFound(const QString &message)
{
    return refuse(frame::code::NotFound, message);
}

std::unexpected<Refusal> conflict(const QString &message)
{
    return refuse(frame::code::Conflict, message);
}

std::unexpected<Refusal> noChannel()
{
    return notFound(QStringLiteral("There is no such channel."));
}

std::unexpected<Refusal> noThread()
{
    return notFound(QStringLiteral("There is no such thread."));
}

std::unexpected<Refusal> noMessage()
{
    return notFound(QStringLiteral("There is no such message."));
}

bool runsTheWorkspace(const Member &member)
{
    return member.role == Role::Owner || member.role == Role::Admin;
}

//! Not everyone may read a public channel: a guest reads what they are in.
bool readsByMembership(ChannelKind kind, const Member &member)
{
    return kind != ChannelKind::Public || member.role == Role::Guest;
}

} // namespace

//! One request: who asks, and what the facts are. An overload of may() for every kind of op.
struct Authoriser::Asked {
    const Authoriser &rules;
    const WorkspaceReader &reader;
    const Member &actor;
    Seq head;

    [[nodiscard]] Checked<Member> someone(MemberId id) const
    {
        auto found = checked(reader.member(id));
        if (!found)
            return std::unexpected(found.error());
        if (!*found || (*found)->removed)
            return notFound(QStringLiteral("There is no such member."));
        return std::move(**found);
    }

    [[nodiscard]] Checked<Channel> writable(ChannelId id) const
    {
        auto channel = rules.readable(actor, id);
        if (channel && channel->archived)
            return forbidden(QStringLiteral("This channel is archived; nothing in it changes."));
        return channel;
    }

    //! The place of a message the actor may read, in a channel that is not archived.
    [[nodiscard]] Checked<WorkspaceReader::MessagePlace> writableMessage(MessageId id) const
    {
        auto place = checked(reader.message(id));
        if (!place)
            return std::unexpected(place.error());
        if (!*place)
            return noMessage();
        const auto channel = writable((*place)->channel);
        if (!channel)
            return channel.error().code == frame::code::NotFound ? noMessage()
                                                                 : std::unexpected(channel.error());
        return **place;
    }

    [[nodiscard]] Checked<bool> isIn(ChannelId channel, MemberId member) const
    {
        return checked(reader.isInChannel(channel, member));
    }

    //! The channel, when the actor may say how it is: its managers, those who run the workspace, and, where it has no
    //! manager left, everyone in it.
    [[nodiscard]] Checked<Channel> managed(ChannelId id) const
    {
        auto channel = rules.readable(actor, id);
        if (!channel)
            return channel;
        if (channel->kind == ChannelKind::Direct)
            return forbidden(QStringLiteral("A direct conversation stays as it began."));
        if (actor.role == Role::Guest)
            return forbidden(QStringLiteral("Guests change no channels."));
        if (runsTheWorkspace(actor))
            return channel;
        const auto role = checked(reader.channelRole(id, actor.member));
        if (!role)
            return std::unexpected(role.error());
        if (*role == ChannelRole::Manager)
            return channel;
        const auto hasManager = checked(reader.hasManager(id));
        if (!hasManager)
            return std::unexpected(hasManager.error());
        if (!*role || *hasManager)
            return forbidden(QStringLiteral("A channel is changed by its managers."));
        return channel;
    }

    [[nodiscard]] Checked<void> nameIsFree(ChannelKind kind, const QString &name,
                                           std::optional<ChannelId> except) const
    {
        // Names of private channels are no one's business, so they do not take part.
        if (kind != ChannelKind::Public)
            return {};
        const auto taken = checked(reader.channelNameTaken(name, except));
        if (!taken)
            return std::unexpected(taken.error());
        if (*taken)
            return conflict(QStringLiteral("A channel of this name exists already."));
        return {};
    }

    //! Is there another owner beside `member`?
    [[nodiscard]] Checked<void> notTheLastOwner(const Member &member) const
    {
        if (member.role != Role::Owner)
            return {};
        const auto all = checked(reader.members());
        if (!all)
            return std::unexpected(all.error());
        for (const Member &other : *all) {
            if (other.member != member.member && other.role == Role::Owner && !other.removed)
                return {};
        }
        return forbidden(QStringLiteral("A workspace keeps at least one owner."));
    }

    [[nodiscard]] Checked<void> may(const op::CreateWorkspace &) const
    {
        return forbidden(QStringLiteral("A workspace begins on its server."));
    }

    [[nodiscard]] Checked<void> may(const op::AddMember &) const
    {
        return forbidden(QStringLiteral("The server makes members; people come by invite."));
    }

    [[nodiscard]] Checked<void> may(const op::UpdateMember &one) const
    {
        const auto target = someone(one.member);
        if (!target)
            return std::unexpected(target.error());
        return mayDescribe(*target);
    }

    //! A member says what they are like; so do those who run the workspace, but for owners.
    [[nodiscard]] Checked<void> mayDescribe(const Member &target) const
    {
        if (target.member == actor.member)
            return {};
        if (!runsTheWorkspace(actor))
            return forbidden(QStringLiteral("A profile is changed by its member."));
        if (target.role == Role::Owner && actor.role != Role::Owner)
            return forbidden(QStringLiteral("Only an owner changes an owner."));
        return {};
    }

    [[nodiscard]] Checked<void> may(const op::SetPicture &one) const
    {
        const auto target = someone(one.member);
        return target ? mayDescribe(*target) : std::unexpected(target.error());
    }

    [[nodiscard]] Checked<void> may(const op::SetRole &one) const
    {
        if (!runsTheWorkspace(actor))
            return forbidden(QStringLiteral("Only owners and admins change roles."));
        const auto target = someone(one.member);
        if (!target)
            return std::unexpected(target.error());
        if (actor.role != Role::Owner && (target->role == Role::Owner || one.role == Role::Owner))
            return forbidden(QStringLiteral("Only an owner makes or changes an owner."));
        return one.role == Role::Owner ? Checked<void>() : notTheLastOwner(*target);
    }

    [[nodiscard]] Checked<void> may(const op::RemoveMember &one) const
    {
        if (one.member != actor.member && !runsTheWorkspace(actor))
            return forbidden(QStringLiteral("Only owners and admins remove members."));
        const auto target = someone(one.member);
        if (!target)
            return std::unexpected(target.error());
        if (target->role == Role::Owner && actor.role != Role::Owner)
            return forbidden(QStringLiteral("Only an owner removes an owner."));
        return notTheLastOwner(*target);
    }

    [[nodiscard]] Checked<void> may(const op::CreateChannel &one) const
    {
        if (actor.role == Role::Guest)
            return forbidden(QStringLiteral("Guests start no channels."));
        QSet<MemberId> members(one.members.begin(), one.members.end());
        members.insert(actor.member);
        if (one.channelKind == ChannelKind::Direct
            && (members.size() < 2 || members.size() > limits::DirectMembers))
            return refuse(frame::code::Invalid,
                          QStringLiteral("A direct conversation has 2 to %1 people.").arg(limits::DirectMembers));
        for (const MemberId &member : members) {
            if (const auto known = someone(member); !known)
                return std::unexpected(known.error());
        }
        if (one.channelKind == ChannelKind::Direct) {
            // Whoever begins it first, the second finds it begun, and that is no fault of theirs.
            if (one.channel != directChannelId({members.begin(), members.end()}))
                return refuse(frame::code::Invalid,
                              QStringLiteral("The id of a direct conversation is made from its people."));
            return {};
        }
        const auto known = checked(reader.channel(one.channel));
        if (!known)
            return std::unexpected(known.error());
        if (*known)
            return conflict(QStringLiteral("This channel id is taken."));
        return nameIsFree(one.channelKind, one.name, {});
    }

    [[nodiscard]] Checked<void> may(const op::UpdateChannel &one) const
    {
        const auto channel = managed(one.channel);
        if (!channel)
            return std::unexpected(channel.error());
        if (channel->archived && one.archived)
            return forbidden(QStringLiteral("This channel is archived; nothing in it changes."));
        return nameIsFree(channel->kind, one.name, one.channel);
    }

    [[nodiscard]] Checked<void> may(const op::MakePrivate &one) const
    {
        const auto channel = managed(one.channel);
        if (!channel)
            return std::unexpected(channel.error());
        if (channel->archived)
            return forbidden(QStringLiteral("This channel is archived; nothing in it changes."));
        if (channel->kind != ChannelKind::Public)
            return conflict(QStringLiteral("This channel is private already."));
        const auto workspace = checked(reader.workspace());
        if (!workspace)
            return std::unexpected(workspace.error());
        if (*workspace && one.channel == administration::everyoneChannel((*workspace)->workspace))
            return forbidden(QStringLiteral("Newcomers are put into this channel; it stays open to all."));
        return {};
    }

    [[nodiscard]] Checked<void> may(const op::SetChannelRole &one) const
    {
        const auto channel = managed(one.channel);
        if (!channel)
            return std::unexpected(channel.error());
        if (channel->archived)
            return forbidden(QStringLiteral("This channel is archived; nothing in it changes."));
        const auto target = someone(one.member);
        if (!target)
            return std::unexpected(target.error());
        const auto in = isIn(one.channel, one.member);
        if (!in)
            return std::unexpected(in.error());
        if (!*in)
            return conflict(QStringLiteral("That member is not in this channel."));
        if (target->role == Role::Guest && one.role == ChannelRole::Manager)
            return forbidden(QStringLiteral("Guests manage no channels."));
        return {};
    }

    [[nodiscard]] Checked<void> may(const op::JoinChannel &one) const
    {
        const auto channel = writable(one.channel);
        if (!channel)
            return std::unexpected(channel.error());
        if (channel->kind == ChannelKind::Direct)
            return forbidden(QStringLiteral("A direct conversation stays among those it began with."));
        if (actor.role == Role::Guest)
            return forbidden(QStringLiteral("Guests are added by others and add nobody."));
        const auto target = someone(one.member);
        if (!target)
            return std::unexpected(target.error());
        if (one.member == actor.member)
            return {}; // readable already: public, or in it
        const auto in = isIn(one.channel, actor.member);
        if (!in)
            return std::unexpected(in.error());
        if (!*in && !runsTheWorkspace(actor))
            return forbidden(QStringLiteral("Others are added by a member of the channel."));
        return {};
    }

    [[nodiscard]] Checked<void> may(const op::LeaveChannel &one) const
    {
        const auto channel = rules.readable(actor, one.channel);
        if (!channel)
            return std::unexpected(channel.error());
        if (channel->kind == ChannelKind::Direct)
            return forbidden(QStringLiteral("A direct conversation stays among those it began with."));
        if (one.member != actor.member) {
            if (const auto manages = managed(one.channel); !manages)
                return std::unexpected(manages.error());
        }
        const auto in = isIn(one.channel, one.member);
        if (!in)
            return std::unexpected(in.error());
        if (!*in)
            return conflict(QStringLiteral("That member is not in this channel."));
        return {};
    }

    [[nodiscard]] Checked<void> may(const op::StartThread &one) const
    {
        const auto channel = writable(one.channel);
        if (!channel)
            return std::unexpected(channel.error());
        const auto known = checked(reader.thread(one.thread));
        if (!known)
            return std::unexpected(known.error());
        if (*known)
            return conflict(QStringLiteral("This thread id is taken."));
        for (const MemberId &id : one.told) {
            const auto told = someone(id);
            if (!told)
                return std::unexpected(told.error());
            const auto reads = rules.readable(*told, one.channel);
            if (!reads && reads.error().code == frame::code::NotFound)
                return refuse(frame::code::Invalid,
                              QStringLiteral("Someone told by name cannot read this channel."));
            if (!reads)
                return std::unexpected(reads.error());
        }
        return {};
    }

    template<OfThreadRules One>
    [[nodiscard]] Checked<void> may(const One &one) const
    {
        return ThreadRules(rules, reader, actor).may(one);
    }

    template<OfDocumentRules One>
    [[nodiscard]] Checked<void> may(const One &one) const
    {
        return DocumentRules(rules, reader, actor).may(one);
    }

    [[nodiscard]] Checked<void> may(const op::PostMessage &one) const
    {
        const auto thread = checked(reader.thread(one.thread));
        if (!thread)
            return std::unexpected(thread.error());
        if (!*thread)
            return noThread();
        const auto channel = writable((*thread)->channel);
        if (!channel)
            return channel.error().code == frame::code::NotFound ? noThread()
                                                                 : std::unexpected(channel.error());
        const auto known = checked(reader.message(one.message));
        if (!known)
            return std::unexpected(known.error());
        if (*known)
            return conflict(QStringLiteral("This message id is taken."));
        return one.beside ? mayComment(one) : Checked<void>();
    }

    [[nodiscard]] Checked<void> mayComment(const op::PostMessage &one) const
    {
        const auto place = checked(reader.message(*one.beside));
        if (!place)
            return std::unexpected(place.error());
        if (!*place || (*place)->thread != one.thread)
            return noMessage();
        if ((*place)->beside)
            return refuse(frame::code::Invalid, QStringLiteral("A side comment has no side comments."));
        if ((*place)->deleted)
            return conflict(QStringLiteral("This message was deleted."));
        return {};
    }

    [[nodiscard]] Checked<void> may(const op::EditMessage &one) const
    {
        const auto place = writableMessage(one.message);
        if (!place)
            return std::unexpected(place.error());
        if (place->author != actor.member)
            return forbidden(QStringLiteral("A message is edited by its author."));
        if (place->deleted)
            return conflict(QStringLiteral("This message was deleted."));
        return {};
    }

    [[nodiscard]] Checked<void> may(const op::DeleteMessage &one) const
    {
        const auto place = writableMessage(one.message);
        if (!place)
            return std::unexpected(place.error());
        if (place->author != actor.member && !runsTheWorkspace(actor))
            return forbidden(QStringLiteral("A message is deleted by its author, an admin or an owner."));
        return {};
    }

    [[nodiscard]] Checked<void> may(const op::RestoreMessage &one) const
    {
        const auto place = writableMessage(one.message);
        if (!place)
            return std::unexpected(place.error());
        if (place->author != actor.member)
            return forbidden(QStringLiteral("A message is brought back by its author."));
        if (!place->deleted)
            return conflict(QStringLiteral("This message was not deleted."));
        if (place->deletedBy != actor.member)
            return forbidden(QStringLiteral("Somebody else deleted this message."));
        return {};
    }

    [[nodiscard]] Checked<void> may(const op::AddReaction &one) const
    {
        const auto place = writableMessage(one.message);
        if (!place)
            return std::unexpected(place.error());
        if (place->deleted)
            return conflict(QStringLiteral("This message was deleted."));
        return isOf(one.thread, *place);
    }

    [[nodiscard]] Checked<void> may(const op::RemoveReaction &one) const
    {
        const auto place = writableMessage(one.message);
        return place ? isOf(one.thread, *place) : std::unexpected(place.error());
    }
    [[nodiscard]] static Checked<void> isOf(const std::optional<ThreadId> &thread,
                                            const WorkspaceReader::MessagePlace &place)
    {
        if (thread && *thread != place.thread)
            return refuse(frame::code::Invalid, QStringLiteral("The message is in another thread."));
        return {};
    }

    //! How somebody stands to a thread is theirs, wherever they may read it, archived or not.
    [[nodiscard]] Checked<void> mayStand(ThreadId thread, Seq seq) const
    {
        const auto channel = rules.readable(actor, thread);
        if (!channel)
            return std::unexpected(channel.error());
        if (seq > head)
            return refuse(frame::code::Invalid, QStringLiteral("A position lies within the log."));
        return {};
    }
    [[nodiscard]] Checked<void> may(const op::MarkRead &one) const { return mayStand(one.thread, one.seq); }
    [[nodiscard]] Checked<void> may(const op::UnmarkRead &one) const { return mayStand(one.thread, one.seq); }
    [[nodiscard]] Checked<void> may(const op::SetDone &one) const { return mayStand(one.thread, one.seq); }
    [[nodiscard]] Checked<void> may(const op::SetLater &one) const { return mayStand(one.thread, 0); }
    [[nodiscard]] Checked<void> may(const op::FollowThread &one) const { return mayStand(one.thread, 0); }
    [[nodiscard]] Checked<void> may(const op::FollowChannel &one) const
    {
        const auto channel = rules.readable(actor, one.channel);
        return channel ? Checked<void>() : std::unexpected(channel.error());
    }

    // A draft is nobody else's business: what it is about is asked when it is sent.
    [[nodiscard]] Checked<void> may(const op::SaveDraft &one) const
    {
        const auto others = checked(reader.draftCount(actor.member, one.draft));
        if (!others)
            return std::unexpected(others.error());
        if (*others >= limits::Drafts)
            return refuse(frame::code::TooLarge, QStringLiteral("There are too many drafts."));
        return {};
    }

    [[nodiscard]] Checked<void> may(const op::DropDraft &) const { return {}; }
};

Checked<void> Authoriser::check(const Member &actor, const OpBody &body, Seq head) const
{
    const Asked asked{*this, m_reader, actor, head};
    return std::visit([&](const auto &one) { return asked.may(one); }, body);
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

Checked<Document> Authoriser::writable(const Member &actor, DocumentId document) const
{
    auto found = readable(actor, document);
    if (!found)
        return found;
    const auto channel = readable(actor, found->channel);
    if (!channel)
        return std::unexpected(channel.error());
    if (channel->archived)
        return forbidden(QStringLiteral("This channel is archived; nothing in it changes."));
    if (found->archived)
        return forbidden(QStringLiteral("This document is archived; nothing in it changes."));
    return found;
}

} // namespace meridian
