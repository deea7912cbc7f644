// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/checkins/skip_round.h"
#include "core/base/log.h"

namespace meridian {

bool skipRound(const CheckInParts &parts, const RoundPlace &place, bool skipped)
{
    const auto own = parts.replica.checkIns().own(place.checkIn, place.round);
    if (!own) {
        qCWarning(lcUi).noquote() << logLine(QLatin1StringView("checkins.unread"), {{QLatin1StringView("detail"), own.error().detail}});
        return false;
    }
    parts.team.keep(place.checkIn, place.round, *own ? (*own)->parts : std::vector<CheckInPart>(), skipped);
    return true;
}

} // namespace meridian
