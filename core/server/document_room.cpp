// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/document_room.h"
#include <algorithm>

namespace meridian {

bool DocumentRoom::enter(ConnectionId connection, MemberId member)
{
    return m_attendees.try_emplace(connection, member).second;
}

void DocumentRoom::leave(ConnectionId connection)
{
    m_attendees.erase(connection);
    std::vector<crdt::ClientId> gone;
    std::erase_if(m_owners, [&](const auto &caret) {
        if (caret.second.connection != connection)
            return false;
        gone.push_back(caret.first);
        m_news.insert_or_assign(caret.first, caret.second);
        return true;
    });
    (void)m_presence.remove(gone);
}

bool DocumentRoom::maySay(ConnectionId connection, crdt::ClientId client, crdt::Awareness::Says what) const
{
    if (client.value >= crdt::ClientId::Limit)
        return false;
    const auto owner = m_owners.find(client);
    if (owner != m_owners.end() && owner->second.connection == connection)
        return true;
    if (what == crdt::Awareness::Says::Left)
        return false;
    if (owner != m_owners.end() && owner->second.member != m_attendees.at(connection))
        return false;
    const auto carets = std::count_if(m_owners.begin(), m_owners.end(),
                                      [&](const auto &caret) { return caret.second.connection == connection; });
    return carets < MostCarets;
}

void DocumentRoom::say(ConnectionId connection, QByteArrayView states)
{
    const auto attendee = m_attendees.find(connection);
    if (attendee == m_attendees.end())
        return;
    const Owner owner{connection, attendee->second};
    // Noted where it is allowed, so that the next one in the same message is counted.
    const auto applied = m_presence.apply(states, [&](crdt::ClientId client, crdt::Awareness::Says what) {
        if (!maySay(connection, client, what))
            return false;
        m_news.insert_or_assign(client, owner);
        if (what == crdt::Awareness::Says::Left)
            m_owners.erase(client);
        else
            m_owners.insert_or_assign(client, owner);
        return true;
    });
    (void)applied; // what is broken says nothing
}

DocumentRoom::Words DocumentRoom::words(const std::map<crdt::ClientId, Owner> &carets) const
{
    struct Said {
        std::set<ConnectionId> from;
        std::vector<crdt::ClientId> clients;
    };
    std::map<MemberId, Said> members;
    std::vector<crdt::ClientId> all;
    for (const auto &[client, owner] : carets) {
        Said &said = members[owner.member];
        said.from.insert(owner.connection);
        said.clients.push_back(client);
        all.push_back(client);
    }
    Words words;
    for (const auto &[member, said] : members)
        words.byMember.push_back({member, said.from, m_presence.encode(said.clients)});
    if (!all.empty())
        words.all = m_presence.encode(all);
    return words;
}

DocumentRoom::Words DocumentRoom::takeNews()
{
    return words(std::exchange(m_news, {}));
}

DocumentRoom::Words DocumentRoom::everybody() const
{
    return words(m_owners);
}

} // namespace meridian
