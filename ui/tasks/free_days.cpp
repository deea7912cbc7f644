// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tasks/free_days.h"
#include <QCoreApplication>
#include <QLocale>

namespace meridian {

FreeDays::FreeDays(const MemberBook &book, std::optional<MemberId> owner) : m_book(book)
{
    const Member *member = owner ? book.find(*owner) : nullptr;
    if (!member || (member->profile.shown == DayShown::Clock && owner != book.self()))
        return;
    m_owner = owner;
    m_plan = WorkPlan::of(member->profile.hours);
}

FreeDays::Kind FreeDays::on(QDate date) const
{
    if (!m_plan)
        return QLocale().weekdays().contains(Qt::DayOfWeek(date.dayOfWeek())) ? Kind::Worked : Kind::Week;
    if (m_plan->absenceOn(date))
        return Kind::Away;
    return m_plan->worksOn(date) ? Kind::Worked : Kind::Week;
}

QString FreeDays::words(QDate date) const
{
    if (!m_plan || on(date) == Kind::Worked)
        return {};
    return m_owner == m_book.self() ? QCoreApplication::translate("meridian::FreeDays", "a day off for you")
                                    : QCoreApplication::translate("meridian::FreeDays", "a day off for %1").arg(m_book.callName(*m_owner));
}

} // namespace meridian
