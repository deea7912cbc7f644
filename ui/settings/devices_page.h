// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/settings/page.h"
#include "ui/settings/settings_door.h"

namespace meridian {

class Button;
class ConfirmBar;

//! Where I am signed in, and signing out there.
class DevicesPage : public SettingsPage {
    Q_OBJECT
public:
    //! `door` outlives this.
    DevicesPage(const Look &look, SettingsDoor &door, QWidget *parent = nullptr);
    void arrive() override;

private:
    void show(const std::expected<std::vector<DeviceRow>, QString> &devices);
    void addDevice(const DeviceRow &device);
    void signOut(const DeviceRow &device);
    void sayKeyPlace();
    QWidget *buildLink();
    void makeLink();
    void showLink(const std::expected<QString, QString> &link);

    SettingsDoor &m_door;
    QVBoxLayout *m_devices;
    ConfirmBar *m_confirm;
    TextLabel *m_state, *m_keyPlace;
    Button *m_again;
    QWidget *m_linkBox = nullptr;
    Button *m_make = nullptr, *m_copy = nullptr;
    QLineEdit *m_link = nullptr;
    TextLabel *m_linkState = nullptr;
};

} // namespace meridian
