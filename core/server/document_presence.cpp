// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/document_hub.h"
#include "core/server/shared_frame.h"

// Who is in a document and where their carets are, and who may stay.

namespace meridian {
namespace {

constexpr qint64 LookEveryMs = 500;
constexpr qint64 PresenceCutOff = 16 * 1024 * 1024; //!< unsent bytes; a reader so slow starts again
constexpr qint64 SilentForMs = 15'000; //!< half of what y-websocket bears before it connects anew

} // namespace

void DocumentHub::enter(ConnectionId connection, DocumentId document, MemberId member)
{
    DocumentRoom &room = m_rooms.try_emplace(document, m_parts.clock).first->second;
    if (room.enter(connection, member))
        sayPresence(connection, document, room.everybody());
}

void DocumentHub::leave(ConnectionId connection, DocumentId document)
{
    const auto room = m_rooms.find(document);
    if (room == m_rooms.end() || !room->second.has(connection))
        return;
    room->second.leave(connection);
    if (room->second.isEmpty()) {
        m_rooms.erase(room);
        m_restless.erase(document);
    } else if (room->second.hasNews()) {
        m_restless.insert(document);
    }
}

void DocumentHub::handle(Session &session, const frame::DocumentPresence &ask)
{
    const auto room = m_rooms.find(ask.document);
    if (room == m_rooms.end() || !room->second.has(session.id))
        return m_parts.speaker.refuse(session, frame::DocumentPresence::type,
                                      {frame::code::NotFound, QStringLiteral("Open the document with watch first.")});
    presence(session.id, ask.document, ask.states);
}

void DocumentHub::presence(ConnectionId connection, DocumentId document, const QByteArray &states)
{
    const auto room = m_rooms.find(document);
    if (room == m_rooms.end() || states.size() > limits::Presence)
        return;
    room->second.say(connection, states);
    if (room->second.hasNews())
        m_restless.insert(document);
}

void DocumentHub::tellPresence()
{
    for (const DocumentId document : std::exchange(m_restless, {})) {
        const auto room = m_rooms.find(document);
        if (room == m_rooms.end())
            continue;
        const DocumentRoom::Words news = room->second.takeNews();
        const QByteArray ofYjs = YjsMessage{YjsMessage::Kind::Awareness, news.all}.encode();
        for (const auto &[connection, member] : room->second.attendees()) {
            if (const auto yjs = m_yjs.find(connection); yjs != m_yjs.end())
                sendYjs(connection, yjs->second, ofYjs);
        }
        for (const DocumentRoom::Words::OfMember &words : news.byMember) {
            SharedFrame shared([&] { return frame::DocumentPresence{document, words.member, words.states}; });
            for (const auto &[connection, member] : room->second.attendees()) {
                const Session *session = m_yjs.contains(connection) ? nullptr : m_parts.sessions.find(connection);
                const bool areItsOwn = words.from.size() == 1 && words.from.contains(connection);
                if (session && !areItsOwn && m_parts.speaker.hasRoom(*session)) // the next word of a caret says more than this one
                    m_parts.speaker.sayBytes(*session, shared.bytes(session->encoding));
            }
        }
    }
}

void DocumentHub::sayPresence(ConnectionId to, DocumentId document, const DocumentRoom::Words &words)
{
    if (const auto yjs = m_yjs.find(to); yjs != m_yjs.end()) {
        if (!words.all.isEmpty())
            sendYjs(to, yjs->second, YjsMessage{YjsMessage::Kind::Awareness, words.all}.encode());
    } else if (const Session *session = m_parts.sessions.find(to)) {
        for (const DocumentRoom::Words::OfMember &one : words.byMember)
            m_parts.speaker.say(*session, frame::DocumentPresence{document, one.member, one.states});
    }
}

void DocumentHub::tick()
{
    commit();
    const Instant now = m_parts.clock.now();
    const auto untold = m_parts.keeper.hasUntold();
    if (untold && *untold) {
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
        for (const auto &[connection, member] : room.attendees()) {
            const bool isHere = m_yjs.contains(connection) || m_parts.sessions.find(connection);
            const auto may = mayRead(member, document);
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
    lookAfterYjs();
}

void DocumentHub::lookAfterYjs()
{
    const Instant now = m_parts.clock.now();
    std::vector<std::pair<ConnectionId, QLatin1StringView>> ended;
    for (auto &[connection, client] : m_yjs) {
        const auto device = m_parts.accounts.device(client.device);
        if (device && (!*device || (*device)->revoked))
            ended.emplace_back(connection, frame::code::Revoked);
        else if (m_parts.port.queued(connection) > PresenceCutOff)
            ended.emplace_back(connection, frame::code::TooSlow);
        else if (now < client.told || now >= client.told.plus(SilentForMs))
            sendYjs(connection, client, YjsMessage{YjsMessage::Kind::Awareness, QByteArray(1, '\0')}.encode()); // of nobody
    }
    for (const auto &[connection, code] : ended)
        endYjs(connection, code);
}

} // namespace meridian
