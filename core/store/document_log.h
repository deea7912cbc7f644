// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/ids.h"
#include "core/store/statements.h"

namespace meridian {

//! What documents say, on a server and on a replica: for each document one merged state and the changes since. Bytes
//! in, bytes out: what they mean is core/crdt's business. All calls stand inside the caller's transaction.
//!
//! Errors: throws SQLite::Exception.
class DocumentLog {
public:
    explicit DocumentLog(SQLite::Database &database) : m_sql(database) {}

    //! Waiting: written here, and not acknowledged by the server yet.
    enum class Origin { Confirmed, Waiting };
    //! Returns its position, which grows over all documents.
    qint64 append(DocumentId document, const QByteArray &update, Origin origin);
    //! The state, then the changes since; all of them together are the document.
    [[nodiscard]] std::vector<QByteArray> pieces(DocumentId document);
    //! The same without what waits.
    [[nodiscard]] std::vector<QByteArray> confirmedPieces(DocumentId document);
    struct Size {
        qint64 stateBytes = 0;
        qint64 updates = 0; //!< confirmed ones, not merged yet
        qint64 updateBytes = 0;
    };
    [[nodiscard]] Size size(DocumentId document);
    //! Is it time to merge? Each merge writes the whole state anew, so it waits for changes worth that.
    [[nodiscard]] static bool isWorthMerging(const Size &size);
    //! Puts `state` in place of all that is confirmed.
    void replaceConfirmed(DocumentId document, const QByteArray &state);

    //! What of a document waits, in order, and the position of the last of it; nothing: 0.
    struct Waiting {
        qint64 upTo = 0;
        std::vector<QByteArray> updates;
    };
    [[nodiscard]] Waiting waiting(DocumentId document);
    [[nodiscard]] bool isWaiting(DocumentId document);
    //! Documents with something that waits, the one that waits longest first.
    [[nodiscard]] std::vector<DocumentId> waitingDocuments();
    void acknowledge(DocumentId document, qint64 upTo);

    //! Forgets what is confirmed. What waits stays: it may be sent yet.
    void forget(DocumentId document);

private:
    StatementCache m_sql;
};

} // namespace meridian
