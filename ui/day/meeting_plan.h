// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/whereabouts.h"
#include "core/time/team_week.h"
#include "core/time/turns.h"
#include "ui/models/member_book.h"
#include "ui/widgets/look.h"

namespace meridian {

//! Some people's day and a time in it at which they might meet: what the planner shows and moves. It reads the profiles and
//! the clock, and keeps nothing.
//!
//! Units: the candidate stands on quarters of an hour of the day's clock.
class MeetingPlan : public QObject {
    Q_OBJECT
public:
    static constexpr qint64 StepMs = 15 * 60'000;
    static constexpr int Turns = 6;
    //! Of more people nobody works out in which order they give up an evening.
    static constexpr size_t MostInTurns = 40;

    //! One line of the planner. Without `time` they show no more than their clock, or not even that.
    struct Person {
        MemberId id;
        std::optional<Itinerary> clock;
        std::optional<WorkingTime> time;
        std::vector<PhaseSpan> shape = {}; //!< of the day, with days off in the shape of the day they would have been
    };

    //! Both outlive this; profiles are read when people are set.
    MeetingPlan(const Look &look, const MemberBook &book, QObject *parent = nullptr);

    //! Reads their profiles, again where they are the same. Bots and those who were removed are left out; they stand in the
    //! order in which the day reaches them.
    void setPeople(std::vector<MemberId> people);
    //! The day on the clock of `zone`, and the best time of it as the candidate.
    void setDate(QDate date);
    void setZone(const QTimeZone &zone);

    [[nodiscard]] const std::vector<Person> &people() const { return m_people; }
    [[nodiscard]] const TeamDay &day() const { return m_day; }
    //! The week that holds the day, from where weeks begin for the reader.
    [[nodiscard]] const TeamWeek &week() const;
    [[nodiscard]] QDate date() const { return m_date; }
    [[nodiscard]] QDate today() const;
    [[nodiscard]] const QTimeZone &zone() const { return m_zone; }
    [[nodiscard]] Instant now() const { return m_look.clock.now(); }
    [[nodiscard]] const MemberBook &book() const { return m_book; }

    [[nodiscard]] const TimeSpan &candidate() const { return m_candidate; }
    //! Moves it to the next quarter, and into the day.
    void setCandidate(TimeSpan span);
    void move(int steps);
    void stretch(int steps);
    //! The fairest time that is still to come; of a day that is over, the fairest.
    void takeBest();

    //! Other good times, of this day and the next, at most so many.
    [[nodiscard]] std::vector<MeetingTime> others(size_t most) const;
    //! Where somebody is in their day during a time of this day or the next.
    [[nodiscard]] DayPhase phaseIn(size_t person, const TimeSpan &span) const;
    //! If they met every week from this day on and took turns: the times. Empty for very many people, and for one.
    [[nodiscard]] const std::vector<MeetingTime> &turns() const;
    //! Where each person is in their day at one of the turns.
    [[nodiscard]] DayPhase phaseAtTurn(size_t person, size_t turn) const;
    //! By when everybody who works that day had half a working day for an answer, if they were asked now.
    [[nodiscard]] std::optional<Instant> answeredBy() const;

signals:
    void dayChanged();       //!< people, date or zone: everything is another
    void candidateChanged(); //!< nothing else

private:
    [[nodiscard]] TimeSpan dayOf(QDate date) const;
    [[nodiscard]] std::vector<std::optional<WorkingTime>> times() const;
    void read();
    void lookAgain();
    [[nodiscard]] const TeamDay &tomorrow() const;
    [[nodiscard]] std::vector<MeetingTime> toCome(const TeamDay &day) const;

    Look m_look;
    const MemberBook &m_book;
    std::vector<MemberId> m_wanted;
    std::vector<Person> m_people;
    QTimeZone m_zone;
    QDate m_date;
    TeamDay m_day;
    TimeSpan m_candidate;
    // Worked out when asked for:
    mutable std::optional<TeamDay> m_tomorrow;
    mutable std::optional<TeamWeek> m_week;
    mutable std::optional<std::vector<TeamDay>> m_weeks;
    mutable std::vector<MeetingTime> m_turns;
    mutable qint64 m_turnLength = 0;
};

} // namespace meridian
