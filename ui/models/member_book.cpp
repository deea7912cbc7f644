// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/member_book.h"
#include "core/base/log.h"
#include "ui/widgets/person_text.h"

namespace meridian {

MemberBook::MemberBook(Replica &replica, const Clock &clock, QObject *parent)
    : QObject(parent), m_replica(replica), m_clock(clock), m_work(WorkPlan::of({}), Itinerary(QTimeZone::systemTimeZone()))
{
    connect(&replica, &Replica::changed, this, &MemberBook::apply);
    read();
}

const Member *MemberBook::find(MemberId member) const
{
    const auto found = m_index.constFind(member);
    return found == m_index.cend() ? nullptr : &(*m_members)[*found];
}

QString MemberBook::callName(MemberId member) const
{
    const Member *known = find(member);
    return known ? PersonText::shortName(known->profile) : tr("Someone");
}

QString MemberBook::fullName(MemberId member) const
{
    const Member *known = find(member);
    return known ? known->profile.name : tr("Someone");
}

void MemberBook::apply(const ChangeSet &change)
{
    if (change.everything || !change.members.isEmpty() || m_self.isNull())
        read();
}

void MemberBook::lookAtClock()
{
    if (zone() == m_told)
        return;
    m_told = zone();
    emit changed();
}

void MemberBook::read()
{
    const auto self = m_replica.read().self();
    auto members = m_replica.everyone();
    if (!self || !members) {
        const StoreError &error = self ? members.error() : self.error();
        qCWarning(lcUi).noquote() << logLine(QLatin1StringView("members.unread"),
                                             {{QLatin1StringView("detail"), error.detail}});
        return;
    }
    m_self = self->member;
    m_members = std::move(*members);
    m_index.clear();
    m_index.reserve(qsizetype(m_members->size()));
    for (size_t i = 0; i < m_members->size(); ++i)
        m_index.insert((*m_members)[i].member, i);
    const Member *me = find(m_self);
    const Profile mine = me ? me->profile : Profile();
    m_work = WorkingTime(WorkPlan::of(mine.hours), itineraryOf(mine).value_or(Itinerary(QTimeZone::systemTimeZone())));
    m_told = zone();
    emit changed();
}

} // namespace meridian
