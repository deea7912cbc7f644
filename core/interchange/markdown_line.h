// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/text/markdown.h"

namespace meridian::markdown {

//! One line of words with their looks as Markdown, for any block. It is proved by reading it back: what Markdown cannot
//! say in that place (half a word in bold behind a quotation mark, say) loses its look, never its letters.
//!
//! Blanks at the ends of bold, italic and struck words lose theirs: Markdown has no marks that stand by a blank.
[[nodiscard]] QString lineOf(const Runs &runs);
//! The same inside a table, where a bar ends the cell.
[[nodiscard]] QString cellOf(const Runs &runs);

} // namespace meridian::markdown
