// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/audience.h"
#include "core/model/whereabouts.h"

namespace meridian {

AudienceSize audienceSize(const MemberBook &book, const std::vector<MemberId> &people, Instant now)
{
    AudienceSize size;
    QSet<MemberId> counted;
    QSet<qint64> clocks;
    for (const MemberId id : people) {
        const Member *member = book.find(id);
        if (!member || member->removed || member->role == Role::Bot || id == book.self() || counted.contains(id))
            continue;
        counted.insert(id);
        const auto zone = zoneAt(member->profile, now);
        if (!zone)
            continue;
        // Two cities on one clock are one.
        clocks.insert(zone->offsetFromUtc(QDateTime::fromMSecsSinceEpoch(now.ms, Qt::UTC)));
        if (phaseAt(member->profile.hours, *zone, now) == DayPhase::Asleep)
            ++size.asleep;
    }
    size.people = int(counted.size());
    size.zones = int(clocks.size());
    return size;
}

} // namespace meridian
