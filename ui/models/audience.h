// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/member_book.h"

namespace meridian {

//! How many people something tells, on how many clocks, and how many of them are asleep.
struct AudienceSize {
    //! From here on whoever writes is asked once whether they mean it.
    static constexpr int Large = 12;
    int people = 0;
    int zones = 0;
    int asleep = 0;
    [[nodiscard]] bool isLarge() const { return people >= Large; }
};

//! I myself, bots and those who were removed are not counted.
[[nodiscard]] AudienceSize audienceSize(const MemberBook &book, const std::vector<MemberId> &people, Instant now);

} // namespace meridian
