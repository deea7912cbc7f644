// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The connection, and what follows from what was heard; sync_engine_frames.cpp has what the server says.
#include "core/sync/sync_engine.h"
#include "core/base/log.h"
#include "core/protocol/wire.h"
#include "core/store/replica_store.h"
#include <algorithm>

namespace meridian {

using namespace Qt::StringLiterals;

SyncEngine::SyncEngine(ReplicaStore &store, SyncPort &port, const Clock &clock, Random &random, QString token,
                       QString client)
    : m_store(store), m_port(port), m_clock(clock), m_token(std::move(token)), m_client(std::move(client)),
      m_backoff(random), m_pump(store, [this](const frame::Submit &frame) { send(frame); },
                                [this](const OpBody &op) { return m_documents.holds(op); }),
      m_history(store, [this](const frame::History &frame) { send(frame); }),
      m_documents(store.texts(), [this](const DocumentPump::Frame &frame) {
          if (m_phase == Phase::Live)
              std::visit([this](const auto &one) { send(one); }, frame);
      })
{
    m_documents.onNews = [this](const DocumentNews &news) {
        if (onDocument)
            onDocument(news);
    };
}

template<typename Frame>
void SyncEngine::send(const Frame &frame)
{
    m_port.send(wire::encode(frame, wire::Encoding::Cbor));
}

void SyncEngine::tellChange(const ChangeSet &change)
{
    if (change.outbox)
        countOutbox();
    if (onChange && !change.isEmpty())
        onChange(change);
}

void SyncEngine::storeFailed(const StoreError &error)
{
    qCWarning(lcSync).noquote() << logLine("store_failed"_L1, {{"detail"_L1, error.detail}});
    if (onStoreError)
        onStoreError(error);
    drop(tr("This computer could not keep what the server sent."));
}

bool SyncEngine::isInStep() const
{
    return m_phase == Phase::Live && !isSnapshotDue() && !hasNews() && m_cursor >= m_head;
}

// ---- The connection ----

void SyncEngine::start()
{
    if (m_phase != Phase::Stopped)
        return;
    const auto self = m_store.queries().self();
    if (self)
        m_status.lastInStep = self->lastInStep;
    else if (onStoreError)
        onStoreError(self.error());
    countOutbox();
    if (m_token.isEmpty())
        return signOut(tr("The keychain with this computer’s key did not open."));
    open();
    publishStatus();
    planWake();
}

void SyncEngine::stop()
{
    if (m_phase == Phase::SignedOut || m_phase == Phase::Stopped)
        return;
    if (isConnected())
        flush();
    drop({});
    m_phase = Phase::Stopped;
    publishStatus();
}

void SyncEngine::open()
{
    m_phase = Phase::Opening;
    m_openedAt = m_clock.now();
    m_phaseEnds = Deadline::after(m_openedAt, OpenMs);
    m_port.open();
}

void SyncEngine::connected()
{
    if (m_phase != Phase::Opening)
        return;
    const auto self = m_store.queries().self();
    if (!keep(self))
        return;
    m_phase = Phase::Greeting;
    m_heardAt = m_clock.now();
    m_cursor = m_start = self->cursor;
    m_head = m_passed = 0;
    send(frame::Hello{m_token, m_cursor, m_client, {}});
    publishStatus();
    planWake();
}

void SyncEngine::disconnected(const QString &reason)
{
    if (m_phase != Phase::Opening && !isConnected())
        return;
    if (isConnected() && !flush())
        return;
    drop(reason);
}

void SyncEngine::drop(const QString &reason, qint64 atLeastMs)
{
    const Instant now = m_clock.now();
    const bool wasLive = m_phase == Phase::Live;
    const bool wasInStep = isInStep();
    m_port.close();
    m_phase = Phase::Waiting;
    m_pump.reset();
    m_history.reset();
    m_documents.reset();
    m_events.clear();
    m_snapshotParts = 0;
    m_awaitsSnapshot = false;
    m_inStepKept = false;
    m_askedAt.reset();
    if (wasLive && now >= m_openedAt.plus(SteadyMs))
        m_backoff.reset();
    for (const qint64 request : std::exchange(m_accessAsked, {}))
        tellAccess(frame::ErrorFrame{frame::code::Unavailable, reason, {}, request, {}});
    m_phaseEnds = Deadline::after(now, std::max(m_backoff.next(), atLeastMs));
    m_patience.reset();
    if (atLeastMs > 0)
        m_patience = Deadline::after(now, atLeastMs);
    if (wasInStep) {
        m_status.lastInStep = now;
        if (const auto noted = m_store.moveCursor(m_cursor, now); !noted && onStoreError)
            onStoreError(noted.error());
    }
    m_status.reason = reason;
    qCInfo(lcSync).noquote() << logLine("disconnected"_L1, {{"reason"_L1, reason}});
    publishStatus();
    planWake();
}

void SyncEngine::signOut(const QString &reason)
{
    drop(reason);
    m_phase = Phase::SignedOut;
    publishStatus();
}

void SyncEngine::tick()
{
    const Instant now = m_clock.now();
    if (m_phase == Phase::Waiting && m_phaseEnds.isDue(now)) {
        open();
    } else if ((m_phase == Phase::Opening || m_phase == Phase::Greeting) && m_phaseEnds.isDue(now)) {
        return drop(tr("The server does not answer."));
    } else if (isConnected()) {
        if (!flush())
            return;
        if (now < m_heardAt) // the clock was set back
            m_heardAt = now;
        if (now >= m_heardAt.plus(SilenceMs) || m_pump.isStuck(now))
            return drop(tr("The server does not answer."));
        if (m_phase == Phase::Live && now >= m_heardAt.plus(PingMs) && !m_askedAt) {
            m_askedAt = now;
            send(frame::Ping{now.ms});
        }
        proceed();
    }
    publishStatus();
    planWake();
}

void SyncEngine::tryNow()
{
    const Instant now = m_clock.now();
    if (m_phase != Phase::Waiting || (m_patience && !m_patience->isDue(now)))
        return;
    m_backoff.reset();
    const Instant soon = Deadline::after(m_openedAt, HastyMs).next(now);
    if (soon < m_phaseEnds.next(now))
        m_phaseEnds = {now, soon};
    planWake();
}

void SyncEngine::outboxChanged()
{
    countOutbox();
    tryNow();
    proceed();
    publishStatus();
    planWake();
}

void SyncEngine::documentsChanged()
{
    tryNow();
    proceed();
    planWake();
}

void SyncEngine::watchDocument(DocumentId document, DocumentSink::Watch watch)
{
    m_documents.watch(document, watch);
    proceed();
    planWake();
}

void SyncEngine::sendPresence(DocumentId document, const QByteArray &states)
{
    m_documents.sendPresence(document, states);
}

void SyncEngine::fetchVersion(DocumentId document, VersionId version)
{
    if (isInStep())
        return m_documents.fetchVersion(document, version);
    if (onDocument)
        onDocument({DocumentNews::What::NoVersion, document, {}, {}, version, frame::code::Unavailable});
}

void SyncEngine::lookAtDocuments()
{
    m_documents.lookAgain();
    keep(m_store.texts().forgetUnknown());
}

void SyncEngine::ask(const AccessQuestion &question)
{
    const auto request = requestOf(question);
    if (!request)
        return;
    if (m_phase != Phase::Live)
        return tellAccess(frame::ErrorFrame{frame::code::Unavailable, {}, {}, request, {}});
    m_accessAsked.insert(*request);
    std::visit([this](const auto &one) { send(one); }, question);
}

void SyncEngine::tellAccess(const AccessAnswer &answer)
{
    if (const auto request = requestOf(answer))
        m_accessAsked.remove(*request);
    if (onAccess)
        onAccess(answer);
}

void SyncEngine::fetchHistory(std::optional<ThreadId> thread, std::optional<ChannelId> channel)
{
    m_history.want({thread, channel, {}});
    proceed();
    planWake();
}

void SyncEngine::fetchClosedTasks(ChannelId channel)
{
    m_history.want({{}, {}, channel});
    proceed();
    planWake();
}

// ---- What follows from it ----

bool SyncEngine::flush()
{
    if (!hasNews() || isSnapshotDue()) // news that come before the snapshot's end go on top of it
        return true;
    const Instant now = m_clock.now();
    if (!keep(m_documents.keep())) // before the events that speak of it
        return false;
    const std::vector<Event> events = std::exchange(m_events, {});
    if (!events.empty() && !keep(m_store.applyEvents(events)))
        return false;
    if (!keep(m_documents.changed(events)))
        return false;
    // While catching up nothing is in flight: what waits was written without knowing of these.
    if (!m_inStepKept && !keep(m_store.holdReplies(events)))
        return false;
    for (const Event &event : events) {
        m_pump.confirmed(event.op.opId, now);
        m_cursor = std::max(m_cursor, event.seq);
    }
    if (m_passed > m_cursor) {
        if (!keep(m_store.moveCursor(m_passed, now)))
            return false;
        m_cursor = m_passed;
    }
    m_head = std::max(m_head, m_cursor);
    return true;
}

void SyncEngine::proceed()
{
    if (!isInStep())
        return;
    const Instant now = m_clock.now();
    if (!m_inStepKept) {
        if (!keep(m_store.moveCursor(m_cursor, now)))
            return;
        m_inStepKept = true;
        m_status.lastInStep = now;
    }
    // Texts before ops: a version that is kept holds what was written before it.
    if (keep(m_documents.pump(now)) && keep(m_pump.pump(now)))
        keep(m_history.pump());
}

void SyncEngine::countOutbox()
{
    const auto count = m_store.queries().outboxCount();
    if (!count)
        return;
    m_status.refused = count->refused;
    m_status.waiting = count->waiting; // what I am still writing goes out in silence
}

void SyncEngine::publishStatus()
{
    using State = SyncStatus::State;
    switch (m_phase) {
    case Phase::Stopped:
    case Phase::Waiting: m_status.state = State::Offline; break;
    case Phase::Opening:
    case Phase::Greeting: m_status.state = State::Connecting; break;
    case Phase::SignedOut: m_status.state = State::SignedOut; break;
    case Phase::Live: m_status.state = m_inStepKept ? State::InStep : State::CatchingUp; break;
    }
    m_status.done = m_status.total = 0;
    if (m_status.state == State::CatchingUp) {
        m_status.done = m_snapshotParts > 0 ? m_snapshotNext : m_cursor - m_start;
        m_status.total = m_snapshotParts > 0 ? m_snapshotParts : std::max<qint64>(m_head - m_start, 0);
    }
    if (!(m_published == m_status)) {
        m_published = m_status;
        if (onStatus)
            onStatus(m_status);
    }
}

void SyncEngine::planWake()
{
    if (m_phase == Phase::Stopped || m_phase == Phase::SignedOut)
        return;
    const Instant now = m_clock.now();
    if (!isConnected())
        return m_port.wakeAt(m_phaseEnds.next(now));
    if (hasNews() && !isSnapshotDue())
        return m_port.wakeAt(now);
    Instant when = Deadline::after(m_heardAt, m_askedAt ? SilenceMs : PingMs).next(now);
    if (m_phase == Phase::Greeting)
        when = std::min(when, m_phaseEnds.next(now));
    if (const auto pump = m_pump.nextDeadline(now))
        when = std::min(when, *pump);
    if (const auto documents = m_documents.nextDeadline(now))
        when = std::min(when, *documents);
    m_port.wakeAt(std::max(when, now.plus(1)));
}

} // namespace meridian
