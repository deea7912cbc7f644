// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/document_hub.h"
#include <algorithm>

// Who is in a document and where their carets are: last word wins, nothing is kept, gone with the connection.

namespace meridian {
namespace {

constexpr qint64 LookEveryMs = 500;
constexpr qint64 CutOffAbove = 16 * 1024 * 1024; //!< unsent bytes; a reader so slow starts again
constexpr qsizetype MostClients = 32; //!< that one connection tells of

} // namespace

void DocumentHub::enter(ConnectionId connection, DocumentId document, MemberId member)
{
    Room &room = m_rooms.try_emplace(document, m_parts.clock).first->second;
    if (!room.attendees.try_emplace(connection, Attendee{member, {}}).second)
        return;
    for (const auto &[other, attendee] : room.attendees) {
        if (other != connection && !attendee.clients.empty())
            sayPresence(connection, document, attendee.member, room.presence.encode(attendee.clients));
    }
}

void DocumentHub::leave(ConnectionId connection, DocumentId document)
{
    const auto found = m_rooms.find(document);
    if (found == m_rooms.end())
        return;
    Room &room = found->second;
    const auto attendee = room.attendees.find(connection);
    if (attendee == room.attendees.end())
        return;
    const Attendee gone = std::move(attendee->second);
    room.attendees.erase(attendee);
    if (room.attendees.empty()) {
        m_rooms.erase(found);
        return;
    }
    if (gone.clients.empty())
        return;
    (void)room.presence.remove(gone.clients);
    tellPresence(room, document, connection, gone.member, room.presence.encode(gone.clients));
}

void DocumentHub::handle(Session &session, const frame::DocumentPresence &ask)
{
    const auto room = m_rooms.find(ask.document);
    if (room == m_rooms.end() || !room->second.attendees.contains(session.id))
        return m_parts.speaker.refuse(session, frame::DocumentPresence::type,
                                      {frame::code::NotFound, QStringLiteral("Open the document with watch first.")});
    presence(session.id, ask.document, ask.states);
}

void DocumentHub::presence(ConnectionId connection, DocumentId document, const QByteArray &states)
{
    const auto found = m_rooms.find(document);
    if (found == m_rooms.end() || states.size() > limits::Presence)
        return;
    Room &room = found->second;
    Attendee &attendee = room.attendees.at(connection);
    const auto changes = room.presence.apply(states);
    if (!changes || changes->isEmpty())
        return;
    for (const auto &list : {changes->added, changes->updated}) {
        for (const crdt::ClientId client : list) {
            const bool known = std::find(attendee.clients.begin(), attendee.clients.end(), client) != attendee.clients.end();
            if (!known && qsizetype(attendee.clients.size()) < MostClients)
                attendee.clients.push_back(client);
        }
    }
    tellPresence(room, document, connection, attendee.member, room.presence.encode(changes->all()));
}

void DocumentHub::tellPresence(const Room &room, DocumentId document, ConnectionId from, MemberId member,
                               const QByteArray &states)
{
    for (const auto &[connection, attendee] : room.attendees) {
        if (connection != from)
            sayPresence(connection, document, member, states);
    }
}

void DocumentHub::sayPresence(ConnectionId to, DocumentId document, MemberId member, const QByteArray &states)
{
    if (m_yjs.contains(to))
        return sendYjs(to, YjsMessage::Kind::Awareness, states);
    const Session *session = m_parts.sessions.find(to);
    if (session && m_parts.speaker.hasRoom(*session)) // the next word of a caret says more than this one
        m_parts.speaker.say(*session, frame::DocumentPresence{document, member, states});
}

void DocumentHub::tick()
{
    commit();
    const Instant now = m_parts.clock.now();
    const auto due = m_parts.keeper.hasSomethingDue();
    if (due && *due) {
        if (const auto outcome = m_parts.keeper.keep({}, {}))
            m_parts.announce(outcome->before, outcome->events);
    }
    if (now >= m_looked && now < m_looked.plus(LookEveryMs))
        return;
    m_looked = now;
    lookWhoMayStay();
}

void DocumentHub::lookWhoMayStay()
{
    std::vector<std::pair<ConnectionId, DocumentId>> out;
    for (const auto &[document, room] : m_rooms) {
        for (const auto &[connection, attendee] : room.attendees) {
            const bool isHere = m_yjs.contains(connection) || m_parts.sessions.find(connection);
            const auto may = mayRead(attendee.member, document);
            if (!isHere || (!may && may.error().code != frame::code::Unavailable))
                out.emplace_back(connection, document);
        }
    }
    for (const auto &[connection, document] : out) {
        if (m_yjs.contains(connection))
            endYjs(connection, frame::code::NotFound);
        else
            leave(connection, document);
    }
    std::vector<std::pair<ConnectionId, QLatin1StringView>> ended;
    for (const auto &[connection, client] : m_yjs) {
        const auto device = m_parts.accounts.device(client.device);
        if (device && (!*device || (*device)->revoked))
            ended.emplace_back(connection, frame::code::Revoked);
        else if (m_parts.port.queued(connection) > CutOffAbove)
            ended.emplace_back(connection, frame::code::TooSlow);
    }
    for (const auto &[connection, code] : ended)
        endYjs(connection, code, code == frame::code::TooSlow ? Speaker::TryAgainLater : Speaker::Policy);
}

} // namespace meridian
