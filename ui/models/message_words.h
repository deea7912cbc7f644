// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/rows_read.h"
#include "core/text/plain_text.h"
#include "ui/models/member_book.h"

// A message in words: what a screen reader says of it, and what stands in tooltips.

namespace meridian {

//! "Agree", "Thanks", "Looking into it", or the emoji itself.
[[nodiscard]] QString reactionLabel(const QString &emoji);
//! Who answered with it: "Thanks: Priya, Yuki and 3 others".
[[nodiscard]] QString reactionNames(const ReactionCount &reaction, const MemberBook &book);

//! The words of a message as they are read out: "C++ code, release_gate.cpp, 5 lines" before code, then line by line.
[[nodiscard]] QString spokenWords(const QString &markdown, const MentionName &nameOf);

} // namespace meridian
