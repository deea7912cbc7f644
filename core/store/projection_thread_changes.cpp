// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/projection_statements.h"

// The events of a thread as a whole. Each leaves a note where it changed something; a note that is here came with
// a page that is newer than the event, and stays.

namespace meridian {

void Projection::Statements::apply(const op::RenameThread &op, const Event &event, ChangeSet &change)
{
    m_sql("INSERT INTO thread_note (thread, seq, what, author, at, before, after, channel) "
          "SELECT thread, ?2, ?3, ?4, ?5, subject, ?6, NULL FROM thread WHERE thread = ?1 AND subject != ?6 "
          "ON CONFLICT DO NOTHING")
        .bind(op.thread, event.seq, ThreadNote::What::Renamed, event.author, event.at, op.subject)
        .change();
    m_sql("UPDATE thread SET subject = ?2 WHERE thread = ?1").bind(op.thread, op.subject).change();
    change.threads.insert(op.thread);
}

// What was decided is news to those who read the thread, as a message is.
void Projection::Statements::apply(const op::ConcludeThread &op, const Event &event, ChangeSet &change)
{
    m_sql("INSERT INTO thread_note (thread, seq, what, author, at, before, after, channel) "
          "SELECT thread, ?2, ?3, ?4, ?5, ?7, ?6, NULL FROM thread WHERE thread = ?1 ON CONFLICT DO NOTHING")
        .bind(op.thread, event.seq, ThreadNote::What::Concluded, event.author, event.at, op.text, op.early.value_or(QString()))
        .change();
    m_sql("UPDATE thread SET conclusion = ?2 WHERE thread = ?1").bind(op.thread, op.text).change();
    m_sql("UPDATE thread SET last_seq = ?2, last_at = ?3, last_author = ?4 WHERE thread = ?1 AND last_seq < ?2")
        .bind(op.thread, event.seq, event.at, event.author)
        .change();
    change.threads.insert(op.thread);
}

void Projection::Statements::apply(const op::ReopenThread &op, const Event &event, ChangeSet &change)
{
    m_sql("INSERT INTO thread_note (thread, seq, what, author, at, before, after, channel) "
          "SELECT thread, ?2, ?3, ?4, ?5, '', '', NULL FROM thread WHERE thread = ?1 AND conclusion != '' "
          "ON CONFLICT DO NOTHING")
        .bind(op.thread, event.seq, ThreadNote::What::Reopened, event.author, event.at)
        .change();
    m_sql("UPDATE thread SET conclusion = '' WHERE thread = ?1").bind(op.thread).change();
    change.threads.insert(op.thread);
}

// A pin belongs to the channel it was made in. A thread that is not here has come into sight, or is an old one.
void Projection::Statements::apply(const op::MoveThread &op, const Event &event, ChangeSet &change)
{
    m_sql("INSERT INTO thread_note (thread, seq, what, author, at, before, after, channel) "
          "SELECT thread.thread, ?2, ?3, ?4, ?5, '', '', channel.channel FROM thread "
          "LEFT JOIN channel ON channel.channel = thread.channel AND channel.kind = 'public' "
          "WHERE thread.thread = ?1 AND thread.channel != ?6 ON CONFLICT DO NOTHING")
        .bind(op.thread, event.seq, ThreadNote::What::Moved, event.author, event.at, op.channel)
        .change();
    m_sql("INSERT INTO thread_move (thread, seq, source) SELECT thread, ?2, channel FROM thread "
          "WHERE thread = ?1 AND channel != ?3 ON CONFLICT DO NOTHING")
        .bind(op.thread, event.seq, op.channel)
        .change();
    {
        auto query = m_sql("SELECT channel FROM thread WHERE thread = ?1").bind(op.thread);
        if (query.next())
            change.channels.insert(query.id<ChannelId>(0));
    }
    m_sql("UPDATE thread SET channel = ?2, pinned = 0 WHERE thread = ?1 AND channel != ?2")
        .bind(op.thread, op.channel)
        .change();
    noteMissing(op.thread);
    change.channels.insert(op.channel);
    change.threads.insert(op.thread);
}

void Projection::Statements::apply(const op::PinThread &op, const Event &, ChangeSet &change)
{
    m_sql("UPDATE thread SET pinned = ?2 WHERE thread = ?1").bind(op.thread, op.pinned).change();
    if (op.pinned)
        noteMissing(op.thread);
    change.threads.insert(op.thread);
}

void Projection::Statements::noteMissing(ThreadId thread)
{
    m_sql("INSERT INTO missing_thread (thread) SELECT ?1 "
          "WHERE NOT EXISTS (SELECT 1 FROM thread WHERE thread = ?1) ON CONFLICT DO NOTHING")
        .bind(thread)
        .change();
}

} // namespace meridian
