// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/commands.h"
#include "core/store/replica.h"
#include "ui/widgets/button.h"

namespace meridian {

//! How much of the channel that is shown comes into my inbox, and the menu to change it. It acts at once, and the way
//! back is offered.
class ChannelFollowButton : public Button {
    Q_OBJECT
public:
    //! `replica` and `commands` outlive this.
    ChannelFollowButton(const Look &look, const Replica &replica, Commands &commands, QWidget *parent = nullptr);

    //! None: there is nothing to follow, and no button.
    void setChannel(const std::optional<Channel> &channel);
    [[nodiscard]] ChannelLevel level() const { return m_level; }
    //! There is a channel, and it has another level now.
    [[nodiscard]] bool canBecome(ChannelLevel level) const { return m_channel && m_level != level; }
    void choose(ChannelLevel level);
    void openMenu();

signals:
    void undoable(const QString &sentence, const std::function<void()> &undo, const std::function<void()> &settle);

private:
    const Replica &m_replica;
    Commands &m_commands;
    const Look m_menuLook;
    std::optional<Channel> m_channel;
    ChannelLevel m_level = ChannelLevel::Inbox;
};

} // namespace meridian
