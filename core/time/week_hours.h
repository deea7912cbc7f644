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

//! Why somebody is away.
enum class AwayKind { DayOff, Leave, Holiday };
constexpr auto enumNames(AwayKind)
{
    return std::array<std::pair<AwayKind, QLatin1StringView>, 3>{{{AwayKind::DayOff, QLatin1StringView("day_off")},
        {AwayKind::Leave, QLatin1StringView("leave")}, {AwayKind::Holiday, QLatin1StringView("holiday")}}};
}

//! Days on which nobody works, from the first to the last, both included.
struct DayOff {
    static constexpr qsizetype LongestNote = 80;
    QDate first;
    QDate last;
    QString note; //!< may be empty
    std::optional<AwayKind> away = {}; //!< none: a day off

    [[nodiscard]] bool holds(QDate date) const { return first <= date && date <= last; }
    static constexpr auto fields()
    {
        return std::tuple{field("first", &DayOff::first), field("last", &DayOff::last),
                          field("note", &DayOff::note, LongestNote), field("away", &DayOff::away)};
    }
    bool operator==(const DayOff &) const = default;
};

//! A week that takes turns with the usual one.
//!
//! Units: those of WeekHours; `monday` begins one of these weeks, every second one is another.
struct OtherWeek {
    QDate monday;
    qint64 days = 0b0011111;
    qint64 start = 9 * 60;
    qint64 end = 18 * 60;
    std::vector<DayHours> differing = {};
    static constexpr auto fields()
    {
        return std::tuple{field("monday", &OtherWeek::monday), field("days", &OtherWeek::days), field("start", &OtherWeek::start),
                          field("end", &OtherWeek::end), field("differing", &OtherWeek::differing, 7)};
    }
    bool operator==(const OtherWeek &) const = default;
};

//! What few people's hours need: further spans of a day, times of focus, a second week, and the public holidays of where they live, with
//! the dates that a device of theirs found for that region.
struct MoreHours {
    static constexpr qsizetype MostSpans = 28;
    static constexpr qsizetype MostHolidays = 120;
    std::vector<DayHours> also = {};  //!< worked beside the usual hours of that day
    std::vector<DayHours> focus = {}; //!< within the work of that day
    std::optional<OtherWeek> other = {};
    QString region = {}; //!< as the source of holidays calls it: "pt_pt"; empty: none
    std::vector<DayOff> holidays = {};
    static constexpr auto fields()
    {
        return std::tuple{field("also", &MoreHours::also, MostSpans), field("focus", &MoreHours::focus, MostSpans),
                          field("other", &MoreHours::other), field("region", &MoreHours::region, DayOff::LongestNote),
                          field("holidays", &MoreHours::holidays, MostHolidays)};
    }
    bool operator==(const MoreHours &) const = default;
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
    std::optional<MoreHours> more = {};

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
                          field("days_off", &WeekHours::daysOff, MostDaysOff), field("more", &WeekHours::more)};
    }
    bool operator==(const WeekHours &) const = default;
};

} // namespace meridian
