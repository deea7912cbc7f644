// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/queries.h"
#include "ui/models/member_book.h"

namespace meridian {

//! Whether what is urgent reaches somebody at this hour, by what they let it do. Who writes is told by this, and who reads is notified by it.
[[nodiscard]] bool letsUrgentIn(const Profile &profile, Instant now);

//! What a message that is urgent does to one person.
struct UrgentReach {
    enum class How { AtWork, Interrupts, Waits };
    MemberId member;
    How how = How::AtWork;
    std::optional<Instant> start = {}; //!< when they read it without it, or when it waits until
};

//! Bots, removed members and I myself are left out. Those whose hours it breaks into come first.
[[nodiscard]] std::vector<UrgentReach> urgentReach(const MemberBook &book, const std::vector<MemberId> &people, Instant now);

//! Whether I may interrupt people in a channel, by what was agreed on there and by the rule the server keeps.
[[nodiscard]] StoreResult<bool> mayInterrupt(const Queries &read, const MemberBook &book, ChannelId channel);

} // namespace meridian
