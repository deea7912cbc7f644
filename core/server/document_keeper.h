// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/server/authoriser.h"
#include "core/server/document_sittings.h"
#include "core/server/event_writer.h"
#include "core/store/document_log.h"

namespace meridian {

//! What somebody wrote in a document, proved to be an update, and not kept yet.
struct DocumentChange {
    DocumentId document;
    MemberId author;
    QByteArray update;
};

//! Keeps what documents say: what was written in one turn together, one entry a document; merged now and then, in the
//! same transaction as what came last, so that nothing is lost between. Says in the log who wrote, not what, and keeps a
//! version at the end of each sitting.
//!
//! Units: ToldEveryMs milliseconds between two document.changed of one author in one document.
//! Errors: StoreError; then nothing of the call has happened.
class DocumentKeeper {
public:
    static constexpr qint64 ToldEveryMs = 60'000;

    //! All outlive this.
    DocumentKeeper(SQLite::Database &database, WorkspaceReader &reader, const Authoriser &authoriser,
                   EventWriter &writer, const Clock &clock);

    struct Outcome {
        Seq before = 0;            //!< where the log ended
        std::vector<Event> events; //!< document.changed, and the versions kept by itself
        std::vector<std::optional<Refusal>> refusals; //!< one place a change
    };
    //! `versions`: kept by events that are in the log already; what the text says is noted behind the changes.
    [[nodiscard]] StoreResult<Outcome> keep(const std::vector<DocumentChange> &changes,
                                            const std::vector<op::KeepVersion> &versions);
    //! Is there anybody of whose writing the log is to be told now, or a sitting that has ended?
    [[nodiscard]] StoreResult<bool> hasSomethingDue() const;

    //! What a replica with this state vector lacks; empty vector: everything.
    [[nodiscard]] Checked<QByteArray> lackedBy(DocumentId document, const QByteArray &vector) const;
    [[nodiscard]] Checked<QByteArray> vectorOf(DocumentId document) const;
    [[nodiscard]] Checked<QByteArray> version(DocumentId document, VersionId version) const;

private:
    [[nodiscard]] Checked<void> judge(const DocumentChange &change) const;
    [[nodiscard]] StoreResult<void> append(DocumentId document, const std::vector<QByteArray> &updates);
    [[nodiscard]] StoreResult<QByteArray> merged(DocumentId document) const;
    [[nodiscard]] StoreResult<void> noteEditor(DocumentId document, MemberId author);
    [[nodiscard]] StoreResult<void> tell(Outcome &outcome);
    [[nodiscard]] StoreResult<void> noteVersion(const op::KeepVersion &version);
    [[nodiscard]] StoreResult<void> endSittings(const DocumentChange &change, Outcome &outcome);
    [[nodiscard]] StoreResult<void> endQuietSittings(Outcome &outcome);
    [[nodiscard]] StoreResult<void> keepByItself(DocumentId document, MemberId author, Outcome &outcome);

    SQLite::Database &m_database;
    WorkspaceReader &m_reader;
    const Authoriser &m_authoriser;
    EventWriter &m_writer;
    const Clock &m_clock;
    mutable StatementCache m_sql;
    mutable DocumentLog m_log;
    DocumentSittings m_sittings;
};

} // namespace meridian
