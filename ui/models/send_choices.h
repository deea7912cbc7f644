// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/send_words.h"

namespace meridian {

//! One of the ways to send, in the order in which they are offered.
struct SendChoice {
    enum class Kind { Now, AsBefore, AtTheirStart, Tomorrow, Choose, Quietly, Urgent };
    Kind kind = Kind::Now;
    QString title;
    QString note;
    std::optional<SendTime> time = {}; //!< of those that wait
};

//! What can be offered to the writer of words that tell some people.
//!
//! Where several are outside their hours, the one whose day starts last is named: by then all of them are at work or have been.
class SendChoices {
    Q_DECLARE_TR_FUNCTIONS(meridian::SendChoices)
public:
    //! `book` outlives this.
    SendChoices(const MemberBook &book, Instant now) : m_book(book), m_words(book, now), m_now(now) {}

    //! `before`: a time that was chosen for these words already.
    enum class Urgent { Offered, Not };
    [[nodiscard]] std::vector<SendChoice> of(const std::vector<MemberId> &told, const std::optional<SendTime> &before,
                                             Urgent urgent = Urgent::Not) const;
    //! What the clock of `whose` shows at `at`, to be kept there.
    [[nodiscard]] SendTime on(MemberId whose, Instant at) const;

private:
    [[nodiscard]] SendChoice now(const std::vector<MemberId> &told) const;
    [[nodiscard]] std::optional<SendChoice> atTheirStart(const std::vector<MemberId> &told) const;
    [[nodiscard]] std::optional<SendChoice> tomorrow(const std::vector<MemberId> &told) const;
    [[nodiscard]] QString startNote(MemberId member, Instant start) const;
    [[nodiscard]] QString phaseNote(const std::vector<MemberId> &told, Instant at) const;

    const MemberBook &m_book;
    SendWords m_words;
    Instant m_now;
};

} // namespace meridian
