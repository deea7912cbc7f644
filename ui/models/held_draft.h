// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/send_choices.h"

namespace meridian {

// What becomes of words that wait for their time. Each of these is saved as any draft is (Commands::shareDraft).

//! To wait until `time`, by somebody who knows all of its thread that is here: what others write from now on is a reply before it.
[[nodiscard]] Draft heldUntil(Draft draft, SendTime time, const Queries &read);
//! To be written on: the time is remembered, and nothing goes out by itself.
[[nodiscard]] Draft takenUp(Draft draft);
//! A draft as any other.
[[nodiscard]] Draft released(Draft draft);
//! At once; offline as soon as there is a connection.
[[nodiscard]] Draft dueNow(Draft draft, const MemberBook &book, const Queries &read, Instant now);
//! As planned, whatever was replied before it; at once where it waits for its author only.
[[nodiscard]] Draft asPlanned(Draft draft, const MemberBook &book, const Queries &read, Instant now);
//! Whom it tells, as far as the draft itself says: those who are named, or asked by a new thread.
[[nodiscard]] std::vector<MemberId> toldBy(const Draft &draft);

} // namespace meridian
