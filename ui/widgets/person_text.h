// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/whereabouts.h"
#include "ui/widgets/clock_text.h"

namespace meridian {

//! What is said about a person: how they are called, their clock, where they are in their day.
//! Everything comes from their profile; who has no zone reads "Time not set".
class PersonText {
    Q_DECLARE_TR_FUNCTIONS(meridian::PersonText)
public:
    //! `mine` is the reader's zone and locale; `now` the moment spoken of.
    PersonText(const ClockText &mine, Instant now) : m_mine(mine), m_now(now) {}

    [[nodiscard]] static QString shortName(const Profile &profile);
    //! A name, or the beginning of one that would leave no room for the sentence around it.
    [[nodiscard]] static QString shortened(const QString &name);
    [[nodiscard]] static QString initials(const QString &name);
    //! Their own choice, else one that is always the same for the same member.
    [[nodiscard]] static int hue(const Member &member);
    //! Where they are then: the city they gave, else that of their zone.
    [[nodiscard]] static QString city(const Profile &profile, Instant now) { return cityAt(profile, now); }

    //! Where they are in their day, as far as they show it: Unknown for who shows only their clock.
    [[nodiscard]] static DayPhase phaseShown(const Profile &profile, Instant now);
    [[nodiscard]] DayPhase phase(const Profile &profile) const { return phaseShown(profile, m_now); }
    //! "15:42"; with the weekday where their date is not yours: "Wed 02:41".
    [[nodiscard]] QString clock(const Profile &profile) const;
    //! Their clock alone, for narrow places; "Day off" or "Time not set" in its stead.
    [[nodiscard]] QString clockOrWord(const Profile &profile) const;
    //! "working until 18:30", "asleep, at work from 08:30", "on leave until Wed 17 June, at work from Thu 18 June 09:00"; empty for
    //! who shows only their clock.
    [[nodiscard]] QString phaseWords(const Profile &profile) const;
    //! "4 h 30 ahead of you", "the same time as yours".
    [[nodiscard]] QString offsetWords(const Profile &profile) const;

    //! "Usually answers within a working day"; empty for who says nothing.
    [[nodiscard]] static QString answers(Answers answers);
    //! Empty: not said.
    [[nodiscard]] static QString pronoun(const Profile &profile);
    //! The days that are worked, those of the same hours together, and their hours: "Mon to Fri", "09:00 to 18:00".
    [[nodiscard]] static std::vector<std::pair<QString, QString>> week(const WeekHours &hours, const ClockText &clock);
    //! "Wed 24 June", "Mon 3 August to Fri 14 August".
    [[nodiscard]] static QString dates(QDate first, QDate last, const QLocale &locale);
    [[nodiscard]] static QString dates(const DayOff &off, const QLocale &locale) { return dates(off.first, off.last, locale); }
    //! "Days off: Wed 24 June", "Public holiday: Natal, Fri 25 December"; empty when none is known, or only the clock is shown.
    [[nodiscard]] QString nextDayOff(const Profile &profile) const;
    //! "in Tokyo until Fri 3 July"; empty for who is at home, or shows only their clock.
    [[nodiscard]] QString visit(const Profile &profile) const;
    //! "Day off", "On leave", "Public holiday".
    [[nodiscard]] static QString awayWord(Absence::Kind kind);
    //! "Leave, Mon 3 August to Fri 14 August: summer", "Public holiday, Fri 25 December: Natal".
    [[nodiscard]] static QString away(const Absence &away, const QLocale &locale);
    //! Those that are not over on a date, in their order: what they said, and the public holidays of their region.
    [[nodiscard]] static std::vector<Absence> awayFrom(const WeekHours &hours, QDate today);

    //! "Priya Raghavan, 15:42 in Bengaluru, working until 18:30"
    [[nodiscard]] QString sentence(const Profile &profile) const;
    //! "15:42 in Bengaluru, 4 h 30 ahead of you. Working until 18:30."
    [[nodiscard]] QString tooltip(const Profile &profile) const;

private:
    [[nodiscard]] QString clockInCity(const Profile &profile) const;
    [[nodiscard]] QString nextStart(const WorkingTime &work) const;
    [[nodiscard]] QString offWords(const Absence *off) const;
    const ClockText &m_mine;
    Instant m_now;
};

} // namespace meridian
