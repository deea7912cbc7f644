// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/draft_news.h"

namespace meridian {
namespace {

using Kind = DraftNews::Kind;

//! The same words, be it as another thread.
bool hasTheWordsOf(const Draft &open, Draft found)
{
    found.thread = open.thread;
    return found.saysTheSameAs(open);
}

} // namespace

StoreResult<DraftNews> draftNews(const Queries &read, const Draft &open)
{
    const auto self = read.writer();
    if (!self)
        return std::unexpected(self.error());
    const std::optional<OpId> base = open.revision.isNull() ? std::nullopt : std::optional(open.revision);
    std::optional<Draft> first;
    for (DraftId id = open.id();;) {
        auto found = read.draft(id);
        if (!found)
            return std::unexpected(found.error());
        if (!*found)
            break;
        const bool isFirst = !first;
        if (isFirst)
            first = **found;
        if ((*found)->discardedAt && isFirst)
            break;
        const bool mine = (*found)->writer == *self || (*found)->writer.isNull();
        if (!(*found)->discardedAt && hasTheWordsOf(open, **found) && (isFirst || mine)) {
            if (isFirst && mine)
                (*found)->revision = open.revision; // one base for all that is written from it
            return DraftNews{isFirst ? Kind::Same : Kind::Moved, std::move(**found)};
        }
        if (mine && !isFirst)
            break;
        id = besideDraft(id, *self, base);
    }
    if (!first || first->discardedAt)
        return DraftNews{Kind::Gone, {}};
    return DraftNews{Kind::Replaced, std::move(*first)};
}

} // namespace meridian
