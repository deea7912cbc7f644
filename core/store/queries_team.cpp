// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/queries_statements.h"
#include "core/store/team_rows.h"

// What was agreed on, who has threads in hand, what was urgent, and when I want to hear of things.

namespace meridian {

StoreResult<std::optional<Agreement>> Queries::agreement(ChannelId channel) const
{
    return guarded([&]() -> std::optional<Agreement> {
        auto query = (*m_statements)("SELECT " MERIDIAN_AGREEMENT_COLUMNS " FROM agreement WHERE channel = ?1 "
                                     "ORDER BY seq DESC LIMIT 1")
                         .bind(channel);
        return query.next() ? std::optional(rows::agreementAt(query)) : std::nullopt;
    });
}

StoreResult<std::vector<Agreement>> Queries::agreements(ChannelId channel) const
{
    return guarded([&] {
        std::vector<Agreement> list;
        auto query = (*m_statements)("SELECT " MERIDIAN_AGREEMENT_COLUMNS " FROM agreement WHERE channel = ?1 ORDER BY seq DESC")
                         .bind(channel);
        while (query.next())
            list.push_back(rows::agreementAt(query));
        return list;
    });
}

StoreResult<std::vector<AgreementReading>> Queries::agreementReadings(ChannelId channel) const
{
    return guarded([&] {
        std::vector<AgreementReading> list;
        auto query = (*m_statements)("SELECT member, seq FROM agreement_reading WHERE channel = ?1 ORDER BY member").bind(channel);
        while (query.next())
            list.push_back({channel, query.id<MemberId>(0), query.number(1)});
        return list;
    });
}

StoreResult<std::vector<ThreadRow>> Queries::heldByMe(int limit) const
{
    return guarded([&] {
        const auto me = m_statements->me();
        std::vector<ThreadId> threads;
        {
            auto query = (*m_statements)("SELECT thread FROM thread WHERE holder = ?1 ORDER BY last_at DESC LIMIT ?2")
                             .bind(me.member, limit);
            while (query.next())
                threads.push_back(query.id<ThreadId>(0));
        }
        return m_statements->threadRows(threads, me);
    });
}

StoreResult<std::vector<Message>> Queries::urgentBy(MemberId author, Instant since, int limit) const
{
    return guarded([&] {
        std::vector<Message> list;
        auto query = (*m_statements)("SELECT " MERIDIAN_MESSAGE_COLUMNS " FROM message WHERE author = ?1 AND at >= ?2 "
                                     "AND urgent IS NOT NULL ORDER BY at DESC LIMIT ?3")
                         .bind(author, since, limit);
        while (query.next())
            list.push_back(rows::messageAt(query));
        return list;
    });
}

StoreResult<Attention> Queries::attention() const
{
    return guarded([&]() -> Attention {
        auto query = (*m_statements)("SELECT " MERIDIAN_ATTENTION_COLUMNS " FROM attention "
                                     "WHERE member = (SELECT member FROM replica)");
        return query.next() ? rows::attentionAt(query) : Attention{};
    });
}

} // namespace meridian
