// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/check_in_book.h"
#include "ui/widgets/clock_text.h"

namespace meridian {

//! What is said of check-ins and their rounds, in one reader's words and at one moment. Nobody is ever listed as missing.
class CheckInWords {
    Q_DECLARE_TR_FUNCTIONS(meridian::CheckInWords)
public:
    //! `book` outlives this.
    CheckInWords(const MemberBook &book, Instant now) : m_book(book), m_clock(book.zone()), m_now(now) {}

    [[nodiscard]] const ClockText &clock() const { return m_clock; }
    //! "Launch week, Tuesday"; further away "Launch week, 2 June".
    [[nodiscard]] QString title(const QString &name, QDate round) const;
    //! "Launch week, Tuesday 16 June".
    [[nodiscard]] QString longTitle(const QString &name, QDate round) const;
    //! "Tuesday 16 June".
    [[nodiscard]] QString longDate(QDate round) const;
    //! "4 of 6".
    [[nodiscard]] static QString count(int answers, int asked);
    //! "Closes when Rafael’s day ends", "Closes Wed 17 June", "Closed Tue 22:00".
    [[nodiscard]] QString closing(const CheckInRound &round) const;
    //! "22:00 your time, the end of Rafael’s day."
    [[nodiscard]] QString closesAt(const CheckInRound &round) const;
    //! "About two minutes. It can wait until 18:00."
    [[nodiscard]] QString canWait(Instant until) const;
    //! Under a name on the strip: "09:40 local", "When ready", "At 09:30", "Day off".
    [[nodiscard]] QString standing(const RoundPerson &person) const;
    //! The same in a sentence for readers: "Aroha answered at 09:40 on her clock".
    [[nodiscard]] QString spoken(const RoundPerson &person) const;
    //! "Asked at 09:30 on everybody’s own clock. 4 people have answered. Rafael is asked in 1 h 48, and Marta has the day off."
    [[nodiscard]] QString roundSoFar(const CheckInRule &rule, const std::vector<RoundPerson> &people) const;

    //! "Every working day, at 09:30 each person’s time".
    [[nodiscard]] QString rule(const CheckInRule &rule) const;
    [[nodiscard]] QString days(const CheckInRule &rule) const;
    [[nodiscard]] QString hour(const CheckInRule &rule) const;
    //! "Next asked: Yuki Wed 09:30, Priya Wed 09:30 and 3 others", each on their own clock; the nearest first.
    [[nodiscard]] QString nextAsked(const CheckInRule &rule, const std::vector<AskedPerson> &people) const;
    [[nodiscard]] static QString kind(QuestionKind kind);

    [[nodiscard]] static QString names(const QStringList &names);
    [[nodiscard]] QString nameOf(MemberId member) const;

private:
    [[nodiscard]] ClockText clockOf(MemberId member) const;
    //! Somebody who shows only their clock says nothing of when their day begins.
    [[nodiscard]] bool hidesHours(MemberId member) const;
    [[nodiscard]] static QString length(qint64 ms);

    const MemberBook &m_book;
    ClockText m_clock;
    Instant m_now;
};

} // namespace meridian
