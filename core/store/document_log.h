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
    //! What is worth being merged by now: nothing; the many changes, among themselves; those and the state, which is
    //! written anew then and so waits for changes worth that.
    enum class Ripe { Nothing, Updates, Everything };
    [[nodiscard]] static Ripe ripe(const Size &size);
    //! So many wait, of so few bytes, that they are worth being one.
    [[nodiscard]] bool areManyWaiting(DocumentId document);
    //! The changes since the state, of one origin.
    [[nodiscard]] std::vector<QByteArray> updates(DocumentId document, Origin origin);
    //! Puts `merged` in their place, behind all that is there: whoever acknowledges by a position from before does not mean it.
    void replaceUpdates(DocumentId document, Origin origin, const QByteArray &merged);
    //! Puts `state` in place of all that is confirmed.
    void replaceConfirmed(DocumentId document, const QByteArray &state);

    //! What of a document waits, in order, and the position of the last of it; nothing: 0. Beyond `mostBytes` nothing but
    //! the first.
    struct Waiting {
        qint64 upTo = 0;
        std::vector<QByteArray> updates;
    };
    [[nodiscard]] Waiting waiting(DocumentId document, qint64 mostBytes);
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
