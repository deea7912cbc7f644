// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/entities.h"

// Documents, as the workspace's log knows them: what they are called and where they stand. Their text merges by itself
// and is kept apart (core/store/document_log.h).

namespace meridian {

//! A page that many write, in a channel, beside others or under one of them. `rank` orders those beside each other
//! (core/model/rank.h); where two have the same one, their ids do. The `edited…` members are of the newest
//! change of its text that the log knows of.
struct Document {
    DocumentId document;
    ChannelId channel;
    std::optional<DocumentId> parent; //!< in the same channel
    QString rank;
    QString title; //!< empty: untitled
    MemberId author;
    Instant createdAt;
    Seq createdSeq = 0;
    Seq editedSeq = 0;
    Instant editedAt;
    MemberId editedBy;
    bool archived = false;

    static constexpr auto fields()
    {
        return std::tuple{field("document", &Document::document), field("channel", &Document::channel),
                          field("parent", &Document::parent), field("rank", &Document::rank, limits::Rank),
                          field("title", &Document::title, limits::Name), field("author", &Document::author),
                          field("created_at", &Document::createdAt), field("created_seq", &Document::createdSeq),
                          field("edited_seq", &Document::editedSeq), field("edited_at", &Document::editedAt),
                          field("edited_by", &Document::editedBy), field("archived", &Document::archived)};
    }
    bool operator==(const Document &) const = default;
};

//! Words of a document that a comment is to be about: as a Comment has them, before there is a thread.
struct CommentPlace {
    DocumentId document;
    QByteArray start;
    QByteArray end;
    QString quote;

    static constexpr auto fields()
    {
        return std::tuple{field("document", &CommentPlace::document),
                          field("start", &CommentPlace::start, limits::Anchor),
                          field("end", &CommentPlace::end, limits::Anchor),
                          field("quote", &CommentPlace::quote, limits::Quote)};
    }
    bool operator==(const CommentPlace &) const = default;
};

//! Where a comment stands. Its words, answers and readers are those of its thread. `start` and `end` are relative positions
//! in the document's text, whose meaning is the editor's; `quote` is what stood between them when it was written.
struct Comment {
    ThreadId thread;
    QByteArray start;
    QByteArray end;
    QString quote;
    std::optional<MemberId> resolvedBy;
    std::optional<Instant> resolvedAt;

    static constexpr auto fields()
    {
        return std::tuple{field("thread", &Comment::thread), field("start", &Comment::start, limits::Anchor),
                          field("end", &Comment::end, limits::Anchor),
                          field("quote", &Comment::quote, limits::Quote),
                          field("resolved_by", &Comment::resolvedBy), field("resolved_at", &Comment::resolvedAt)};
    }
    bool operator==(const Comment &) const = default;
};

//! A state of a document that is kept: by somebody who gave it a name, or, without one, by the editor at a pause.
struct DocumentVersion {
    DocumentId document;
    VersionId version;
    Seq seq = 0;
    QString name;
    MemberId author;
    Instant at;

    static constexpr auto fields()
    {
        return std::tuple{field("document", &DocumentVersion::document), field("version", &DocumentVersion::version),
                          field("seq", &DocumentVersion::seq), field("name", &DocumentVersion::name, limits::Name),
                          field("author", &DocumentVersion::author), field("at", &DocumentVersion::at)};
    }
    bool operator==(const DocumentVersion &) const = default;
};

//! A document somebody wants at hand; nobody else's business.
struct Favourite {
    MemberId member;
    DocumentId document;

    static constexpr auto fields()
    {
        return std::tuple{field("member", &Favourite::member), field("document", &Favourite::document)};
    }
    bool operator==(const Favourite &) const = default;
};

} // namespace meridian
