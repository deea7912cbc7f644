// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/replica_documents.h"
#include "core/crdt/updates.h"
#include "core/model/limits.h"
#include "core/store/database.h"
#include "core/store/document_log.h"
#include "core/store/statements.h"

namespace meridian {
namespace {

std::unexpected<StoreError> noUpdates(const char *what)
{
    return std::unexpected(StoreError{StoreError::Code::Misuse, QString::fromLatin1(what)});
}

StoreResult<QByteArray> merged(std::vector<QByteArray> pieces)
{
    if (pieces.size() < 2)
        return pieces.empty() ? QByteArray() : std::move(pieces.front());
    auto one = crdt::mergeUpdates(pieces);
    if (!one)
        return noUpdates("the pieces of a document do not merge");
    return std::move(*one);
}

} // namespace

class ReplicaDocuments::Impl {
public:
    using Origin = DocumentLog::Origin;
    explicit Impl(SQLite::Database &opened) : database(opened), sql(opened), log(opened) {}

    void hold(DocumentId document, qint64 seq)
    {
        sql("INSERT INTO document_held (document, seq) VALUES (?1, ?2) "
            "ON CONFLICT DO UPDATE SET seq = max(seq, excluded.seq)")
            .bind(document, seq)
            .change();
    }
    //! So that opening reads few pieces, and writing is not merging all the time.
    [[nodiscard]] StoreResult<void> mergeIfRipe(DocumentId document)
    {
        using Ripe = DocumentLog::Ripe;
        Ripe ripe = Ripe::Nothing;
        auto pieces = guarded([&] {
            ripe = DocumentLog::ripe(log.size(document));
            return ripe == Ripe::Everything ? log.confirmedPieces(document)
                : ripe == Ripe::Updates     ? log.updates(document, Origin::Confirmed)
                                            : std::vector<QByteArray>();
        });
        return join(std::move(pieces), [&](const QByteArray &one) {
            if (ripe == Ripe::Everything)
                log.replaceConfirmed(document, one);
            else
                log.replaceUpdates(document, Origin::Confirmed, one);
        });
    }
    //! Hours without a connection are not thousands of pieces either.
    [[nodiscard]] StoreResult<void> mergeWaitingIfMany(DocumentId document)
    {
        auto pieces = guarded([&] {
            return log.areManyWaiting(document) ? log.updates(document, Origin::Waiting) : std::vector<QByteArray>();
        });
        return join(std::move(pieces), [&](const QByteArray &one) { log.replaceUpdates(document, Origin::Waiting, one); });
    }
    //! What does not merge stays in pieces.
    template<typename Put>
    [[nodiscard]] static StoreResult<void> join(StoreResult<std::vector<QByteArray>> pieces, const Put &put)
    {
        if (!pieces)
            return std::unexpected(pieces.error());
        const auto one = merged(std::move(*pieces));
        return one && !one->isEmpty() ? guarded([&] { put(*one); }) : StoreResult<void>();
    }
    [[nodiscard]] StoreResult<void> keepConfirmed(const Arrived &one)
    {
        if (one.update.isEmpty())
            return {};
        if (const auto proved = crdt::validate(one.update); !proved)
            return noUpdates("what arrived is no update");
        const auto kept = guarded([&] { log.append(one.document, one.update, Origin::Confirmed); });
        return kept ? mergeIfRipe(one.document) : kept;
    }

