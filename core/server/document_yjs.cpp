// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/document_hub.h"

// Yjs clients: y-websocket's conversation on a connection of its own, one document each.

namespace meridian {
namespace {

//! How a connection is closed for a refusal: 44xx, like HTTP's 4xx, where trying again is no use.
//! Source: y-websocket 3.1 does not connect again after 4400 to 4499.
quint16 closeCode(QLatin1StringView refusal)
{
    if (refusal == frame::code::BadToken || refusal == frame::code::Revoked)
        return 4401;
    if (refusal == frame::code::Forbidden)
        return 4403;
    if (refusal == frame::code::NotFound)
        return 4404;
    if (refusal == frame::code::TooLarge)
        return 4413;
    const bool isOfTheMoment = refusal == frame::code::Busy || refusal == frame::code::Unavailable
        || refusal == frame::code::TooSlow;
    return isOfTheMoment ? Speaker::TryAgainLater : 4400;
}

} // namespace

void DocumentHub::openedYjs(ConnectionId connection, const QString &document, const QString &token)
{
    const auto refused = [&](QLatin1StringView code) { m_parts.port.close(connection, closeCode(code), code); };
    const auto id = DocumentId::fromString(document);
    if (!id)
        return refused(frame::code::NotFound);
    const auto device = m_parts.accounts.deviceByToken(token);
    if (!device)
        return refused(frame::code::Unavailable);
    if (!*device)
        return refused(frame::code::BadToken);
    if ((*device)->revoked)
        return refused(frame::code::Revoked);
    if (const auto may = mayRead((*device)->member, *id); !may)
        return refused(may.error().code);
    const auto vector = m_parts.keeper.vectorOf(*id);
    if (!vector)
        return refused(vector.error().code);
    YjsClient &client = m_yjs[connection] = {*id, (*device)->member, (*device)->device, {}};
    m_parts.port.signedIn(connection);
    sendYjs(connection, client, YjsMessage{YjsMessage::Kind::SyncStep1, *vector}.encode());
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

void DocumentHub::answerYjs(ConnectionId connection, YjsClient &client, const YjsMessage &message)
{
    switch (message.kind) {
    case YjsMessage::Kind::SyncStep1: {
        if (!mayAsk(connection))
            return endYjs(connection, frame::code::Busy);
        const auto lacked = m_parts.keeper.lackedBy(client.document, message.bytes);
        if (!lacked)
            return refuse(connection, {}, lacked.error());
        static const QByteArray nothing("\0\0", 2); // no client's elements, nothing deleted
        m_allowances[connection].spend(lacked->size());
        return sendYjs(connection, client,
                       YjsMessage{YjsMessage::Kind::SyncStep2, lacked->isEmpty() ? nothing : *lacked}.encode());
    }
    case YjsMessage::Kind::SyncStep2:
    case YjsMessage::Kind::Update:
        return take(connection, {}, {client.document, client.member, message.bytes});
    case YjsMessage::Kind::Awareness: return presence(connection, client.document, message.bytes);
    case YjsMessage::Kind::QueryAwareness: {
        if (const auto room = m_rooms.find(client.document); room != m_rooms.end())
            sayPresence(connection, client.document, room->second.everybody());
        return;
    }
    case YjsMessage::Kind::Other: return;
    }
}

void DocumentHub::sendYjs(ConnectionId connection, YjsClient &client, const QByteArray &message)
{
    client.told = m_parts.clock.now();
    m_parts.port.send(connection, message, wire::Encoding::Cbor);
}

void DocumentHub::endYjs(ConnectionId connection, QLatin1StringView refusal)
{
    m_parts.port.close(connection, closeCode(refusal), refusal);
    closed(connection);
}

void DocumentHub::closeAll(quint16 code, const QString &reason)
{
    for (const auto &[connection, client] : std::exchange(m_yjs, {}))
        m_parts.port.close(connection, code, reason);
    m_rooms.clear();
    m_restless.clear();
}

} // namespace meridian
