// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/projection_statements.h"

// How members stand to threads and channels. Positions are merged upwards; everything else is set whole, so that an
// event that comes again, or after a page that knew of it, ends in the same state.

namespace meridian {
namespace {

//! The acknowledgements by which what was asked is answered.
bool answers(const QString &emoji)
{
    return emoji == QLatin1StringView("agree") || emoji == QLatin1StringView("looking");
}

} // namespace

void Projection::Statements::apply(const op::MarkRead &op, const Event &event, ChangeSet &change)
{
    if (!keeps(event.author))
        return;
    m_sql("INSERT INTO standing (thread, member, read_seq, read_at) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO UPDATE "
          "SET read_seq = excluded.read_seq, read_at = max(read_at, excluded.read_at) "
          "WHERE excluded.read_seq > read_seq")
        .bind(op.thread, event.author, op.seq, event.at)
        .change();
    if (op.clears) {
        m_sql("UPDATE standing SET unread_from = 0, unread_mark = NULL, read_at = max(read_at, ?4) "
              "WHERE thread = ?1 AND member = ?2 AND unread_mark = ?3")
            .bind(op.thread, event.author, *op.clears, event.at)
            .change();
    }
    change.threads.insert(op.thread);
}

void Projection::Statements::apply(const op::UnmarkRead &op, const Event &event, ChangeSet &change)
{
    if (!keeps(event.author))
        return;
    m_sql("INSERT INTO standing (thread, member, unread_from, unread_mark) VALUES (?1, ?2, ?3, ?4) "
          "ON CONFLICT DO UPDATE SET unread_from = excluded.unread_from, unread_mark = excluded.unread_mark")
        .bind(op.thread, event.author, op.seq, event.op.opId)
        .change();
    change.threads.insert(op.thread);
}

void Projection::Statements::apply(const op::SetDone &op, const Event &event, ChangeSet &change)
{
    if (!keeps(event.author))
        return;
    m_sql("INSERT INTO standing (thread, member, done_seq) VALUES (?1, ?2, ?3) "
          "ON CONFLICT DO UPDATE SET done_seq = excluded.done_seq, later_until = NULL")
        .bind(op.thread, event.author, op.seq)
        .change();
    change.threads.insert(op.thread);
}

void Projection::Statements::apply(const op::SetLater &op, const Event &event, ChangeSet &change)
{
    if (!keeps(event.author))
        return;
    m_sql("INSERT INTO standing (thread, member, later_until) VALUES (?1, ?2, ?3) "
          "ON CONFLICT DO UPDATE SET later_until = excluded.later_until, done_seq = 0")
        .bind(op.thread, event.author, op.until)
        .change();
    change.threads.insert(op.thread);
}

void Projection::Statements::apply(const op::FollowThread &op, const Event &event, ChangeSet &change)
{
    if (!keeps(event.author))
        return;
    m_sql("INSERT INTO standing (thread, member, follow, mute_until) VALUES (?1, ?2, ?3, ?4) "
          "ON CONFLICT DO UPDATE SET follow = excluded.follow, mute_until = excluded.mute_until")
        .bind(op.thread, event.author, op.follow, op.muteUntil)
        .change();
    change.threads.insert(op.thread);
}

void Projection::Statements::apply(const op::FollowChannel &op, const Event &event, ChangeSet &change)
{
    if (!keeps(event.author))
        return;
    put(ChannelFollow{event.author, op.channel, op.level});
    change.channels.insert(op.channel);
}

void Projection::Statements::notePosted(ThreadId thread, MemberId author, Seq seq)
{
    if (!keeps(author))
        return;
    m_sql("INSERT INTO standing (thread, member, posted_seq) VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE "
          "SET posted_seq = excluded.posted_seq WHERE excluded.posted_seq > posted_seq")
        .bind(thread, author, seq)
        .change();
}

void Projection::Statements::noteAcked(const op::AddReaction &op, const Event &event, ChangeSet &change)
{
    if (!op.thread || !answers(op.emoji) || !keeps(event.author))
        return;
    m_sql("INSERT INTO standing (thread, member, acked_seq, acked) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO UPDATE "
          "SET acked_seq = excluded.acked_seq, acked = excluded.acked WHERE excluded.acked_seq > acked_seq")
        .bind(*op.thread, event.author, event.seq, op.message)
        .change();
    change.threads.insert(*op.thread);
}

void Projection::Statements::takeBackAcked(const op::RemoveReaction &op, const Event &event, ChangeSet &change)
{
    if (!op.thread || !answers(op.emoji) || !keeps(event.author))
        return;
    m_sql("UPDATE standing SET acked_seq = 0, acked = NULL WHERE thread = ?1 AND member = ?2 AND acked = ?3")
        .bind(*op.thread, event.author, op.message)
        .change();
    change.threads.insert(*op.thread);
}

void Projection::Statements::noteAsked(const Place &place, const QString &text)
{
    for (const MemberId member : rows::mentionsIn(text))
        noteAsked(place, member);
}

void Projection::Statements::noteAsked(const Place &place, MemberId member)
{
    if (!keeps(member))
        return;
    m_sql("INSERT INTO standing (thread, member, asked_seq) VALUES (?1, ?2, ?3) ON CONFLICT DO UPDATE "
          "SET asked_seq = excluded.asked_seq WHERE excluded.asked_seq > asked_seq")
        .bind(place.thread, member, place.seq)
        .change();
}

} // namespace meridian
