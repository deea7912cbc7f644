// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/tasks/quick_entry.h"

namespace meridian {

//! What somebody wrote, of which a task is to be made.
struct WrittenWords {
    QString text; //!< Markdown
    MemberId author;
    Instant at;
    //! Of a direct conversation: who else is in it.
    std::optional<MemberId> addressee = {};
    //! What is to be done is one sentence of them, or all of it: a line of a check-list says nothing else.
    enum class Title { OneSentence, AllOfIt };
    Title title = Title::OneSentence;
};

//! A first guess at the task in some words, ready to be confirmed or written over: the first sentence is what is to be done; who
//! promises it, or who is asked by name, does it; a day that is named and has not passed is when. On the clock of whoever does it.
struct TaskGuess {
    QString title;
    std::optional<MemberId> owner;
    std::optional<Due> due;
    QString quote; //!< the words it was made of

    //! `zone` is where the clock hangs of who makes the task.
    [[nodiscard]] static TaskGuess of(const WrittenWords &words, const QuickNames &names, const QString &zone, Instant now);
    //! As a line that QuickEntry reads as the same.
    [[nodiscard]] QString line(const QuickNames &names) const;
};

} // namespace meridian
