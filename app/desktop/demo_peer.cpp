// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/demo_peer.h"
#include "core/protocol/wire.h"

namespace meridian {

namespace {
constexpr qint64 LongestSleep = 60'000, EveryMinute = 60'000;
}

DemoPeer::DemoPeer(Workspace workspace, const Clock &clock) : m_workspace(std::move(workspace)), m_clock(clock)
{
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, [this] {
        if (m_engine)
            m_engine->tick();
    });
    m_sayAgain.setInterval(DemoPeople::SayAgainMs);
    connect(&m_sayAgain, &QTimer::timeout, this, [this] {
        for (const DocumentId document : m_watched)
            tellWhoIsThere(document);
    });
}

void DemoPeer::setPlug(Plug plug)
{
    m_plug = plug;
    if (plug == Plug::Out && m_open) {
        close();
        m_engine->disconnected({});
    } else if (plug == Plug::In && !m_open) {
        m_engine->tryNow();
    }
}

void DemoPeer::open()
{
    const quint64 connection = ++m_connection;
    QMetaObject::invokeMethod(this, [this, connection] {
        if (connection != m_connection || !m_engine)
            return;
        if (m_plug == Plug::Out) {
            m_engine->disconnected({});
            return;
        }
        m_open = true;
        m_engine->connected();
    }, Qt::QueuedConnection);
}

void DemoPeer::close()
{
    ++m_connection;
    m_open = false;
    m_toDeliver.clear();
    m_watched.clear();
    m_sayAgain.stop();
}

void DemoPeer::wakeAt(Instant when)
{
    m_wake.start(static_cast<int>(qBound<qint64>(0, when.ms - m_clock.now().ms, LongestSleep)));
}

void DemoPeer::send(const QByteArray &cborFrame)
{
    const auto frame = wire::decodeFromClient(cborFrame, wire::Encoding::Cbor);
    if (!m_open || !frame)
        return;
    if (std::holds_alternative<frame::Hello>(*frame)) {
        answer(frame::Welcome{.member = m_workspace.self, .device = {}, .workspace = m_workspace.workspace,
                              .name = m_workspace.name, .head = m_workspace.head, .at = m_clock.now(), .features = {}});
        answer(frame::Head{.seq = m_workspace.head});
    } else if (const auto *submit = std::get_if<frame::Submit>(&*frame)) {
        answerOp(*submit);
    } else if (const auto *history = std::get_if<frame::History>(&*frame)) {
        answer(frame::HistoryPage{.request = history->request, .complete = true, .rows = {}});
    } else if (const auto *ping = std::get_if<frame::Ping>(&*frame)) {
        answer(frame::Pong{.n = ping->n});
    } else {
        (void)answerDocument(*frame);
    }
}

bool DemoPeer::answerDocument(const frame::FromClient &frame)
{
    if (const auto *open = std::get_if<frame::DocumentOpen>(&frame)) {
        sync(open->request, open->document, m_texts.lackedBy(open->document, open->vector));
        if (open->watch && m_people.isAnybodyIn(open->document)) {
            m_watched.insert(open->document);
            tellWhoIsThere(open->document);
            m_sayAgain.start();
        }
    } else if (const auto *close = std::get_if<frame::DocumentClose>(&frame)) {
        m_watched.erase(close->document);
        if (m_watched.empty())
            m_sayAgain.stop();
    } else if (const auto *wanted = std::get_if<frame::VersionOpen>(&frame)) {
        if (const auto state = m_texts.version(wanted->version))
            sync(wanted->request, wanted->document, *state);
        else
            answer(frame::ErrorFrame{.code = frame::code::NotFound, .message = {}, .re = frame::VersionOpen::type,
                                     .request = wanted->request, .retryAfterMs = {}});
    } else if (const auto *update = std::get_if<frame::DocumentUpdate>(&frame)) {
        DocumentPieces &pieces = m_pieces[update->document];
        if (pieces.add(update->part, update->parts, update->update, limits::DocumentUpdate) != DocumentPieces::Progress::Complete)
            return true;
        m_texts.keep(update->document, pieces.take());
        answer(frame::DocumentKept{.request = update->request.value_or(0), .document = update->document});
        tellChanged(update->document);
    } else {
        return false;
    }
    return true;
}

void DemoPeer::sync(qint64 request, DocumentId document, const QByteArray &bytes)
{
    const auto pieces = DocumentPieces::cut(bytes);
    for (size_t part = 0; part < pieces.size(); ++part)
        answer(frame::DocumentSync{.request = request, .document = document, .part = qint64(part),
                                   .parts = qint64(pieces.size()), .update = pieces[part]});
}

void DemoPeer::tellWhoIsThere(DocumentId document)
{
    for (const frame::DocumentPresence &words : m_people.in(document))
        answer(words);
}

//! As a server does: at most once a minute.
void DemoPeer::tellChanged(DocumentId document)
{
    const Instant now = m_clock.now();
    Instant &told = m_told[document];
    if (now.ms - told.ms < EveryMinute)
        return;
    told = now;
    const op::DocumentChanged changed{document};
    const OpId id(Uuid::named(now, "demo:changed:" + document.uuid().bytes()));
    answer(wire::toFrame(Event{++m_workspace.head, {id, changed}, m_workspace.self, now}));
}

void DemoPeer::answerOp(const frame::Submit &submit)
{
    if (!m_refusal.isEmpty()) {
        answer(frame::Reject{.opId = submit.opId, .code = m_refusal, .message = {}});
        return;
    }
    if (const auto op = wire::toOp(submit)) {
        if (const auto *version = std::get_if<op::KeepVersion>(&op->body))
            m_texts.keepVersion(version->document, version->version);
    }
    answer(frame::EventFrame{.seq = ++m_workspace.head, .opId = submit.opId, .kind = submit.kind, .body = submit.body,
                             .author = m_workspace.self, .at = m_clock.now()});
}

template<typename Frame>
void DemoPeer::answer(const Frame &frame)
{
    if (m_toDeliver.empty())
        QMetaObject::invokeMethod(this, &DemoPeer::deliver, Qt::QueuedConnection);
    m_toDeliver.push_back(wire::encode(frame, wire::Encoding::Cbor));
}

void DemoPeer::deliver()
{
    const quint64 connection = m_connection;
    while (!m_toDeliver.empty() && connection == m_connection && m_engine) {
        const QByteArray frame = std::move(m_toDeliver.front());
        m_toDeliver.pop_front();
        m_engine->received(frame);
    }
}

} // namespace meridian
