// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/time/working_time.h"

namespace meridian {

//! The day of work that somebody is in: when it began, and when the one before it ended. Between the two they may have looked at things,
//! and have seen none of them as far as their morning is concerned.
struct MorningSpan {
    Instant since;
    Instant start;
    QDate date; //!< on which it began, on their calendar
    bool operator==(const MorningSpan &) const = default;
};

//! None while they are not at work. A pause ends no day: it goes by the date. Who has no hours (`mine`: none) begins with the day on `wall`.
[[nodiscard]] std::optional<MorningSpan> morningAt(const std::optional<WorkingTime> &mine, const QTimeZone &wall, Instant now);

} // namespace meridian
