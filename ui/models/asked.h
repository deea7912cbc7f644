// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/member_book.h"

namespace meridian {

//! By when `member` is asked to answer what was written at `asked`, counted in their own working hours and days; none where
//! they say nothing of them.
[[nodiscard]] std::optional<Instant> withinWorkingDay(const Member &member, Instant asked);

//! By when the reader of a thread is to answer, or hears from those they asked: the moment that was named, or each one's own.
//! None where no moment is asked for.
[[nodiscard]] std::optional<Instant> askedBy(const Thread &thread, const MemberBook &book);

//! The last of the moments at which those who are told are to have answered within a working day.
[[nodiscard]] std::optional<Instant> lastOfWorkingDay(const std::vector<MemberId> &told, const MemberBook &book, Instant asked);

} // namespace meridian
