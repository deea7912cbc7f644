// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/check_in_queries.h"
#include "core/store/team_rows.h"
#include "core/text/plain_text.h"
#include <limits>

namespace meridian {
namespace {

constexpr int FirstWordsLength = 140;

} // namespace

//! Throws SQLite::Exception.
class CheckInQueries::Statements : public StatementCache {
public:
    using StatementCache::StatementCache;
    [[nodiscard]] std::vector<CheckInAnswer> answers(CheckInId checkIn, QDate round)
    {
        std::vector<CheckInAnswer> list;
        auto query = (*this)("SELECT " MERIDIAN_ANSWER_COLUMNS " FROM check_in_answer "
                             "WHERE check_in = ?1 AND round = ?2 AND length(parts) > 0 ORDER BY at, seq, member")
                         .bind(checkIn, rows::roundColumn(round));
        while (query.next())
            list.push_back(rows::answerAt(query));
        return list;
    }
};

CheckInQueries::CheckInQueries(SQLite::Database &database) : m_statements(std::make_unique<Statements>(database)) {}
CheckInQueries::~CheckInQueries() = default;

StoreResult<std::vector<CheckIn>> CheckInQueries::all() const
{
    return guarded([&] {
        std::vector<CheckIn> list;
        auto query = (*m_statements)("SELECT " MERIDIAN_CHECK_IN_COLUMNS " FROM check_in ORDER BY created_seq, check_in");
        while (query.next())
            list.push_back(rows::checkInAt(query));
        return list;
    });
}

StoreResult<std::optional<CheckIn>> CheckInQueries::checkIn(CheckInId checkIn) const
{
    return guarded([&]() -> std::optional<CheckIn> {
        auto query = (*m_statements)("SELECT " MERIDIAN_CHECK_IN_COLUMNS " FROM check_in WHERE check_in = ?1").bind(checkIn);
        return query.next() ? std::optional(rows::checkInAt(query)) : std::nullopt;
    });
}

StoreResult<std::vector<CheckInAnswer>> CheckInQueries::answers(CheckInId checkIn, QDate round) const
{
    return guarded([&] { return m_statements->answers(checkIn, round); });
}

StoreResult<std::vector<QDate>> CheckInQueries::rounds(CheckInId checkIn, std::optional<QDate> before, int limit) const
{
    return guarded([&] {
        std::vector<QDate> list;
        auto query = (*m_statements)("SELECT round FROM check_in_answer WHERE check_in = ?1 AND round < ?2 AND length(parts) > 0 "
                                     "GROUP BY round ORDER BY round DESC LIMIT ?3")
                         .bind(checkIn, before ? rows::roundColumn(*before) : std::numeric_limits<qint64>::max(), limit);
        while (query.next())
            list.push_back(rows::roundOf(query.number(0)));
        return list;
    });
}

StoreResult<std::vector<CheckInQueries::Round>> CheckInQueries::newestRounds(const std::optional<Round> &before, int limit) const
{
    return guarded([&] {
        std::vector<Round> list;
        {
            auto query = (*m_statements)("SELECT round, check_in, count(*) FROM check_in_answer "
                                         "WHERE (round, check_in) < (?1, ?2) AND length(parts) > 0 "
                                         "GROUP BY round, check_in ORDER BY round DESC, check_in DESC LIMIT ?3")
                             .bind(before ? rows::roundColumn(before->round) : std::numeric_limits<qint64>::max(),
                                   before ? before->checkIn : CheckInId(), limit);
            while (query.next())
                list.push_back({query.id<CheckInId>(1), rows::roundOf(query.number(0)), int(query.number(2)), {}});
        }
        for (Round &round : list) {
            const auto answers = m_statements->answers(round.checkIn, round.round);
            if (!answers.empty())
                round.firstWords = plainPreview(answers.front().parts.front().text, FirstWordsLength);
        }
        return list;
    });
}

StoreResult<std::optional<CheckInOwn>> CheckInQueries::own(CheckInId checkIn, QDate round) const
{
    return guarded([&]() -> std::optional<CheckInOwn> {
        auto query = (*m_statements)("SELECT " MERIDIAN_CHECK_IN_OWN_COLUMNS " FROM check_in_own "
                                     "WHERE member = (SELECT member FROM replica) AND check_in = ?1 AND round = ?2")
                         .bind(checkIn, rows::roundColumn(round));
        return query.next() ? std::optional(rows::checkInOwnAt(query)) : std::nullopt;
    });
}

} // namespace meridian