    SQLite::Database &database;
    StatementCache sql;
    DocumentLog log;
};

ReplicaDocuments::ReplicaDocuments(SQLite::Database &database) : m_impl(std::make_unique<Impl>(database)) {}
ReplicaDocuments::~ReplicaDocuments() = default;

StoreResult<void> ReplicaDocuments::keepOwn(DocumentId document, const QByteArray &update)
{
    return inTransaction(m_impl->database, [&]() -> StoreResult<void> {
        const auto kept = guarded([&] { m_impl->log.append(document, update, DocumentLog::Origin::Waiting); });
        return kept ? m_impl->mergeWaitingIfMany(document) : std::unexpected(kept.error());
    });
}

StoreResult<bool> ReplicaDocuments::acknowledge(DocumentId document, qint64 upTo)
{
    bool waits = false;
    const auto done = inTransaction(m_impl->database, [&]() -> StoreResult<void> {
        const auto noted = guarded([&] {
            m_impl->log.acknowledge(document, upTo);
            waits = m_impl->log.isWaiting(document);
        });
        return noted ? m_impl->mergeIfRipe(document) : noted;
    });
    return done ? StoreResult<bool>(!waits) : std::unexpected(done.error());
}

StoreResult<void> ReplicaDocuments::keepArrived(const std::vector<Arrived> &all)
{
    return inTransaction(m_impl->database, [&]() -> StoreResult<void> {
        for (const Arrived &one : all) {
            if (const auto kept = m_impl->keepConfirmed(one); !kept)
                return kept;
        }
        return {};
    });
}

StoreResult<void> ReplicaDocuments::keepFetched(const Arrived &whole, qint64 seq)
{
    return inTransaction(m_impl->database, [&]() -> StoreResult<void> {
        if (const auto kept = m_impl->keepConfirmed(whole); !kept)
            return kept;
        return guarded([&] { m_impl->hold(whole.document, seq); });
    });
}

StoreResult<void> ReplicaDocuments::markHeld(const std::vector<DocumentId> &documents)
{
    return inTransaction(m_impl->database, [&] {
        return guarded([&] {
            for (const DocumentId document : documents) {
                m_impl->sql("UPDATE document_held SET seq = max(seq, (SELECT edited_seq FROM document WHERE document = ?1)) "
                            "WHERE document = ?1 AND EXISTS (SELECT 1 FROM document WHERE document = ?1)")
                    .bind(document)
                    .change();
            }
        });
    });
}

StoreResult<void> ReplicaDocuments::forgetUnknown()
{
    return inTransaction(m_impl->database, [&] {
        return guarded([&] {
            for (const char *sql : {"DELETE FROM document_held WHERE document NOT IN (SELECT document FROM document)",
                                    "DELETE FROM document_text WHERE document NOT IN (SELECT document FROM document)",
                                    "DELETE FROM document_update WHERE waiting = 0 "
                                    "AND document NOT IN (SELECT document FROM document)"})
                m_impl->sql(sql).change();
        });
    });
}

StoreResult<ReplicaDocuments::Waiting> ReplicaDocuments::waiting(DocumentId document) const
{
    auto found = guarded([&] { return m_impl->log.waiting(document, limits::DocumentUpdate); });
    if (!found)
        return std::unexpected(found.error());
    auto update = merged(std::move(found->updates));
    if (!update)
        return std::unexpected(update.error());
    return Waiting{document, found->upTo, std::move(*update)};
}

StoreResult<qint64> ReplicaDocuments::lastWaiting(DocumentId document) const
{
    return guarded([&] {
        auto query = m_impl->sql("SELECT position FROM document_update WHERE document = ?1 AND waiting = 1 "
                                 "ORDER BY position DESC LIMIT 1")
                         .bind(document);
        return query.next() ? query.number(0) : 0;
    });
}

StoreResult<std::vector<DocumentId>> ReplicaDocuments::waitingDocuments() const
{
    return guarded([&] {
        std::vector<DocumentId> list;
        auto query = m_impl->sql("SELECT document_update.document FROM document_update CROSS JOIN document "
                                 "ON document.document = document_update.document "
                                 "WHERE document_update.waiting = 1 AND document.created_seq < ?1 "
                                 "GROUP BY document_update.document ORDER BY min(document_update.position)")
                         .bind(PendingSeq);
        while (query.next())
            list.push_back(query.id<DocumentId>(0));
        return list;
    });
}

StoreResult<QByteArray> ReplicaDocuments::vectorOf(DocumentId document) const
{
    auto pieces = guarded([&] { return m_impl->log.pieces(document); });
    if (!pieces)
        return std::unexpected(pieces.error());
    const auto whole = merged(std::move(*pieces));
    if (!whole || whole->isEmpty())
        return whole;
    const auto vector = crdt::stateVectorFromUpdate(*whole);
    if (!vector)
        return noUpdates("a document here is no update");
    return vector->encode();
}

StoreResult<std::vector<ReplicaDocuments::Stale>> ReplicaDocuments::stale(int limit) const
{
    return guarded([&] {
        std::vector<Stale> list;
        auto query = m_impl->sql("SELECT document.document, document.edited_seq FROM replica "
                                 "CROSS JOIN membership ON membership.member = replica.member "
                                 "CROSS JOIN document ON document.channel = membership.channel "
                                 "LEFT JOIN document_held ON document_held.document = document.document "
                                 "WHERE document.created_seq < ?1 "
                                 "AND (document_held.seq IS NULL OR document_held.seq < document.edited_seq) "
                                 "ORDER BY document.edited_at DESC, document.document LIMIT ?2")
                         .bind(PendingSeq, limit);
        while (query.next())
            list.push_back({query.id<DocumentId>(0), query.number(1)});
        return list;
    });
}

StoreResult<qint64> ReplicaDocuments::editOf(DocumentId document) const
{
    return guarded([&] {
        auto query = m_impl->sql("SELECT edited_seq FROM document WHERE document = ?1").bind(document);
        return query.next() ? query.number(0) : 0;
    });
}

} // namespace meridian
