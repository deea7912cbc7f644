// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/projection_statements.h"

// Whole rows put in and taken out.

namespace meridian {

void Projection::Statements::put(const Member &member)
{
    const Profile &profile = member.profile;
    m_sql("INSERT OR REPLACE INTO member (member, name, call_name, pronoun, title, city, zone, hue, days, "
          "work_start, work_end, quiet_start, quiet_end, differing, days_off, answers, shown, role, removed, joined_seq, "
          "joined_at, more, travel, urgent) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, "
          "?18, ?19, ?20, ?21, ?22, ?23, ?24)")
        .bind(member.member, profile.name, profile.callName, profile.pronoun, profile.title, profile.city,
              profile.zone, profile.hue, profile.hours.days, profile.hours.start, profile.hours.end,
              profile.hours.quietStart, profile.hours.quietEnd, rows::listBlob(profile.hours.differing),
              rows::listBlob(profile.hours.daysOff), profile.answers, profile.shown, member.role, member.removed,
              member.joinedSeq, member.joinedAt, rows::blobOf(profile.hours.more), rows::blobOf(profile.travel), profile.urgent)
        .change();
}

void Projection::Statements::put(const Picture &picture)
{
    if (picture.picture.isEmpty())
        m_sql("DELETE FROM picture WHERE member = ?1").bind(picture.member).change();
    else
        m_sql("INSERT OR REPLACE INTO picture (member, picture) VALUES (?1, ?2)")
            .bind(picture.member, picture.picture)
            .change();
}

void Projection::Statements::put(const Channel &channel)
{
    m_sql("INSERT OR REPLACE INTO channel (channel, kind, name, purpose, archived, created_seq, name_key) "
          "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
        .bind(channel.channel, channel.kind, channel.name, channel.purpose, channel.archived,
              channel.createdSeq, rows::nameKey(channel.name))
        .change();
}

void Projection::Statements::put(const Membership &membership)
{
    m_sql("INSERT OR REPLACE INTO membership (channel, member, role) VALUES (?1, ?2, ?3)")
        .bind(membership.channel, membership.member, membership.role)
        .change();
}

void Projection::Statements::addToChannel(const Membership &membership)
{
    m_sql("INSERT INTO membership (channel, member, role) SELECT ?1, ?2, ?3 "
          "WHERE EXISTS (SELECT 1 FROM channel WHERE channel = ?1) ON CONFLICT DO NOTHING")
        .bind(membership.channel, membership.member, membership.role)
        .change();
}

void Projection::Statements::put(const Thread &thread)
{
    m_sql("INSERT OR REPLACE INTO thread (thread, channel, subject, author, created_at, created_seq, ask, ask_by, "
          "told, message_count, last_seq, last_at, last_author, preview, conclusion, pinned, "
          "document, task, holder, held_seq, ask_within, review_hours, proposal, review_since) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, "
          "?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20, ?21, ?22, ?23, ?24)")
        .bind(thread.thread, thread.channel, thread.subject, thread.author, thread.createdAt,
              thread.createdSeq, thread.ask, thread.askBy, thread.told, thread.messageCount, thread.lastSeq,
              thread.lastAt, thread.lastAuthor, thread.preview, thread.conclusion, thread.pinned,
              thread.document, thread.task, thread.holding ? thread.holding->holder : std::nullopt,
              thread.holding ? std::optional(thread.holding->seq) : std::nullopt, rows::blobOf(thread.askWithin),
              thread.review ? std::optional(thread.review->hours) : std::nullopt,
              thread.review ? thread.review->proposal : std::nullopt,
              thread.review ? std::optional(thread.review->since) : std::nullopt)
        .change();
    addTold(thread.thread, thread.told);
    m_sql("DELETE FROM message_ask WHERE thread = ?1").bind(thread.thread).change(); // those it has now come in the same Rows
    m_sql("DELETE FROM asking WHERE thread = ?1").bind(thread.thread).change();
    m_sql("DELETE FROM missing_thread WHERE thread = ?1").bind(thread.thread).change();
}

void Projection::Statements::put(const MessageAsk &ask)
{
    m_sql("INSERT OR REPLACE INTO message_ask (message, thread, seq, author, at, gone, asking) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)")
        .bind(ask.message, ask.thread, ask.seq, ask.author, ask.at, ask.gone, codec::encode(ask.asking))
        .change();
    if (!ask.gone)
        addAsked(ask);
}

void Projection::Statements::put(const ThreadNote &note)
{
    m_sql("INSERT OR REPLACE INTO thread_note (thread, seq, what, author, at, before, after, channel) "
          "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")
        .bind(note.thread, note.seq, note.what, note.author, note.at, note.before, note.after, note.channel)
        .change();
}

// The row replaces the message with its reactions and versions: those it has now come in the same Rows.
void Projection::Statements::put(const Message &message)
{
    const Place place{message.thread, message.seq};
    dropMentions(place);
    m_sql("DELETE FROM reaction WHERE message = ?1").bind(message.message).change();
    m_sql("DELETE FROM message_version WHERE message = ?1").bind(message.message).change();
    m_sql("INSERT OR REPLACE INTO message (thread, seq, message, author, at, text, edited_at, deleted, deleted_by, "
          "deleted_seq, beside, manner, meant, urgent, hands_to, asks) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, 0, ?10, ?11, "
          "?12, ?13, ?14, ?15)")
        .bind(message.thread, message.seq, message.message, message.author, message.at, message.text,
              message.editedAt, message.deleted, message.deletedBy, message.beside, message.manner, message.meant,
              rows::blobOf(message.urgent), message.handsTo, rows::blobOf(message.asks))
        .change();
    addMentions(place, message.text);
    noteAsked(place, message.text);
}

void Projection::Statements::put(const Reaction &reaction)
{
    m_sql("INSERT INTO reaction (message, emoji, member, seq) SELECT ?1, ?2, ?3, ?4 "
          "WHERE EXISTS (SELECT 1 FROM message WHERE message = ?1) ON CONFLICT DO NOTHING")
        .bind(reaction.message, reaction.emoji, reaction.member, reaction.seq)
        .change();
}

void Projection::Statements::put(const MessageVersion &version)
{
    m_sql("INSERT INTO message_version (message, seq, at, text) SELECT ?1, ?2, ?3, ?4 "
          "WHERE EXISTS (SELECT 1 FROM message WHERE message = ?1) ON CONFLICT DO NOTHING")
        .bind(version.message, version.seq, version.at, version.text)
        .change();
}

void Projection::Statements::put(const Standing &standing)
{
    m_sql("INSERT OR REPLACE INTO standing (member, thread, read_seq, read_at, unread_from, unread_mark, done_seq, "
          "later_until, follow, mute_until, posted_seq, asked_seq, acked_seq, acked) "
          "VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)")
        .bind(standing.member, standing.thread, standing.readSeq, standing.readAt, standing.unreadFrom,
              standing.unreadMark, standing.doneSeq, standing.laterUntil, standing.follow, standing.muteUntil,
              standing.postedSeq, standing.askedSeq, standing.ackedSeq, standing.acked)
        .change();
}

void Projection::Statements::put(const ChannelFollow &follow)
{
    m_sql("INSERT OR REPLACE INTO channel_follow (channel, member, level) VALUES (?1, ?2, ?3)")
        .bind(follow.channel, follow.member, follow.level)
        .change();
}

void Projection::Statements::clear()
{
    for (const char *sql : {"DELETE FROM workspace", "DELETE FROM member", "DELETE FROM channel",
                            "DELETE FROM membership", "DELETE FROM thread", "DELETE FROM thread_note",
                            "DELETE FROM thread_move", "DELETE FROM told",
                            "DELETE FROM message", "DELETE FROM message_version", "DELETE FROM reaction", "DELETE FROM standing", "DELETE FROM channel_follow",
                            "DELETE FROM mention", "DELETE FROM asking", "DELETE FROM message_ask", "DELETE FROM missing_thread", "DELETE FROM draft", "DELETE FROM picture",
                            "DELETE FROM document", "DELETE FROM document_move", "DELETE FROM comment",
                            "DELETE FROM document_version", "DELETE FROM favourite",
                            "DELETE FROM task", "DELETE FROM task_note", "DELETE FROM task_link", "DELETE FROM task_view",
                            "DELETE FROM agreement", "DELETE FROM agreement_reading", "DELETE FROM check_in",
                            "DELETE FROM check_in_answer", "DELETE FROM check_in_own", "DELETE FROM attention"})
        m_sql(sql).change();
}

void Projection::Statements::forget(ThreadId thread)
{
    m_sql("DELETE FROM reaction WHERE message IN (SELECT message FROM message WHERE thread = ?1)")
        .bind(thread)
        .change();
    m_sql("DELETE FROM message_version WHERE message IN (SELECT message FROM message WHERE thread = ?1)")
        .bind(thread)
        .change();
    for (const char *sql : {"DELETE FROM message WHERE thread = ?1", "DELETE FROM mention WHERE thread = ?1", "DELETE FROM asking WHERE thread = ?1", "DELETE FROM message_ask WHERE thread = ?1",
                            "DELETE FROM standing WHERE thread = ?1", "DELETE FROM told WHERE thread = ?1",
                            "DELETE FROM thread_note WHERE thread = ?1", "DELETE FROM thread_move WHERE thread = ?1",
                            "DELETE FROM missing_thread WHERE thread = ?1", "DELETE FROM comment WHERE thread = ?1",
                            "DELETE FROM thread WHERE thread = ?1"})
        m_sql(sql).bind(thread).change();
    forget(TaskId(thread.uuid())); // the task it talks about, if it does
}

void Projection::Statements::forget(ChannelId channel)
{
    std::vector<ThreadId> threads;
    {
        auto query = m_sql("SELECT thread FROM thread WHERE channel = ?1").bind(channel);
        while (query.next())
            threads.push_back(query.id<ThreadId>(0));
    }
    for (const ThreadId thread : threads)
        forget(thread);
    std::vector<DocumentId> documents;
    {
        auto query = m_sql("SELECT document FROM document WHERE channel = ?1").bind(channel);
        while (query.next())
            documents.push_back(query.id<DocumentId>(0));
    }
    for (const DocumentId document : documents)
        forget(document);
    forgetTeamRows(channel);
    m_sql("DELETE FROM membership WHERE channel = ?1").bind(channel).change();
    m_sql("DELETE FROM channel_follow WHERE channel = ?1").bind(channel).change();
    m_sql("DELETE FROM channel WHERE channel = ?1").bind(channel).change();
}

} // namespace meridian
