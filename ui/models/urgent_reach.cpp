// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/urgent_reach.h"
#include "core/model/whereabouts.h"
#include "ui/models/work_now.h"
#include <algorithm>

namespace meridian {

bool letsUrgentIn(const Profile &profile, Instant now)
{
    const DayPhase phase = phaseAt(profile, now);
    switch (profile.takesUrgent()) {
    case UrgentTaken::Always: return true;
    case UrgentTaken::NotAtNight: return phase != DayPhase::Asleep;
    case UrgentTaken::AtWork: return phase == DayPhase::Working || phase == DayPhase::Unknown; // no hours to keep
    }
    return true;
}

std::vector<UrgentReach> urgentReach(const MemberBook &book, const std::vector<MemberId> &people, Instant now)
{
    const WorkNow work = workNow(book, people, now);
    std::vector<UrgentReach> reach;
    for (const LaterStart &later : work.later) {
        const Member *member = book.find(later.member);
        const bool lets = member && letsUrgentIn(member->profile, now);
        reach.push_back({later.member, lets ? UrgentReach::How::Interrupts : UrgentReach::How::Waits, later.start});
    }
    std::ranges::stable_sort(reach, {}, [](const UrgentReach &one) { return one.how != UrgentReach::How::Interrupts; });
    for (const MemberId member : work.atWork)
        reach.push_back({member});
    return reach;
}

StoreResult<bool> mayInterrupt(const Queries &read, const MemberBook &book, ChannelId channel)
{
    const auto agreed = read.agreement(channel);
    if (!agreed)
        return std::unexpected(agreed.error());
    const Interrupts who = *agreed ? (*agreed)->interrupts : Interrupts::Everyone;
    if (who != Interrupts::Managers)
        return who == Interrupts::Everyone;
    const Member *me = book.find(book.self());
    if (me && (me->role == Role::Owner || me->role == Role::Admin))
        return true;
    if (me && me->role == Role::Guest)
        return false;
    const auto members = read.memberships(channel);
    if (!members)
        return std::unexpected(members.error());
    return std::ranges::any_of(*members, [&](const Membership &one) {
        return one.member == book.self() && one.role == ChannelRole::Manager;
    });
}

} // namespace meridian
