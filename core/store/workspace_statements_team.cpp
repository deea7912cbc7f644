// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/team_rows.h"
#include "core/store/workspace_statements.h"

// Check-ins, agreements and attention, as snapshots and scopes carry them.

namespace meridian {

void WorkspaceReader::Statements::addAgreements(Rows &rows, ChannelId channel)
{
    auto versions = (*this)("SELECT " MERIDIAN_AGREEMENT_COLUMNS " FROM agreement WHERE channel = ?1 ORDER BY seq").bind(channel);
    while (versions.next())
        rows.agreements.push_back(rows::agreementAt(versions));
    auto readings = (*this)("SELECT member, seq FROM agreement_reading WHERE channel = ?1 ORDER BY member").bind(channel);
    while (readings.next())
        rows.agreementReadings.push_back({channel, readings.id<MemberId>(0), readings.number(1)});
}

std::vector<CheckInId> WorkspaceReader::Statements::checkInIds(ChannelId channel)
{
    std::vector<CheckInId> list;
    auto query = (*this)("SELECT check_in FROM check_in WHERE channel = ?1 ORDER BY check_in").bind(channel);
    while (query.next())
        list.push_back(query.id<CheckInId>(0));
    return list;
}

void WorkspaceReader::Statements::addCheckIn(Rows &rows, CheckInId checkIn)
{
    auto query = (*this)("SELECT " MERIDIAN_CHECK_IN_COLUMNS " FROM check_in WHERE check_in = ?1").bind(checkIn);
    if (query.next())
        rows.checkIns.push_back(rows::checkInAt(query));
}

void WorkspaceReader::Statements::addRounds(Rows &rows, const Rounds &rounds, MemberId reader)
{
    const qint64 first = rows::roundColumn(rounds.first), last = rows::roundColumn(rounds.last);
    auto answers = (*this)("SELECT " MERIDIAN_ANSWER_COLUMNS " FROM check_in_answer "
                           "WHERE check_in = ?1 AND round BETWEEN ?2 AND ?3 ORDER BY round, member")
                       .bind(rounds.checkIn, first, last);
    while (answers.next())
        rows.checkInAnswers.push_back(rows::answerAt(answers));
    auto own = (*this)("SELECT " MERIDIAN_CHECK_IN_OWN_COLUMNS " FROM check_in_own "
                       "WHERE member = ?1 AND check_in = ?2 AND round BETWEEN ?3 AND ?4 ORDER BY round")
                   .bind(reader, rounds.checkIn, first, last);
    while (own.next())
        rows.checkInOwn.push_back(rows::checkInOwnAt(own));
}

std::vector<WorkspaceReader::Statements::Rounds> WorkspaceReader::Statements::roundsOf(CheckInId checkIn, MemberId reader)
{
    std::vector<Rounds> list;
    auto query = (*this)("SELECT round, sum(answers) FROM ("
                         "SELECT round, count(*) AS answers FROM check_in_answer WHERE check_in = ?1 GROUP BY round "
                         "UNION ALL SELECT round, 1 FROM check_in_own WHERE member = ?2 AND check_in = ?1) "
                         "GROUP BY round ORDER BY round")
                     .bind(checkIn, reader);
    while (query.next()) {
        const QDate round = rows::roundOf(query.number(0));
        list.push_back({checkIn, round, round, query.number(1)});
    }
    return list;
}

void WorkspaceReader::Statements::addAttention(Rows &rows, MemberId member)
{
    auto query = (*this)("SELECT " MERIDIAN_ATTENTION_COLUMNS " FROM attention WHERE member = ?1").bind(member);
    if (query.next())
        rows.attentions.push_back(rows::attentionAt(query));
}

} // namespace meridian
