// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the server says, a function a frame; sync_engine.cpp has the connection.
#include "core/sync/sync_engine.h"
#include "core/base/log.h"
#include "core/protocol/wire.h"
#include "core/store/replica_store.h"
#include <algorithm>

namespace meridian {

using namespace Qt::StringLiterals;

void SyncEngine::received(const QByteArray &cborFrame)
{
    if (!isConnected())
        return;
    m_heardAt = m_clock.now();
    m_askedAt.reset();
    const auto frame = wire::decodeFromServer(cborFrame, wire::Encoding::Cbor);
    if (!frame) {
        qCWarning(lcSync).noquote() << logLine("frame_not_understood"_L1,
            {{"type"_L1, frame.error().type}, {"why"_L1, frame.error().message}});
        if (frame.error().code != frame::code::UnknownFrame) // a type from a newer server is passed over
            drop(tr("The server sent something this version does not understand."));
        return;
    }
    const bool answersHello = std::holds_alternative<frame::Welcome>(*frame)
        || std::holds_alternative<frame::ErrorFrame>(*frame);
    if (m_phase == Phase::Greeting && !answersHello)
        return drop(tr("The server sent something this version does not understand."));
    const bool isNews = std::holds_alternative<frame::EventFrame>(*frame)
        || std::holds_alternative<frame::DocumentUpdate>(*frame)
        || std::holds_alternative<frame::Head>(*frame); // collected till the turn ends
    if (!isNews && !flush())
        return;
    std::visit([this](const auto &one) { handle(one); }, *frame);
    if (!isNews)
        proceed();
    publishStatus();
    planWake();
}

void SyncEngine::handle(const frame::Welcome &frame)
{
    const auto self = m_store.queries().self();
    if (!keep(self))
        return;
    if (!self->member.isNull() && (self->member != frame.member || self->workspace != frame.workspace))
        return signOut(tr("What is kept on this computer belongs to somebody else’s account."));
    if ((self->member.isNull() || self->workspaceName != frame.name)
        && !keep(m_store.setSelf(frame.member, frame.workspace, frame.name)))
        return;
    m_phase = Phase::Live;
    m_head = frame.head;
    m_awaitsSnapshot = frame.head < m_cursor; // the server was put back to an older state
    m_status.reason.clear();
}

void SyncEngine::handle(const frame::Snapshot &frame)
{
    const bool follows = frame.part == 0 || (frame.part == m_snapshotNext && frame.parts == m_snapshotParts);
    if (m_phase != Phase::Live || !follows || frame.part >= frame.parts)
        return drop(tr("The server sent something this version does not understand."));
    const bool last = frame.part + 1 == frame.parts;
    if (!keep(m_store.applySnapshot(frame.rows, frame.seq, frame.part == 0, last)))
        return;
    m_inStepKept = false;
    m_pump.reset(); // the answer to what is on its way may be in here, without a word
    m_snapshotParts = last ? 0 : frame.parts;
    m_snapshotNext = frame.part + 1;
    m_awaitsSnapshot = false;
    if (last) {
        lookAtDocuments();
        m_cursor = m_start = frame.seq;
        m_head = std::max(m_head, frame.seq);
    }
}

void SyncEngine::handle(const frame::EventFrame &frame)
{
    auto event = wire::toEvent(frame);
    if (event) {
        m_events.push_back(std::move(*event));
        if (m_events.size() >= EventsPerTurn)
            flush();
        return;
    }
    qCWarning(lcSync).noquote() << logLine("event_not_understood"_L1,
        {{"seq"_L1, QString::number(frame.seq)}, {"kind"_L1, frame.kind},
         {"why"_L1, event.error().sentence()}});
    const auto fault = event.error().fault;
    if (fault != codec::Fault::UnknownKind && fault != codec::Fault::UnknownName)
        return drop(tr("The server sent something this version does not understand."));
    m_passed = std::max(m_passed, frame.seq); // of a newer version: there is nothing to show it with
}

void SyncEngine::handle(const frame::Head &frame)
{
    m_passed = std::max(m_passed, frame.seq);
}

void SyncEngine::handle(const frame::Reject &frame)
{
    if (m_pump.rejected(frame.opId, frame.code, m_clock.now()) == OutboxPump::Verdict::Refused)
        keep(m_store.refuse(frame.opId, frame.code, frame.message));
}

void SyncEngine::handle(const frame::Scope &frame)
{
    const bool begins = std::any_of(frame.rows.channels.begin(), frame.rows.channels.end(),
                                    [&](const Channel &channel) { return channel.channel == frame.channel; });
    if (keep(begins ? m_store.replaceChannel(frame.channel, frame.rows) : m_store.upsert(frame.rows)))
        m_documents.lookAgain();
}

void SyncEngine::handle(const frame::ScopeGone &frame)
{
    if (keep(m_store.forgetChannel(frame.channel)))
        lookAtDocuments();
}

void SyncEngine::handle(const frame::ThreadGone &frame)
{
    keep(m_store.forgetThread(frame.thread));
}

void SyncEngine::handle(const frame::DocumentGone &frame)
{
    if (keep(m_store.forgetDocuments(frame.documents)))
        lookAtDocuments();
}

void SyncEngine::handle(const frame::HistoryPage &frame)
{
    keep(m_history.arrived(frame));
}

void SyncEngine::handle(const frame::ErrorFrame &frame)
{
    qCWarning(lcSync).noquote() << logLine("server_refused"_L1, {{"code"_L1, frame.code},
        {"re"_L1, frame.re}, {"message"_L1, frame.message}});
    if (frame.code == frame::code::BadToken || frame.code == frame::code::Revoked)
        return signOut(tr("This computer has been signed out."));
    if (m_documents.refused(frame, m_clock.now()))
        return;
    if (frame.request && *frame.request >= AccessDesk::FirstRequest)
        tellAccess(frame);
    else if (frame.request)
        keep(m_history.failed(*frame.request, frame.code));
    else if (m_phase == Phase::Greeting || frame.re == frame::Hello::type)
        drop(frame.message, frame.retryAfterMs.value_or(0));
}

} // namespace meridian
