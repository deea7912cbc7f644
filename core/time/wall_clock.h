// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/instant.h"
#include <QDate>
#include <QString>
#include <QTimeZone>
#include <optional>

// From an instant to what the clock on somebody's wall shows, and searching the way back. Qt 6.4 goes wrong
// when it is asked for a local time that was skipped, so nothing here builds a QDateTime from local parts.

namespace meridian {

//! What a clock on the wall shows.
//!
//! Units: minutes after local midnight, 0 to 1439.
struct WallTime {
    QDate date;
    int minutes = 0;
    //! 0 for Monday to 6 for Sunday.
    [[nodiscard]] int weekday() const { return date.dayOfWeek() - 1; }
    auto operator<=>(const WallTime &other) const
    {
        const auto days = date.toJulianDay() <=> other.date.toJulianDay();
        return days != 0 ? days : std::strong_ordering(minutes <=> other.minutes);
    }
    bool operator==(const WallTime &) const = default;
};

//! The zone of an IANA name such as "Europe/Lisbon"; none when this computer does not know it.
[[nodiscard]] std::optional<QTimeZone> zoneOf(const QString &ianaName);

//! "Buenos Aires" for "America/Argentina/Buenos_Aires".
[[nodiscard]] QString cityOf(const QString &ianaName);

[[nodiscard]] WallTime wallTime(const QTimeZone &zone, Instant at);

//! The first instant at which the wall shows `wanted` or, where that time is skipped, anything later.
[[nodiscard]] Instant instantOf(const QTimeZone &zone, const WallTime &wanted);

//! "15:42".
[[nodiscard]] QString clockText(int minutes);
[[nodiscard]] QString clockText(const QTimeZone &zone, Instant at);

//! How many minutes the clock of `theirs` is ahead of that of `mine`; negative when behind.
[[nodiscard]] int utcOffsetDifference(const QTimeZone &mine, const QTimeZone &theirs, Instant at);

//! 1 when `theirs` already has tomorrow's date, -1 when it is still yesterday there.
[[nodiscard]] int dateDifference(const QTimeZone &mine, const QTimeZone &theirs, Instant at);

//! Whether the clocks of a zone are put forward or back within a week of `at`.
[[nodiscard]] bool clockChangesNear(const QTimeZone &zone, Instant at);

} // namespace meridian
