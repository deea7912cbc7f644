// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/protocol/frames.h"
#include "core/store/store_error.h"
#include "core/sync/deadline.h"
#include <QSet>
#include <functional>

namespace meridian {

class ReplicaStore;

//! Sends the outbox in its order, at most `Window` ops ahead of their answers, and knows what an answer means.
//!
//! Order is the whole of its safety: the server reads ops in the order in which they were sent, so a
//! message never overtakes the thread it belongs to. When the server asks for patience (`busy`), every
//! op sent after the one it put off may have been refused only because that one is missing; so all
//! answers of that flight are waited for, its refusals are not believed, and the outbox is sent again from its start.
class OutboxPump {
public:
    static constexpr int Window = 64;
    static constexpr qint64 PauseMs = 2'000;
    //! An op unanswered for so long means the connection is of no use.
    static constexpr qint64 AnswerMs = 60'000;

    //! Whether an op, and all behind it, is to wait until something else is sent.
    using Holds = std::function<StoreResult<bool>(const OpBody &)>;
    //! `store` outlives this.
    OutboxPump(ReplicaStore &store, std::function<void(const frame::Submit &)> send, Holds holds);

    //! The connection is gone: nothing is in flight.
    void reset();
    [[nodiscard]] StoreResult<void> pump(Instant now);
    //! The op's event has been applied.
    void confirmed(OpId op, Instant now);
    enum class Verdict { Refused, SentAgainLater };
    [[nodiscard]] Verdict rejected(OpId op, const QString &code, Instant now);

    [[nodiscard]] bool isStuck(Instant now) const;
    //! When pump() or isStuck() has something new to say, if nothing arrives before.
    [[nodiscard]] std::optional<Instant> nextDeadline(Instant now) const;

private:
    ReplicaStore &m_store;
    std::function<void(const frame::Submit &)> m_send;
    Holds m_holds;
    QSet<OpId> m_inFlight;
    std::optional<Deadline> m_answer; //!< while something is in flight
    std::optional<Deadline> m_pause;  //!< while answers of a flight that was put off are awaited
};

//! Whether a refusal code says "later" rather than "no".
[[nodiscard]] bool isTemporary(const QString &code);

} // namespace meridian
