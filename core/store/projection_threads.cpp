// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/projection_statements.h"
#include "core/text/plain_text.h"

// The events of threads, messages and reactions.

namespace meridian {
namespace {

constexpr int PreviewLength = int(limits::Subject);

} // namespace

void Projection::Statements::apply(const op::StartThread &op, const Event &event, ChangeSet &change)
{
    // A row that is here already came with a page that is newer than this event.
    const int made =
        m_sql("INSERT INTO thread (thread, channel, subject, author, created_at, created_seq, ask, ask_by, told, "
              "message_count, last_seq, last_at, last_author, preview, conclusion, pinned) "
              "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, 0, ?6, ?5, ?4, '', '', 0) ON CONFLICT DO NOTHING")
            .bind(op.thread, op.channel, op.subject, event.author, event.at, event.seq, op.ask, op.askBy, op.told)
            .change();
    if (made == 1)
        addTold(op.thread, op.told);
    change.threads.insert(op.thread);
    change.channels.insert(op.channel);
}

void Projection::Statements::apply(const op::PostMessage &op, const Event &event, ChangeSet &change)
{
    const int made = m_sql("INSERT INTO message (thread, seq, message, author, at, text, edited_at, deleted) "
                           "VALUES (?1, ?2, ?3, ?4, ?5, ?6, NULL, 0) ON CONFLICT DO NOTHING")
                         .bind(op.thread, event.seq, op.message, event.author, event.at, op.text)
                         .change();
    change.threads.insert(op.thread);
    change.messages[op.thread].insert(op.message);
    if (made == 0)
        return;
    addMentions({op.thread, event.seq}, op.text);
    noteAsked({op.thread, event.seq}, op.text);
    notePosted(op.thread, event.author, event.seq);
    // A thread's row that came with a newer page has counted this message already.
    const int counted =
        m_sql("UPDATE thread SET message_count = message_count + 1, last_seq = ?2, last_at = ?3, last_author = ?4, "
              "preview = ?5 WHERE thread = ?1 AND last_seq < ?2")
            .bind(op.thread, event.seq, event.at, event.author, plainPreview(op.text, PreviewLength))
            .change();
    if (counted == 0)
        noteMissing(op.thread);
}

void Projection::Statements::apply(const op::EditMessage &op, const Event &event, ChangeSet &change)
{
    const auto place = placeOf(op.message);
    if (!place)
        return;
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
    change.messages[place->thread].insert(op.message);
}

void Projection::Statements::apply(const op::DeleteMessage &op, const Event &, ChangeSet &change)
{
    const auto place = placeOf(op.message);
    if (!place)
        return;
    const bool newest = isNewest(*place);
    m_sql("UPDATE message SET text = '', deleted = 1 WHERE thread = ?1 AND seq = ?2")
        .bind(place->thread, place->seq)
        .change();
    m_sql("DELETE FROM reaction WHERE message = ?1").bind(op.message).change();
    dropMentions(*place);
    m_sql("UPDATE thread SET message_count = message_count - 1 WHERE thread = ?1").bind(place->thread).change();
    if (newest) {
        QString before;
        {
            auto query = m_sql("SELECT text FROM message WHERE thread = ?1 AND deleted = 0 ORDER BY seq DESC LIMIT 1")
                             .bind(place->thread);
            if (query.next())
                before = query.text(0);
        }
        m_sql("UPDATE thread SET preview = ?2 WHERE thread = ?1")
            .bind(place->thread, plainPreview(before, PreviewLength))
            .change();
    }
    change.threads.insert(place->thread);
    change.messages[place->thread].insert(op.message);
}

void Projection::Statements::apply(const op::AddReaction &op, const Event &event, ChangeSet &change)
{
    const auto place = placeOf(op.message);
    if (!place)
        return;
    m_sql("INSERT INTO reaction (message, emoji, member) VALUES (?1, ?2, ?3) ON CONFLICT DO NOTHING")
        .bind(op.message, op.emoji, event.author)
        .change();
    change.messages[place->thread].insert(op.message);
}

void Projection::Statements::apply(const op::RemoveReaction &op, const Event &event, ChangeSet &change)
{
    m_sql("DELETE FROM reaction WHERE message = ?1 AND emoji = ?2 AND member = ?3")
        .bind(op.message, op.emoji, event.author)
        .change();
    noteThread(op.message, change);
}

std::optional<Projection::Statements::Place> Projection::Statements::placeOf(MessageId message)
{
    auto query = m_sql("SELECT thread, seq FROM message WHERE message = ?1 AND deleted = 0").bind(message);
    if (!query.next())
        return std::nullopt;
    return Place{query.id<ThreadId>(0), query.number(1)};
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
    m_sql("UPDATE standing SET asked_seq = coalesce((SELECT max(seq) FROM mention WHERE mention.member = standing.member "
          "AND mention.thread = standing.thread), 0) WHERE thread = ?1 AND asked_seq = ?2")
        .bind(place.thread, place.seq)
        .change();
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
    auto query = m_sql("SELECT thread FROM message WHERE message = ?1").bind(message);
    if (query.next())
        change.messages[query.id<ThreadId>(0)].insert(message);
}

} // namespace meridian
