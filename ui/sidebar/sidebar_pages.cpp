// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/sidebar_pages.h"
#include <QCoreApplication>
#include <array>

namespace meridian {

namespace {

constexpr std::array Entries{
    SidebarEntry{SidebarPage::Inbox, "mail-folder-inbox", QT_TRANSLATE_NOOP("meridian::Sidebar", "Inbox")},
    SidebarEntry{SidebarPage::CheckIns, "meridian-check-in", QT_TRANSLATE_NOOP("meridian::Sidebar", "Check-ins")},
    SidebarEntry{SidebarPage::Tasks, "view-task", QT_TRANSLATE_NOOP("meridian::Sidebar", "Tasks")},
    SidebarEntry{SidebarPage::Documents, "document-multiple", QT_TRANSLATE_NOOP("meridian::Sidebar", "Documents")},
    SidebarEntry{SidebarPage::TeamDay, "view-calendar-timeline", QT_TRANSLATE_NOOP("meridian::Sidebar", "Team day")},
    SidebarEntry{SidebarPage::Outbox, "mail-folder-outbox", QT_TRANSLATE_NOOP("meridian::Sidebar", "Drafts and outbox")},
};

} // namespace

QString SidebarEntry::name() const
{
    return QCoreApplication::translate("meridian::Sidebar", text);
}

std::span<const SidebarEntry> sidebarEntries()
{
    return Entries;
}

} // namespace meridian
