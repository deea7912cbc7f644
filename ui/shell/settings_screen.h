// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/settings/settings_view.h"
#include "ui/shell/screen.h"

namespace meridian {

//! The settings as a place in the window.
class SettingsScreen : public Screen {
    Q_OBJECT
public:
    //! All outlive this.
    SettingsScreen(const Look &look, Commands &commands, const MemberBook &book, SettingsDoor &door, AttentionDesk &attention);
    void arrive();
    [[nodiscard]] SettingsView &view() { return *m_view; }
    [[nodiscard]] QList<QWidget *> regions() const override;

signals:
    void closeRequested();

private:
    SettingsView *m_view;
};

} // namespace meridian
