// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/entities.h"
#include <functional>

// By when people are to answer, counted in the working time of each: the same instant for who asks and who is asked.

namespace meridian {

//! By when they are asked for what was asked at `asked`; none where no moment is asked for, or they say nothing of their hours.
[[nodiscard]] std::optional<Instant> answerTime(const Profile &profile, const Asking &asking, Instant asked);

//! By when the last of those who are asked answers; of a moment that was named, that one. `profileOf` answers with none for who is not known.
[[nodiscard]] std::optional<Instant> lastAnswerTime(const Asking &asking, Instant asked, const std::function<std::optional<Profile>(MemberId)> &profileOf);

//! When they will have had the hours a decision leaves them; none where they say nothing of their hours, so that nobody waits
//! for what never comes.
[[nodiscard]] std::optional<Instant> reviewedAt(const Profile &profile, const Review &review);

} // namespace meridian
