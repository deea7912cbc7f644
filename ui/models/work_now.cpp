// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/work_now.h"
#include "core/time/day_phase.h"
#include <algorithm>

namespace meridian {

WorkNow workNow(const MemberBook &book, const std::vector<MemberId> &people, Instant now)
{
    WorkNow result;
    for (const MemberId id : people) {
        const Member *member = book.find(id);
        if (!member || member->removed || member->role == Role::Bot || id == book.self())
            continue;
        const auto zone = zoneOf(member->profile.zone);
        if (!zone)
            result.later.push_back({id, std::nullopt});
        else if (phaseAt(member->profile.hours, *zone, now) == DayPhase::Working)
            result.atWork.push_back(id);
        else
            result.later.push_back({id, nextWorkStart(member->profile.hours, *zone, now)});
    }
    std::ranges::stable_sort(result.later, [](const LaterStart &a, const LaterStart &b) {
        return (a.start && b.start) ? *a.start < *b.start : a.start.has_value() && !b.start;
    });
    return result;
}

} // namespace meridian
