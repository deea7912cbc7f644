// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/commands.h"
#include "core/store/replica.h"
#include "core/store/team_commands.h"
#include "ui/models/member_book.h"
#include "ui/shell/modal_layer.h"

namespace meridian {

class AgreementPanel;
class TallScroll;

//! A channel's purpose and people, over the window.
class ChannelDialog : public ModalLayer {
    Q_OBJECT
public:
    ChannelDialog(const Look &look, QWidget &window, Replica &replica, Commands &commands, const MemberBook &book,
                  ChannelId channel);

signals:
    void agreementWanted(meridian::ChannelId channel);
};

//! How people work together in a channel, over the window.
class AgreementDialog : public ModalLayer {
    Q_OBJECT
public:
    AgreementDialog(const Look &look, QWidget &window, Replica &replica, TeamCommands &team, const MemberBook &book,
                    ChannelId channel);

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    //! As high as the panel, where the window has room for that; else it scrolls.
    void fit();

    Look m_look;
    AgreementPanel *m_panel;
    TallScroll *m_scroll;
};

//! All channels, over the window.
class BrowseChannelsDialog : public ModalLayer {
    Q_OBJECT
public:
    BrowseChannelsDialog(const Look &look, QWidget &window, Replica &replica, Commands &commands, const MemberBook &book);

signals:
    void opened(meridian::ChannelId channel);
    void newChannelWanted();
};

} // namespace meridian
