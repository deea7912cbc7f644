// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/projection_statements.h"

// Documents, as far as the log knows them, and where the comments in them stand. A document and what is under it are
// always in one channel, and so are the threads of its comments.

namespace meridian {
namespace {

//! Versions without a name that a document keeps.
constexpr int KeptVersions = 200;

} // namespace

void Projection::Statements::apply(const op::CreateDocument &op, const Event &event, ChangeSet &change)
{
    m_sql("INSERT INTO document (document, channel, parent, rank, title, author, created_at, created_seq, edited_seq, "
          "edited_at, edited_by, archived) VALUES (?1, ?2, "
          "(SELECT document FROM document WHERE document = ?3 AND channel = ?2), ?4, ?5, ?6, ?7, ?8, ?8, ?7, ?6, 0) "
          "ON CONFLICT DO NOTHING")
        .bind(op.document, op.channel, op.parent, op.rank, op.title, event.author, event.at, event.seq)
        .change();
    change.documents.insert(op.document);
}

void Projection::Statements::apply(const op::RenameDocument &op, const Event &, ChangeSet &change)
{
    m_sql("UPDATE document SET title = ?2 WHERE document = ?1").bind(op.document, op.title).change();
    change.documents.insert(op.document);
}

void Projection::Statements::apply(const op::MoveDocument &op, const Event &event, ChangeSet &change)
{
    std::optional<ChannelId> source;
    {
        auto query = m_sql("SELECT channel FROM document WHERE document = ?1").bind(op.document);
        if (query.next())
            source = query.id<ChannelId>(0);
    }
    change.documents.insert(op.document);
    if (!source)
        return;
    // The parent first: what goes along is in the channel only afterwards.
    m_sql("UPDATE document SET rank = ?4, parent = (SELECT document FROM document WHERE document = ?3 AND channel = ?2) "
          "WHERE document = ?1")
        .bind(op.document, op.channel, op.parent, op.rank)
        .change();
    if (*source == op.channel)
        return;
    for (const DocumentId document : withAllUnder(op.document))
        rehouse(document, op, event, change);
}

std::vector<DocumentId> Projection::Statements::withAllUnder(DocumentId document)
{
    std::vector<DocumentId> all;
    auto query = m_sql("WITH RECURSIVE under (document) AS (SELECT ?1 UNION SELECT document.document FROM under "
                       "CROSS JOIN document ON document.parent = under.document) SELECT document FROM under")
                     .bind(document);
    while (query.next())
        all.push_back(query.id<DocumentId>(0));
    return all;
}

void Projection::Statements::rehouse(DocumentId document, const op::MoveDocument &op, const Event &event,
                                     ChangeSet &change)
{
    m_sql("INSERT INTO document_move (seq, document, source) SELECT ?2, document, channel FROM document "
          "WHERE document = ?1 ON CONFLICT DO NOTHING")
        .bind(document, event.seq)
        .change();
    m_sql("UPDATE document SET channel = ?2 WHERE document = ?1").bind(document, op.channel).change();
    {
        auto query = m_sql("SELECT thread FROM thread WHERE document = ?1").bind(document);
        while (query.next())
            change.threads.insert(query.id<ThreadId>(0));
    }
    m_sql("UPDATE thread SET channel = ?2, pinned = 0 WHERE document = ?1").bind(document, op.channel).change();
    change.documents.insert(document);
}

void Projection::Statements::apply(const op::ArchiveDocument &op, const Event &, ChangeSet &change)
{
    m_sql("UPDATE document SET archived = ?2 WHERE document = ?1").bind(op.document, op.archived).change();
    change.documents.insert(op.document);
}

void Projection::Statements::apply(const op::SetFavourite &op, const Event &event, ChangeSet &change)
{
    change.documents.insert(op.document);
    if (!keeps(event.author))
        return;
    if (op.favourite)
        put(Favourite{event.author, op.document});
    else
        m_sql("DELETE FROM favourite WHERE document = ?1 AND member = ?2").bind(op.document, event.author).change();
}

void Projection::Statements::apply(const op::KeepVersion &op, const Event &event, ChangeSet &change)
{
    m_sql("INSERT INTO document_version (document, version, seq, name, author, at) "
          "SELECT document, ?2, ?3, ?4, ?5, ?6 FROM document WHERE document = ?1 "
          "ON CONFLICT DO UPDATE SET name = excluded.name")
        .bind(op.document, op.version, event.seq, op.name, event.author, event.at)
        .change();
    m_sql("DELETE FROM document_version WHERE document = ?1 AND name = '' AND seq <= (SELECT seq FROM document_version "
          "WHERE document = ?1 AND name = '' ORDER BY seq DESC LIMIT 1 OFFSET ?2)")
        .bind(op.document, KeptVersions)
        .change();
    change.documents.insert(op.document);
}

void Projection::Statements::apply(const op::DocumentChanged &op, const Event &event, ChangeSet &change)
{
    m_sql("UPDATE document SET edited_seq = ?2, edited_at = ?3, edited_by = ?4 WHERE document = ?1 AND edited_seq < ?2")
        .bind(op.document, event.seq, event.at, event.author)
        .change();
    change.documents.insert(op.document);
}

void Projection::Statements::apply(const op::OpenComment &op, const Event &event, ChangeSet &change)
{
    m_sql("INSERT INTO thread (thread, channel, subject, author, created_at, created_seq, ask, ask_by, told, "
          "message_count, last_seq, last_at, last_author, preview, conclusion, pinned, document) "
          "SELECT ?1, channel, ?3, ?4, ?5, ?6, ?7, NULL, x'', 0, ?6, ?5, ?4, '', '', 0, document FROM document "
          "WHERE document = ?2 ON CONFLICT DO NOTHING")
        .bind(op.thread, op.document, op.subject, event.author, event.at, event.seq, Ask::Nothing)
        .change();
    // A place that is here already came with a page that is newer than this event.
    m_sql("INSERT INTO comment (thread, start, \"end\", quote, resolved_by, resolved_at) SELECT thread, ?2, ?3, ?4, NULL, NULL "
          "FROM thread WHERE thread = ?1 ON CONFLICT DO NOTHING")
        .bind(op.thread, op.start, op.end, op.quote)
        .change();
    noteMissing(op.thread);
    change.threads.insert(op.thread);
    change.documents.insert(op.document);
}

void Projection::Statements::apply(const op::ResolveComment &op, const Event &event, ChangeSet &change)
{
    if (op.resolved)
        m_sql("UPDATE comment SET resolved_by = ?2, resolved_at = ?3 WHERE thread = ?1")
            .bind(op.thread, event.author, event.at)
            .change();
    else
        m_sql("UPDATE comment SET resolved_by = NULL, resolved_at = NULL WHERE thread = ?1").bind(op.thread).change();
    change.threads.insert(op.thread);
    auto query = m_sql("SELECT document FROM thread WHERE thread = ?1 AND document IS NOT NULL").bind(op.thread);
    if (query.next())
        change.documents.insert(query.id<DocumentId>(0));
}

// The row replaces the document with its versions: those it has now come in the same Rows.
void Projection::Statements::put(const Document &document)
{
    m_sql("DELETE FROM document_version WHERE document = ?1").bind(document.document).change();
    m_sql("INSERT OR REPLACE INTO document (document, channel, parent, rank, title, author, created_at, created_seq, "
          "edited_seq, edited_at, edited_by, archived) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12)")
        .bind(document.document, document.channel, document.parent, document.rank, document.title, document.author,
              document.createdAt, document.createdSeq, document.editedSeq, document.editedAt, document.editedBy,
              document.archived)
        .change();
}

void Projection::Statements::put(const Comment &comment)
{
    m_sql("INSERT OR REPLACE INTO comment (thread, start, \"end\", quote, resolved_by, resolved_at) "
          "VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
        .bind(comment.thread, comment.start, comment.end, comment.quote, comment.resolvedBy, comment.resolvedAt)
        .change();
}

void Projection::Statements::put(const DocumentVersion &version)
{
    m_sql("INSERT OR REPLACE INTO document_version (document, version, seq, name, author, at) "
          "VALUES (?1, ?2, ?3, ?4, ?5, ?6)")
        .bind(version.document, version.version, version.seq, version.name, version.author, version.at)
        .change();
}

void Projection::Statements::put(const Favourite &favourite)
{
    m_sql("INSERT INTO favourite (document, member) VALUES (?1, ?2) ON CONFLICT DO NOTHING")
        .bind(favourite.document, favourite.member)
        .change();
}

std::vector<ThreadId> Projection::Statements::forget(DocumentId document)
{
    std::vector<ThreadId> threads;
    {
        auto query = m_sql("SELECT thread FROM thread WHERE document = ?1").bind(document);
        while (query.next())
            threads.push_back(query.id<ThreadId>(0));
    }
    for (const ThreadId thread : threads)
        forget(thread);
    for (const char *sql : {"DELETE FROM document_version WHERE document = ?1", "DELETE FROM favourite WHERE document = ?1",
                            "DELETE FROM document_move WHERE document = ?1", "DELETE FROM document WHERE document = ?1"})
        m_sql(sql).bind(document).change();
    return threads;
}

} // namespace meridian
