// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/draft.h"
#include "ui/day/meeting_plan.h"
#include "ui/widgets/clock_text.h"
#include <QCoreApplication>

namespace meridian {

//! What is said of a day and of a time in it. Times are on the clock the day is shown on, unless they are somebody's.
class MeetingWords {
    Q_DECLARE_TR_FUNCTIONS(meridian::MeetingWords)
public:
    explicit MeetingWords(const MeetingPlan &plan) : m_plan(plan), m_clock(plan.zone()) {}

    [[nodiscard]] QString dayTitle() const;                    //!< "Tuesday 16 June"
    [[nodiscard]] QString zoneName() const;                    //!< "Lisbon"
    [[nodiscard]] QString span(const TimeSpan &span) const;    //!< "13:00 to 13:30"
    [[nodiscard]] QString title(const TimeSpan &span) const;   //!< "13:00 to 13:30, today"
    [[nodiscard]] QString start(const TimeSpan &span) const;   //!< "Today, 21:30", "Wed 17 June, 09:00"
    [[nodiscard]] static QString count(const PhaseCount &count); //!< "4 at work, 1 edge of day, 1 asleep"
    //! "Yuki at 18:30, Rafael asleep": those whom another time asks for more than their work.
    [[nodiscard]] QString asked(const TimeSpan &span) const;

    [[nodiscard]] static QString list(const QStringList &names); //!< "Inês, Marta and Yuki"
    [[nodiscard]] static QString length(qint64 ms); //!< "45 min", "6 h 30"

    //! A person's clock at an instant: "21:00", "Wed 00:00" where the date is another than on the day's clock.
    [[nodiscard]] QString theirs(const MeetingPlan::Person &person, Instant at) const;
    //! "Aroha, Auckland. Wed 00:00. Asleep"
    [[nodiscard]] QString row(size_t person) const;

    //! "No hour today suits all six", "Everyone is at work between 14:00 and 15:30", "Everyone has the day off".
    [[nodiscard]] QString suits() const;
    //! Why not, and what a thread does instead; empty where an hour suits all.
    [[nodiscard]] QString instead() const;
    //! Who is asleep at the candidate, and until when they can answer instead; empty when nobody is.
    [[nodiscard]] QString asleepThen() const;
    //! Whom the candidates of the turns ask most; empty when there is nothing to share.
    [[nodiscard]] QString fairness() const;
    //! "From Sun 29 March your overlap with Ana is an hour shorter: 6 h a day"; one for each change in the next four weeks.
    [[nodiscard]] QStringList clockChanges() const;

    //! The candidate on everybody's clock, as Markdown: for the clipboard, and the beginning of a thread.
    [[nodiscard]] QString everyonesClock() const;
    //! A thread that proposes the candidate to all but me.
    [[nodiscard]] Draft proposal(ThreadId thread, std::optional<ChannelId> channel) const;
    //! A thread in place of a meeting.
    [[nodiscard]] Draft thread(ThreadId thread, std::optional<ChannelId> channel) const;
    [[nodiscard]] QByteArray calendar() const; //!< the candidate as a file for calendars

private:
    [[nodiscard]] QString name(size_t person) const;
    [[nodiscard]] QString why() const;
    [[nodiscard]] std::vector<MemberId> told() const;

    const MeetingPlan &m_plan;
    ClockText m_clock;
};

} // namespace meridian
