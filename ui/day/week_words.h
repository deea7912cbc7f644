// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/day/meeting_plan.h"
#include "ui/widgets/clock_text.h"
#include <QCoreApplication>

namespace meridian {

//! What is said of the days of a week: when most are at work, who is away, and whose clocks change. Times are on the clock the week is
//! shown on.
class WeekWords {
    Q_DECLARE_TR_FUNCTIONS(meridian::WeekWords)
public:
    //! `plan` outlives this.
    explicit WeekWords(const MeetingPlan &plan) : m_plan(plan), m_clock(plan.zone()) {}

    [[nodiscard]] QString title() const; //!< "Mon 15 June to Sun 21 June"
    [[nodiscard]] QString weekday(QDate date) const; //!< "Tuesday"
    [[nodiscard]] QString dayAndMonth(QDate date) const; //!< "16 June"
    //! "09:00 to 10:30, 4 of 6"; of a day on which nobody works "Nobody works".
    [[nodiscard]] QString best(const TeamWeek::Day &day) const;
    [[nodiscard]] QString window(const TeamWeek::Day &day, const TimeSpan &span) const;
    //! "Marta: Day off", "Inês and Marta: Portugal Day"; one for each reason.
    [[nodiscard]] QStringList away(const TeamWeek::Day &day) const;
    //! "Clocks go back 1 h for Inês and Marta"; one for each change.
    [[nodiscard]] QStringList changes(const TeamWeek::Day &day) const;
    //! All of it, as it is read out.
    [[nodiscard]] QString row(const TeamWeek::Day &day) const;

private:
    [[nodiscard]] QString name(size_t person) const;

    const MeetingPlan &m_plan;
    ClockText m_clock;
};

} // namespace meridian
