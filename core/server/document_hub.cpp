// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/document_hub.h"
#include "core/base/log.h"
#include "core/crdt/updates.h"

// Opening, writing and keeping; document_presence.cpp has who is there, document_yjs.cpp the Yjs clients.

namespace meridian {
namespace {

constexpr qint64 MostPendingBytes = 64 * 1024 * 1024;
constexpr size_t MostUploads = 16; //!< changes that come in pieces, of all connections

Refusal notSignedIn()
{
    return {frame::code::NotSignedIn, QStringLiteral("Say hello with a token first.")};
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
    const auto lacked = m_parts.keeper.lackedBy(ask.document, ask.vector);
    if (!lacked)
        return refused(lacked.error());
    sayBytes(session, ask.request, ask.document, *lacked);
    if (ask.watch)
        enter(session.id, ask.document, session.member);
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
    const auto state = m_parts.keeper.version(ask.document, ask.version);
    if (!state)
        return refused(state.error());
    sayBytes(session, ask.request, ask.document, *state);
}

void DocumentHub::sayBytes(Session &session, qint64 request, DocumentId document, const QByteArray &bytes)
{
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
        return endYjs(connection, refusal.code, refusal.code == frame::code::Busy || refusal.code == frame::code::Unavailable
                          ? Speaker::TryAgainLater
                          : Speaker::Policy);
    if (Session *session = m_parts.sessions.find(connection))
        m_parts.speaker.refuse(*session, frame::DocumentUpdate::type, refusal, request);
}

void DocumentHub::commit()
{
    if (!hasPending())
        return;
    const std::vector<Pending> pending = std::exchange(m_pending, {});
    const auto versions = std::exchange(m_versions, {});
    m_pendingBytes = 0;
    std::vector<DocumentChange> changes;
    for (const Pending &one : pending)
        changes.push_back(one.change);
    const auto outcome = m_parts.keeper.keep(changes, versions);
    if (!outcome) {
        qCWarning(lcServer).noquote() << logLine(QLatin1StringView("documents.failed"),
            {{QLatin1StringView("changes"), QString::number(changes.size())},
             {QLatin1StringView("detail"), outcome.error().detail}});
        for (const Pending &one : pending)
            refuse(one.connection, one.request, unavailable().error());
        return;
    }
    // The change before the event that speaks of it: whoever has the event has the text.
    for (size_t i = 0; i < pending.size(); ++i) {
        if (outcome->refusals[i])
            refuse(pending[i].connection, pending[i].request, *outcome->refusals[i]);
        else
            tellChange(pending[i]);
    }
    m_parts.announce(outcome->before, outcome->events);
}

void DocumentHub::tellChange(const Pending &kept)
{
    const DocumentId document = kept.change.document;
    if (kept.request) {
        if (const Session *session = m_parts.sessions.find(kept.connection))
            m_parts.speaker.say(*session, frame::DocumentKept{*kept.request, document});
    }
    const auto room = m_rooms.find(document);
    if (room == m_rooms.end())
        return;
    for (const auto &[connection, attendee] : room->second.attendees) {
        if (connection == kept.connection)
            continue;
        if (m_yjs.contains(connection)) {
            sendYjs(connection, YjsMessage::Kind::Update, kept.change.update);
        } else if (const Session *session = m_parts.sessions.find(connection)) {
            const auto pieces = DocumentPieces::cut(kept.change.update);
            for (size_t part = 0; part < pieces.size(); ++part)
                m_parts.speaker.say(*session, frame::DocumentUpdate{document, {}, qint64(part), qint64(pieces.size()),
                                                                    pieces[part]});
        }
    }
}

void DocumentHub::closed(ConnectionId connection)
{
    m_uploads.erase(connection);
    std::vector<DocumentId> rooms;
    for (const auto &[document, room] : m_rooms) {
        if (room.attendees.contains(connection))
            rooms.push_back(document);
    }
    for (const DocumentId document : rooms)
        leave(connection, document);
    m_yjs.erase(connection);
}

} // namespace meridian
