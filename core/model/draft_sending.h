// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/op.h"

namespace meridian {

//! The id of one of the ops that come of a draft, the same one whenever the same words of it go out.
[[nodiscard]] OpId opIdOf(const Draft &draft, const char *part);

//! What its author would have sent: the thread where it begins one, the message, and the end of the draft. `conversation`
//! begins a direct one that is not there yet; `meant` says that it goes later than it was to.
enum class Conversation { IsThere, ToBegin };
[[nodiscard]] std::vector<Op> opsSending(const Draft &draft, Conversation conversation, std::optional<Instant> meant);

//! The thread a draft begins.
[[nodiscard]] op::StartThread startOf(const Draft &draft, ChannelId channel);
//! What the message of a draft asks beside the thread: of a reply, where it asks somebody.
[[nodiscard]] std::optional<Asking> asksOf(const Draft &draft);

//! So much later words go out by themselves where somebody else replied before them: their author may want to read that first.
inline constexpr qint64 ReadFirstMs = 30LL * 60 * 1000;

//! Where a thread that a draft begins will be: in its channel, or in the conversation of its author and whom it tells.
[[nodiscard]] ChannelId channelToBeIn(const Draft &draft);

} // namespace meridian
