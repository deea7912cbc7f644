// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/thread_rules.h"
#include "core/model/answer_time.h"
#include <algorithm>

namespace meridian {
namespace {

std::unexpected<Refusal> ofTask()
{
    return refuse(frame::code::Invalid, QStringLiteral("This thread is a task’s, and called, moved and closed with it."));
}

} // namespace

Checked<void> ThreadRules::may(const op::StartThread &one) const
{
    if (const auto channel = m_rules.writable(m_actor, one.channel); !channel)
        return std::unexpected(channel.error());
    const auto known = checked(m_reader.thread(one.thread));
    if (!known)
        return std::unexpected(known.error());
    if (*known)
        return conflict(QStringLiteral("This thread id is taken."));
    return m_rules.allRead(one.told, one.channel, QStringLiteral("Someone told by name cannot read this channel."));
}

Checked<ThreadRules::Place> ThreadRules::writable(ThreadId thread) const
{
    auto channel = m_rules.readable(m_actor, thread);
    if (!channel)
        return std::unexpected(channel.error());
    if (channel->archived)
        return archivedChannel();
    const auto place = checked(m_reader.thread(thread));
    if (!place)
        return std::unexpected(place.error());
    return Place{place->value(), std::move(*channel)};
}

Checked<void> ThreadRules::mayChange(ThreadId thread) const
{
    const auto place = writable(thread);
    if (!place)
        return std::unexpected(place.error());
    if (place->thread.task)
        return ofTask();
    if (m_actor.role == Role::Guest && place->thread.author != m_actor.member)
        return forbidden(QStringLiteral("Guests rename and close threads of their own only."));
    return {};
}

Checked<void> ThreadRules::may(const op::ConcludeThread &one) const
{
    if (const auto change = mayChange(one.thread); !change || one.early)
        return change;
    const auto decision = checked(m_reader.decision(one.thread));
    if (!decision)
        return std::unexpected(decision.error());
    if (!*decision || (*decision)->concluded)
        return {};
    const auto place = writable(one.thread);
    if (!place)
        return std::unexpected(place.error());
    for (const MemberId id : (*decision)->told) {
        const auto member = checked(m_reader.member(id));
        if (!member)
            return std::unexpected(member.error());
        const bool reads = *member && !(*member)->removed && m_rules.readable(**member, place->channel.channel);
        const auto at = reads ? reviewedAt((*member)->profile, (*decision)->review) : std::nullopt;
        if (at && m_now < *at)
            return conflict(QStringLiteral("Not everyone who is asked had the hours that were promised. Say in `early` why it does not wait."));
    }
    return {};
}

Checked<void> ThreadRules::may(const op::MoveThread &one) const
{
    const auto place = writable(one.thread);
    if (!place)
        return std::unexpected(place.error());
    if (place->thread.author != m_actor.member && !runsTheWorkspace(m_actor))
        return forbidden(QStringLiteral("A thread is moved by its author, an admin or an owner."));
    if (place->thread.document)
        return forbidden(QStringLiteral("A comment stays with its document."));
    if (place->thread.task)
        return ofTask();
    const auto target = m_rules.readable(m_actor, one.channel);
    if (!target)
        return std::unexpected(target.error());
    if (target->archived)
        return archivedChannel();
    if (place->channel.kind == ChannelKind::Direct || target->kind == ChannelKind::Direct)
        return forbidden(QStringLiteral("Threads of a direct conversation stay where they are."));
    return {};
}

Checked<void> ThreadRules::may(const op::PinThread &one) const
{
    const auto place = writable(one.thread);
    if (!place)
        return std::unexpected(place.error());
    if (place->thread.task)
        return ofTask();
    if (m_actor.role == Role::Guest)
        return forbidden(QStringLiteral("Guests pin no threads."));
    if (!one.pinned)
        return {};
    const auto pinned = checked(m_reader.pinnedThreads(place->channel.channel));
    if (!pinned)
        return std::unexpected(pinned.error());
    const bool known = std::find(pinned->begin(), pinned->end(), one.thread) != pinned->end();
    if (!known && qsizetype(pinned->size()) >= limits::PinnedThreads)
        return refuse(frame::code::Conflict,
                      QStringLiteral("A channel keeps at most %1 pinned threads. Unpin one of them first.")
                          .arg(limits::PinnedThreads));
    return {};
}

} // namespace meridian
