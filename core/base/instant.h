// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QDateTime>
#include <compare>

namespace meridian {

//! A moment in time, the same for everyone; it becomes a date only in somebody's zone.
//!
//! Units: milliseconds since 1970-01-01T00:00Z, leap seconds not counted.
struct Instant {
    qint64 ms = 0;

    [[nodiscard]] QDateTime utc() const { return QDateTime::fromMSecsSinceEpoch(ms, Qt::UTC); }
    [[nodiscard]] static Instant of(const QDateTime &when) { return {when.toMSecsSinceEpoch()}; }
    [[nodiscard]] Instant plus(qint64 milliseconds) const { return {ms + milliseconds}; }
    auto operator<=>(const Instant &) const = default;
};

} // namespace meridian
