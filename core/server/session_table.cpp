// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/session_table.h"
#include <algorithm>

namespace meridian {
namespace {

void insertSorted(SessionTable::Connections &list, ConnectionId id)
{
    list.insert(std::upper_bound(list.begin(), list.end(), id), id);
}

void removeSorted(SessionTable::Connections &list, ConnectionId id)
{
    const auto [first, last] = std::equal_range(list.begin(), list.end(), id);
    list.erase(first, last);
}

} // namespace

Session &SessionTable::open(ConnectionId id, const QString &peer, Instant now)
{
    remove(id);
    Session &session = m_sessions[id];
    session.id = id;
    session.peer = peer;
    session.since = now;
    return session;
}

Session *SessionTable::find(ConnectionId id)
{
    const auto found = m_sessions.find(id);
    return found == m_sessions.end() ? nullptr : &found->second;
}

const Session *SessionTable::find(ConnectionId id) const
{
    const auto found = m_sessions.find(id);
    return found == m_sessions.end() ? nullptr : &found->second;
}

void SessionTable::remove(ConnectionId id)
{
    if (const Session *session = find(id)) {
        unindex(*session);
        m_sessions.erase(id);
    }
}

void SessionTable::signIn(Session &session, const Member &member, DeviceId device, Instant now)
{
    session.state = Session::State::SignedIn;
    session.since = now;
    session.member = member.member;
    session.role = member.role;
    session.device = device;
    index(session);
}

void SessionTable::setRole(MemberId member, Role role)
{
    for (const ConnectionId id : Connections(of(member))) {
        if (Session *session = find(id)) {
            unindex(*session);
            session->role = role;
            index(*session);
        }
    }
}

const SessionTable::Connections &SessionTable::of(MemberId member) const
{
    static const Connections none;
    const auto found = m_byMember.constFind(member);
    return found == m_byMember.constEnd() ? none : *found;
}

SessionTable::Connections SessionTable::all() const
{
    Connections ids;
    ids.reserve(m_sessions.size());
    for (const auto &[id, session] : m_sessions)
        ids.push_back(id);
    std::ranges::sort(ids);
    return ids;
}

void SessionTable::index(const Session &session)
{
    insertSorted(m_byMember[session.member], session.id);
    insertSorted(session.role == Role::Guest ? m_guests : m_regulars, session.id);
}

void SessionTable::unindex(const Session &session)
{
    if (session.state != Session::State::SignedIn)
        return;
    removeSorted(m_guests, session.id);
    removeSorted(m_regulars, session.id);
    const auto found = m_byMember.find(session.member);
    if (found == m_byMember.end())
        return;
    removeSorted(*found, session.id);
    if (found->empty())
        m_byMember.erase(found);
}

} // namespace meridian
