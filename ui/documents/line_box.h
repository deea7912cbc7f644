// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/documents/text_attributes.h"
#include "ui/theme/type.h"

class QTextBlock;

namespace meridian {

//! The room around the letters of one line, within the column.
//!
//! Units: pixels. `start` and `end` are the sides in the direction of reading.
struct LineBox {
    qreal start = 0, end = 0, above = 0, below = 0;
};

inline constexpr int ItemIndent = 24; //!< of a list, a level
inline constexpr int CodeHead = 30, CodePadding = 12, QuoteIndent = 17, CellPadding = 10;
inline constexpr qreal CellSize = 13.5; //!< of the letters of a cell
inline constexpr qreal CellSpace = 4.5; //!< above and below the letters of a cell

//! What kind of line stands before and after decides with it; none at the ends of the page.
[[nodiscard]] LineBox boxOf(const QTextBlock &block);
[[nodiscard]] LineStyle styleOf(const QTextBlock &block); //!< of none: a plain line
//! What its letters are set in.
[[nodiscard]] TypeStyle typeOf(const LineStyle &line);

} // namespace meridian
