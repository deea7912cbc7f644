// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/holiday_keeper.h"

namespace meridian {

HolidayKeeper::HolidayKeeper(const MemberBook &book, Commands &commands, HolidayClient &client, const MinuteTicker &minutes, QObject *parent)
    : QObject(parent), m_book(book), m_commands(commands), m_client(client)
{
    connect(&book, &MemberBook::changed, this, &HolidayKeeper::look);
    connect(&minutes, &MinuteTicker::minute, this, &HolidayKeeper::look);
    look();
}

void HolidayKeeper::look()
{
    const Member *me = m_book.find(m_book.self());
    const QDate today = wallTime(m_book.zone(), m_book.clock().now()).date;
    if (!me || !me->profile.hours.more || !holidaysEndSoon(*me->profile.hours.more, today))
        return;
    const std::pair asked(me->profile.hours.more->region, today);
    if (asked == m_asked)
        return;
    m_asked = asked;
    m_client.holidays(asked.first, today, holidaysKeptUntil(today), this,
                      [this, region = asked.first, today](const std::expected<std::vector<DayOff>, HolidayFailure> &listed) {
                          if (listed)
                              take(region, *listed, today);
                      });
}

void HolidayKeeper::take(const QString &region, const std::vector<DayOff> &listed, QDate today)
{
    const Member *me = m_book.find(m_book.self());
    if (!me || !me->profile.hours.more || me->profile.hours.more->region != region)
        return; // it was changed meanwhile
    Profile profile = me->profile;
    profile.hours.more->holidays = renewedHolidays(me->profile.hours.more->holidays, listed, today);
    if (profile != me->profile)
        m_commands.updateProfile(m_book.self(), profile);
}

} // namespace meridian
