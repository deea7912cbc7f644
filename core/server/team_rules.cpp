// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/team_rules.h"
#include <algorithm>

namespace meridian {
namespace {

std::unexpected<Refusal> noCheckIn()
{
    return notFound(QStringLiteral("There is no such check-in."));
}

} // namespace

Checked<CheckIn> TeamRules::readable(CheckInId id) const
{
    auto found = checked(m_reader.checkIn(id));
    if (!found)
        return std::unexpected(found.error());
    if (!*found)
        return noCheckIn();
    const auto channel = m_rules.readable(m_actor, (*found)->channel);
    if (!channel)
        return channel.error().code == frame::code::NotFound ? noCheckIn() : std::unexpected(channel.error());
    return std::move(**found);
}

Checked<void> TeamRules::may(const op::SaveCheckIn &one) const
{
    if (const auto channel = m_rules.writable(m_actor, one.channel); !channel)
        return std::unexpected(channel.error());
    if (m_actor.role == Role::Guest)
        return forbidden(QStringLiteral("Guests set up no check-ins."));
    const auto known = checked(m_reader.checkIn(one.checkIn));
    if (!known)
        return std::unexpected(known.error());
    std::vector<MemberId> added = one.rule.asked;
    if (*known) {
        if ((*known)->channel != one.channel)
            return conflict(QStringLiteral("A check-in stays in its channel."));
        const auto manages = m_rules.manages(m_actor, one.channel);
        if (!manages)
            return std::unexpected(manages.error());
        if (!*manages && (*known)->author != m_actor.member)
            return forbidden(QStringLiteral("A check-in is changed by who set it up, a manager of its channel, an admin or an owner."));
        // Who was asked and has gone since keeps nobody from pausing it.
        std::erase_if(added, [&](MemberId member) { return std::ranges::find((*known)->rule.asked, member) != (*known)->rule.asked.end(); });
    } else {
        const auto others = checked(m_reader.checkInCount(one.channel));
        if (!others)
            return std::unexpected(others.error());
        if (*others >= limits::CheckIns)
            return refuse(frame::code::TooLarge, QStringLiteral("A channel has at most %1 check-ins.").arg(limits::CheckIns));
    }
    return m_rules.allRead(added, one.channel, QStringLiteral("Someone who is asked cannot read this channel."));
}

Checked<void> TeamRules::may(const op::AnswerCheckIn &one) const
{
    const auto checkIn = readable(one.checkIn);
    if (!checkIn)
        return std::unexpected(checkIn.error());
    if (checkIn->channel != one.channel)
        return refuse(frame::code::Invalid, QStringLiteral("The check-in is in another channel."));
    const auto channel = m_rules.writable(m_actor, one.channel);
    return channel ? Checked<void>() : std::unexpected(channel.error());
}

Checked<void> TeamRules::may(const op::KeepCheckIn &one) const
{
    const auto checkIn = readable(one.checkIn);
    return checkIn ? Checked<void>() : std::unexpected(checkIn.error());
}

Checked<void> TeamRules::may(const op::Agree &one) const
{
    const auto channel = m_rules.writable(m_actor, one.channel);
    if (!channel)
        return std::unexpected(channel.error());
    if (channel->kind == ChannelKind::Direct)
        return forbidden(QStringLiteral("Agreements are a channel’s; a direct conversation has none."));
    const auto manages = m_rules.manages(m_actor, one.channel);
    if (!manages)
        return std::unexpected(manages.error());
    if (*manages)
        return {};
    const auto managed = checked(m_reader.hasManager(one.channel));
    if (!managed)
        return std::unexpected(managed.error());
    const auto in = checked(m_reader.isInChannel(one.channel, m_actor.member));
    if (!in)
        return std::unexpected(in.error());
    if (*managed || !*in || m_actor.role == Role::Guest)
        return forbidden(QStringLiteral("What is agreed on in a channel is written down by its managers, admins and owners."));
    return {};
}

Checked<void> TeamRules::may(const op::ReadAgreement &one) const
{
    if (const auto channel = m_rules.readable(m_actor, one.channel); !channel)
        return std::unexpected(channel.error());
    const auto newest = checked(m_reader.agreement(one.channel));
    if (!newest)
        return std::unexpected(newest.error());
    if (!*newest || one.seq > (*newest)->seq)
        return refuse(frame::code::Invalid, QStringLiteral("There is no such version of the agreement."));
    return {};
}

Checked<void> TeamRules::may(const op::HoldThread &one) const
{
    const auto channel = m_rules.readable(m_actor, one.thread);
    if (!channel)
        return std::unexpected(channel.error());
    if (channel->archived)
        return archivedChannel();
    return one.holder ? m_rules.allRead({*one.holder}, channel->channel,
                                        QStringLiteral("Who is to have this in hand cannot read it."))
                      : Checked<void>();
}

} // namespace meridian
