// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/projection_statements.h"
#include "core/store/team_rows.h"

// The events and rows of check-ins, agreements, who has a thread in hand, and attention. A row that is here already may have come with
// a page that is newer than an event, so each keeps the seq it is from, and only grows.

namespace meridian {

void Projection::Statements::apply(const op::SaveCheckIn &op, const Event &event, ChangeSet &change)
{
    m_sql("INSERT INTO check_in (check_in, channel, rule, author, created_seq, seq) VALUES (?1, ?2, ?3, ?4, ?5, ?5) "
          "ON CONFLICT DO UPDATE SET rule = excluded.rule, seq = excluded.seq "
          "WHERE excluded.seq > seq AND excluded.channel = channel")
        .bind(op.checkIn, op.channel, codec::encode(op.rule), event.author, event.seq)
        .change();
    change.checkIns.insert(op.checkIn);
}

void Projection::Statements::apply(const op::AnswerCheckIn &op, const Event &event, ChangeSet &change)
{
    m_sql("INSERT INTO check_in_answer (check_in, round, member, seq, at, edited_at, parts) SELECT ?1, ?2, ?3, ?4, ?5, NULL, ?6 "
          "WHERE EXISTS (SELECT 1 FROM check_in WHERE check_in = ?1) "
          "ON CONFLICT DO UPDATE SET seq = excluded.seq, edited_at = excluded.at, parts = excluded.parts "
          "WHERE excluded.seq > seq")
        .bind(op.checkIn, rows::roundColumn(op.round), event.author, event.seq, event.at, rows::listBlob(op.parts))
        .change();
    // What was shared is no draft any more.
    m_sql("UPDATE check_in_own SET parts = x'' WHERE member = ?1 AND check_in = ?2 AND round = ?3 AND seq < ?4")
        .bind(event.author, op.checkIn, rows::roundColumn(op.round), event.seq)
        .change();
    change.checkIns.insert(op.checkIn);
}

void Projection::Statements::apply(const op::KeepCheckIn &op, const Event &event, ChangeSet &change)
{
    if (!keeps(event.author))
        return;
    m_sql("INSERT INTO check_in_own (member, check_in, round, seq, parts, skipped, at) SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7 "
          "WHERE EXISTS (SELECT 1 FROM check_in WHERE check_in = ?2) "
          "ON CONFLICT DO UPDATE SET seq = excluded.seq, parts = excluded.parts, skipped = excluded.skipped, at = excluded.at "
          "WHERE excluded.seq > seq")
        .bind(event.author, op.checkIn, rows::roundColumn(op.round), event.seq, rows::listBlob(op.parts), op.skipped, event.at)
        .change();
    change.checkIns.insert(op.checkIn);
}

void Projection::Statements::apply(const op::Agree &op, const Event &event, ChangeSet &change)
{
    m_sql("INSERT INTO agreement (channel, seq, author, at, ask, interrupts, text) SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7 "
          "WHERE EXISTS (SELECT 1 FROM channel WHERE channel = ?1) ON CONFLICT DO NOTHING")
        .bind(op.channel, event.seq, event.author, event.at, op.ask, op.interrupts, op.text)
        .change();
    m_sql("DELETE FROM agreement WHERE channel = ?1 AND seq <= (SELECT seq FROM agreement WHERE channel = ?1 "
          "ORDER BY seq DESC LIMIT 1 OFFSET ?2)")
        .bind(op.channel, Agreement::Kept)
        .change();
    change.channels.insert(op.channel);
}

void Projection::Statements::apply(const op::ReadAgreement &op, const Event &event, ChangeSet &change)
{
    m_sql("INSERT INTO agreement_reading (channel, member, seq) SELECT ?1, ?2, ?3 "
          "WHERE EXISTS (SELECT 1 FROM channel WHERE channel = ?1) "
          "ON CONFLICT DO UPDATE SET seq = excluded.seq WHERE excluded.seq > seq")
        .bind(op.channel, event.author, op.seq)
        .change();
    change.channels.insert(op.channel);
}

void Projection::Statements::apply(const op::HoldThread &op, const Event &event, ChangeSet &change)
{
    hold(op.thread, op.holder, event.seq);
    change.threads.insert(op.thread);
}

void Projection::Statements::hold(ThreadId thread, const std::optional<MemberId> &holder, Seq seq)
{
    m_sql("UPDATE thread SET holder = ?2, held_seq = ?3 WHERE thread = ?1 AND coalesce(held_seq, 0) < ?3")
        .bind(thread, holder, seq)
        .change();
}

void Projection::Statements::apply(const op::SetAttention &op, const Event &event, ChangeSet &change)
{
    if (!keeps(event.author))
        return;
    put(Attention{event.author, event.seq, op.focusUntil, op.batches});
    change.attention = true;
}

void Projection::Statements::put(const Agreement &agreement)
{
    m_sql("INSERT OR REPLACE INTO agreement (channel, seq, author, at, ask, interrupts, text) "
          "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
        .bind(agreement.channel, agreement.seq, agreement.author, agreement.at, agreement.ask, agreement.interrupts,
              agreement.text)
        .change();
}

void Projection::Statements::put(const AgreementReading &reading)
{
    m_sql("INSERT OR REPLACE INTO agreement_reading (channel, member, seq) VALUES (?1, ?2, ?3)")
        .bind(reading.channel, reading.member, reading.seq)
        .change();
}

void Projection::Statements::put(const CheckIn &checkIn)
{
    m_sql("INSERT OR REPLACE INTO check_in (check_in, channel, rule, author, created_seq, seq) "
          "VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
        .bind(checkIn.checkIn, checkIn.channel, codec::encode(checkIn.rule), checkIn.author, checkIn.createdSeq, checkIn.seq)
        .change();
}

void Projection::Statements::put(const CheckInAnswer &answer)
{
    m_sql("INSERT OR REPLACE INTO check_in_answer (check_in, round, member, seq, at, edited_at, parts) "
          "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
        .bind(answer.checkIn, rows::roundColumn(answer.round), answer.member, answer.seq, answer.at, answer.editedAt,
              rows::listBlob(answer.parts))
        .change();
}

void Projection::Statements::put(const CheckInOwn &own)
{
    m_sql("INSERT OR REPLACE INTO check_in_own (member, check_in, round, seq, parts, skipped, at) "
          "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
        .bind(own.member, own.checkIn, rows::roundColumn(own.round), own.seq, rows::listBlob(own.parts), own.skipped, own.at)
        .change();
}

void Projection::Statements::put(const Attention &attention)
{
    m_sql("INSERT INTO attention (member, seq, focus_until, batches) VALUES (?1, ?2, ?3, ?4) "
          "ON CONFLICT DO UPDATE SET seq = excluded.seq, focus_until = excluded.focus_until, batches = excluded.batches "
          "WHERE excluded.seq >= seq")
        .bind(attention.member, attention.seq, attention.focusUntil, rows::listBlob(attention.batches))
        .change();
}

void Projection::Statements::forgetTeamRows(ChannelId channel)
{
    for (const char *sql : {"DELETE FROM check_in_answer WHERE check_in IN (SELECT check_in FROM check_in WHERE channel = ?1)",
                            "DELETE FROM check_in_own WHERE check_in IN (SELECT check_in FROM check_in WHERE channel = ?1)",
                            "DELETE FROM check_in WHERE channel = ?1", "DELETE FROM agreement WHERE channel = ?1",
                            "DELETE FROM agreement_reading WHERE channel = ?1"})
        m_sql(sql).bind(channel).change();
}

} // namespace meridian
