// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/op.h"
#include "core/server/refusal.h"

// What can be said of check-ins, agreements, hand-overs and urgent messages without knowing the workspace: a part of validation.

namespace meridian::validation {

[[nodiscard]] Checked<void> check(const op::SaveCheckIn &one);
[[nodiscard]] Checked<void> check(const op::AnswerCheckIn &one);
[[nodiscard]] Checked<void> check(const op::KeepCheckIn &one);
[[nodiscard]] Checked<void> check(const op::Agree &one);
[[nodiscard]] Checked<void> check(const op::ReadAgreement &one);
[[nodiscard]] Checked<void> check(const op::HoldThread &one);
[[nodiscard]] Checked<void> check(const op::SetAttention &one);
//! What a message says beside its words.
[[nodiscard]] Checked<void> urgency(const op::PostMessage &one);

} // namespace meridian::validation
