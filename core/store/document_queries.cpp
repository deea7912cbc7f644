// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/document_queries.h"
#include "core/model/rank.h"
#include "core/store/document_log.h"
#include "core/store/entity_rows.h"
#include <algorithm>
#include <limits>

namespace meridian {

#define MERIDIAN_DOCUMENT_ROW                                                                                          \
    "SELECT " MERIDIAN_DOCUMENT_COLUMNS ", coalesce(channel.name, ''), coalesce(channel.kind, 'public'), "             \
    "EXISTS (SELECT 1 FROM favourite WHERE favourite.document = document.document), "                                  \
    "(SELECT count(*) FROM thread CROSS JOIN comment ON comment.thread = thread.thread "                               \
    "WHERE thread.document = document.document AND comment.resolved_at IS NULL), "                                     \
    "(SELECT count(*) FROM document AS child WHERE child.parent = document.document AND child.archived = 0) "          \
    "FROM document LEFT JOIN channel ON channel.channel = document.channel "

//! Throws SQLite::Exception.
class DocumentQueries::Statements : public StatementCache {
public:
    explicit Statements(SQLite::Database &database) : StatementCache(database), log(database) {}
    [[nodiscard]] static DocumentRow rowOf(Query &query)
    {
        constexpr int next = rows::DocumentColumns;
        DocumentRow row;
        row.document = rows::documentAt(query);
        row.channelName = query.text(next);
        row.channelKind = query.name<ChannelKind>(next + 1);
        row.favourite = query.truth(next + 2);
        row.openComments = int(query.number(next + 3));
        row.under = int(query.number(next + 4));
        row.state = row.document.createdSeq >= PendingSeq ? SendState::Waiting : SendState::Confirmed;
        return row;
    }
    [[nodiscard]] static std::vector<DocumentRow> rowsOf(Query query)
    {
        std::vector<DocumentRow> list;
        while (query.next())
            list.push_back(rowOf(query));
        return list;
    }
    [[nodiscard]] QString rankOf(Query query) { return query.next() && !query.isNull(0) ? query.text(0) : QString(); }

