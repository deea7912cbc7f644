// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/time/recurrence.h"
#include "core/time/work_plan.h"
#include <algorithm>

namespace meridian {
namespace {

constexpr int Week = 7, Year = 12;
constexpr int RecurrenceDays = 10 * 366;

bool isIn(qint64 weekdays, QDate date)
{
    return (weekdays >> (date.dayOfWeek() - 1)) & 1;
}

//! Days of a pattern that is anchored in `from`, asked one by one.
class Pattern {
public:
    Pattern(const Repeat &repeat, QDate from) : m_repeat(repeat), m_from(from) {}

    [[nodiscard]] bool holds(QDate date) const
    {
        switch (m_repeat.unit) {
        case Repeat::Unit::Day: return m_from.daysTo(date) % every() == 0;
        case Repeat::Unit::Week: return holdsInWeek(date);
        case Repeat::Unit::Month: return holdsInMonth(date);
        case Repeat::Unit::WorkingDay: break; // counted, not anchored
        }
        return false;
    }

private:
    [[nodiscard]] qint64 every() const { return std::max<qint64>(m_repeat.every, 1); }
    [[nodiscard]] bool holdsInWeek(QDate date) const
    {
        const auto monday = [](QDate day) { return day.addDays(1 - day.dayOfWeek()); };
        const qint64 weeks = monday(m_from).daysTo(monday(date)) / Week;
        const qint64 days = m_repeat.weekdays != 0 ? m_repeat.weekdays : qint64(1) << (m_from.dayOfWeek() - 1);
        return weeks % every() == 0 && isIn(days, date);
    }
    [[nodiscard]] bool holdsInMonth(QDate date) const
    {
        const qint64 months = (date.year() - m_from.year()) * qint64(Year) + date.month() - m_from.month();
        if (months % every() != 0)
            return false;
        if (m_repeat.ordinal != 0)
            return isIn(m_repeat.weekdays, date) && isOrdinal(date);
        const int day = m_repeat.day > 0 ? int(m_repeat.day) : m_from.day();
        return date.day() == std::min(day, date.daysInMonth());
    }
    //! Is a day of these weekdays the right one of them in its month?
    [[nodiscard]] bool isOrdinal(QDate date) const
    {
        const bool fromBehind = m_repeat.ordinal < 0;
        const int first = fromBehind ? date.day() + 1 : 1, last = fromBehind ? date.daysInMonth() : date.day() - 1;
        int others = 0;
        for (int day = first; day <= last; ++day)
            others += isIn(m_repeat.weekdays, {date.year(), date.month(), day}) ? 1 : 0;
        return others == (fromBehind ? 0 : m_repeat.ordinal - 1);
    }

    const Repeat &m_repeat;
    QDate m_from;
};

std::optional<QDate> workingDayAfter(const Repeat &repeat, QDate from, QDate later, const WeekHours &hours)
{
    const WorkPlan plan = WorkPlan::of(hours);
    qint64 counted = 0;
    for (int days = 1; days < RecurrenceDays; ++days) {
        const QDate date = from.addDays(days);
        if (!plan.worksOn(date))
            continue;
        if (++counted % std::max<qint64>(repeat.every, 1) == 0 && date > later)
            return date;
    }
    return std::nullopt;
}

//! The first day that is so much after `done` as the pattern says and, where it names days, one of them.
std::optional<QDate> afterDone(const Repeat &repeat, QDate done, const WeekHours &hours)
{
    QDate date = done;
    switch (repeat.unit) {
    case Repeat::Unit::WorkingDay: return workingDayAfter(repeat, done, done, hours);
    case Repeat::Unit::Day: return done.addDays(repeat.every);
    case Repeat::Unit::Week: date = done.addDays(repeat.every * Week); break;
    case Repeat::Unit::Month: date = done.addMonths(int(repeat.every)); break;
    }
    const bool namesDays = repeat.weekdays != 0 || repeat.day != 0;
    Repeat each = repeat;
    each.every = 1;
    for (int days = 0; namesDays && days < RecurrenceDays; ++days) {
        if (Pattern(each, date).holds(date.addDays(days)))
            return date.addDays(days);
    }
    return namesDays ? std::nullopt : std::optional(date);
}

std::optional<QDate> untilAt(std::optional<QDate> date, const Repeat &repeat)
{
    return date && repeat.until && *date > *repeat.until ? std::nullopt : date;
}

} // namespace

std::optional<QDate> nextDay(const Repeat &repeat, QDate due, QDate done, const WeekHours &hours)
{
    if (repeat.afterDone)
        return untilAt(afterDone(repeat, done, hours), repeat);
    const QDate later = std::max(due, done);
    if (repeat.unit == Repeat::Unit::WorkingDay)
        return untilAt(workingDayAfter(repeat, due, later, hours), repeat);
    const Pattern pattern(repeat, due);
    for (int days = 1; days < RecurrenceDays; ++days) {
        if (pattern.holds(later.addDays(days)))
            return untilAt(later.addDays(days), repeat);
    }
    return std::nullopt;
}

std::optional<Due> nextDue(const Repeat &repeat, const std::optional<Due> &due, Instant done, const QTimeZone &zone,
                           const WeekHours &hours)
{
    const QDate today = wallTime(zone, done).date;
    const auto date = nextDay(repeat, due ? due->date : today, today, hours);
    if (!date)
        return std::nullopt;
    Due next = due.value_or(Due());
    next.date = *date;
    return next;
}

} // namespace meridian
