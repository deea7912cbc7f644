// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/op.h"
#include "core/server/refusal.h"

namespace meridian::validation {

// What can be said about a request from its own words alone. Sizes have been checked by the codec.

[[nodiscard]] Checked<void> profile(const Profile &profile);
[[nodiscard]] Checked<void> email(const QString &email);
[[nodiscard]] Checked<void> password(const QString &password);
[[nodiscard]] Checked<void> body(const OpBody &body);

} // namespace meridian::validation
