// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/replica.h"
#include "ui/models/member_book.h"
#include "ui/widgets/strip.h"

namespace meridian {

//! Above the threads of a channel: somebody has written down how people work there, and I have not said that I have read it. It goes
//! once I have, on any device.
class AgreementNews : public Strip {
    Q_OBJECT
public:
    //! All outlive this.
    AgreementNews(const Look &look, Replica &replica, const MemberBook &book, QWidget *parent = nullptr);
    //! Null: none.
    void setChannel(ChannelId channel);

signals:
    void readWanted(meridian::ChannelId channel);

private:
    void refresh();

    Look m_look;
    Replica &m_replica;
    const MemberBook &m_book;
    ChannelId m_channel;
};

} // namespace meridian
