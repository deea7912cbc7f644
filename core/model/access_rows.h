// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/entities.h"

// What the server alone keeps about who may come in, as it tells the people concerned. Nothing of it is in the log.

namespace meridian {

//! A computer that is signed in.
struct DeviceRow {
    DeviceId device;
    QString name; //!< what its person called it
    Instant createdAt;
    Instant lastSeenAt;
    bool current = false; //!< the one that asks

    static constexpr auto fields()
    {
        return std::tuple{field("device", &DeviceRow::device), field("name", &DeviceRow::name, limits::Short),
                          field("created_at", &DeviceRow::createdAt),
                          field("last_seen_at", &DeviceRow::lastSeenAt), field("current", &DeviceRow::current)};
    }
    bool operator==(const DeviceRow &) const = default;
};

//! An invite that can still be used.
struct InviteRow {
    InviteId invite;
    Role role = Role::Member;
    std::optional<MemberId> member; //!< whom it brings back, where it is for somebody who is here already
    MemberId createdBy;
    Instant createdAt;
    Instant expires;

    static constexpr auto fields()
    {
        return std::tuple{field("invite", &InviteRow::invite), field("role", &InviteRow::role),
                          field("member", &InviteRow::member), field("created_by", &InviteRow::createdBy),
                          field("created_at", &InviteRow::createdAt), field("expires", &InviteRow::expires)};
    }
    bool operator==(const InviteRow &) const = default;
};

} // namespace meridian
