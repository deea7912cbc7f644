// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crdt/delta.h"

// What changed between two states of a document's text. They may take some milliseconds for long texts, so ask off the
// window's thread.

namespace meridian {

//! How much came and went. A letter of a script without blanks between words counts as a word.
struct TextChange {
    qint64 wordsAdded = 0, wordsRemoved = 0;
    qint64 lettersAdded = 0, lettersRemoved = 0; //!< UTF-16 units, blanks too
    bool operator==(const TextChange &) const = default;
};
[[nodiscard]] TextChange countChange(const crdt::Delta &before, const crdt::Delta &after);

//! The change that makes `after` of `before` and leaves alone what is the same in both: words that stay, stay the same
//! letters for everyone, and what is only looked at differently is only formatted.
[[nodiscard]] crdt::Delta changeBetween(const crdt::Delta &before, const crdt::Delta &after);

//! `after`, with what came marked as attr::Inserted and what is gone in its place, marked as attr::Deleted. Where two
//! lines became one, a sign stands for the break that is gone.
[[nodiscard]] crdt::Delta comparison(const crdt::Delta &before, const crdt::Delta &after);

} // namespace meridian
