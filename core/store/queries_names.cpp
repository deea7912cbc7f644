// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/queries.h"
#include "core/store/queries_statements.h"

// What channels and threads are called.

namespace meridian {

StoreResult<std::vector<ChannelName>> Queries::channelNames() const
{
    return guarded([&] {
        const auto me = m_statements->me();
        auto query = (*m_statements)("SELECT channel.channel, kind, name, membership.member FROM channel "
                                     "LEFT JOIN membership ON membership.channel = channel.channel "
                                     "AND membership.member = ?1 WHERE NOT archived AND kind <> ?2")
                         .bind(me.member, ChannelKind::Direct);
        std::vector<ChannelName> names;
        while (query.next())
            names.push_back({query.id<ChannelId>(0), query.name<ChannelKind>(1), query.text(2), !query.isNull(3)});
        return names;
    });
}

StoreResult<std::vector<ThreadName>> Queries::threadNames(std::optional<ThreadId> before, int limit) const
{
    return guarded([&] {
        static const ThreadId beyondAll(*Uuid::fromBytes(QByteArray(16, '\xff')));
        auto query = (*m_statements)("SELECT thread, subject, last_at FROM thread WHERE thread < ?1 AND task IS NULL "
                                     "ORDER BY thread DESC LIMIT ?2")
                         .bind(before.value_or(beyondAll), limit);
        std::vector<ThreadName> names;
        while (query.next())
            names.push_back({query.id<ThreadId>(0), query.text(1), query.instant(2)});
        return names;
    });
}

} // namespace meridian
