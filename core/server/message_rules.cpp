// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/message_rules.h"

namespace meridian {
namespace {

std::unexpected<Refusal> noMessage()
{
    return notFound(QStringLiteral("There is no such message."));
}

//! Who names the thread of a message as well has to name the right one.
Checked<void> isOf(const std::optional<ThreadId> &thread, const WorkspaceReader::MessagePlace &place)
{
    if (thread && *thread != place.thread)
        return refuse(frame::code::Invalid, QStringLiteral("The message is in another thread."));
    return {};
}

} // namespace

Checked<WorkspaceReader::MessagePlace> MessageRules::writable(MessageId id) const
{
    auto place = checked(m_reader.message(id));
    if (!place)
        return std::unexpected(place.error());
    if (!*place)
        return noMessage();
    const auto channel = m_rules.writable(m_actor, (*place)->channel);
    if (!channel)
        return channel.error().code == frame::code::NotFound ? noMessage()
                                                             : std::unexpected(channel.error());
    return **place;
}

Checked<void> MessageRules::may(const op::PostMessage &one) const
{
    const auto thread = checked(m_reader.thread(one.thread));
    if (!thread)
        return std::unexpected(thread.error());
    if (!*thread)
        return noThread();
    const auto channel = m_rules.writable(m_actor, (*thread)->channel);
    if (!channel)
        return channel.error().code == frame::code::NotFound ? noThread()
                                                             : std::unexpected(channel.error());
    const auto known = checked(m_reader.message(one.message));
    if (!known)
        return std::unexpected(known.error());
    if (*known)
        return conflict(QStringLiteral("This message id is taken."));
    if (one.urgent) {
        if (const auto urgent = mayInterrupt(*one.urgent, channel->channel); !urgent)
            return urgent;
    }
    if (one.handsTo) {
        const auto reads = m_rules.allRead({*one.handsTo}, channel->channel, QStringLiteral("Who is to have this in hand cannot read it."));
        if (!reads)
            return reads;
    }
    if (one.asks) {
        const auto reads = m_rules.allRead(one.asks->told, channel->channel, QStringLiteral("Someone who is asked cannot read this channel."));
        if (!reads)
            return reads;
    }
    return one.beside ? mayComment(one) : Checked<void>();
}

Checked<void> MessageRules::mayInterrupt(const Urgency &urgent, ChannelId channel) const
{
    const auto agreed = checked(m_reader.agreement(channel));
    if (!agreed)
        return std::unexpected(agreed.error());
    const Interrupts who = *agreed ? (*agreed)->interrupts : Interrupts::Everyone;
    if (who == Interrupts::Nobody)
        return forbidden(QStringLiteral("It was agreed that nobody is interrupted in this channel."));
    if (who == Interrupts::Managers) {
        const auto manages = m_rules.manages(m_actor, channel);
        if (!manages)
            return std::unexpected(manages.error());
        if (!*manages)
            return forbidden(QStringLiteral("It was agreed that only managers interrupt people in this channel."));
    }
    return m_rules.allRead(urgent.whom, channel, QStringLiteral("Someone to be reached cannot read this channel."));
}

Checked<void> MessageRules::mayComment(const op::PostMessage &one) const
{
    const auto place = checked(m_reader.message(*one.beside));
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

Checked<void> MessageRules::may(const op::EditMessage &one) const
{
    const auto place = writable(one.message);
    if (!place)
        return std::unexpected(place.error());
    if (place->author != m_actor.member)
        return forbidden(QStringLiteral("A message is edited by its author."));
    if (place->deleted)
        return conflict(QStringLiteral("This message was deleted."));
    return {};
}

Checked<void> MessageRules::may(const op::DeleteMessage &one) const
{
    const auto place = writable(one.message);
    if (!place)
        return std::unexpected(place.error());
    if (place->author != m_actor.member && !runsTheWorkspace(m_actor))
        return forbidden(QStringLiteral("A message is deleted by its author, an admin or an owner."));
    return {};
}

Checked<void> MessageRules::may(const op::RestoreMessage &one) const
{
    const auto place = writable(one.message);
    if (!place)
        return std::unexpected(place.error());
    if (place->author != m_actor.member)
        return forbidden(QStringLiteral("A message is brought back by its author."));
    if (!place->deleted)
        return conflict(QStringLiteral("This message was not deleted."));
    if (place->deletedBy != m_actor.member)
        return forbidden(QStringLiteral("Somebody else deleted this message."));
    return {};
}

Checked<void> MessageRules::may(const op::AddReaction &one) const
{
    const auto place = writable(one.message);
    if (!place)
        return std::unexpected(place.error());
    if (place->deleted)
        return conflict(QStringLiteral("This message was deleted."));
    return isOf(one.thread, *place);
}

Checked<void> MessageRules::may(const op::RemoveReaction &one) const
{
    const auto place = writable(one.message);
    return place ? isOf(one.thread, *place) : std::unexpected(place.error());
}

} // namespace meridian
