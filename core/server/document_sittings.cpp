// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/document_sittings.h"

namespace meridian {

StoreResult<std::optional<MemberId>> DocumentSittings::endedBy(DocumentId document, MemberId author, Instant now) const
{
    return guarded([&]() -> std::optional<MemberId> {
        auto query = m_sql("SELECT member, wrote_at FROM document_editor WHERE document = ?1 AND wrote_at IS NOT NULL "
                           "ORDER BY wrote_at DESC, member")
                         .bind(document);
        std::optional<MemberId> last;
        Instant quietSince;
        while (query.next()) {
            const auto member = query.id<MemberId>(0);
            if (!last) {
                last = member;
                quietSince = query.instant(1);
            }
            if (member == author) // goes on, but after a long pause it is another sitting
                return now.ms - quietSince.ms >= QuietMs ? last : std::nullopt;
        }
        return last && now.ms - quietSince.ms >= AlongsideMs ? last : std::nullopt;
    });
}

StoreResult<std::vector<DocumentSittings::Ended>> DocumentSittings::quiet(Instant now, int limit) const
{
    return guarded([&] {
        // Of several rows with the same maximum SQLite takes any; the member's id makes it the same one always.
        auto query = m_sql("SELECT document, member, max(wrote_at) FROM (SELECT document, member, wrote_at FROM document_editor "
                           "WHERE wrote_at IS NOT NULL ORDER BY document, wrote_at, member) GROUP BY document "
                           "HAVING max(wrote_at) <= ?1 ORDER BY 3, document LIMIT ?2")
                         .bind(now.plus(-QuietMs), limit);
        std::vector<Ended> list;
        while (query.next())
            list.push_back({query.id<DocumentId>(0), query.id<MemberId>(1)});
        return list;
    });
}

StoreResult<bool> DocumentSittings::hasQuiet(Instant now) const
{
    const auto one = quiet(now, 1);
    return one ? StoreResult<bool>(!one->empty()) : std::unexpected(one.error());
}

StoreResult<void> DocumentSittings::end(DocumentId document)
{
    return guarded([&] {
        m_sql("UPDATE document_editor SET wrote_at = NULL WHERE document = ?1 AND wrote_at IS NOT NULL").bind(document).change();
    });
}

} // namespace meridian
