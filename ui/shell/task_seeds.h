// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/tasks/task_guess.h"
#include "ui/documents/task_source.h"
#include "ui/tasks/quick_entry_form.h"

namespace meridian {

//! What a task made of somebody's words would be: a first guess, ready to be confirmed, and where it came from.
class TaskSeeds {
public:
    //! All outlive this.
    TaskSeeds(const Replica &replica, const MemberBook &book, const Clock &clock) : m_replica(replica), m_book(book), m_clock(clock) {}

    //! Of a message in the thread of `row`, or of `words` selected in it.
    [[nodiscard]] TaskSeed ofMessage(const Message &message, const QString &words, const ThreadRow &row) const;
    //! Of a thread as a whole: what it is called is what is to be done, until somebody says better.
    [[nodiscard]] TaskSeed ofThread(const ThreadRow &row) const;
    //! Of an answer in a round of a check-in, which is in `channel`.
    [[nodiscard]] TaskSeed ofAnswer(const WrittenWords &words, ChannelId channel, CheckInId checkIn, QDate round) const;
    //! Words of a document are nobody's: who is named in them does it, and a day is said on my clock.
    [[nodiscard]] TaskSeed of(const TaskSource &source) const;

private:
    [[nodiscard]] TaskSeed made(const WrittenWords &words, const std::optional<ChannelId> &channel, TaskOrigin origin) const;
    [[nodiscard]] std::optional<MemberId> addressee(const ThreadRow &row, MemberId author) const;

    const Replica &m_replica;
    const MemberBook &m_book;
    const Clock &m_clock;
};

} // namespace meridian
