// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/settings_screen.h"
#include <QVBoxLayout>

namespace meridian {

SettingsScreen::SettingsScreen(const Look &look, Commands &commands, const MemberBook &book, SettingsDoor &door, AttentionDesk &attention)
    : m_view(new SettingsView(look, commands, book, door, attention))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    connect(m_view, &SettingsView::closeRequested, this, &SettingsScreen::closeRequested);
}

void SettingsScreen::arrive()
{
    m_view->open(m_view->section());
    m_view->focusNav();
}

QList<QWidget *> SettingsScreen::regions() const
{
    return {m_view->nav(), m_view->content()};
}

} // namespace meridian
