// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/channel_rules.h"
#include "core/model/direct.h"
#include "core/server/administration.h"
#include <QSet>

namespace meridian {

Checked<Channel> ChannelRules::managed(ChannelId id) const
{
    auto channel = m_rules.readable(m_actor, id);
    if (!channel)
        return channel;
    if (channel->kind == ChannelKind::Direct)
        return forbidden(QStringLiteral("A direct conversation stays as it began."));
    if (m_actor.role == Role::Guest)
        return forbidden(QStringLiteral("Guests change no channels."));
    const auto manages = m_rules.manages(m_actor, id);
    if (!manages)
        return std::unexpected(manages.error());
    if (*manages)
        return channel;
    const auto hasManager = checked(m_reader.hasManager(id));
    if (!hasManager)
        return std::unexpected(hasManager.error());
    const auto in = isIn(id, m_actor.member);
    if (!in)
        return std::unexpected(in.error());
    if (!*in || *hasManager)
        return forbidden(QStringLiteral("A channel is changed by its managers."));
    return channel;
}

Checked<bool> ChannelRules::isIn(ChannelId channel, MemberId member) const
{
    return checked(m_reader.isInChannel(channel, member));
}

Checked<void> ChannelRules::nameIsFree(ChannelKind kind, const QString &name, std::optional<ChannelId> except) const
{
    if (kind != ChannelKind::Public)
        return {};
    const auto taken = checked(m_reader.channelNameTaken(name, except));
    if (!taken)
        return std::unexpected(taken.error());
    if (*taken)
        return conflict(QStringLiteral("A channel of this name exists already."));
    return {};
}

Checked<void> ChannelRules::may(const op::CreateChannel &one) const
{
    if (m_actor.role == Role::Guest)
        return forbidden(QStringLiteral("Guests start no channels."));
    QSet<MemberId> members(one.members.begin(), one.members.end());
    members.insert(m_actor.member);
    const bool direct = one.channelKind == ChannelKind::Direct;
    if (direct && (members.size() < 2 || members.size() > limits::DirectMembers))
        return refuse(frame::code::Invalid,
                      QStringLiteral("A direct conversation has 2 to %1 people.").arg(limits::DirectMembers));
    for (const MemberId &member : members) {
        if (const auto known = m_rules.someone(member); !known)
            return std::unexpected(known.error());
    }
    if (direct) {
        // Whoever begins it first, the second finds it begun, and that is no fault of theirs.
        if (one.channel != directChannelId({members.begin(), members.end()}))
            return refuse(frame::code::Invalid,
                          QStringLiteral("The id of a direct conversation is made from its people."));
        return {};
    }
    const auto known = checked(m_reader.channel(one.channel));
    if (!known)
        return std::unexpected(known.error());
    if (*known)
        return conflict(QStringLiteral("This channel id is taken."));
    return nameIsFree(one.channelKind, one.name, {});
}

Checked<void> ChannelRules::may(const op::UpdateChannel &one) const
{
    const auto channel = managed(one.channel);
    if (!channel)
        return std::unexpected(channel.error());
    if (channel->archived && one.archived)
        return archivedChannel();
    return nameIsFree(channel->kind, one.name, one.channel);
}

Checked<void> ChannelRules::may(const op::MakePrivate &one) const
{
    const auto channel = managed(one.channel);
    if (!channel)
        return std::unexpected(channel.error());
    if (channel->archived)
        return archivedChannel();
    if (channel->kind != ChannelKind::Public)
        return conflict(QStringLiteral("This channel is private already."));
    const auto workspace = checked(m_reader.workspace());
    if (!workspace)
        return std::unexpected(workspace.error());
    if (*workspace && one.channel == administration::everyoneChannel((*workspace)->workspace))
        return forbidden(QStringLiteral("Newcomers are put into this channel; it stays open to all."));
    return {};
}

Checked<void> ChannelRules::may(const op::SetChannelRole &one) const
{
    const auto channel = managed(one.channel);
    if (!channel)
        return std::unexpected(channel.error());
    if (channel->archived)
        return archivedChannel();
    const auto target = m_rules.someone(one.member);
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

Checked<void> ChannelRules::may(const op::JoinChannel &one) const
{
    const auto channel = m_rules.writable(m_actor, one.channel);
    if (!channel)
        return std::unexpected(channel.error());
    if (channel->kind == ChannelKind::Direct)
        return forbidden(QStringLiteral("A direct conversation stays among those it began with."));
    if (m_actor.role == Role::Guest)
        return forbidden(QStringLiteral("Guests are added by others and add nobody."));
    const auto target = m_rules.someone(one.member);
    if (!target)
        return std::unexpected(target.error());
    if (one.member == m_actor.member)
        return {}; // readable already: public, or in it
    const auto in = isIn(one.channel, m_actor.member);
    if (!in)
        return std::unexpected(in.error());
    if (!*in && !runsTheWorkspace(m_actor))
        return forbidden(QStringLiteral("Others are added by a member of the channel."));
    return {};
}

Checked<void> ChannelRules::may(const op::LeaveChannel &one) const
{
    const auto channel = m_rules.readable(m_actor, one.channel);
    if (!channel)
        return std::unexpected(channel.error());
    if (channel->kind == ChannelKind::Direct)
        return forbidden(QStringLiteral("A direct conversation stays among those it began with."));
    if (one.member != m_actor.member) {
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

} // namespace meridian
