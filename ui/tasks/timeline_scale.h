// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/tasks/task_dates.h"
#include <QRectF>

namespace meridian {

//! Where days stand along a timeline. For readers from right to left time runs that way, too.
//!
//! Units: days are Julian days with their fractions, by what clocks show; lengths logical pixels.
struct TimelineScale {
    double left = 0;  //!< of the days, in the view
    double width = 0;
    double first = 0; //!< the day at the leading edge
    double perDay = 1;
    bool mirrored = false;

    [[nodiscard]] double x(double day) const
    {
        const double along = (day - first) * perDay;
        return mirrored ? left + width - along : left + along;
    }
    [[nodiscard]] double dayAt(double x) const { return first + (mirrored ? left + width - x : x - left) / perDay; }
    [[nodiscard]] double days() const { return width / perDay; }
    [[nodiscard]] double last() const { return first + days(); }
    [[nodiscard]] QRectF box(double from, double to, double top, double height) const
    {
        const double a = x(from), b = x(to);
        return {std::min(a, b), top, std::abs(b - a), height};
    }
};

//! What stands on a timeline for a task: a bar from its beginning to when it is due, and for what has only one end a mark.
struct TimelineSpan {
    enum class Kind { None, Bar, Due, Begin };
    Kind kind = Kind::None;
    double from = 0, to = 0; //!< of a mark both are its middle

    [[nodiscard]] static TimelineSpan of(const TaskDates &dates)
    {
        const auto day = [](QDate date) { return double(date.toJulianDay()); };
        const auto timeOfDay = [](const Due &due) { return double(due.minutes.value_or(0)) / (24 * 60); };
        if (dates.due && dates.start) { // a day without a time is over when it ends
            const double end = day(dates.due->date) + (dates.due->isTimed() ? timeOfDay(*dates.due) : 1);
            return {Kind::Bar, day(*dates.start), std::max(end, day(*dates.start) + ShortestBar)};
        }
        if (dates.due) {
            const double at = day(dates.due->date) + (dates.due->isTimed() ? timeOfDay(*dates.due) : 0.5);
            return {Kind::Due, at, at};
        }
        return dates.start ? TimelineSpan{Kind::Begin, day(*dates.start), day(*dates.start)} : TimelineSpan();
    }
    static constexpr double ShortestBar = 0.25; //!< days
};

} // namespace meridian
