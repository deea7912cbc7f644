// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/access_rows.h"
#include <expected>
#include <functional>

namespace meridian {

//! What the server alone knows about who may come in: devices, invites, calendars. It is asked each time, so it answers only
//! while connected.
//!
//! Errors: an answer comes once, later, with a value or with one sentence for people.
class Access {
public:
    template<typename T>
    using Answer = std::function<void(const std::expected<T, QString> &)>;
    struct NewInvite {
        InviteId invite;
        QString code;
        Instant expires;
    };

    virtual ~Access() = default;
    virtual void devices(Answer<std::vector<DeviceRow>> answer) = 0;
    //! One's own; the one that asks is signed out by it.
    virtual void revoke(DeviceId device, Answer<void> answer) = 0;
    virtual void invites(Answer<std::vector<InviteRow>> answer) = 0;
    virtual void makeInvite(Role role, Answer<NewInvite> answer) = 0;
    //! A link for another computer of one's own; the code of an earlier one is good for nothing then.
    virtual void makeDeviceLink(Answer<NewInvite> answer) = 0;
    virtual void endInvite(InviteId invite, Answer<void> answer) = 0;
    //! When the link was made under which a calendar reads one's own tasks; none: there is none.
    virtual void calendar(Answer<std::optional<Instant>> answer) = 0;
    //! The secret of a new one; the one before is good for nothing then.
    virtual void makeCalendar(Answer<QString> answer) = 0;
    virtual void endCalendar(Answer<void> answer) = 0;
};

} // namespace meridian
