// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/answer_time.h"
#include "core/model/whereabouts.h"
#include "core/time/units.h"
#include <algorithm>

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

std::optional<Instant> lastAnswerTime(const Asking &asking, Instant asked, const std::function<std::optional<Profile>(MemberId)> &profileOf)
{
    if (!asking.span())
        return asking.by;
    std::optional<Instant> last;
    for (const MemberId member : asking.told) {
        const auto profile = profileOf(member);
        if (const auto by = profile ? answerTime(*profile, asking, asked) : std::nullopt)
            last = std::max(last.value_or(*by), *by);
    }
    return last;
}

std::optional<Instant> reviewedAt(const Profile &profile, const Review &review)
{
    const auto work = workingTimeOf(profile);
    return work ? work->afterWork(review.since, review.hours * HourMs) : std::nullopt;
}

} // namespace meridian
