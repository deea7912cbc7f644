// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/commands.h"
#include "ui/people/member_list.h"
#include "ui/settings/page.h"
#include "ui/settings/settings_door.h"

class QComboBox;

namespace meridian {

class Button;
class ConfirmBar;

//! Who is in the workspace and as what; bringing people in and letting them go.
class PeoplePage : public SettingsPage {
    Q_OBJECT
public:
    //! All outlive this.
    PeoplePage(const Look &look, Commands &commands, const MemberBook &book, SettingsDoor &door, QWidget *parent = nullptr);
    void arrive() override;
    [[nodiscard]] MemberList &members() { return *m_members; }
    [[nodiscard]] QComboBox &role() { return *m_role; }
    [[nodiscard]] static QString nameOf(Role role);

private:
    void buildMembers();
    void buildInvites();
    void refresh();
    void refreshChoice();
    void setRole();
    void remove();
    void invite();
    void readInvites();
    void showInvites(const std::expected<std::vector<InviteRow>, QString> &invites);
    void addInvite(const InviteRow &invite);
    [[nodiscard]] bool runs() const; //!< I am an owner or an admin
    [[nodiscard]] bool mayChange(const Member &member) const;

    Commands &m_commands;
    const MemberBook &m_book;
    SettingsDoor &m_door;
    MemberList *m_members;
    QWidget *m_choice;
    TextLabel *m_who;
    QComboBox *m_role, *m_inviteRole;
    Button *m_remove, *m_invite, *m_copy;
    ConfirmBar *m_confirm;
    QWidget *m_inviteBox;
    QLineEdit *m_link;
    TextLabel *m_state;
    QVBoxLayout *m_invites;
};

} // namespace meridian
