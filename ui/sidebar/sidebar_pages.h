// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <span>

namespace meridian {

//! The places of the navigation that are no channel and no person. None: the window is somewhere else.
enum class SidebarPage { Inbox, CheckIns, Tasks, Documents, TeamDay, Outbox, None };

//! One line of the navigation; sidebar and rail list this very table.
struct SidebarEntry {
    SidebarPage page = SidebarPage::None;
    const char *icon = "";
    const char *text = ""; //!< marked for translation in the context "meridian::Sidebar"

    [[nodiscard]] QString name() const; //!< translated
};

//! In the order in which they stand.
[[nodiscard]] std::span<const SidebarEntry> sidebarEntries();

} // namespace meridian
