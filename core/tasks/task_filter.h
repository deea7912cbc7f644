// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/task.h"
#include <QTimeZone>

namespace meridian {

//! Which tasks are shown, and how: what a kept view remembers, as a line of text such as
//! `status:open owner:me label:film due:week group:owner sort:due film`.
//!
//! Errors: none. What a newer version wrote and this one does not know is left out, and kept in `unknown`, so that it is
//! written again.
struct TaskFilter {
    enum class Status { Open, Closed, Any };
    enum class Due { Any, Past, Today, Week, Dated, Undated };
    enum class Group { None, Status, Owner, Due, Priority, Label };
    enum class Sort { Rank, Due, Priority, Title, Created };
    enum class Shown { Board, List, Timeline };
    //! Whose: anybody's, nobody's, mine, or one person's.
    struct Owner {
        enum class Kind { Any, Nobody, Me, One };
        Kind kind = Kind::Any;
        MemberId member;
        bool operator==(const Owner &) const = default;
    };

    Status status = Status::Open;
    Owner owner;
    std::optional<Priority> priority;
    std::vector<QString> labels; //!< all of them
    Due due = Due::Any;
    Group group = Group::None;
    Sort sort = Sort::Rank;
    Shown shown = Shown::Board;
    QString words; //!< each in the title
    QStringList unknown;

    //! Who looks, and when.
    struct Here {
        MemberId me;
        QTimeZone zone;
        Instant now;
    };
    [[nodiscard]] bool holds(const Task &task, const Here &here) const;
    //! Does it leave anything out that is open?
    [[nodiscard]] bool narrows() const;

    [[nodiscard]] static TaskFilter of(const QString &query);
    [[nodiscard]] QString query() const;
    bool operator==(const TaskFilter &) const = default;
};

} // namespace meridian
