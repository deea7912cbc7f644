// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace meridian {

//! How many regions stand side by side. Units: logical pixels of window width.
enum class LayoutMode { SidebarListPane, RailListPane, RailPane };

inline constexpr int WideFrom = 1180;
inline constexpr int TwoPanesFrom = 960;
inline constexpr int ListWidth = 384;
inline constexpr int ListWidthBesideRail = 340;

[[nodiscard]] constexpr LayoutMode layoutFor(int width)
{
    return width >= WideFrom ? LayoutMode::SidebarListPane
        : width >= TwoPanesFrom ? LayoutMode::RailListPane
                                : LayoutMode::RailPane;
}

} // namespace meridian
