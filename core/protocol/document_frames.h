// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/op.h"
#include <QByteArray>
#include <optional>
#include <vector>

// What is said about the text of documents: PROTOCOL.md, section 6.

namespace meridian::frame {

//! \name From client to server; updates and awareness go both ways
//! @{

//! Asks for what a document says beyond a state vector (empty: all of it), and, with `watch`, for what is written
//! in it from here on.
struct DocumentOpen {
    static constexpr QLatin1StringView type{"doc_open"};
    qint64 request = 0;
    DocumentId document;
    QByteArray vector;
    bool watch = false;
    static constexpr auto fields()
    {
        return std::tuple{field("request", &DocumentOpen::request), field("document", &DocumentOpen::document),
                          field("vector", &DocumentOpen::vector, limits::DocumentPiece),
                          field("watch", &DocumentOpen::watch)};
    }
};

//! Ends a watch.
struct DocumentClose {
    static constexpr QLatin1StringView type{"doc_close"};
    DocumentId document;
    static constexpr auto fields() { return std::tuple{field("document", &DocumentClose::document)}; }
};

//! What was written, as a Yjs update in one piece or several; both ways. From a client it bears a number of the
//! client's, under which it is acknowledged.
struct DocumentUpdate {
    static constexpr QLatin1StringView type{"doc_update"};
    DocumentId document;
    std::optional<qint64> request;
    qint64 part = 0;
    qint64 parts = 1;
    QByteArray update;
    static constexpr auto fields()
    {
        return std::tuple{field("document", &DocumentUpdate::document), field("request", &DocumentUpdate::request),
                          field("part", &DocumentUpdate::part), field("parts", &DocumentUpdate::parts),
                          field("update", &DocumentUpdate::update, limits::DocumentPiece)};
    }
};

//! Carets: an awareness update, both ways; never kept. The server says whose connection it came from.
struct DocumentPresence {
    static constexpr QLatin1StringView type{"doc_awareness"};
    DocumentId document;
    std::optional<MemberId> member;
    QByteArray states;
    static constexpr auto fields()
    {
        return std::tuple{field("document", &DocumentPresence::document), field("member", &DocumentPresence::member),
                          field("states", &DocumentPresence::states, limits::DocumentPiece)};
    }
};

//! Asks for what a document said in a version.
struct VersionOpen {
    static constexpr QLatin1StringView type{"doc_version"};
    qint64 request = 0;
    DocumentId document;
    VersionId version;
    static constexpr auto fields()
    {
        return std::tuple{field("request", &VersionOpen::request), field("document", &VersionOpen::document),
                          field("version", &VersionOpen::version)};
    }
};
//! @}

//! \name From server to client
//! @{

//! Answers DocumentOpen and VersionOpen, in one piece or several.
struct DocumentSync {
    static constexpr QLatin1StringView type{"doc_sync"};
    qint64 request = 0;
    DocumentId document;
    qint64 part = 0;
    qint64 parts = 1;
    QByteArray update;
    static constexpr auto fields()
    {
        return std::tuple{field("request", &DocumentSync::request), field("document", &DocumentSync::document),
                          field("part", &DocumentSync::part), field("parts", &DocumentSync::parts),
                          field("update", &DocumentSync::update, limits::DocumentPiece)};
    }
};

//! The change of that number is on the server's disk.
struct DocumentKept {
    static constexpr QLatin1StringView type{"doc_kept"};
    qint64 request = 0;
    DocumentId document;
    static constexpr auto fields()
    {
        return std::tuple{field("request", &DocumentKept::request), field("document", &DocumentKept::document)};
    }
};

//! Documents this member may no longer read, for they were moved: the replica forgets them with their comments.
struct DocumentGone {
    static constexpr QLatin1StringView type{"document_gone"};
    std::vector<DocumentId> documents;
    static constexpr auto fields()
    {
        return std::tuple{field("documents", &DocumentGone::documents, limits::DocumentsGone)};
    }
};
//! @}

} // namespace meridian::frame
