// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/time/team_day.h"
#include <array>

namespace meridian {

//! Somebody's clock is put forward, or back.
struct ClockChange {
    size_t person = 0;
    Instant at;
    qint64 by = 0; //!< ms; forward is positive
    bool operator==(const ClockChange &) const = default;
};

//! Somebody is away on a date on which they would work, or has it free while at least half of the others work; the date is that of
//! their own calendar.
struct AwayOn {
    size_t person = 0;
    Absence::Kind kind = Absence::Kind::DayOff;
    QString note = {};
    bool operator==(const AwayOn &) const = default;
};

//! Seven days of a team under each other, on one clock: how many are at work when, and at which times of each day the most are. People
//! are known by their index; without a zone somebody counts for nothing. What it says of a day is what TeamDay says.
class TeamWeek {
public:
    static constexpr int Days = 7;
    static constexpr qint64 QuarterMs = 15 * 60'000;

    struct Day {
        QDate date;
        TimeSpan within;
        std::vector<int> atWork; //!< for each quarter of an hour from its beginning on: how many are at work all of it
        MostAtWork most;
        int participants = 0;
        std::vector<AwayOn> away;
        std::vector<ClockChange> changes; //!< in their order
    };

    TeamWeek(const std::vector<std::optional<WorkingTime>> &people, const QTimeZone &zone, QDate first);

    [[nodiscard]] QDate first() const { return m_days.front().date; }
    [[nodiscard]] const std::array<Day, Days> &days() const { return m_days; }
    //! Of any quarter of any day.
    [[nodiscard]] int mostAtWork() const;

private:
    void addClockChanges(size_t person, const Itinerary &zones);
    void addAbsences(const std::vector<std::optional<WorkingTime>> &people);
    std::array<Day, Days> m_days;
};

} // namespace meridian
