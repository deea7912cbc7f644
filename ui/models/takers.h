// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/task_queries.h"
#include "ui/models/member_book.h"
#include <QCoreApplication>

namespace meridian {

//! Somebody who can take a thread over, and when they are there for it. Whose hours are not shown has neither.
struct Taker {
    MemberId member;
    std::optional<Instant> until = {}; //!< at work now, until then
    std::optional<Instant> start = {}; //!< else when their work begins next
    bool operator==(const Taker &) const = default;
};

//! Those of `people` who are there: who is at work now with the most of their day left first, then by whose work begins
//! next, then those who do not say. Who is about to leave counts as gone for today. I myself, bots and those who left are not among them.
[[nodiscard]] std::vector<Taker> takersAmong(const MemberBook &book, const std::vector<MemberId> &people, Instant now);

//! Whether somebody who is in a channel of that kind, or is not, reads what is in it: the rule the server keeps.
[[nodiscard]] bool canRead(const Member &member, bool isIn, ChannelKind kind);

//! Of `people` those who can read a thread and are there to be asked: neither I myself, nor bots, nor who left.
[[nodiscard]] StoreResult<std::vector<MemberId>> readersAmong(const Queries &read, const MemberBook &book, const ThreadRow &row,
                                                              const std::vector<MemberId> &people);

//! Who can take a thread over: they have to be able to read it.
struct TakersOf {
    std::vector<Taker> near;      //!< wrote in it, were told of it, or have it as a task
    std::vector<MemberId> others; //!< the others of its channel, by name
};
[[nodiscard]] StoreResult<TakersOf> takersOf(const Queries &read, const TaskQueries &tasks, const MemberBook &book, const ThreadRow &row, Instant now);

//! Says when somebody is there, on their own clock.
class TakerText {
    Q_DECLARE_TR_FUNCTIONS(meridian::TakerText)
public:
    //! `book` outlives this.
    TakerText(const MemberBook &book, Instant now) : m_book(book), m_now(now) {}
    //! "at work until 18:30 her time, 4 h left", "starts 09:00 her time, in 2 h"; empty for who does not say.
    [[nodiscard]] QString when(const Taker &taker) const;
    [[nodiscard]] static QString length(qint64 ms); //!< "45 min", "1 h 30", "14 h", "3 days"

private:
    const MemberBook &m_book;
    Instant m_now;
};

} // namespace meridian
