// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/channel_rights.h"
#include <algorithm>

namespace meridian {

ChannelRights ChannelRights::of(const ChannelRow &row, const std::vector<Membership> &memberships,
                                const MemberBook &book)
{
    ChannelRights rights;
    const Member *me = book.find(book.self());
    if (!me || me->removed || row.channel.kind == ChannelKind::Direct)
        return rights;
    const bool guest = me->role == Role::Guest;
    const bool runs = me->role == Role::Owner || me->role == Role::Admin;
    const auto isManager = [](const Membership &one) { return one.role == ChannelRole::Manager; };
    const bool managed = std::ranges::any_of(memberships, isManager);
    const bool manager = std::ranges::any_of(
        memberships, [&](const Membership &one) { return one.member == book.self() && isManager(one); });
    rights.manages = !guest && (runs || manager || (row.joined && !managed));
    rights.adds = !guest && !row.channel.archived && (row.joined || runs);
    rights.joins = !guest && !row.joined && !row.channel.archived && row.channel.kind == ChannelKind::Public;
    rights.leaves = row.joined;
    return rights;
}

} // namespace meridian
