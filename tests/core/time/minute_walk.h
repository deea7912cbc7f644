// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/time/units.h"
#include "core/time/working_time.h"
#include <algorithm>

namespace meridian::test {

//! Working time in the plainest words there are, to hold the engine against: it looks at the wall at every minute (or half
//! minute, where clocks differ from UTC by one) and counts. Slow, and without an idea of runs, borders or jumps.
class MinuteWalk {
public:
    struct Minute {
        Instant at;
        qint64 day = 0; //!< Julian, on the wall
        int minutes = 0;
        DayPhase phase = DayPhase::Unknown;
        bool reachable = false;
        [[nodiscard]] bool works() const { return phase == DayPhase::Working; }
    };

    MinuteWalk(const WorkPlan &plan, const std::vector<TimeSpan> &focus, qint64 stepMs) : m_plan(plan), m_focus(focus), m_step(stepMs) {}

    //! The phase of a minute by the wall alone, as long as nobody is away.
    [[nodiscard]] DayPhase phaseOf(const WallTime &wall) const
    {
        const auto &today = workBeginningOn(wall.date);
        if (holds(today, wall.minutes) || holds(workBeginningOn(wall.date.addDays(-1)), wall.minutes + DayMinutes))
            return DayPhase::Working;
        if (today.empty())
            return DayPhase::DayOff;
        const auto quiet = [&](int minute) { return minute >= m_plan.quiet.start && minute < m_plan.quiet.end; };
        return quiet(wall.minutes) || quiet(wall.minutes + DayMinutes) ? DayPhase::Asleep : DayPhase::EdgeOfDay;
    }
    void add(Instant at, const WallTime &wall) { add(at, wall, phaseOf(wall)); }
    void add(Instant at, const WallTime &wall, DayPhase phase)
    {
        Minute minute{at, wall.date.toJulianDay(), wall.minutes, phase, false};
        if (!minute.works()) {
            minutes.push_back(minute);
            return;
        }
        const auto inFocus = [&](const TimeSpan &span) { return span.from <= at && at < span.to; };
        minute.reachable = std::ranges::none_of(m_focus, inFocus)
            && !holds(m_plan.dayOf(wall.date).focus, wall.minutes)
            && !holds(m_plan.dayOf(wall.date.addDays(-1)).focus, wall.minutes + DayMinutes);
        minutes.push_back(minute);
    }

    [[nodiscard]] std::optional<Instant> nextStart(size_t from) const
    {
        for (size_t i = from + 1; i < minutes.size(); ++i) {
            if (minutes[i].works() && !minutes[i - 1].works())
                return minutes[i].at;
        }
        return std::nullopt;
    }
    [[nodiscard]] std::optional<Instant> workEnd(size_t from) const
    {
        for (size_t i = from; i < minutes.size() && minutes[from].works(); ++i) {
            if (!minutes[i].works())
                return minutes[i].at;
        }
        return std::nullopt;
    }
    [[nodiscard]] std::optional<Instant> lastEnd(size_t from) const
    {
        for (size_t i = from; i-- > 1;) {
            if (!minutes[i].works() && minutes[i - 1].works())
                return minutes[i].at;
        }
        return std::nullopt;
    }
    [[nodiscard]] std::optional<Instant> nextPhase(size_t from) const
    {
        for (size_t i = from; i < minutes.size(); ++i) {
            if (minutes[i].phase != minutes[from].phase)
                return minutes[i].at;
        }
        return std::nullopt;
    }
    [[nodiscard]] std::optional<Instant> nextReachable(size_t from) const
    {
        for (size_t i = from; i < minutes.size(); ++i) {
            if (minutes[i].reachable)
                return minutes[i].at;
        }
        return std::nullopt;
    }
    [[nodiscard]] std::optional<Instant> afterWork(size_t from, qint64 length) const
    {
        for (size_t i = from; i < minutes.size(); ++i) {
            length -= minutes[i].works() ? m_step : 0;
            if (length <= 0)
                return minutes[i].at.plus(m_step);
        }
        return std::nullopt;
    }
    [[nodiscard]] std::optional<Instant> afterWorkingDays(size_t from, int days) const
    {
        size_t at = from;
        while (at < minutes.size() && !minutes[at].works())
            ++at;
        if (at == minutes.size())
            return std::nullopt;
        qint64 day = belongsTo(minutes[at], minutes[at].day - 1) ? minutes[at].day - 1 : minutes[at].day;
        const qint64 time = timeOf(minutes[at], day);
        for (int counted = 0; counted < days; ++at) {
            if (at == minutes.size())
                return std::nullopt;
            for (const qint64 one : {minutes[at].day - 1, minutes[at].day}) {
                if (counted < days && one > day && belongsTo(minutes[at], one)) {
                    day = one;
                    ++counted;
                }
            }
        }
        std::optional<Instant> end;
        at -= days > 0 ? 1 : 0; // the minute that was counted last is the first of its day
        for (; at < minutes.size() && minutes[at].day <= day + 2; ++at) {
            if (!belongsTo(minutes[at], day))
                continue;
            if (timeOf(minutes[at], day) >= time)
                return minutes[at].at;
            end = minutes[at].at.plus(m_step);
        }
        return at < minutes.size() ? end : std::nullopt; // the walk ends before that day does
    }

    std::vector<Minute> minutes;

private:
    static bool holds(std::span<const WallSpan> spans, int minute)
    {
        for (const WallSpan &span : spans) {
            if (minute >= span.start && minute < span.end)
                return true;
        }
        return false;
    }
    [[nodiscard]] const std::vector<WallSpan> &workBeginningOn(QDate date) const
    {
        static const std::vector<WallSpan> none;
        const DayPlan &day = m_plan.dayOf(date);
        for (const Absence &one : m_plan.absences) {
            if (one.first <= date && date <= one.last)
                return none;
        }
        return day.worked ? day.spans : none;
    }
    [[nodiscard]] bool belongsTo(const Minute &minute, qint64 day) const
    {
        return holds(workBeginningOn(QDate::fromJulianDay(day)), int(timeOf(minute, day)));
    }
    static qint64 timeOf(const Minute &minute, qint64 day) { return (minute.day - day) * DayMinutes + minute.minutes; }

    const WorkPlan &m_plan;
    const std::vector<TimeSpan> &m_focus;
    qint64 m_step;
};

} // namespace meridian::test
