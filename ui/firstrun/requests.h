// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/entities.h"
#include <QMetaType>

// What the first run asks the app to do, and what it is told of an invitation.

namespace meridian {

struct StartRequest {
    QString workspace;
    QString folder;
    Profile profile;
};

struct JoinRequest {
    QString link;
    QString email;
    QString password;
    Profile profile;
};

//! With a link from another computer, or, without one, with the rest.
struct SignInRequest {
    QString link;
    QString address;
    QString email;
    QString password;
};

//! What a link turned out to be an invitation to. `place` says where it is hosted; it may be empty.
struct InviteInfo {
    QString workspace;
    QString inviter;
    int people = 0;
    QString place;
    QString signsIn; //!< whom it signs in on one more computer; empty: it is an invitation
};

//! Why a link was not taken. Unreachable is no fault of the link: it is kept and tried again.
enum class InviteFault { Bad, Used, Expired, Unreachable };

} // namespace meridian

Q_DECLARE_METATYPE(meridian::StartRequest)
Q_DECLARE_METATYPE(meridian::JoinRequest)
Q_DECLARE_METATYPE(meridian::SignInRequest)
