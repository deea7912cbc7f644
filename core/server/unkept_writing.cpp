// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/unkept_writing.h"

namespace meridian {

StoreResult<std::optional<UnkeptWriting::Row>> UnkeptWriting::row(DocumentId document)
{
    if (const auto known = m_known.find(document); known != m_known.end())
        return std::optional(known->second);
    auto found = guarded([&]() -> std::optional<Row> {
        auto query = m_sql("SELECT author, since, at FROM document_unkept WHERE document = ?1").bind(document);
        if (!query.next())
            return std::nullopt;
        return Row{query.id<MemberId>(0), query.instant(1), query.instant(2)};
    });
    if (found && *found)
        m_known.emplace(document, **found);
    return found;
}

StoreResult<void> UnkeptWriting::wrote(DocumentId document, MemberId author)
{
    const Instant now = m_clock.now();
    const auto before = row(document);
    if (!before)
        return std::unexpected(before.error());
    const bool noted = *before && (*before)->author == author && now >= (*before)->at && now < (*before)->at.plus(NoteEveryMs);
    if (noted)
        return {};
    const Row is{author, *before ? std::min((*before)->since, now) : now, now};
    const auto written = guarded([&] {
        m_sql("INSERT INTO document_unkept (document, author, since, at) VALUES (?1, ?2, ?3, ?4) "
              "ON CONFLICT DO UPDATE SET author = ?2, since = ?3, at = ?4")
            .bind(document, is.author, is.since, is.at)
            .change();
    });
    if (written)
        m_known.insert_or_assign(document, is);
    return written;
}

StoreResult<void> UnkeptWriting::kept(DocumentId document)
{
    m_known.erase(document);
    return guarded([&] { m_sql("DELETE FROM document_unkept WHERE document = ?1").bind(document).change(); });
}

StoreResult<std::optional<MemberId>> UnkeptWriting::keptBefore(DocumentId document, const std::set<MemberId> &authors)
{
    const Instant now = m_clock.now();
    const auto before = row(document);
    if (!before)
        return std::unexpected(before.error());
    if (!*before || authors.contains((*before)->author))
        return std::nullopt;
    const bool isAway = now >= (*before)->at.plus(AwayMs), isLong = now >= (*before)->since.plus(QuietMs);
    if (!isAway && !isLong)
        return std::nullopt;
    return guarded([&]() -> std::optional<MemberId> {
        auto query = m_sql("SELECT 1 FROM document_version WHERE document = ?1 AND at > ?2 AND at <= ?3 LIMIT 1")
                         .bind(document, now.plus(-QuietMs), now);
        return query.next() ? std::nullopt : std::optional((*before)->author);
    });
}

StoreResult<std::vector<UnkeptWriting::Due>> UnkeptWriting::quiet(int limit) const
{
    const Instant now = m_clock.now();
    return guarded([&] {
        std::vector<Due> due;
        auto query = m_sql("SELECT document, author FROM document_unkept WHERE at <= ?1 ORDER BY at LIMIT ?2")
                         .bind(now.plus(-QuietMs - GraceMs - NoteEveryMs), limit);
        while (query.next())
            due.push_back({query.id<DocumentId>(0), query.id<MemberId>(1)});
        return due;
    });
}

} // namespace meridian
