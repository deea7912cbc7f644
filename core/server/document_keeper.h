// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/server/authoriser.h"
#include "core/server/event_writer.h"
#include "core/server/unkept_writing.h"
#include "core/store/document_log.h"
#include <map>
#include <set>

namespace meridian {

//! What somebody wrote in a document, proved to be an update, and not kept yet.
struct DocumentChange {
    DocumentId document;
    MemberId author;
    QByteArray update;
};

//! Keeps what documents say: what was written in one turn together, one entry a document; merged now and then, in the
//! same transaction as what came last, so that nothing is lost between. Says in the log who wrote, not what.
//! Keeps versions that nobody else keeps (UnkeptWriting).
//! A document whose changes cannot be merged stays in pieces, and keeps nobody else waiting.
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
        std::vector<Event> events; //!< document.changed, document.version
        std::vector<std::optional<Refusal>> refusals; //!< one place a change
        //! What is new in each document, as few updates as may be.
        std::map<DocumentId, std::vector<QByteArray>> news;
    };
    //! `versions`: kept by events that are in the log already; what the text says is noted behind the changes.
    [[nodiscard]] StoreResult<Outcome> keep(const std::vector<DocumentChange> &changes,
                                            const std::vector<op::KeepVersion> &versions);
    //! Is there anybody of whose writing the log is to be told now, or a version to be kept?
    [[nodiscard]] StoreResult<bool> hasUntold() const;

    //! What a replica with this state vector lacks; empty vector: everything.
    [[nodiscard]] Checked<QByteArray> lackedBy(DocumentId document, const QByteArray &vector) const;
    [[nodiscard]] Checked<QByteArray> vectorOf(DocumentId document) const;
    [[nodiscard]] Checked<QByteArray> version(DocumentId document, VersionId version) const;

private:
    //! What one turn brings a document.
    struct Batch {
        std::vector<QByteArray> updates;
        qint64 bytes = 0;
        std::map<MemberId, Checked<void>> authors; //!< may they?
        std::set<MemberId> wrote;
        MemberId last = {}; //!< of them
    };
    [[nodiscard]] StoreResult<void> keepInside(const std::vector<DocumentChange> &changes,
                                               const std::vector<op::KeepVersion> &versions, Outcome &outcome);
    [[nodiscard]] Checked<void> judge(const DocumentChange &change, Batch &batch);
    [[nodiscard]] Checked<void> mayWrite(MemberId author, DocumentId document) const;
    [[nodiscard]] StoreResult<DocumentLog::Size> sizeOf(DocumentId document);
    [[nodiscard]] StoreResult<void> append(DocumentId document, const std::vector<QByteArray> &updates);
    [[nodiscard]] StoreResult<void> mergeIfRipe(DocumentId document, DocumentLog::Size &size);
    [[nodiscard]] StoreResult<QByteArray> merged(DocumentId document) const;
    [[nodiscard]] StoreResult<void> noteEditor(DocumentId document, MemberId author);
    [[nodiscard]] StoreResult<void> tell(Outcome &outcome);
    [[nodiscard]] StoreResult<void> noteVersion(const op::KeepVersion &version);
    [[nodiscard]] StoreResult<void> keepBefore(DocumentId document, const Batch &batch, Outcome &outcome);
    [[nodiscard]] StoreResult<void> keepQuiet(Outcome &outcome);
    [[nodiscard]] StoreResult<void> makeVersion(DocumentId document, MemberId author, Outcome &outcome);
    void forgetWhatIsKnown();

    SQLite::Database &m_database;
    WorkspaceReader &m_reader;
    const Authoriser &m_authoriser;
    EventWriter &m_writer;
    const Clock &m_clock;
    mutable StatementCache m_sql;
    mutable DocumentLog m_log;
    UnkeptWriting m_unkept;
    //! \name What is known of the tables, as long as nobody else writes them
    //! @{
    std::map<DocumentId, DocumentLog::Size> m_sizes;
    std::set<std::pair<DocumentId, MemberId>> m_untold; //!< noted already as having written
    qint64 m_dataVersion = -1;
    //! @}
};

} // namespace meridian
