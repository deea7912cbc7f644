// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/settings/page.h"
#include "ui/settings/settings_door.h"

namespace meridian {

class Button;
class ConfirmBar;

//! My tasks outside of the window: when I am reminded of them, and the link under which a calendar reads them: made, made anew and
//! ended. The link is shown once, for nobody keeps it.
class TasksPage : public SettingsPage {
    Q_OBJECT
public:
    //! `door` outlives this.
    TasksPage(const Look &look, SettingsDoor &door, QWidget *parent = nullptr);
    void arrive() override;

private:
    void show(const std::expected<std::optional<Instant>, QString> &made);
    void showLink(const std::expected<QString, QString> &link);
    void make();
    void end();
    void say(const QString &words, Token token = Token::TextMuted);

    SettingsDoor &m_door;
    std::optional<Instant> m_made;
    TextLabel *m_state;
    QLineEdit *m_link;
    Button *m_make, *m_copy, *m_end, *m_again;
    ConfirmBar *m_confirm;
};

} // namespace meridian
