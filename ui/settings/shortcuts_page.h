// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/settings/page.h"
#include "ui/settings/settings_door.h"

namespace meridian {

//! Single keys on or off, and other keys for the symbols that some keyboards hide.
class ShortcutsPage : public SettingsPage {
    Q_OBJECT
public:
    //! `door` outlives this.
    ShortcutsPage(const Look &look, SettingsDoor &door, QWidget *parent = nullptr);
    void arrive() override;

private:
    void addOther(const QString &symbol, const QString &what);

    SettingsDoor &m_door;
    QAbstractButton *m_single;
};

} // namespace meridian
