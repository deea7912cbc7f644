// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/document_hub.h"
#include "core/base/log.h"
#include "core/crdt/updates.h"
#include "core/server/shared_frame.h"

// Opening, writing and keeping; document_presence.cpp has who is there, document_yjs.cpp the Yjs clients.

namespace meridian {
namespace {

constexpr qint64 MostPendingBytes = 64 * 1024 * 1024;
constexpr qint64 GiveUpLockAfterMs = 20'000;
constexpr size_t MostUploads = 16; //!< changes that come in pieces, of all connections

Refusal tooMuch()
{
    return {frame::code::Busy, QStringLiteral("This is more than one connection may ask of documents. Please send it again later.")};
}

} // namespace

Checked<void> DocumentHub::mayRead(MemberId member, DocumentId document) const
{
    const auto reader = m_parts.authoriser.actor(member);
    if (!reader)
        return std::unexpected(reader.error());
    const auto found = m_parts.authoriser.readable(*reader, document);
    return found ? Checked<void>() : std::unexpected(found.error());
}

void DocumentHub::handle(Session &session, const frame::DocumentOpen &ask)
{
    const auto refused = [&](const Refusal &refusal) {
        m_parts.speaker.refuse(session, frame::DocumentOpen::type, refusal, ask.request);
    };
    if (session.state != Session::State::SignedIn)
        return refused(notSignedIn());
    if (const auto may = mayRead(session.member, ask.document); !may)
        return refused(may.error());
    if (!mayAsk(session.id))
        return refused(tooMuch());
    const auto lacked = m_parts.keeper.lackedBy(ask.document, ask.vector);
    if (!lacked)
        return refused(lacked.error());
    sayBytes(session, ask.request, ask.document, *lacked);
    if (ask.watch)
        enter(session.id, ask.document, session.member);
}

bool DocumentHub::mayAsk(ConnectionId connection)
{
    return !m_allowances[connection].isSpent(m_parts.clock.now());
}

void DocumentHub::handle(Session &session, const frame::VersionOpen &ask)
{
    const auto refused = [&](const Refusal &refusal) {
        m_parts.speaker.refuse(session, frame::VersionOpen::type, refusal, ask.request);
    };
    if (session.state != Session::State::SignedIn)
        return refused(notSignedIn());
    if (const auto may = mayRead(session.member, ask.document); !may)
        return refused(may.error());
    if (!mayAsk(session.id))
        return refused(tooMuch());
    const auto state = m_parts.keeper.version(ask.document, ask.version);
    if (!state)
        return refused(state.error());
    sayBytes(session, ask.request, ask.document, *state);
}

void DocumentHub::sayBytes(Session &session, qint64 request, DocumentId document, const QByteArray &bytes)
{
    m_allowances[session.id].spend(bytes.size());
    const auto pieces = DocumentPieces::cut(bytes);
    for (size_t part = 0; part < pieces.size(); ++part)
        m_parts.speaker.say(session, frame::DocumentSync{request, document, qint64(part), qint64(pieces.size()),
                                                         pieces[part]});
}

void DocumentHub::handle(Session &session, const frame::DocumentClose &ask)
{
    leave(session.id, ask.document);
}

void DocumentHub::handle(Session &session, const frame::DocumentUpdate &ask)
{
    const auto refused = [&](const Refusal &refusal) {
        m_parts.speaker.refuse(session, frame::DocumentUpdate::type, refusal, ask.request);
    };
    if (session.state != Session::State::SignedIn)
        return refused(notSignedIn());
    if (!ask.request)
        return refused({frame::code::Invalid, QStringLiteral("Give the change a number in request.")});
    if (ask.part == 0 && ask.parts == 1)
        return take(session.id, ask.request, {ask.document, session.member, ask.update});
    if (m_uploads.size() >= MostUploads && !m_uploads.contains(session.id))
        return refused({frame::code::Busy, QStringLiteral("Too many large changes are on their way. Please send this again.")});
    Upload &upload = m_uploads[session.id];
    if (ask.part == 0)
        upload = {ask.document, *ask.request, {}};
    const bool follows = upload.document == ask.document && upload.request == *ask.request;
    const auto progress = follows ? upload.pieces.add(ask.part, ask.parts, ask.update, limits::DocumentUpdate)
                                  : DocumentPieces::Progress::Broken;
    if (progress == DocumentPieces::Progress::More)
        return;
    const QByteArray update = upload.pieces.take();
    m_uploads.erase(session.id);
    if (progress == DocumentPieces::Progress::Broken)
        return refused({frame::code::Invalid, QStringLiteral("The parts of a change come in order, and are %1 bytes at most.")
                                                  .arg(limits::DocumentUpdate)});
    take(session.id, ask.request, {ask.document, session.member, update});
}

void DocumentHub::take(ConnectionId connection, std::optional<qint64> request, DocumentChange change)
{
    if (!mayAsk(connection))
        return refuse(connection, request, tooMuch());
    m_allowances[connection].spend(change.update.size());
    crdt::Limits most;
    most.bytes = limits::DocumentUpdate;
    const auto proved = crdt::validate(change.update, most);
    if (!proved) {
        const bool tooLarge = change.update.size() > limits::DocumentUpdate;
        return refuse(connection, request, {tooLarge ? frame::code::TooLarge : frame::code::Malformed,
                                            QStringLiteral("This is no Yjs update, or one that is too large.")});
    }
    if (m_pendingBytes + change.update.size() > MostPendingBytes)
        return refuse(connection, request,
                      {frame::code::Busy, QStringLiteral("The server is behind. Please send this again.")});
    if (proved->structs == 0 && proved->deletions == 0 && !request)
        return; // a Yjs client that has nothing new says so
    m_pendingBytes += change.update.size();
    m_pending.push_back({connection, request, std::move(change)});
}

void DocumentHub::refuse(ConnectionId connection, std::optional<qint64> request, const Refusal &refusal)
{
    if (m_yjs.contains(connection))
        return endYjs(connection, refusal.code);
    if (Session *session = m_parts.sessions.find(connection))
        m_parts.speaker.refuse(*session, frame::DocumentUpdate::type, refusal, request);
}

void DocumentHub::note(const OpBody &event)
{
    if (const auto *version = std::get_if<op::KeepVersion>(&event))
        m_versions.push_back(*version);
    m_isLookDue = m_isLookDue || std::holds_alternative<op::MoveDocument>(event)
        || std::holds_alternative<op::LeaveChannel>(event) || std::holds_alternative<op::MakePrivate>(event)
        || std::holds_alternative<op::RemoveMember>(event) || std::holds_alternative<op::SetRole>(event);
}

void DocumentHub::commit()
{
    if (std::exchange(m_isLookDue, false))
        lookWhoMayStay(); // before they hear more
    tellPresence();
    if (!m_pending.empty() || !m_versions.empty())
        keepPending();
}

void DocumentHub::keepPending()
{
    std::vector<DocumentChange> changes;
    for (const Pending &one : m_pending)
        changes.push_back(one.change);
    const auto outcome = m_parts.keeper.keep(changes, m_versions);
    if (!outcome && isWorthWaiting(outcome.error()))
        return; // the next commit tries the same again
    m_busySince.reset();
    const std::vector<Pending> pending = std::exchange(m_pending, {});
    m_versions.clear();
    m_pendingBytes = 0;
    if (outcome)
        return answer(pending, *outcome);
    qCWarning(lcServer).noquote() << logLine(QLatin1StringView("documents.failed"),
        {{QLatin1StringView("changes"), QString::number(changes.size())},
         {QLatin1StringView("detail"), outcome.error().detail}});
    for (const Pending &one : pending)
        refuse(one.connection, one.request, unavailable().error());
}

bool DocumentHub::isWorthWaiting(const StoreError &error)
{
    if (error.code != StoreError::Code::Busy)
        return false;
    const Instant now = m_parts.clock.now();
    const Instant since = m_busySince.value_or(now);
    m_busySince = since;
    return now >= since && now < since.plus(GiveUpLockAfterMs);
}

void DocumentHub::answer(const std::vector<Pending> &pending, const DocumentKeeper::Outcome &outcome)
{
    std::map<DocumentId, std::set<ConnectionId>> writers;
    for (size_t i = 0; i < pending.size(); ++i) {
        const auto &[connection, request, change] = pending[i];
        if (outcome.refusals[i]) {
            refuse(connection, request, *outcome.refusals[i]);
            continue;
        }
        writers[change.document].insert(connection);
        if (const Session *session = request ? m_parts.sessions.find(connection) : nullptr)
            m_parts.speaker.say(*session, frame::DocumentKept{*request, change.document});
    }
    // The change before the event that speaks of it: whoever has the event has the text.
    for (const auto &[document, updates] : outcome.news)
        tellNews(document, updates, writers[document]);
    m_parts.announce(outcome.before, outcome.events);
}

// A Yjs client hears of its own words too: it is how it learns that they are kept.
void DocumentHub::tellNews(DocumentId document, const std::vector<QByteArray> &updates, const std::set<ConnectionId> &writers)
{
    const auto room = m_rooms.find(document);
    if (room == m_rooms.end())
        return;
    for (const QByteArray &update : updates) {
        const QByteArray ofYjs = YjsMessage{YjsMessage::Kind::Update, update}.encode();
        const auto pieces = DocumentPieces::cut(update);
        for (size_t part = 0; part < pieces.size(); ++part) {
            SharedFrame shared([&] {
                return frame::DocumentUpdate{document, {}, qint64(part), qint64(pieces.size()), pieces[part]};
            });
            for (const auto &[connection, member] : room->second.attendees()) {
                if (const auto yjs = m_yjs.find(connection); yjs != m_yjs.end()) {
                    if (part == 0)
                        sendYjs(connection, yjs->second, ofYjs);
                } else if (writers.size() != 1 || !writers.contains(connection)) {
                    if (const Session *session = m_parts.sessions.find(connection))
                        m_parts.speaker.sayBytes(*session, shared.bytes(session->encoding));
                }
            }
        }
    }
}

void DocumentHub::closed(ConnectionId connection)
{
    m_uploads.erase(connection);
    m_allowances.erase(connection);
    std::vector<DocumentId> rooms;
    for (const auto &[document, room] : m_rooms) {
        if (room.has(connection))
            rooms.push_back(document);
    }
    for (const DocumentId document : rooms)
        leave(connection, document);
    m_yjs.erase(connection);
}

} // namespace meridian
