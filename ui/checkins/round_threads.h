// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/draft.h"
#include "ui/checkins/check_in_parts.h"
#include <QCoreApplication>

namespace meridian {

//! The threads that a round leads to: its answers gathered, or a talk about what is in somebody's way. Each is a draft, which somebody
//! reads before it goes out in their name.
class RoundThreads {
    Q_DECLARE_TR_FUNCTIONS(meridian::RoundThreads)
public:
    //! `book` outlives this.
    RoundThreads(const MemberBook &book, Instant now) : m_book(book), m_now(now) {}

    //! The answers of a round as Markdown: first what is in the way, then the numbers without names, then everybody's words in the
    //! order in which they came. Those who are named in an answer are not told of it again. Answers that do not fit are counted.
    [[nodiscard]] QString gathered(const std::vector<CheckInAnswer> &answers) const;
    [[nodiscard]] Draft summary(ThreadId thread, const CheckIn &checkIn, QDate round, const std::vector<CheckInAnswer> &answers) const;
    //! About some words, told to who wrote them.
    [[nodiscard]] Draft about(ThreadId thread, const WordsInTheWay &words) const;

private:
    [[nodiscard]] QString named(const QString &markdown) const;
    [[nodiscard]] QStringList inTheWay(const std::vector<CheckInAnswer> &answers) const;
    [[nodiscard]] QStringList numbers(const std::vector<CheckInAnswer> &answers) const;
    [[nodiscard]] QString wordsOf(const CheckInAnswer &answer) const;
    [[nodiscard]] Draft inChannel(ThreadId thread, ChannelId channel, const QString &subject) const;

    const MemberBook &m_book;
    Instant m_now;
};

} // namespace meridian
