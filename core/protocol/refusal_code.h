// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QLatin1StringView>

namespace meridian::frame {

//! Refusal codes, the whole list; PROTOCOL.md says when each is sent.
namespace code {
inline constexpr QLatin1StringView Malformed{"malformed"};
inline constexpr QLatin1StringView UnknownFrame{"unknown_frame"};
inline constexpr QLatin1StringView UnknownKind{"unknown_kind"};
inline constexpr QLatin1StringView TooLarge{"too_large"};
inline constexpr QLatin1StringView NotSignedIn{"not_signed_in"};
inline constexpr QLatin1StringView BadToken{"bad_token"};
inline constexpr QLatin1StringView BadLogin{"bad_login"};
inline constexpr QLatin1StringView TooManyTries{"too_many_tries"};
inline constexpr QLatin1StringView BadInvite{"bad_invite"};
inline constexpr QLatin1StringView InviteUsed{"invite_used"};
inline constexpr QLatin1StringView InviteExpired{"invite_expired"};
inline constexpr QLatin1StringView EmailTaken{"email_taken"};
inline constexpr QLatin1StringView WeakPassword{"weak_password"};
inline constexpr QLatin1StringView Forbidden{"forbidden"};
inline constexpr QLatin1StringView NotFound{"not_found"};
inline constexpr QLatin1StringView Conflict{"conflict"};
inline constexpr QLatin1StringView Invalid{"invalid"};
inline constexpr QLatin1StringView Busy{"busy"};
inline constexpr QLatin1StringView TooSlow{"too_slow"};
inline constexpr QLatin1StringView Revoked{"revoked"};
inline constexpr QLatin1StringView Unavailable{"unavailable"};
} // namespace code

} // namespace meridian::frame
