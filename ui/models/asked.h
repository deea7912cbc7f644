// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/rows_read.h"
#include "ui/models/member_book.h"

namespace meridian {

//! What a thread asks, as its reader is to see it.
struct AskShown {
    Asking asking;
    std::optional<Instant> by; //!< the moment that was named, or the one counted in working time; none where no moment is asked for
    MemberId author;           //!< who asks
    bool operator==(const AskShown &) const = default;
};

//! Of those who are asked, their own: by the thread or by a message of it, whichever comes first. Of all others what the thread asks, by
//! the last moment of those it asks.
[[nodiscard]] AskShown askShown(const ThreadRow &row, const MemberBook &book);

//! By when `reader` is to answer what was asked at `asked`, where it asks them; else the last moment of those it asks.
[[nodiscard]] std::optional<Instant> askedBy(const Asking &asking, Instant asked, MemberId reader, const MemberBook &book);

//! The last of the moments at which those who are told are to have answered; of a moment that was named, that one.
[[nodiscard]] std::optional<Instant> lastAnswer(const Asking &asking, Instant asked, const MemberBook &book);

//! The same words as they go out at `asked`: spans with the last of their moments.
[[nodiscard]] Draft askingAt(Draft draft, Instant asked, const MemberBook &book);

} // namespace meridian
