// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/projection_statements.h"
#include "core/text/plain_text.h"
#include <algorithm>
#include <limits>

// The events of threads, messages and reactions.

namespace meridian {
namespace {

constexpr int PreviewLength = int(limits::Subject);
constexpr Instant NoMoment{std::numeric_limits<qint64>::max()}; //!< asked for, but by no moment

} // namespace

void Projection::Statements::apply(const op::StartThread &op, const Event &event, ChangeSet &change)
{
    // A row that is here already came with a page that is newer than this event.
    const int made =
        m_sql("INSERT INTO thread (thread, channel, subject, author, created_at, created_seq, ask, ask_by, told, "
              "message_count, last_seq, last_at, last_author, preview, conclusion, pinned, document, ask_within, review_hours, "
              "review_since) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, 0, ?6, ?5, ?4, '', '', 0, NULL, ?10, ?11, ?12) "
              "ON CONFLICT DO NOTHING")
            .bind(op.thread, op.channel, op.subject, event.author, event.at, event.seq, op.ask, op.askBy, op.told,
                  rows::blobOf(op.askWithin), op.reviewHours, op.reviewHours ? std::optional(event.at) : std::nullopt)
            .change();
    if (made == 1)
        addTold(op.thread, op.told);
    change.threads.insert(op.thread);
    change.channels.insert(op.channel);
}

void Projection::Statements::apply(const op::PostMessage &op, const Event &event, ChangeSet &change)
{
    const int made = m_sql("INSERT INTO message (thread, seq, message, author, at, text, edited_at, deleted, deleted_by, "
                           "deleted_seq, beside, manner, meant, urgent, hands_to, asks) "
                           "VALUES (?1, ?2, ?3, ?4, ?5, ?6, NULL, 0, NULL, 0, ?7, ?8, ?9, ?10, ?11, ?12) "
                           "ON CONFLICT DO NOTHING")
                         .bind(op.thread, event.seq, op.message, event.author, event.at, op.text, op.beside, op.manner, op.meant,
                               rows::blobOf(op.urgent), op.handsTo, rows::blobOf(op.asks))
                         .change();
    const Place place{op.thread, event.seq, op.beside};
    change.threads.insert(op.thread);
    note(op.message, place, change);
    if (op.handsTo)
        hold(op.thread, op.handsTo, event.seq);
    m_sql("UPDATE thread SET proposal = ?2, review_since = ?3 WHERE thread = ?1 AND review_hours IS NOT NULL AND proposal IS NULL "
          "AND author = ?4")
        .bind(op.thread, op.message, event.at, event.author)
        .change();
    if (made == 0)
        return;
    addMentions(place, op.text);
    noteAsked(place, op.text);
    if (op.asks)
        noteAsks({op.thread, event.seq, op.message, event.author, event.at, false, *op.asks});
    Posted &posted = m_posted[op.thread];
    posted.seqs.push_back(event.seq);
    if (!op.beside)
        posted.counting.push_back(event.seq);
    posted.by[event.author] = event.seq;
    posted.at = event.at;
    posted.author = event.author;
    posted.text = op.text;
}

void Projection::Statements::settle()
{
    for (const auto &[thread, posted] : std::exchange(m_posted, {}))
        settle(thread, posted);
}

void Projection::Statements::settle(ThreadId thread, const Posted &posted)
{
    for (const auto &[author, seq] : posted.by)
        notePosted(thread, author, seq);
    std::optional<Seq> counted;
    {
        auto query = m_sql("SELECT last_seq FROM thread WHERE thread = ?1").bind(thread);
        if (query.next())
            counted = query.number(0);
    }
    if (!counted)
        return noteMissing(thread);
    // A row that came with a newer page has counted messages up to its last_seq already.
    if (posted.seqs.back() <= *counted)
        return;
    const auto uncounted = std::count_if(posted.counting.begin(), posted.counting.end(), [&](Seq seq) { return seq > *counted; });
    m_sql("UPDATE thread SET message_count = message_count + ?2, last_seq = ?3, last_at = ?4, last_author = ?5, "
          "preview = ?6 WHERE thread = ?1")
        .bind(thread, qint64(uncounted), posted.seqs.back(), posted.at, posted.author,
              plainPreview(posted.text, PreviewLength))
        .change();
}

void Projection::Statements::apply(const op::EditMessage &op, const Event &event, ChangeSet &change)
{
    proposalChanged(op.message, event, change); // the thread may be here without the message
    const auto place = livingPlaceOf(op.message);
    if (!place)
        return;
    keepVersion(op.message, event.seq);
    m_sql("UPDATE message SET text = ?3, edited_at = ?4 WHERE thread = ?1 AND seq = ?2")
        .bind(place->thread, place->seq, op.text, event.at)
        .change();
    dropMentions(*place);
    addMentions(*place, op.text);
    noteAsked(*place, op.text);
    if (isNewest(*place)) {
        m_sql("UPDATE thread SET preview = ?2 WHERE thread = ?1")
            .bind(place->thread, plainPreview(op.text, PreviewLength))
            .change();
        change.threads.insert(place->thread);
    }
    note(op.message, *place, change);
}

void Projection::Statements::apply(const op::DeleteMessage &op, const Event &event, ChangeSet &change)
{
    setAsksGone(op.message, true, change);
    const auto place = livingPlaceOf(op.message);
    if (!place)
        return;
    const bool newest = isNewest(*place);
    m_sql("UPDATE message SET text = '', deleted = 1, deleted_by = ?3, deleted_seq = ?4 WHERE thread = ?1 AND seq = ?2")
        .bind(place->thread, place->seq, event.author, event.seq)
        .change();
    m_sql("DELETE FROM reaction WHERE message = ?1").bind(op.message).change();
    m_sql("DELETE FROM message_version WHERE message = ?1").bind(op.message).change();
    dropMentions(*place);
    count(*place, -1);
    if (newest)
        renewPreview(place->thread);
    change.threads.insert(place->thread);
    note(op.message, *place, change);
}

// The words may be others than those that went, so the message counts as edited.
void Projection::Statements::apply(const op::RestoreMessage &op, const Event &event, ChangeSet &change)
{
    proposalChanged(op.message, event, change);
    setAsksGone(op.message, false, change);
    const auto place = placeOf(op.message);
    if (!place || !place->deleted)
        return;
    m_sql("UPDATE message SET text = ?3, edited_at = ?4, deleted = 0, deleted_by = NULL WHERE thread = ?1 AND seq = ?2")
        .bind(place->thread, place->seq, op.text, event.at)
        .change();
    addMentions(*place, op.text);
    noteAsked(*place, op.text);
    count(*place, 1);
    if (isNewest(*place))
        renewPreview(place->thread);
    change.threads.insert(place->thread);
    note(op.message, *place, change);
}

void Projection::Statements::apply(const op::AddReaction &op, const Event &event, ChangeSet &change)
{
    noteAcked(op, event, change);
    const auto place = livingPlaceOf(op.message);
    if (!place)
        return;
    m_sql("INSERT INTO reaction (message, emoji, member, seq) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING")
        .bind(op.message, op.emoji, event.author, event.seq)
        .change();
    note(op.message, *place, change);
}

void Projection::Statements::apply(const op::RemoveReaction &op, const Event &event, ChangeSet &change)
{
    takeBackAcked(op, event, change);
    m_sql("DELETE FROM reaction WHERE message = ?1 AND emoji = ?2 AND member = ?3")
        .bind(op.message, op.emoji, event.author)
        .change();
    noteThread(op.message, change);
}

std::optional<Projection::Statements::Place> Projection::Statements::placeOf(MessageId message)
{
    auto query = m_sql("SELECT thread, seq, beside, deleted FROM message WHERE message = ?1").bind(message);
    if (!query.next())
        return std::nullopt;
    Place place{query.id<ThreadId>(0), query.number(1), {}, query.truth(3)};
    if (!query.isNull(2))
        place.beside = query.id<MessageId>(2);
    return place;
}

std::optional<Projection::Statements::Place> Projection::Statements::livingPlaceOf(MessageId message)
{
    const auto place = placeOf(message);
    return place && !place->deleted ? place : std::nullopt;
}

// A version that is here already came with a page that is newer than this event.
void Projection::Statements::keepVersion(MessageId message, Seq seq)
{
    m_sql("INSERT INTO message_version (message, seq, at, text) "
          "SELECT message, ?2, coalesce(edited_at, at), text FROM message WHERE message = ?1 ON CONFLICT DO NOTHING")
        .bind(message, seq)
        .change();
    m_sql("DELETE FROM message_version WHERE message = ?1 AND seq <= (SELECT seq FROM message_version "
          "WHERE message = ?1 ORDER BY seq DESC LIMIT 1 OFFSET ?2)")
        .bind(message, MessageVersion::Kept)
        .change();
}

void Projection::Statements::renewPreview(ThreadId thread)
{
    QString text;
    {
        auto query =
            m_sql("SELECT text FROM message WHERE thread = ?1 AND deleted = 0 ORDER BY seq DESC LIMIT 1").bind(thread);
        if (query.next())
            text = query.text(0);
    }
    m_sql("UPDATE thread SET preview = ?2 WHERE thread = ?1").bind(thread, plainPreview(text, PreviewLength)).change();
}

void Projection::Statements::count(const Place &place, int by)
{
    if (!place.beside)
        m_sql("UPDATE thread SET message_count = message_count + ?2 WHERE thread = ?1").bind(place.thread, by).change();
}

void Projection::Statements::note(MessageId message, const Place &place, ChangeSet &change)
{
    change.messages[place.thread].insert(message);
    if (place.beside)
        change.messages[place.thread].insert(*place.beside);
}

bool Projection::Statements::isNewest(const Place &place)
{
    auto query = m_sql("SELECT 1 FROM message WHERE thread = ?1 AND seq > ?2 AND deleted = 0 LIMIT 1")
                     .bind(place.thread, place.seq);
    return !query.next();
}

void Projection::Statements::addMentions(const Place &place, const QString &text)
{
    for (const MemberId member : rows::mentionsIn(text)) {
        m_sql("INSERT INTO mention (thread, seq, member) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING")
            .bind(place.thread, place.seq, member)
            .change();
    }
}

void Projection::Statements::dropMentions(const Place &place)
{
    m_sql("DELETE FROM mention WHERE thread = ?1 AND seq = ?2").bind(place.thread, place.seq).change();
    m_sql("UPDATE standing SET asked_seq = " MERIDIAN_NEWEST_ASKED " WHERE thread = ?1 AND asked_seq = ?2")
        .bind(place.thread, place.seq)
        .change();
}

void Projection::Statements::noteAsks(const MessageAsk &ask)
{
    put(ask);
    m_sql("DELETE FROM asking WHERE thread = ?1 AND seq <= (SELECT seq FROM message_ask WHERE thread = ?1 ORDER BY seq DESC LIMIT 1 OFFSET ?2)")
        .bind(ask.thread, MessageAsk::Kept)
        .change();
    m_sql("DELETE FROM message_ask WHERE thread = ?1 AND seq <= (SELECT seq FROM message_ask WHERE thread = ?1 ORDER BY seq DESC "
          "LIMIT 1 OFFSET ?2)")
        .bind(ask.thread, MessageAsk::Kept)
        .change();
}

void Projection::Statements::addAsked(const MessageAsk &ask)
{
    for (const MemberId member : ask.asking.told) {
        m_sql("INSERT INTO asking (thread, seq, member, author, at, due) VALUES (?1, ?2, ?3, ?4, ?5, ?6) ON CONFLICT DO NOTHING")
            .bind(ask.thread, ask.seq, member, ask.author, ask.at, ask.asking.by.value_or(NoMoment))
            .change();
        noteAsked({ask.thread, ask.seq, {}}, member);
    }
}

//! What a message asks goes with it and comes back with it, also where the message is not here.
void Projection::Statements::setAsksGone(MessageId message, bool gone, ChangeSet &change)
{
    std::optional<MessageAsk> ask;
    {
        auto query = m_sql("SELECT " MERIDIAN_ASK_COLUMNS " FROM message_ask WHERE message = ?1 AND gone <> ?2").bind(message, gone);
        if (query.next())
            ask = rows::askAt(query);
    }
    if (!ask)
        return;
    ask->gone = gone;
    m_sql("DELETE FROM asking WHERE thread = ?1 AND seq = ?2").bind(ask->thread, ask->seq).change();
    put(*ask);
    if (gone)
        m_sql("UPDATE standing SET asked_seq = " MERIDIAN_NEWEST_ASKED " WHERE thread = ?1 AND asked_seq = ?2")
            .bind(ask->thread, ask->seq)
            .change();
    change.threads.insert(ask->thread);
}

//! The hours of a decision are counted anew.
void Projection::Statements::proposalChanged(MessageId message, const Event &event, ChangeSet &change)
{
    std::optional<ThreadId> thread;
    {
        auto query = m_sql("SELECT thread FROM thread WHERE proposal = ?1").bind(message);
        if (query.next())
            thread = query.id<ThreadId>(0);
    }
    if (!thread)
        return;
    m_sql("UPDATE thread SET review_since = ?2 WHERE thread = ?1 AND review_since < ?2").bind(*thread, event.at).change();
    change.threads.insert(*thread);
}

void Projection::Statements::addTold(ThreadId thread, const std::vector<MemberId> &told)
{
    for (const MemberId member : told) {
        m_sql("INSERT INTO told (thread, member) VALUES (?1, ?2) ON CONFLICT DO NOTHING")
            .bind(thread, member)
            .change();
    }
}

void Projection::Statements::noteThread(MessageId message, ChangeSet &change)
{
    if (const auto place = placeOf(message))
        note(message, *place, change);
}

} // namespace meridian
