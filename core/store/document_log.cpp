// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/document_log.h"
#include "core/model/limits.h"

namespace meridian {
namespace {

constexpr qint64 MostUpdates = 256;       //!< reading this many is as quick as reading one
constexpr qint64 FewBytes = 64 * 1024;    //!< less than this is never worth a merge by its size

std::vector<QByteArray> blobs(Query query)
{
    std::vector<QByteArray> list;
    while (query.next())
        list.push_back(query.blob(0));
    return list;
}

} // namespace

qint64 DocumentLog::append(DocumentId document, const QByteArray &update, Origin origin)
{
    m_sql("INSERT INTO document_update (document, waiting, bytes) VALUES (?1, ?2, ?3)")
        .bind(document, origin == Origin::Waiting, update)
        .change();
    return m_sql.database().getLastInsertRowid();
}

std::vector<QByteArray> DocumentLog::pieces(DocumentId document)
{
    return blobs(m_sql("SELECT bytes FROM (SELECT 0 AS position, state AS bytes FROM document_text WHERE document = ?1 "
                       "UNION ALL SELECT position, bytes FROM document_update WHERE document = ?1) ORDER BY position")
                     .bind(document));
}

std::vector<QByteArray> DocumentLog::confirmedPieces(DocumentId document)
{
    return blobs(m_sql("SELECT bytes FROM (SELECT 0 AS position, state AS bytes FROM document_text WHERE document = ?1 "
                       "UNION ALL SELECT position, bytes FROM document_update WHERE document = ?1 AND waiting = 0) "
                       "ORDER BY position")
                     .bind(document));
}

DocumentLog::Size DocumentLog::size(DocumentId document)
{
    Size size;
    {
        auto query = m_sql("SELECT length(state) FROM document_text WHERE document = ?1").bind(document);
        if (query.next())
            size.stateBytes = query.number(0);
    }
    auto query = m_sql("SELECT count(*), coalesce(sum(length(bytes)), 0) FROM document_update "
                       "WHERE document = ?1 AND waiting = 0")
                     .bind(document);
    if (query.next()) {
        size.updates = query.number(0);
        size.updateBytes = query.number(1);
    }
    return size;
}

DocumentLog::Ripe DocumentLog::ripe(const Size &size)
{
    const bool isMuch = size.updateBytes > FewBytes && size.updateBytes > size.stateBytes / 2;
    if (size.updates > 1 && isMuch)
        return Ripe::Everything;
    if (size.updates < MostUpdates)
        return Ripe::Nothing;
    return size.stateBytes <= 4 * FewBytes ? Ripe::Everything : Ripe::Updates;
}

bool DocumentLog::areManyWaiting(DocumentId document)
{
    auto query = m_sql("SELECT count(*), sum(length(bytes)) FROM document_update WHERE document = ?1 AND waiting = 1")
                     .bind(document);
    return query.next() && query.number(0) > MostUpdates && query.number(1) < limits::DocumentUpdate / 2;
}

std::vector<QByteArray> DocumentLog::updates(DocumentId document, Origin origin)
{
    return blobs(m_sql("SELECT bytes FROM document_update WHERE document = ?1 AND waiting = ?2 ORDER BY position")
                     .bind(document, origin == Origin::Waiting));
}

void DocumentLog::replaceUpdates(DocumentId document, Origin origin, const QByteArray &merged)
{
    const qint64 position = append(document, merged, origin);
    m_sql("DELETE FROM document_update WHERE document = ?1 AND waiting = ?2 AND position < ?3")
        .bind(document, origin == Origin::Waiting, position)
        .change();
}

void DocumentLog::replaceConfirmed(DocumentId document, const QByteArray &state)
{
    m_sql("INSERT OR REPLACE INTO document_text (document, state) VALUES (?1, ?2)").bind(document, state).change();
    m_sql("DELETE FROM document_update WHERE document = ?1 AND waiting = 0").bind(document).change();
}

DocumentLog::Waiting DocumentLog::waiting(DocumentId document, qint64 mostBytes)
{
    Waiting waiting;
    auto query = m_sql("SELECT position, bytes FROM document_update WHERE document = ?1 AND waiting = 1 ORDER BY position")
                     .bind(document);
    for (qint64 bytes = 0; query.next();) {
        QByteArray update = query.blob(1);
        bytes += update.size();
        if (bytes > mostBytes && waiting.upTo > 0)
            break;
        waiting.upTo = query.number(0);
        waiting.updates.push_back(std::move(update));
    }
    return waiting;
}

bool DocumentLog::isWaiting(DocumentId document)
{
    auto query = m_sql("SELECT 1 FROM document_update WHERE document = ?1 AND waiting = 1 LIMIT 1").bind(document);
    return query.next();
}

std::vector<DocumentId> DocumentLog::waitingDocuments()
{
    std::vector<DocumentId> list;
    auto query = m_sql("SELECT document FROM document_update WHERE waiting = 1 GROUP BY document ORDER BY min(position)");
    while (query.next())
        list.push_back(query.id<DocumentId>(0));
    return list;
}

void DocumentLog::acknowledge(DocumentId document, qint64 upTo)
{
    m_sql("UPDATE document_update SET waiting = 0 WHERE document = ?1 AND waiting = 1 AND position <= ?2")
        .bind(document, upTo)
        .change();
}

void DocumentLog::forget(DocumentId document)
{
    m_sql("DELETE FROM document_text WHERE document = ?1").bind(document).change();
    m_sql("DELETE FROM document_update WHERE document = ?1 AND waiting = 0").bind(document).change();
}

} // namespace meridian
