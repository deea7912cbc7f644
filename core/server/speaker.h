// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/server/refusal.h"
#include "core/server/session_table.h"

namespace meridian {

//! What the server says to one connection, in the encoding it was asked in.
class Speaker {
public:
    static constexpr quint16 Policy = 1008;        //!< WebSocket close codes, RFC 6455 section 7.4.1
    static constexpr quint16 TryAgainLater = 1013; //!< IANA WebSocket close code registry

    //! Both outlive this.
    Speaker(SessionTable &sessions, ServerPort &port) : m_sessions(sessions), m_port(port) {}

    template<typename Frame>
    void say(const Session &session, const Frame &frame)
    {
        m_port.send(session.id, wire::encode(frame, session.encoding), session.encoding);
    }
    void sayBytes(const Session &session, const QByteArray &frame)
    {
        m_port.send(session.id, frame, session.encoding);
    }
    void refuse(const Session &session, QLatin1StringView re, const Refusal &refusal,
                std::optional<qint64> request = {}, std::optional<qint64> retryAfterMs = {});
    //! Says why, closes, and forgets the session: the reference is dead afterwards.
    void end(Session &session, const Refusal &refusal, quint16 webSocketCode = Policy);
    [[nodiscard]] qint64 queued(const Session &session) const { return m_port.queued(session.id); }
    //! Whether more may be made for it: what the network has not taken is not to pile up here.
    [[nodiscard]] bool hasRoom(const Session &session) const { return queued(session) < RoomBelow; }

private:
    static constexpr qint64 RoomBelow = 512 * 1024; //!< bytes unsent
    SessionTable &m_sessions;
    ServerPort &m_port;
};

} // namespace meridian
