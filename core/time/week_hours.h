// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/fields.h"
#include <QDate>
#include <QString>
#include <optional>
#include <vector>

namespace meridian {

//! The hours of one day of the week, where they differ from those of the others. 0 is Monday.
struct DayHours {
    qint64 day = 0;
    qint64 start = 9 * 60;
    qint64 end = 18 * 60;

    static constexpr auto fields()
    {
        return std::tuple{field("day", &DayHours::day), field("start", &DayHours::start),
                          field("end", &DayHours::end)};
    }
    bool operator==(const DayHours &) const = default;
};

//! Days on which nobody works, from the first to the last, both included.
struct DayOff {
    static constexpr qsizetype LongestNote = 80;
    QDate first;
    QDate last;
    QString note; //!< may be empty

    [[nodiscard]] bool holds(QDate date) const { return first <= date && date <= last; }
    static constexpr auto fields()
    {
        return std::tuple{field("first", &DayOff::first), field("last", &DayOff::last),
                          field("note", &DayOff::note, LongestNote)};
    }
    bool operator==(const DayOff &) const = default;
};

//! One member's week and days off, on the wall clock of their own zone. Phases of the day come from this alone.
//!
//! Units: `days` has bit 0 for Monday; the others are minutes after local midnight, start inclusive,
//!   end exclusive; a span that ends before it starts runs past midnight. `differing` has each day once; `daysOff`
//!   stand in their order and apart from each other.
struct WeekHours {
    static constexpr qsizetype MostDaysOff = 60;
    qint64 days = 0b0011111;
    qint64 start = 9 * 60;
    qint64 end = 18 * 60;
    qint64 quietStart = 22 * 60;
    qint64 quietEnd = 7 * 60;
    std::vector<DayHours> differing = {};
    std::vector<DayOff> daysOff = {};

    [[nodiscard]] bool worksOn(int weekday) const { return (days >> weekday) & 1; }
    //! The hours of a day of the week, whether it is worked or not.
    [[nodiscard]] DayHours on(int weekday) const
    {
        for (const DayHours &one : differing) {
            if (one.day == weekday)
                return one;
        }
        return {weekday, start, end};
    }
    //! The days off `date` lies in, or else the next ones.
    [[nodiscard]] std::optional<DayOff> dayOffFrom(QDate date) const
    {
        for (const DayOff &one : daysOff) {
            if (one.last >= date)
                return one;
        }
        return std::nullopt;
    }

    static constexpr auto fields()
    {
        return std::tuple{field("days", &WeekHours::days), field("start", &WeekHours::start),
                          field("end", &WeekHours::end), field("quiet_start", &WeekHours::quietStart),
                          field("quiet_end", &WeekHours::quietEnd),
                          field("differing", &WeekHours::differing, 7),
                          field("days_off", &WeekHours::daysOff, MostDaysOff)};
    }
    bool operator==(const WeekHours &) const = default;
};

} // namespace meridian
