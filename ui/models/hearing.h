// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/agreement.h"
#include "core/time/working_time.h"

namespace meridian {

class MemberBook;

//! When one person hears of what is written for them: within their working hours, not in a time of focus, and where they chose times
//! for it, at these alone.
//!
//! What is public of it, hours and focus of the week, is what the plan under a composer promises others; Attention is nobody else's
//! business, so a plan does not know it, and what it promises is when somebody is at work, not when they look.
class Hearing {
public:
    //! `mine`: none where this person has no zone, and so no hours to wait for. `wall` is the clock that batches are read from.
    Hearing(std::optional<WorkingTime> mine, Attention attention, QTimeZone wall);
    //! Of the member whose desktop this is.
    [[nodiscard]] static Hearing ofSelf(const MemberBook &book, const Attention &attention);

    //! Open: things are told as they come. Batches: at the next of the chosen times. Focus, Away: not now.
    enum class State { Open, Batches, Focus, Away };
    [[nodiscard]] State at(Instant now) const;
    //! When the focus that holds now is over; none: there is none.
    [[nodiscard]] std::optional<Instant> focusEnd(Instant now) const;
    //! Work ended since `heard`, or had not begun then.
    [[nodiscard]] bool wasAway(Instant heard, Instant now) const;
    //! The last of the chosen times after `heard` that has come.
    [[nodiscard]] std::optional<Instant> batchSince(Instant heard, Instant now) const;
    [[nodiscard]] const std::optional<WorkingTime> &hours() const { return m_mine; }

private:
    std::optional<WorkingTime> m_mine;
    Attention m_attention;
    QTimeZone m_wall;
};

} // namespace meridian
