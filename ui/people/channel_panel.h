// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/commands.h"
#include "core/store/replica.h"
#include "ui/models/channel_rights.h"
#include "ui/people/member_list.h"

class QHBoxLayout;
class QStackedWidget;
class QVBoxLayout;

namespace meridian {

class Button;
class ConfirmBar;
class TextLabel;

//! What a channel is and who is in it, and what its roles let me do about both. Everything acts at once.
class ChannelPanel : public QWidget {
    Q_OBJECT
public:
    //! All outlive this.
    ChannelPanel(const Look &look, Replica &replica, Commands &commands, const MemberBook &book, ChannelId channel,
                 QWidget *parent = nullptr);

    [[nodiscard]] MemberList &members() { return *m_members; }
    [[nodiscard]] const ChannelRights &rights() const { return m_rights; }

signals:
    //! Its name, for the title of what this lies in.
    void renamed(const QString &name);
    //! I am not in it any more, or it is gone.
    void left();
    //! How people work together here is to be shown.
    void agreementWanted();

private:
    void buildWords();
    void buildPeople();
    void buildDeeds();
    void refresh();
    void refreshPeople();
    void refreshButtons();
    void saveWords();
    void addPeople();
    void choose(MemberId member);
    void toggleManager();
    void takeOut();
    void leave();
    void archive();
    void makePrivate();
    [[nodiscard]] std::optional<ChannelRole> roleOf(MemberId member) const;

    Look m_look;
    Replica &m_replica;
    Commands &m_commands;
    const MemberBook &m_book;
    const ChannelId m_channel;
    ChannelRow m_row;
    std::vector<Membership> m_memberships;
    ChannelRights m_rights;
    bool m_adding = false;
    QVBoxLayout *m_column;
    QLineEdit *m_name, *m_purpose;
    TextLabel *m_state, *m_heading;
    MemberList *m_members;
    ConfirmBar *m_confirm;
    Button *m_add, *m_manager, *m_takeOut, *m_join, *m_leave, *m_archive, *m_private;
};

} // namespace meridian
