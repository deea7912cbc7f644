// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <algorithm>
#include <cstddef>

namespace meridian {

//! What differs between two lists of the same things: rows `first` on, so many of which go, and so many of which come.
//! What is the same before and behind them stays where it is.
struct RowChange {
    size_t first = 0, removed = 0, inserted = 0;

    template<typename Rows, typename Same>
    [[nodiscard]] static RowChange between(const Rows &before, const Rows &after, Same same)
    {
        size_t begin = 0, end = 0;
        const size_t most = std::min(before.size(), after.size());
        while (begin < most && same(before[begin], after[begin]))
            ++begin;
        while (end < most - begin && same(before[before.size() - 1 - end], after[after.size() - 1 - end]))
            ++end;
        return {begin, before.size() - end - begin, after.size() - end - begin};
    }
};

} // namespace meridian
