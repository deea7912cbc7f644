// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/queries.h"

namespace meridian {

//! Typed reads of a replica's documents, each one keyset query over an index. Total, as Queries is.
class DocumentQueries {
public:
    //! Both outlive this.
    DocumentQueries(SQLite::Database &database, const Queries &queries);
    ~DocumentQueries();

    [[nodiscard]] StoreResult<std::optional<DocumentRow>> document(DocumentId document) const;
    //! Those right under `parent`, or at the top of the channel, by their rank; archived ones left out.
    [[nodiscard]] StoreResult<std::vector<DocumentRow>> children(ChannelId channel, std::optional<DocumentId> parent,
                                                                 const std::optional<DocumentPlace> &after,
                                                                 int limit) const;
    //! Of all channels here, those edited last first; archived ones left out.
    [[nodiscard]] StoreResult<std::vector<DocumentRow>> recent(const std::optional<DocumentEdit> &after, int limit) const;
    //! Mine, by title.
    [[nodiscard]] StoreResult<std::vector<DocumentRow>> favourites() const;
    //! Of a channel, put away ones, edited last first.
    [[nodiscard]] StoreResult<std::vector<DocumentRow>> archived(ChannelId channel) const;
    //! A rank for a place under `parent`, or at the top of the channel: right behind `after`, or at an end.
    enum class Where { AtStart, AtEnd };
    [[nodiscard]] StoreResult<QString> rankAfter(ChannelId channel, std::optional<DocumentId> parent,
                                                 DocumentId after) const;
    [[nodiscard]] StoreResult<QString> rankAt(ChannelId channel, std::optional<DocumentId> parent, Where where) const;

    //! All comments in a document, those that began first first; resolved ones too.
    [[nodiscard]] StoreResult<std::vector<CommentRow>> comments(DocumentId document) const;
    //! Of a thread; none when that is no comment.
    [[nodiscard]] StoreResult<std::optional<CommentRow>> comment(ThreadId thread) const;
    //! Newest first.
    [[nodiscard]] StoreResult<std::vector<DocumentVersion>> versions(DocumentId document) const;

    //! What a document's text is made of, for opening it: all of these merged, in any order. `waiting`: the server
    //! has not all of it yet. An empty list: nothing was written, or it has not arrived here (`complete` tells which).
    struct Content {
        std::vector<QByteArray> updates;
        bool waiting = false;
        bool complete = false;
    };
    [[nodiscard]] StoreResult<Content> content(DocumentId document) const;

private:
    class Statements;
    std::unique_ptr<Statements> m_statements;
    const Queries &m_queries;
};

} // namespace meridian
