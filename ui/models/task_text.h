// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/task_queries.h"
#include "core/tasks/task_dates.h"
#include "ui/models/member_book.h"
#include "ui/widgets/clock_text.h"
#include <QCoreApplication>

namespace meridian {

//! What tasks are in words: when they are due, on whose clock, how they stand, what happened to them; for one reader at one moment.
class TaskText {
    Q_DECLARE_TR_FUNCTIONS(meridian::TaskText)
public:
    //! `book` outlives this.
    TaskText(const MemberBook &book, Instant now) : m_book(book), m_mine(book.zone()), m_now(now) {}

    [[nodiscard]] static QString status(TaskStatus status);
    //! The same of one task, with whom it waits on: "Waiting on Yuki".
    [[nodiscard]] QString stands(const Task &task) const;
    [[nodiscard]] static QString priority(Priority priority);
    //! "every 2 weeks on Tue and Fri, until Wed 30 September".
    [[nodiscard]] static QString repeat(const Repeat &repeat);

    //! "Fri 19 June".
    [[nodiscard]] QString day(QDate date) const;
    //! On the clock it was said on: "Fri 19 June, 09:30", or "Fri 19 June".
    [[nodiscard]] QString asSaid(const Due &due) const;
    //! The same on my clock.
    [[nodiscard]] QString onMine(const Due &due) const;
    //! "Fri 19 June, 09:30 in Tokyo"; the place only where my clock shows something else.
    [[nodiscard]] QString withPlace(const Due &due, std::optional<MemberId> owner = {}) const;
    //! From when on and until when: "Mon 15 June to Fri 19 June, 09:30 in Tokyo", "Due Fri 19 June", "From Mon 15 June on".
    [[nodiscard]] QString dates(const TaskDates &dates, std::optional<MemberId> owner) const;
    //! The city of a due time: that of its owner, where their clock hangs there, else that of the zone.
    [[nodiscard]] QString place(const Due &due, std::optional<MemberId> owner) const;
    //! My clock shows something else at that moment.
    [[nodiscard]] bool differsHere(const Due &due) const;
    //! On my clock, as short as it goes: "today 18:00", "Fri 09:30", "Wed 17 June".
    [[nodiscard]] QString shortly(const Due &due) const;
    //! The second line of a row: "By 18:00", "Wed 17 June", "When you can", "was Thu 11 June"; of others' "Yuki, Fri 01:30";
    //! of what is closed the day on which it was.
    [[nodiscard]] QString inList(const Task &task) const;
    //! On a card of a board, on its owner's clock: "Fri 09:30 Tokyo", "Today 18:00", "Wed 17 June"; empty without a date.
    [[nodiscard]] QString onCard(const Task &task) const;
    //! What somebody did, to be read behind their name: "chose Fri 19 June, 09:30 in Tokyo".
    [[nodiscard]] QString deed(const TaskNote &note, const Queries &read) const;
    //! As a screen reader says it.
    [[nodiscard]] QString spoken(const TaskRow &row) const;

private:
    [[nodiscard]] QString who(const QString &id) const;
    [[nodiscard]] QString statusDeed(const QString &words) const;

    const MemberBook &m_book;
    ClockText m_mine;
    Instant m_now;
};

} // namespace meridian
