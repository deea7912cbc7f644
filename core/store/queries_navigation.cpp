// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/queries_statements.h"
#include <algorithm>

// What the navigation asks: counts, the channels and the people that matter most now.

namespace meridian {

StoreResult<Queries::OutboxCount> Queries::outboxCount() const
{
    return guarded([&]() -> OutboxCount {
        auto query = (*m_statements)("SELECT (SELECT count(*) FROM outbox WHERE kind NOT IN ('draft.save', 'draft.drop')), "
                                     "(SELECT count(*) FROM outbox WHERE code IS NOT NULL)");
        if (!query.next())
            return {};
        const int all = int(query.number(0)), refused = int(query.number(1));
        return {all - refused, refused};
    });
}

StoreResult<Queries::JoinedChannels> Queries::joinedChannels(int limit) const
{
    return guarded([&] {
        struct Lively {
            Instant lastAt;
            Seq createdSeq;
            ChannelId channel;
        };
        const auto me = m_statements->me();
        std::vector<Lively> all;
        {
            auto query = (*m_statements)("SELECT channel.channel, channel.created_seq, coalesce((SELECT max(last_at) FROM thread "
                                         "WHERE thread.channel = membership.channel), 0) FROM membership CROSS JOIN channel "
                                         "ON channel.channel = membership.channel "
                                         "WHERE membership.member = ?1 AND channel.kind <> 'direct' AND channel.archived = 0")
                             .bind(me.member);
            while (query.next())
                all.push_back({query.instant(2), query.number(1), query.id<ChannelId>(0)});
        }
        JoinedChannels result;
        result.total = int(all.size());
        const auto wanted = all.begin() + std::min<std::ptrdiff_t>(limit, std::ssize(all));
        std::partial_sort(all.begin(), wanted, all.end(), [](const Lively &a, const Lively &b) {
            return std::tie(a.lastAt, a.createdSeq, a.channel) > std::tie(b.lastAt, b.createdSeq, b.channel);
        });
        for (auto one = all.begin(); one != wanted; ++one) {
            if (auto row = m_statements->channelRow(one->channel, me))
                result.rows.push_back(std::move(*row));
        }
        return result;
    });
}

StoreResult<std::vector<ChannelId>> Queries::inboxChannels() const
{
    return guarded([&] { return m_statements->joinedChannels(m_statements->me().member); });
}

StoreResult<QSet<ChannelId>> Queries::channelsOf(const QSet<ThreadId> &threads) const
{
    return guarded([&] {
        QSet<ChannelId> channels;
        for (const ThreadId &thread : threads) {
            auto query = (*m_statements)("SELECT channel FROM thread WHERE thread = ?1").bind(thread);
            if (query.next())
                channels.insert(query.id<ChannelId>(0));
        }
        return channels;
    });
}

StoreResult<std::vector<MemberId>> Queries::directPeople(int limit) const
{
    return guarded([&] {
        const auto me = m_statements->me();
        std::vector<std::pair<Instant, ChannelId>> talks;
        for (const ChannelId channel : m_statements->directChannels(me.member)) {
            auto query = (*m_statements)("SELECT coalesce(max(last_at), 0) FROM thread WHERE channel = ?1").bind(channel);
            talks.emplace_back(query.next() ? query.instant(0) : Instant{}, channel);
        }
        std::sort(talks.begin(), talks.end(), std::greater<>());
        std::vector<MemberId> people;
        for (const auto &[at, channel] : talks) {
            if (std::ssize(people) >= limit)
                break;
            for (const MemberId member : m_statements->channelMembers(channel)) {
                if (member != me.member && std::find(people.begin(), people.end(), member) == people.end())
                    people.push_back(member);
            }
        }
        return people;
    });
}

} // namespace meridian
