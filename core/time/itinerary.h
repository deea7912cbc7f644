// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/time/wall_clock.h"
#include <vector>

namespace meridian {

//! A time during which somebody's clock runs evenly: its offset from UTC does not change.
//!
//! Units: `offset` in milliseconds, ahead of UTC is positive; `to` is the first instant behind it.
struct ClockRun {
    Instant from;
    Instant to;
    qint64 offset = 0;

    //! The instant at which the clock would show that date's midnight, if it had always run like this.
    [[nodiscard]] Instant midnight(QDate date) const;
    [[nodiscard]] QDate dateAt(Instant at) const;
};

//! The zones somebody lives by, one after another. Most people have one; who travels has more.
class Itinerary {
public:
    explicit Itinerary(QTimeZone home);
    //! Another zone from the midnight on with which `date` begins on the clock so far. Dates come in their order.
    void moveTo(QTimeZone zone, QDate date);
    //! From when on the last of them counts.
    [[nodiscard]] Instant lastMove() const { return m_stages.back().from; }

    [[nodiscard]] const QTimeZone &zoneAt(Instant at) const;
    [[nodiscard]] WallTime wallAt(Instant at) const { return wallTime(zoneAt(at), at); }
    //! The first instant at which the clock shows `wanted` or, where that is skipped, anything later.
    [[nodiscard]] Instant instantOf(const WallTime &wanted) const;
    //! The even runs of the clock between two instants, without gaps.
    //! Source: IANA tz rules, through QTimeZone::nextTransition.
    [[nodiscard]] std::vector<ClockRun> runs(Instant from, Instant to) const;

private:
    struct Stage {
        Instant from;
        QTimeZone zone;
    };
    std::vector<Stage> m_stages;
};

} // namespace meridian
