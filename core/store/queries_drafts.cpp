// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/codec.h"
#include "core/store/draft_rows.h"
#include "core/store/queries_statements.h"
#include <algorithm>

// Drafts: what all devices know, and before it what is typed here and not told to them yet.

namespace meridian {
namespace {

Draft typedDraft(Query &row)
{
    auto draft = codec::decode<Draft>(row.blob(0));
    if (!draft)
        throwCorrupt(QStringLiteral("a draft cannot be read"));
    return std::move(*draft);
}

std::vector<Draft> newestFirst(std::vector<Draft> drafts)
{
    std::erase_if(drafts, &Draft::isEmpty); // emptied, and the other devices do not know it yet
    std::sort(drafts.begin(), drafts.end(), [](const Draft &a, const Draft &b) {
        return a.changedAt != b.changedAt ? a.changedAt > b.changedAt : a.draft < b.draft;
    });
    return drafts;
}

} // namespace

std::vector<Draft> Queries::Statements::draftsOf(ThreadId thread)
{
    std::vector<Draft> drafts;
    {
        auto query = (*this)("SELECT body FROM typed_draft WHERE thread = ?1").bind(thread);
        while (query.next())
            drafts.push_back(typedDraft(query));
    }
    auto query = (*this)("SELECT " MERIDIAN_DRAFT_COLUMNS " FROM draft "
                         "WHERE member = (SELECT member FROM replica) AND thread = ?1 AND discarded_at IS NULL "
                         "AND NOT EXISTS (SELECT 1 FROM typed_draft WHERE typed_draft.draft = draft.draft)")
                     .bind(thread);
    while (query.next())
        drafts.push_back(DraftRows::at(query));
    return newestFirst(std::move(drafts));
}

std::optional<Draft> Queries::Statements::openDraftOf(ThreadId thread)
{
    for (Draft &draft : draftsOf(thread)) {
        if (!draft.isHeld())
            return std::move(draft);
    }
    return std::nullopt;
}

StoreResult<std::vector<Draft>> Queries::drafts() const
{
    return guarded([&] {
        std::vector<Draft> drafts;
        {
            auto query = (*m_statements)("SELECT body FROM typed_draft");
            while (query.next())
                drafts.push_back(typedDraft(query));
        }
        auto query = (*m_statements)("SELECT " MERIDIAN_DRAFT_COLUMNS " FROM draft "
                                     "WHERE member = (SELECT member FROM replica) AND discarded_at IS NULL "
                                     "AND NOT EXISTS (SELECT 1 FROM typed_draft WHERE typed_draft.draft = draft.draft)");
        while (query.next())
            drafts.push_back(DraftRows::at(query));
        return newestFirst(std::move(drafts));
    });
}

StoreResult<std::vector<Draft>> Queries::discardedDrafts() const
{
    return guarded([&] {
        std::vector<Draft> drafts;
        auto query = (*m_statements)("SELECT " MERIDIAN_DRAFT_COLUMNS " FROM draft "
                                     "WHERE member = (SELECT member FROM replica) AND discarded_at IS NOT NULL "
                                     "ORDER BY discarded_at DESC, draft");
        while (query.next())
            drafts.push_back(DraftRows::at(query));
        return drafts;
    });
}

StoreResult<std::vector<Draft>> Queries::typedDrafts() const
{
    return guarded([&] {
        std::vector<Draft> drafts;
        auto query = (*m_statements)("SELECT body FROM typed_draft");
        while (query.next())
            drafts.push_back(typedDraft(query));
        return drafts;
    });
}

StoreResult<std::vector<Draft>> Queries::drafts(ThreadId thread) const
{
    return guarded([&] { return m_statements->draftsOf(thread); });
}

StoreResult<std::optional<Draft>> Queries::draft(ThreadId thread) const
{
    return guarded([&] { return m_statements->openDraftOf(thread); });
}

StoreResult<std::optional<Draft>> Queries::draft(DraftId id) const
{
    return guarded([&]() -> std::optional<Draft> {
        {
            auto query = (*m_statements)("SELECT body FROM typed_draft WHERE draft = ?1").bind(id);
            if (query.next())
                return typedDraft(query);
        }
        auto query = (*m_statements)("SELECT " MERIDIAN_DRAFT_COLUMNS " FROM draft "
                                     "WHERE member = (SELECT member FROM replica) AND draft = ?1")
                         .bind(id);
        return query.next() ? std::optional(DraftRows::at(query)) : std::nullopt;
    });
}

StoreResult<std::optional<MemberId>> Queries::repliedFirst(const Draft &draft) const
{
    return guarded([&] {
        Draft mine = draft;
        mine.member = m_statements->me().member;
        return DraftRows(*m_statements).repliedFirst(mine);
    });
}

StoreResult<WriterId> Queries::writer() const
{
    return guarded([&] {
        auto query = (*m_statements)("SELECT writer FROM replica");
        return query.next() ? query.id<WriterId>(0) : WriterId();
    });
}

} // namespace meridian
