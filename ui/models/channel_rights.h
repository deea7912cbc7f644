// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/queries.h"
#include "ui/models/member_book.h"

namespace meridian {

//! What I may do with a channel, by the rules the server keeps: only what can be done is offered.
struct ChannelRights {
    bool manages = false; //!< rename, purpose, archive, make private, roles, take others out
    bool adds = false;    //!< others
    bool joins = false;   //!< myself
    bool leaves = false;

    [[nodiscard]] static ChannelRights of(const ChannelRow &row, const std::vector<Membership> &memberships,
                                          const MemberBook &book);
};

} // namespace meridian
