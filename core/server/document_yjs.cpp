// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/document_hub.h"

// Yjs clients: y-websocket's conversation on a connection of its own, one document each.

namespace meridian {
void DocumentHub::openedYjs(ConnectionId connection, const QString &document, const QString &token)
{
    const auto refused = [&](QLatin1StringView code, quint16 with = Speaker::Policy) {
        m_parts.port.close(connection, with, code);
    };
    const auto id = DocumentId::fromString(document);
    if (!id)
        return refused(frame::code::NotFound);
    const auto device = m_parts.accounts.deviceByToken(token);
    if (!device)
        return refused(frame::code::Unavailable, Speaker::TryAgainLater);
    if (!*device)
        return refused(frame::code::BadToken);
    if ((*device)->revoked)
        return refused(frame::code::Revoked);
    if (const auto may = mayRead((*device)->member, *id); !may)
        return refused(may.error().code);
    const auto vector = m_parts.keeper.vectorOf(*id);
    if (!vector)
        return refused(vector.error().code, Speaker::TryAgainLater);
    m_yjs.emplace(connection, YjsClient{*id, (*device)->member, (*device)->device});
    m_parts.port.signedIn(connection);
    sendYjs(connection, YjsMessage::Kind::SyncStep1, *vector);
    enter(connection, *id, (*device)->member);
}

void DocumentHub::receivedYjs(ConnectionId connection, const QByteArray &message)
{
    const auto client = m_yjs.find(connection);
    if (client == m_yjs.end())
        return;
    const auto decoded = YjsMessage::decode(message);
    if (!decoded)
        return endYjs(connection, frame::code::Malformed);
    answerYjs(connection, client->second, *decoded);
}

void DocumentHub::answerYjs(ConnectionId connection, const YjsClient &client, const YjsMessage &message)
{
    switch (message.kind) {
    case YjsMessage::Kind::SyncStep1: {
        const auto lacked = m_parts.keeper.lackedBy(client.document, message.bytes);
        if (!lacked)
            return refuse(connection, {}, lacked.error());
        static const QByteArray nothing("\0\0", 2); // no client's elements, nothing deleted
        return sendYjs(connection, YjsMessage::Kind::SyncStep2, lacked->isEmpty() ? nothing : *lacked);
    }
    case YjsMessage::Kind::SyncStep2:
    case YjsMessage::Kind::Update:
        return take(connection, {}, {client.document, client.member, message.bytes});
    case YjsMessage::Kind::Awareness: return presence(connection, client.document, message.bytes);
    case YjsMessage::Kind::QueryAwareness: {
        const auto room = m_rooms.find(client.document);
        if (room != m_rooms.end())
            sendYjs(connection, YjsMessage::Kind::Awareness, room->second.presence.encodeAll());
        return;
    }
    case YjsMessage::Kind::Other: return;
    }
}

void DocumentHub::sendYjs(ConnectionId connection, YjsMessage::Kind kind, const QByteArray &bytes)
{
    m_parts.port.send(connection, YjsMessage{kind, bytes}.encode(), wire::Encoding::Cbor);
}

void DocumentHub::endYjs(ConnectionId connection, QLatin1StringView reason, quint16 code)
{
    m_parts.port.close(connection, code, reason);
    closed(connection);
}

void DocumentHub::closeAll(quint16 code, const QString &reason)
{
    for (const auto &[connection, client] : std::exchange(m_yjs, {}))
        m_parts.port.close(connection, code, reason);
    m_rooms.clear();
}

} // namespace meridian
