// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/instant.h"
#include "core/model/ids.h"
#include "core/server/refusal.h"
#include <vector>

// What validation asks of texts, whatever they are of.

namespace meridian::validation {

inline constexpr qint64 MinutesOfADay = 24 * 60;

[[nodiscard]] std::unexpected<Refusal> invalid(const QString &message);
//! One line that shows something: a name of control characters is a blank one.
[[nodiscard]] bool isLine(const QString &text);
[[nodiscard]] bool isBlankOrLine(const QString &text);
//! After 1970 and before the year 3000.
[[nodiscard]] Checked<void> moment(Instant at);
[[nodiscard]] Checked<void> rank(const QString &rank);
[[nodiscard]] bool areDistinct(const std::vector<MemberId> &members);

} // namespace meridian::validation
