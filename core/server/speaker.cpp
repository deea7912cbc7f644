// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/speaker.h"
#include "core/base/log.h"

namespace meridian {

void Speaker::refuse(const Session &session, QLatin1StringView re, const Refusal &refusal,
                     std::optional<qint64> request, std::optional<qint64> retryAfterMs)
{
    say(session, frame::ErrorFrame{refusal.code, refusal.message, re, request, retryAfterMs});
}

void Speaker::end(Session &session, const Refusal &refusal, quint16 webSocketCode)
{
    qCInfo(lcServer).noquote() << logLine(QLatin1StringView("session.ended"),
        {{QLatin1StringView("connection"), QString::number(session.id)},
         {QLatin1StringView("member"), session.member.toString()},
         {QLatin1StringView("code"), refusal.code}});
    refuse(session, {}, refusal);
    const ConnectionId id = session.id;
    m_sessions.remove(id);
    m_port.close(id, webSocketCode, refusal.code);
}

} // namespace meridian
