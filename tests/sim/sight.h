// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/queries.h"
#include "tests/sim/desktop.h"

namespace meridian::sim {

//! What one person sees at their desktop, some of it by chance; nothing where there is nothing of its kind.
class Sight {
public:
    Sight(Desktop &desktop, World &world) : m_desktop(desktop), m_queries(desktop.store().queries()), m_world(world) {}

    std::optional<ThreadId> someThread()
    {
        const auto channel = someChannel();
        if (!channel)
            return std::nullopt;
        const auto threads = m_queries.threads(channel->channel.channel, std::nullopt, 20);
        if (!threads || threads->empty())
            return std::nullopt;
        return pick(*threads).thread.thread;
    }
    template<typename List>
    const typename List::value_type &pick(const List &list)
    {
        return list[size_t(m_world.random().below(list.size()))];
    }
    template<typename IdType>
    IdType fresh()
    {
        return IdType::create(m_desktop.clock().now(), m_desktop.random());
    }
    QString words()
    {
        QString text;
        const auto people = m_queries.members();
        for (qint64 i = m_world.between(1, 12); i > 0; --i)
            text += QString(char16_t(m_world.between('a', 'z'))) + QString::number(m_world.between(0, 999)) + u' ';
        if (people && !people->empty() && m_world.random().chance(20))
            text += QStringLiteral("<@%1>").arg(pick(*people).member.toString());
        return text;
    }
    std::optional<ChannelRow> someChannel()
    {
        const auto channels = m_queries.channels();
        if (!channels || channels->empty())
            return std::nullopt;
        return pick(*channels);
    }
    std::optional<MemberId> someMember()
    {
        const auto members = m_queries.members();
        if (!members || members->empty())
            return std::nullopt;
        return pick(*members).member;
    }
    std::optional<MessageRow> someMessage()
    {
        const auto thread = someThread();
        if (!thread)
            return std::nullopt;
        const auto messages = m_queries.messages(*thread, std::nullopt, std::nullopt, 20);
        if (!messages || messages->empty())
            return std::nullopt;
        return pick(*messages);
    }
    QString rank() { return QString(QChar(u'A' + char16_t(m_world.between(0, 25)))); }

protected:
    Desktop &m_desktop;
    const Queries &m_queries;
    World &m_world;
};

} // namespace meridian::sim
