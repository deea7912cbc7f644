// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/text/markdown.h"
#include "core/time/day_phase.h"
#include "core/time/written_times.h"
#include "ui/models/member_book.h"
#include <span>

// The times that people write in messages, on everyone's clock.

namespace meridian {

//! A time in the words of a message, as written and as meant.
struct TimeInWords {
    QString words;
    Instant at;
    std::optional<Instant> until;
    std::optional<QDate> anyDay = {}; //!< as in WrittenTime
    bool operator==(const TimeInWords &) const = default;
};

//! Where these people and I are: what may be named behind a time.
[[nodiscard]] std::vector<TimePlace> placesOf(const MemberBook &book, const std::vector<MemberId> &people);
//! How the times in an author's words are read; none for who has no clock here.
[[nodiscard]] std::optional<WrittenTimes> timesOf(const MemberBook &book, MemberId author, Instant written,
                                                  std::vector<TimePlace> places);

//! Only plain words hold times: no code, no link, no quote, which is somebody else's.
[[nodiscard]] bool mayHoldTimes(const Block &block, const Run &run);
//! What a time without a day means in this message.
[[nodiscard]] WrittenTimes::Undated undatedIn(std::span<const Block> blocks);
//! All times in a message.
[[nodiscard]] std::vector<TimeInWords> timesIn(std::span<const Block> blocks, const WrittenTimes &times);

//! What the clocks of some people show at one time.
struct ClockLine {
    QString when;  //!< "Thu 12:00"; on others' clocks the day only where it is another one
    QString names; //!< "Priya and Wanjiru", with the part of their day where that is not work
    bool operator==(const ClockLine &) const = default;
};
//! Mine first, then from west to east; who has the same clock and part of the day stands on one line. Those without a
//! zone are left out, and of a time on any day those whose clocks change within a week.
[[nodiscard]] std::vector<ClockLine> clockLines(const MemberBook &book, const std::vector<MemberId> &people,
                                                const TimeInWords &time, Instant now);
//! "“Thu 12:00” is Thu 16:30 for you"
[[nodiscard]] QString spokenTime(const MemberBook &book, const TimeInWords &time, Instant now);

} // namespace meridian