    DocumentLog log;
};

DocumentQueries::DocumentQueries(SQLite::Database &database, const Queries &queries)
    : m_statements(std::make_unique<Statements>(database)), m_queries(queries)
{
}
DocumentQueries::~DocumentQueries() = default;

StoreResult<std::optional<DocumentRow>> DocumentQueries::document(DocumentId document) const
{
    return guarded([&]() -> std::optional<DocumentRow> {
        auto query = (*m_statements)(MERIDIAN_DOCUMENT_ROW "WHERE document.document = ?1").bind(document);
        if (!query.next())
            return std::nullopt;
        return Statements::rowOf(query);
    });
}

StoreResult<std::vector<DocumentRow>> DocumentQueries::children(ChannelId channel, std::optional<DocumentId> parent,
                                                                const std::optional<DocumentPlace> &after,
                                                                int limit) const
{
    return guarded([&] {
        const DocumentPlace place = after.value_or(DocumentPlace());
        return Statements::rowsOf((*m_statements)(MERIDIAN_DOCUMENT_ROW
                                                  "WHERE document.channel = ?1 AND document.parent IS ?2 "
                                                  "AND (document.rank, document.document) > (?3, ?4) "
                                                  "AND document.archived = 0 "
                                                  "ORDER BY document.rank, document.document LIMIT ?5")
                                      .bind(channel, parent, place.rank, place.document, limit));
    });
}

StoreResult<std::vector<DocumentRow>> DocumentQueries::recent(const std::optional<DocumentEdit> &after, int limit) const
{
    return guarded([&] {
        const DocumentEdit place = after.value_or(DocumentEdit{{std::numeric_limits<qint64>::max()}, {}});
        return Statements::rowsOf((*m_statements)(MERIDIAN_DOCUMENT_ROW
                                                  "WHERE (document.edited_at, document.document) < (?1, ?2) "
                                                  "AND document.archived = 0 "
                                                  "ORDER BY document.edited_at DESC, document.document DESC LIMIT ?3")
                                      .bind(place.editedAt, place.document, limit));
    });
}

StoreResult<std::vector<DocumentRow>> DocumentQueries::favourites() const
{
    auto list = guarded([&] {
        return Statements::rowsOf((*m_statements)(MERIDIAN_DOCUMENT_ROW
                                                  "WHERE document.document IN (SELECT document FROM favourite) "
                                                  "AND document.archived = 0"));
    });
    if (list) {
        std::sort(list->begin(), list->end(), [](const DocumentRow &a, const DocumentRow &b) {
            const int order = a.document.title.toCaseFolded().compare(b.document.title.toCaseFolded());
            return order != 0 ? order < 0 : a.document.document < b.document.document;
        });
    }
    return list;
}

StoreResult<std::vector<DocumentRow>> DocumentQueries::archived(ChannelId channel) const
{
    return guarded([&] {
        return Statements::rowsOf((*m_statements)(MERIDIAN_DOCUMENT_ROW
                                                  "WHERE document.channel = ?1 AND document.archived = 1 "
                                                  "ORDER BY document.edited_at DESC, document.document")
                                      .bind(channel));
    });
}

StoreResult<QString> DocumentQueries::rankAfter(ChannelId channel, std::optional<DocumentId> parent,
                                                DocumentId after) const
{
    return guarded([&] {
        const QString before = m_statements->rankOf((*m_statements)("SELECT rank FROM document WHERE document = ?1").bind(after));
        const QString next = m_statements->rankOf((*m_statements)("SELECT rank FROM document WHERE channel = ?1 AND parent IS ?2 "
                                                                  "AND rank > ?3 ORDER BY rank LIMIT 1")
                                                      .bind(channel, parent, before));
        return rankBetween(before, next);
    });
}

StoreResult<QString> DocumentQueries::rankAt(ChannelId channel, std::optional<DocumentId> parent, Where where) const
{
    return guarded([&] {
        if (where == Where::AtEnd)
            return rankBetween(m_statements->rankOf((*m_statements)("SELECT max(rank) FROM document WHERE channel = ?1 "
                                                                    "AND parent IS ?2")
                                                        .bind(channel, parent)),
                               {});
        return rankBetween({}, m_statements->rankOf((*m_statements)("SELECT min(rank) FROM document WHERE channel = ?1 "
                                                                    "AND parent IS ?2")
                                                        .bind(channel, parent)));
    });
}

StoreResult<std::vector<CommentRow>> DocumentQueries::comments(DocumentId document) const
{
    const auto threads = guarded([&] {
        std::vector<Comment> list;
        auto query = (*m_statements)("SELECT " MERIDIAN_COMMENT_COLUMNS " FROM thread CROSS JOIN comment "
                                     "ON comment.thread = thread.thread WHERE thread.document = ?1 "
                                     "ORDER BY thread.created_seq, thread.thread")
                         .bind(document);
        while (query.next())
            list.push_back(rows::commentAt(query));
        return list;
    });
    if (!threads)
        return std::unexpected(threads.error());
    std::vector<CommentRow> list;
    for (const Comment &comment : *threads) {
        auto thread = m_queries.thread(comment.thread);
        if (!thread)
            return std::unexpected(thread.error());
        if (*thread)
            list.push_back({comment, std::move(**thread)});
    }
    return list;
}

StoreResult<std::optional<CommentRow>> DocumentQueries::comment(ThreadId thread) const
{
    const auto comment = guarded([&]() -> std::optional<Comment> {
        auto query = (*m_statements)("SELECT " MERIDIAN_COMMENT_COLUMNS " FROM comment WHERE comment.thread = ?1").bind(thread);
        return query.next() ? std::optional(rows::commentAt(query)) : std::nullopt;
    });
    if (!comment)
        return std::unexpected(comment.error());
    if (!*comment)
        return std::optional<CommentRow>();
    auto row = m_queries.thread(thread);
    if (!row)
        return std::unexpected(row.error());
    return *row ? std::optional(CommentRow{**comment, std::move(**row)}) : std::nullopt;
}

StoreResult<std::vector<DocumentVersion>> DocumentQueries::versions(DocumentId document) const
{
    return guarded([&] {
        std::vector<DocumentVersion> list;
        auto query = (*m_statements)("SELECT " MERIDIAN_VERSION_COLUMNS " FROM document_version WHERE document = ?1 "
                                     "ORDER BY seq DESC")
                         .bind(document);
        while (query.next())
            list.push_back(rows::versionAt(query));
        return list;
    });
}

StoreResult<DocumentQueries::Content> DocumentQueries::content(DocumentId document) const
{
    return guarded([&] {
        Content content;
        content.updates = m_statements->log.pieces(document);
        content.waiting = m_statements->log.isWaiting(document);
        auto held = (*m_statements)("SELECT 1 FROM document_held WHERE document = ?1").bind(document);
        content.complete = held.next();
        return content;
    });
}

} // namespace meridian
