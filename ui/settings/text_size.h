// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <algorithm>
#include <array>

namespace meridian {

//! How large text can be, in per cent of what the system asks for.
inline constexpr std::array TextSizes{90, 100, 110, 125, 150};

//! The size beside `percent` in a direction; the last one stays.
[[nodiscard]] inline int textSizeBeside(int percent, int direction)
{
    const auto at = std::ranges::lower_bound(TextSizes, percent) - TextSizes.begin();
    return TextSizes[size_t(std::clamp<std::ptrdiff_t>(at + direction, 0, std::ptrdiff_t(TextSizes.size()) - 1))];
}

} // namespace meridian
