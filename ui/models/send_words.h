// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/draft.h"
#include "ui/models/member_book.h"
#include "ui/widgets/clock_text.h"
#include <QCoreApplication>

namespace meridian {

//! When words go out that wait for their time, for one reader at one moment.
class SendWords {
    Q_DECLARE_TR_FUNCTIONS(meridian::SendWords)
public:
    //! `book` outlives this.
    SendWords(const MemberBook &book, Instant now) : m_book(book), m_mine(book.zone()), m_now(now) {}

    //! The moment at which the clock that was named shows it, as far as this computer knows where that hangs.
    [[nodiscard]] Instant moment(const SendTime &time) const;
    //! "Wed 07:00", "today 21:30": on my clock.
    [[nodiscard]] QString mine(const SendTime &time) const;
    //! The same where it begins a line: "Today 21:30".
    [[nodiscard]] QString mineAlone(const SendTime &time) const;
    //! "09:00 for Wanjiru"; empty where it is my own clock, or shows the same.
    [[nodiscard]] QString theirs(const SendTime &time) const;
    //! "Goes out Wed 07:00, 09:00 for Wanjiru", "Was to go out Wed 07:00", "Not sent Wed 07:00: …".
    [[nodiscard]] QString sentence(const SendTime &time) const;
    //! Of what waits where somebody has replied before it: "Rafael replied before it. It waits for you, and goes out Wed 07:30".
    [[nodiscard]] QString afterReply(const SendTime &time, MemberId replied) const;
    //! Why it could not go, by the code of the refusal.
    [[nodiscard]] static QString why(const QString &code);

private:
    const MemberBook &m_book;
    ClockText m_mine;
    Instant m_now;
};

} // namespace meridian
