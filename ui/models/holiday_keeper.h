// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/commands.h"
#include "core/time/holiday_client.h"
#include "ui/models/member_book.h"
#include "ui/widgets/minute_ticker.h"

namespace meridian {

//! Keeps the public holidays that stand with my hours ahead of today: others know them from there, and have no list to ask.
//!
//! Errors: none; where the list cannot be had, another day or another device of mine has it.
class HolidayKeeper : public QObject {
    Q_OBJECT
public:
    //! All outlive this.
    HolidayKeeper(const MemberBook &book, Commands &commands, HolidayClient &client, const MinuteTicker &minutes, QObject *parent = nullptr);

private:
    void look();
    void take(const QString &region, const std::vector<DayOff> &listed, QDate today);

    const MemberBook &m_book;
    Commands &m_commands;
    HolidayClient &m_client;
    std::pair<QString, QDate> m_asked; //!< once a day
};

} // namespace meridian
