// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <span>
#include <vector>

namespace meridian {

//! What a card of the margin wants: to begin level with its words. Units: pixels from the page's top.
struct CardPlace {
    int anchor = 0;
    int height = 0;
};

//! Where the cards begin, in their order and none over another, `gap` apart. The active one (-1: none) is level with its
//! words, as far as those before it leave it room under the page's top; the others give way upwards and downwards. All end
//! above `bottom` (-1: anywhere), as far as they find room above it.
[[nodiscard]] std::vector<int> layOutCards(std::span<const CardPlace> cards, int active, int gap, int bottom = -1);

} // namespace meridian
