// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/queries.h"
#include "core/store/queries_statements.h"
#include <algorithm>

// Who I am, members and channels.

namespace meridian {
Queries::Queries(SQLite::Database &database) : m_statements(std::make_unique<Statements>(database)) {}
Queries::~Queries() = default;

StoreResult<Queries::Self> Queries::self() const
{
    return guarded([&]() -> Self {
        auto query = (*m_statements)("SELECT member, workspace, name, cursor, last_in_step FROM replica");
        if (!query.next())
            return {};
        return {query.id<MemberId>(0), query.id<WorkspaceId>(1), query.text(2), query.number(3), query.instant(4)};
    });
}

Queries::Statements::Me Queries::Statements::me()
{
    auto query = (*this)("SELECT replica.member, coalesce(member.joined_seq, 0), coalesce(member.joined_at, 0) FROM replica "
                         "LEFT JOIN member ON member.member = replica.member");
    return query.next() ? Me{query.id<MemberId>(0), query.number(1), query.instant(2)} : Me{};
}

StoreResult<std::vector<Member>> Queries::members() const
{
    return guarded([&] {
        struct Sorted {
            QString key;
            Member member;
        };
        std::vector<Sorted> sorted;
        auto query = (*m_statements)("SELECT " MERIDIAN_MEMBER_COLUMNS " FROM member");
        while (query.next()) {
            Member member = rows::memberAt(query);
            sorted.push_back({member.profile.name.toCaseFolded(), std::move(member)});
        }
        std::sort(sorted.begin(), sorted.end(), [](const Sorted &a, const Sorted &b) {
            return std::tie(a.member.removed, a.key, a.member.member)
                < std::tie(b.member.removed, b.key, b.member.member);
        });
        std::vector<Member> members;
        members.reserve(sorted.size());
        for (Sorted &one : sorted)
            members.push_back(std::move(one.member));
        return members;
    });
}

StoreResult<std::optional<Member>> Queries::member(MemberId member) const
{
    return guarded([&]() -> std::optional<Member> {
        auto query =
            (*m_statements)("SELECT " MERIDIAN_MEMBER_COLUMNS " FROM member WHERE member = ?1").bind(member);
        if (!query.next())
            return std::nullopt;
        return rows::memberAt(query);
    });
}

std::vector<MemberId> Queries::Statements::channelMembers(ChannelId channel)
{
    std::vector<MemberId> members;
    auto query = (*this)("SELECT member FROM membership WHERE channel = ?1 ORDER BY member").bind(channel);
    while (query.next())
        members.push_back(query.id<MemberId>(0));
    return members;
}

std::vector<ChannelId> Queries::Statements::joinedChannels(MemberId member)
{
    std::vector<ChannelId> channels;
    auto query = (*this)("SELECT channel FROM membership WHERE member = ?1").bind(member);
    while (query.next())
        channels.push_back(query.id<ChannelId>(0));
    return channels;
}

std::vector<ChannelId> Queries::Statements::directChannels(MemberId member)
{
    std::vector<ChannelId> channels;
    auto query = (*this)("SELECT membership.channel FROM membership CROSS JOIN channel "
                         "ON channel.channel = membership.channel "
                         "WHERE membership.member = ?1 AND channel.kind = 'direct'")
                     .bind(member);
    while (query.next())
        channels.push_back(query.id<ChannelId>(0));
    return channels;
}

bool Queries::Statements::hasUnread(ChannelId channel)
{
    auto query = (*this)("SELECT 1 FROM inbox WHERE channel = ?1 AND unread = 1 LIMIT 1").bind(channel);
    return query.next();
}

ChannelRow Queries::Statements::channelRowOf(Query &row)
{
    ChannelRow result;
    result.channel = rows::channelAt(row);
    result.joined = !row.isNull(6);
    return result;
}

void Queries::Statements::finish(ChannelRow &row)
{
    if (row.joined)
        row.unread = hasUnread(row.channel.channel);
    if (row.channel.kind == ChannelKind::Direct)
        row.members = channelMembers(row.channel.channel);
}

StoreResult<std::vector<ChannelRow>> Queries::channels() const
{
    return guarded([&] {
        const auto me = m_statements->me();
        std::vector<ChannelRow> list;
        {
            auto query = (*m_statements)("SELECT " MERIDIAN_CHANNEL_COLUMNS ", membership.member FROM channel "
                                         "LEFT JOIN membership ON membership.channel = channel.channel "
                                         "AND membership.member = ?1 ORDER BY channel.name_key, channel.channel")
                             .bind(me.member);
            while (query.next())
                list.push_back(m_statements->channelRowOf(query));
        }
        for (ChannelRow &row : list)
            m_statements->finish(row);
        return list;
    });
}

std::optional<ChannelRow> Queries::Statements::channelRow(ChannelId channel, const Me &me)
{
    auto query = (*this)("SELECT " MERIDIAN_CHANNEL_COLUMNS ", membership.member FROM channel "
                         "LEFT JOIN membership ON membership.channel = channel.channel "
                         "AND membership.member = ?1 WHERE channel.channel = ?2")
                     .bind(me.member, channel);
    if (!query.next())
        return std::nullopt;
    ChannelRow row = channelRowOf(query);
    finish(row);
    return row;
}

StoreResult<std::optional<ChannelRow>> Queries::channel(ChannelId channel) const
{
    return guarded([&] { return m_statements->channelRow(channel, m_statements->me()); });
}

StoreResult<QByteArray> Queries::picture(MemberId member) const
{
    return guarded([&] {
        auto query = (*m_statements)("SELECT picture FROM picture WHERE member = ?1").bind(member);
        return query.next() ? query.blob(0) : QByteArray();
    });
}

StoreResult<std::vector<Membership>> Queries::memberships(ChannelId channel) const
{
    return guarded([&] {
        std::vector<Membership> list;
        auto query = (*m_statements)("SELECT " MERIDIAN_MEMBERSHIP_COLUMNS " FROM membership WHERE channel = ?1 "
                                     "ORDER BY role, member") // "manager" comes before "member"
                         .bind(channel);
        while (query.next())
            list.push_back(rows::membershipAt(query));
        return list;
    });
}

StoreResult<ChannelLevel> Queries::channelLevel(ChannelId channel) const
{
    return guarded([&] {
        auto query = (*m_statements)("SELECT level FROM channel_follow WHERE channel = ?1 AND member = ?2")
                         .bind(channel, m_statements->me().member);
        return query.next() ? query.name<ChannelLevel>(0) : ChannelLevel::Inbox;
    });
}

StoreResult<std::vector<MemberId>> Queries::channelMembers(ChannelId channel) const
{
    return guarded([&] { return m_statements->channelMembers(channel); });
}

StoreResult<std::optional<ChannelId>> Queries::directChannel(const std::vector<MemberId> &people) const
{
    return guarded([&]() -> std::optional<ChannelId> {
        const auto me = m_statements->me();
        std::vector<MemberId> wanted = people;
        wanted.push_back(me.member);
        std::sort(wanted.begin(), wanted.end());
        wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
        for (const ChannelId channel : m_statements->directChannels(me.member)) {
            if (m_statements->channelMembers(channel) == wanted)
                return channel;
        }
        return std::nullopt;
    });
}

bool Queries::Statements::isNotedOldest(const Uuid &scope)
{
    auto query = (*this)("SELECT 1 FROM oldest WHERE scope = ?1").bind(scope);
    return query.next();
}

StoreResult<bool> Queries::hasOldestThread(ChannelId channel) const
{
    return guarded([&] {
        if (m_statements->isNotedOldest(channel.uuid()))
            return true;
        auto query = (*m_statements)("SELECT 1 FROM channel WHERE channel = ?1 AND created_seq >= ?2")
                         .bind(channel, PendingSeq);
        return query.next();
    });
}

} // namespace meridian
