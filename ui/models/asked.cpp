// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/asked.h"
#include "core/model/whereabouts.h"
#include <algorithm>

namespace meridian {

std::optional<Instant> withinWorkingDay(const Member &member, Instant asked)
{
    const auto work = workingTimeOf(member.profile);
    return work ? work->afterWorkingDays(asked, 1) : std::nullopt;
}

std::optional<Instant> askedBy(const Thread &thread, const MemberBook &book)
{
    if (thread.ask != Ask::WithinDay)
        return thread.askBy;
    if (std::ranges::find(thread.told, book.self()) == thread.told.end())
        return lastOfWorkingDay(thread.told, book, thread.createdAt);
    const Member *self = book.find(book.self());
    return self ? withinWorkingDay(*self, thread.createdAt) : std::nullopt;
}

std::optional<Instant> lastOfWorkingDay(const std::vector<MemberId> &told, const MemberBook &book, Instant asked)
{
    std::optional<Instant> last;
    for (const MemberId id : told) {
        const Member *member = book.find(id);
        const auto by = member ? withinWorkingDay(*member, asked) : std::nullopt;
        if (by && (!last || *last < *by))
            last = by;
    }
    return last;
}

} // namespace meridian
