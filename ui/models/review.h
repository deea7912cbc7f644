// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/queries.h"
#include "ui/models/member_book.h"
#include <QCoreApplication>

namespace meridian {

//! Somebody who has not had the hours a decision leaves them, and when they will have.
struct ReviewOpen {
    MemberId member;
    Instant at;
    bool operator==(const ReviewOpen &) const = default;
};

//! Of those who are asked, whoever still has hours to read what is proposed, the first to have had them first. Those who left, and
//! who say nothing of their hours, are not waited for: the rule the server keeps.
[[nodiscard]] std::vector<ReviewOpen> stillReading(const Review &review, const std::vector<MemberId> &told, const MemberBook &book,
                                                   Instant now);

//! The thread with those it asks who can read it: nobody waits for the others.
[[nodiscard]] Thread reviewedThread(const ThreadRow &row, const Queries &read, const MemberBook &book);

//! Says how far the reading of a proposal is.
class ReviewText {
    Q_DECLARE_TR_FUNCTIONS(meridian::ReviewText)
public:
    //! `book` outlives this.
    ReviewText(const MemberBook &book, Instant now) : m_book(book), m_now(now) {}
    //! "To be decided when everyone had 4 of their working hours to read it. Still reading: Priya until today 18:00, Yuki until Wed 15:00".
    //! Empty of a thread that leaves nobody hours, or is concluded.
    [[nodiscard]] QString sentence(const Thread &thread) const;
    //! What stands in the way of a conclusion, and what it takes all the same; empty where nothing does.
    [[nodiscard]] QString waited(const Thread &thread) const;

private:
    [[nodiscard]] QString names(const std::vector<ReviewOpen> &open) const;
    const MemberBook &m_book;
    Instant m_now;
};

} // namespace meridian
