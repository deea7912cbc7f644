// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/comment_layout.h"
#include <algorithm>

namespace meridian {

namespace {

//! Everything that ends too low, and what stands in its way, moves up; never over the page's top.
void liftTo(int bottom, std::span<const CardPlace> cards, int gap, std::vector<int> &tops)
{
    int least = 0; // where the last card begins when all stand close together under the top
    for (size_t i = 0; i + 1 < cards.size(); ++i)
        least += cards[i].height + gap;
    for (size_t i = cards.size(); i-- > 0;) {
        tops[i] = std::min(tops[i], std::max(least, bottom - cards[i].height));
        bottom = tops[i] - gap;
        least -= i > 0 ? cards[i - 1].height + gap : 0;
    }
}

} // namespace

std::vector<int> layOutCards(std::span<const CardPlace> cards, int active, int gap, int bottom)
{
    std::vector<int> tops(cards.size());
    const auto pushDown = [&](size_t from, int least) {
        for (size_t i = from; i < cards.size(); ++i) {
            tops[i] = std::max(cards[i].anchor, least);
            least = tops[i] + cards[i].height + gap;
        }
    };
    pushDown(0, 0);
    if (active >= 0 && active < int(cards.size())) {
        const auto at = size_t(active);
        int room = 0; // what those before it take up at least
        for (size_t i = 0; i < at; ++i)
            room += cards[i].height + gap;
        tops[at] = std::max(cards[at].anchor, room);
        for (size_t i = at; i-- > 0;)
            tops[i] = std::min(tops[i], tops[i + 1] - gap - cards[i].height);
        pushDown(at + 1, tops[at] + cards[at].height + gap);
    }
    if (bottom >= 0)
        liftTo(bottom, cards, gap, tops);
    return tops;
}

} // namespace meridian
