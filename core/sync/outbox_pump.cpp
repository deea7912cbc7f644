// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/outbox_pump.h"
#include "core/protocol/wire.h"
#include "core/store/replica_store.h"

namespace meridian {

bool isTemporary(const QString &code)
{
    return code == frame::code::Busy || code == frame::code::Unavailable
        || code == frame::code::TooManyTries;
}

OutboxPump::OutboxPump(ReplicaStore &store, std::function<void(const frame::Submit &)> send, Holds holds)
    : m_store(store), m_send(std::move(send)), m_holds(std::move(holds))
{
}

void OutboxPump::reset()
{
    m_inFlight.clear();
    m_answer.reset();
    m_pause.reset();
}

StoreResult<void> OutboxPump::pump(Instant now)
{
    if (m_pause) {
        if (!m_inFlight.isEmpty() || !m_pause->isDue(now))
            return {};
        m_pause.reset();
    }
    const auto waiting = m_store.waitingOps(Window);
    if (!waiting)
        return std::unexpected(waiting.error());
    for (const Op &op : *waiting) {
        if (m_inFlight.size() >= Window)
            break;
        if (m_inFlight.contains(op.opId))
            continue;
        const auto held = m_holds(op.body);
        if (!held)
            return std::unexpected(held.error());
        if (*held)
            break;
        m_inFlight.insert(op.opId);
        if (!m_answer)
            m_answer = Deadline::after(now, AnswerMs);
        m_send(wire::toFrame(op));
    }
    return {};
}

void OutboxPump::confirmed(OpId op, Instant now)
{
    if (!m_inFlight.remove(op))
        return;
    m_answer.reset();
    if (!m_inFlight.isEmpty())
        m_answer = Deadline::after(now, AnswerMs);
}

OutboxPump::Verdict OutboxPump::rejected(OpId op, const QString &code, Instant now)
{
    confirmed(op, now);
    if (isTemporary(code))
        m_pause = Deadline::after(now, PauseMs);
    return m_pause ? Verdict::SentAgainLater : Verdict::Refused;
}

bool OutboxPump::isStuck(Instant now) const
{
    return m_answer && m_answer->isDue(now);
}

std::optional<Instant> OutboxPump::nextDeadline(Instant now) const
{
    if (m_answer)
        return m_answer->next(now);
    if (m_pause)
        return m_pause->next(now);
    return std::nullopt;
}

} // namespace meridian
