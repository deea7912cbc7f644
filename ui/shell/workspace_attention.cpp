// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// When I want to hear of things, as the window asks and shows it; workspace_view.cpp has the rest of WorkspaceView.
#include "ui/shell/settings_screen.h"
#include "ui/shell/undo_offer.h"
#include "ui/shell/workspace_screens.h"
#include "ui/shell/workspace_view.h"
#include "ui/sidebar/focus_menu.h"
#include "ui/sidebar/sidebar.h"

namespace meridian {

//! When I want to hear of things: my own row says so, and nobody else sees it.
void WorkspaceView::connectAttention()
{
    m_focus = new FocusMenu(m_look, m_attention, m_book, this);
    const auto tell = [this] { m_sidebar->setFocusWords(m_focus->words()); };
    connect(&m_attention, &AttentionDesk::changed, this, tell);
    connect(m_sidebar, &Sidebar::selfMenuRequested, this, &WorkspaceView::openFocusMenu);
    connect(m_focus, &FocusMenu::said, m_undo, &UndoOffer::say);
    connect(m_focus, &FocusMenu::settingsWanted, this, &WorkspaceView::openNoticeSettings);
    connect(m_screens, &WorkspaceScreens::morningLeft, this, [this] { show(m_history.back().value_or(Place::inbox())); });
    tell();
}

void WorkspaceView::answerAttentionKeys()
{
    using Until = FocusChoice::Until;
    for (const auto &[command, until] : {std::pair(Command::FocusHour, Until::Hour), std::pair(Command::FocusNoon, Until::Noon),
                                         std::pair(Command::FocusEndOfDay, Until::EndOfDay), std::pair(Command::FocusMorning, Until::Morning)})
        m_keys.on(command, [this, until = until] { return m_focus->focus(until); }, [this, until = until] { return m_focus->offers(until); });
    m_keys.on(Command::Focus, [this] { openFocusMenu(m_sidebar->selfAnchor()); });
    m_keys.on(Command::EndFocus, [this] { m_focus->end(); }, [this] { return m_attention.isMyFocus(); });
    m_keys.on(Command::NoticeTimes, [this] { openNoticeSettings(); });
}

void WorkspaceView::openFocusMenu(QWidget *anchor)
{
    m_focus->openAt(anchor, Popup::Side::Above);
}

void WorkspaceView::openNoticeSettings()
{
    go(Place::settings());
    m_screens->settings().view().open(SettingsView::Section::Notices);
}

} // namespace meridian
