// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/instant.h"
#include "core/time/time_words.h"

namespace meridian {

//! A time somebody wrote in a text, and the instant it means.
struct WrittenTime {
    qsizetype start = 0, length = 0; //!< in the text
    Instant at;
    std::optional<Instant> until; //!< of "9:00–10:30"
    //! Nobody knows which day it is on: `at` lies on this one, on the clock it was written on, and only the clocks count.
    std::optional<QDate> anyDay = {};
    QByteArray zone = {}; //!< of the place that is named with it; empty: the writer's
    bool operator==(const WrittenTime &) const = default;
};

//! Finds the times in what somebody wrote, in English or German: "Thu 12:00", "16:00 UTC", "tomorrow 9:30 Tokyo",
//! "15 June 14:00", "3pm", "um 15 Uhr". A time is on its writer's clock unless a place is named; a weekday is the next
//! one; without any day the time is on the day of writing; without a year it is in the nearest. Of an hour that a clock
//! shows twice the first is meant.
//!
//! Errors: what is not surely a time is none, nor is one whose day or place is unclear ("next Friday at 9:00", "9:00 your
//! time", a weekday that is not that of its date, a time that a clock skips).
class WrittenTimes {
public:
    static constexpr size_t Most = 200; //!< in one text
    static constexpr qsizetype LongestRead = 12'000; //!< characters; what stands further on is words

    //! `written` is the moment of writing, `writer` where the writer's clock hangs; `places` may be named behind a time,
    //! before the towns of the IANA database.
    WrittenTimes(QTimeZone writer, Instant written, std::vector<TimePlace> places = {});

    //! What a time without a day means. Unclear where other words of the same message name days: then it is one only with
    //! a place ("13:00 UTC"), unless the clocks there change within a week.
    enum class Undated { DayOfWriting, Unclear };
    [[nodiscard]] std::vector<WrittenTime> in(QStringView text, Undated undated) const;
    //! Whether some day is named, with a time or without.
    [[nodiscard]] static bool namesDay(QStringView text);

private:
    QTimeZone m_zone;
    Instant m_written;
    std::vector<TimePlace> m_places;
};

//! Whether the clocks of a zone are put forward or back within a week of `at`.
[[nodiscard]] bool clockChangesNear(const QTimeZone &zone, Instant at);

} // namespace meridian
