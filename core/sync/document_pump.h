// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/protocol/document_pieces.h"
#include "core/protocol/frames.h"
#include "core/store/document_sink.h"
#include "core/store/replica_documents.h"
#include "core/sync/deadline.h"
#include <QHash>
#include <QSet>
#include <functional>
#include <map>

namespace meridian {

//! Keeps the texts of documents in step: sends what was written here until the server has it, watches those that are
//! open here, and fetches those of my channels that the log says have changed.
//!
//! What was written waits on the disk and is sent again on every connection until it is acknowledged; the same update
//! twice changes nothing. A refusal that says "no" is believed for this connection, one that says "later" for PauseMs.
class DocumentPump {
public:
    static constexpr size_t UploadsAtOnce = 4;
    static constexpr size_t FetchesAtOnce = 4;
    static constexpr qint64 PauseMs = 2'000;

    using Frame = std::variant<frame::DocumentOpen, frame::DocumentClose, frame::DocumentUpdate,
                               frame::DocumentPresence, frame::VersionOpen>;
    //! `documents` outlives this.
    DocumentPump(ReplicaDocuments &documents, std::function<void(const Frame &)> send)
        : m_documents(documents), m_send(std::move(send))
    {
    }
    std::function<void(const DocumentNews &)> onNews;

    //! The connection is gone.
    void reset();
    //! Sends what waits: call before ops are sent, so that a version kept holds what was written before it.
    [[nodiscard]] StoreResult<void> pump(Instant now);
    //! Whether an op is to wait for words that are not sent yet: a version would lack them.
    [[nodiscard]] StoreResult<bool> holds(const OpBody &op) const;
    //! Puts on disk what others wrote since the last time.
    [[nodiscard]] StoreResult<void> keep();
    [[nodiscard]] bool hasNews() const { return !m_arrived.empty(); }
    //! The log says that somebody wrote in these.
    [[nodiscard]] StoreResult<void> changed(const std::vector<Event> &events);

    //! Channels or documents came or went: what the server refused may be allowed by now, and what it showed be gone.
    void lookAgain()
    {
        m_refused.clear();
        m_opened.clear();
    }
    void watch(DocumentId document, DocumentSink::Watch watch);
    void sendPresence(DocumentId document, const QByteArray &states);
    void fetchVersion(DocumentId document, VersionId version);

    [[nodiscard]] StoreResult<void> arrived(const frame::DocumentSync &frame);
    void arrived(const frame::DocumentUpdate &frame);
    [[nodiscard]] StoreResult<void> arrived(const frame::DocumentKept &frame);
    void arrived(const frame::DocumentPresence &frame);
    //! True when it answers one of this pump's questions.
    bool refused(const frame::ErrorFrame &frame, Instant now);

    [[nodiscard]] bool isIdle() const { return m_uploads.empty() && m_asked.empty() && m_arrived.empty(); }
    [[nodiscard]] std::optional<Instant> nextDeadline(Instant now) const;

private:
    //! A question to the server: for a document's text, or for a version of it.
    struct Asked {
        DocumentId document;
        qint64 seq = 0; //!< of the edit that the answer is as new as
        bool watch = false;
        std::optional<VersionId> version;
        DocumentPieces pieces;
    };
    [[nodiscard]] StoreResult<void> sendWaiting();
    [[nodiscard]] StoreResult<void> openWatched();
    [[nodiscard]] StoreResult<void> fetchStale();
    [[nodiscard]] StoreResult<void> open(DocumentId document, qint64 seq, bool watch);
    [[nodiscard]] bool isAsked(DocumentId document) const;
    void tell(const DocumentNews &news);

    ReplicaDocuments &m_documents;
    std::function<void(const Frame &)> m_send;
    QHash<DocumentId, int> m_watched;  //!< by how many sessions here
    QSet<DocumentId> m_opened;         //!< watched on this connection
    QSet<DocumentId> m_refused;        //!< the server says no, on this connection
    std::map<qint64, DocumentId> m_uploads; //!< by the position they are acknowledged by
    std::map<qint64, Asked> m_asked;
    std::map<DocumentId, DocumentPieces> m_incoming; //!< changes of others that come in pieces
    std::vector<ReplicaDocuments::Arrived> m_arrived; //!< not on disk yet
    std::optional<Deadline> m_pause;
    qint64 m_lastRequest = 0;
};

} // namespace meridian
