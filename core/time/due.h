// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/fields.h"
#include <QDate>
#include <QString>
#include <optional>

namespace meridian {

//! When something is due, as it was said: a day, or a time of day on the clock of a named zone. What the clock shows is
//! kept, and no instant: 09:00 in Auckland stays 09:00 there when the clocks change, or the rules for them
//! (core/time/due_time.h gives the instant).
//!
//! Units: `minutes` after local midnight; `zone` an IANA name, empty for a day without a time.
struct Due {
    QDate date;
    std::optional<qint64> minutes = {};
    QString zone = {};

    [[nodiscard]] bool isTimed() const { return minutes.has_value(); }
    static constexpr qsizetype LongestZone = 80;
    static constexpr auto fields()
    {
        return std::tuple{field("date", &Due::date), field("minutes", &Due::minutes),
                          field("zone", &Due::zone, LongestZone)};
    }
    bool operator==(const Due &) const = default;
};

//! How something comes again. The days are counted on the calendar, not in hours, so that a time of day stays what it is.
//!
//! Units: `every` of `unit`, from 1. Week: on `weekdays`, bit 0 for Monday (none: on the day of the week it was). Month: with
//!   `weekdays`, on the `ordinal`-th of them (-1: the last one), else on `day`, or on the last day of a shorter month
//!   (0: on the day it was). WorkingDay: days on which the owner works. `afterDone`: counted from the day it was done,
//!   else from the day it was due. `until`: the last day that may come.
struct Repeat {
    enum class Unit { Day, WorkingDay, Week, Month };
    friend constexpr auto enumNames(Unit)
    {
        return std::array<std::pair<Unit, QLatin1StringView>, 4>{{{Unit::Day, QLatin1StringView("day")},
            {Unit::WorkingDay, QLatin1StringView("working_day")}, {Unit::Week, QLatin1StringView("week")},
            {Unit::Month, QLatin1StringView("month")}}};
    }
    qint64 every = 1;
    Unit unit = Unit::Day;
    qint64 weekdays = 0;
    qint64 ordinal = 0;
    qint64 day = 0;
    bool afterDone = false;
    std::optional<QDate> until = {};

    static constexpr auto fields()
    {
        return std::tuple{field("every", &Repeat::every), field("unit", &Repeat::unit),
                          field("weekdays", &Repeat::weekdays), field("ordinal", &Repeat::ordinal),
                          field("day", &Repeat::day), field("after_done", &Repeat::afterDone),
                          field("until", &Repeat::until)};
    }
    bool operator==(const Repeat &) const = default;
};

} // namespace meridian
