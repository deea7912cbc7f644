// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/settings/page.h"
#include "ui/settings/settings_door.h"

class QButtonGroup;
class QComboBox;

namespace meridian {

//! Light or dark, and the language.
class AppearancePage : public SettingsPage {
    Q_OBJECT
public:
    //! `door` outlives this.
    AppearancePage(const Look &look, SettingsDoor &door, QWidget *parent = nullptr);
    [[nodiscard]] QButtonGroup &modes() { return *m_modes; }

private:
    QButtonGroup *m_modes;
    QComboBox *m_language;
};

} // namespace meridian
