// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/rows_read.h"
#include "ui/models/member_book.h"
#include <QCoreApplication>

namespace meridian {

//! A way on for who waits for an answer: a reply that begins with these words, as Markdown, for them to go on.
struct AskAgainChoice {
    QString icon, label, note, words;
};

//! What can be done about an answer that has not come: a reminder, which its reader hears of in their own hours and which is offered
//! once, or the same question to somebody who is at work now.
class AskAgain {
    Q_DECLARE_TR_FUNCTIONS(meridian::AskAgain)
public:
    //! `book` outlives this.
    AskAgain(const MemberBook &book, Instant now) : m_book(book), m_now(now) {}
    //! `others`: who can read the thread and was not asked yet. Empty where everyone was reminded and nobody else is at work.
    [[nodiscard]] std::vector<AskAgainChoice> choices(const std::vector<OpenAnswer> &open, const std::vector<MemberId> &others) const;

private:
    [[nodiscard]] QString hears(MemberId member) const;
    const MemberBook &m_book;
    Instant m_now;
};

} // namespace meridian
