// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/answer_time.h"
#include "core/model/whereabouts.h"
#include "core/time/units.h"

namespace meridian {

std::optional<Instant> answerTime(const Profile &profile, const Asking &asking, Instant asked)
{
    const auto span = asking.span();
    if (!span)
        return asking.by;
    const auto work = workingTimeOf(profile);
    if (!work)
        return std::nullopt;
    return span->unit == WorkSpan::Unit::Days ? work->afterWorkingDays(asked, int(span->count))
                                              : work->afterWork(asked, span->count * HourMs);
}

std::optional<Instant> reviewedAt(const Profile &profile, const Review &review)
{
    const auto work = workingTimeOf(profile);
    return work ? work->afterWork(review.since, review.hours * HourMs) : std::nullopt;
}

} // namespace meridian
