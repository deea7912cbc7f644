// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/document.h"

// Documents and the comments in them. What their text says is no op: it merges by itself.

namespace meridian::op {

//! A `parent` that is not in the channel by then is none.
struct CreateDocument {
    static constexpr QLatin1StringView kind{"document.create"};
    DocumentId document;
    ChannelId channel;
    std::optional<DocumentId> parent;
    QString rank;
    QString title;
    static constexpr auto fields()
    {
        return std::tuple{field("document", &CreateDocument::document), field("channel", &CreateDocument::channel),
                          field("parent", &CreateDocument::parent),
                          field("rank", &CreateDocument::rank, limits::Rank),
                          field("title", &CreateDocument::title, limits::Name)};
    }
    bool operator==(const CreateDocument &) const = default;
};

struct RenameDocument {
    static constexpr QLatin1StringView kind{"document.rename"};
    DocumentId document;
    QString title;
    static constexpr auto fields()
    {
        return std::tuple{field("document", &RenameDocument::document),
                          field("title", &RenameDocument::title, limits::Name)};
    }
    bool operator==(const RenameDocument &) const = default;
};

//! To another place of its channel, or to another channel; what is under it and its comments go with it.
struct MoveDocument {
    static constexpr QLatin1StringView kind{"document.move"};
    DocumentId document;
    ChannelId channel;
    std::optional<DocumentId> parent;
    QString rank;
    static constexpr auto fields()
    {
        return std::tuple{field("document", &MoveDocument::document), field("channel", &MoveDocument::channel),
                          field("parent", &MoveDocument::parent), field("rank", &MoveDocument::rank, limits::Rank)};
    }
    bool operator==(const MoveDocument &) const = default;
};

struct ArchiveDocument {
    static constexpr QLatin1StringView kind{"document.archive"};
    DocumentId document;
    bool archived = true;
    static constexpr auto fields()
    {
        return std::tuple{field("document", &ArchiveDocument::document),
                          field("archived", &ArchiveDocument::archived)};
    }
    bool operator==(const ArchiveDocument &) const = default;
};

struct SetFavourite {
    static constexpr QLatin1StringView kind{"document.favourite"};
    DocumentId document;
    bool favourite = true;
    static constexpr auto fields()
    {
        return std::tuple{field("document", &SetFavourite::document), field("favourite", &SetFavourite::favourite)};
    }
    bool operator==(const SetFavourite &) const = default;
};

//! Keeps what the text says once the changes sent before it are in; the same version again gives it another name.
struct KeepVersion {
    static constexpr QLatin1StringView kind{"document.version"};
    DocumentId document;
    VersionId version;
    QString name;
    static constexpr auto fields()
    {
        return std::tuple{field("document", &KeepVersion::document), field("version", &KeepVersion::version),
                          field("name", &KeepVersion::name, limits::Name)};
    }
    bool operator==(const KeepVersion &) const = default;
};

//! The author wrote in the document's text. Made by the server, at most one a minute for each document and author.
struct DocumentChanged {
    static constexpr QLatin1StringView kind{"document.changed"};
    DocumentId document;
    static constexpr auto fields() { return std::tuple{field("document", &DocumentChanged::document)}; }
    bool operator==(const DocumentChanged &) const = default;
};

//! Begins a thread about words of a document, in the document's channel; its first message is posted as in any other.
struct OpenComment {
    static constexpr QLatin1StringView kind{"comment.open"};
    ThreadId thread;
    DocumentId document;
    QString subject; //!< what lists call it: the quoted words on one line
    QByteArray start;
    QByteArray end;
    QString quote;
    static constexpr auto fields()
    {
        return std::tuple{field("thread", &OpenComment::thread), field("document", &OpenComment::document),
                          field("subject", &OpenComment::subject, limits::Subject),
                          field("start", &OpenComment::start, limits::Anchor),
                          field("end", &OpenComment::end, limits::Anchor),
                          field("quote", &OpenComment::quote, limits::Quote)};
    }
    bool operator==(const OpenComment &) const = default;
};

//! Puts a comment out of the margin, or back. It is no news to anybody, and one may go on writing in it.
struct ResolveComment {
    static constexpr QLatin1StringView kind{"comment.resolve"};
    ThreadId thread;
    bool resolved = true;
    static constexpr auto fields()
    {
        return std::tuple{field("thread", &ResolveComment::thread), field("resolved", &ResolveComment::resolved)};
    }
    bool operator==(const ResolveComment &) const = default;
};

} // namespace meridian::op
