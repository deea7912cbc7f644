// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/time/work_plan.h"
#include "ui/models/member_book.h"

namespace meridian {

//! The days on which somebody does not work, as a calendar shades them: those of their week, and those on which they are away. Of nobody,
//! and of who shows only their clock, the weekend of where the reader is.
class FreeDays {
public:
    enum class Kind { Worked, Week, Away };

    FreeDays(const MemberBook &book, std::optional<MemberId> owner);
    [[nodiscard]] Kind on(QDate date) const;
    //! "a day off for Yuki", "a day off for you"; empty where they work, or nobody is asked.
    [[nodiscard]] QString words(QDate date) const;

private:
    const MemberBook &m_book;
    std::optional<MemberId> m_owner; //!< whose days these are
    std::optional<WorkPlan> m_plan;
};

} // namespace meridian
