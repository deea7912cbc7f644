// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/member_book.h"

namespace meridian {

//! Somebody whose day has not begun, and when it does; none when their hours do not say.
struct LaterStart {
    MemberId member;
    std::optional<Instant> start;
};

//! Who of some people is at work at one instant, and when the days of the others start, soonest
//! first. It comes from settings alone: nothing measures activity.
struct WorkNow {
    std::vector<MemberId> atWork;
    std::vector<LaterStart> later;
};

//! Bots, removed members and I myself are left out. Those without a zone come last, without a
//! start.
[[nodiscard]] WorkNow workNow(const MemberBook &book, const std::vector<MemberId> &people,
                              Instant now);

inline constexpr int MostPeople = 12;

//! Who is in a conversation, me left out: those who wrote or were told, most recent first; where
//! that is nobody, the members of its channel. At most `MostPeople`.
[[nodiscard]] StoreResult<std::vector<MemberId>>
threadPeople(const Queries &read, const MemberBook &book, const ThreadRow &row);

} // namespace meridian
