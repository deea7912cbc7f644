// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/ids.h"
#include "core/store/store_error.h"
#include <QByteArray>
#include <memory>
#include <vector>

namespace SQLite {
class Database;
}

namespace meridian {

//! What documents say, on a desktop: the copy that opens at once, and what was written here and the server has not
//! acknowledged. Beside ReplicaStore, on its connection and thread. Every call is one transaction, durable when it returns.
//!
//! Errors: StoreError; after one, nothing of the call has happened. Misuse: bytes that are no updates.
class ReplicaDocuments {
public:
    explicit ReplicaDocuments(SQLite::Database &database);
    ~ReplicaDocuments();

    //! Written here: it waits until the server has it.
    [[nodiscard]] StoreResult<void> keepOwn(DocumentId document, const QByteArray &update);
    //! The server has what was written here up to that position. True when nothing of the document waits any more.
    [[nodiscard]] StoreResult<bool> acknowledge(DocumentId document, qint64 upTo);
    struct Arrived {
        DocumentId document;
        QByteArray update;
    };
    //! Written elsewhere, while it is watched.
    [[nodiscard]] StoreResult<void> keepArrived(const std::vector<Arrived> &all);
    //! All that the server had and this replica had not, as of the edit `seq`.
    [[nodiscard]] StoreResult<void> keepFetched(const Arrived &whole, qint64 seq);
    //! What is here is as new as the log says.
    [[nodiscard]] StoreResult<void> markHeld(const std::vector<DocumentId> &documents);
    //! What documents say that are here no more; own words that wait stay.
    [[nodiscard]] StoreResult<void> forgetUnknown();

    //! What waits of one document, as one update, and the position to acknowledge it by.
    struct Waiting {
        DocumentId document;
        qint64 upTo = 0;
        QByteArray update;
    };
    [[nodiscard]] StoreResult<Waiting> waiting(DocumentId document) const;
    //! The position of the last that waits; 0 when nothing does.
    [[nodiscard]] StoreResult<qint64> lastWaiting(DocumentId document) const;
    //! Documents with words that wait and that the server knows of, longest waiting first.
    [[nodiscard]] StoreResult<std::vector<DocumentId>> waitingDocuments() const;
    //! The state vector of all that is here, to ask the server for the rest.
    [[nodiscard]] StoreResult<QByteArray> vectorOf(DocumentId document) const;
    //! Documents of my channels of which the log says something newer than is here; edited last first.
    struct Stale {
        DocumentId document;
        qint64 seq = 0; //!< of the edit
    };
    [[nodiscard]] StoreResult<std::vector<Stale>> stale(int limit) const;
    //! The edit the log knows of; 0 when there is no such document.
    [[nodiscard]] StoreResult<qint64> editOf(DocumentId document) const;

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace meridian
