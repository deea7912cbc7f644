// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sync/document_pump.h"
#include "core/sync/outbox_pump.h"
#include <algorithm>

namespace meridian {
namespace {

//! May some document be refused no longer?
bool mayEndRefusals(const OpBody &body)
{
    return std::holds_alternative<op::CreateDocument>(body)
        || std::holds_alternative<op::MoveDocument>(body) || std::holds_alternative<op::ArchiveDocument>(body)
        || std::holds_alternative<op::UpdateChannel>(body) || std::holds_alternative<op::JoinChannel>(body)
        || std::holds_alternative<op::CreateChannel>(body);
}

} // namespace

void DocumentPump::reset()
{
    m_opened.clear();
    m_refused.clear();
    m_uploads.clear();
    m_incoming.clear();
    m_arrived.clear(); // it comes again, for it is not on disk
    m_pause.reset();
    for (const auto &[request, asked] : std::exchange(m_asked, {})) {
        if (asked.version)
            tell({DocumentNews::What::NoVersion, asked.document, {}, {}, *asked.version, frame::code::Unavailable});
    }
    for (auto it = m_watched.cbegin(); it != m_watched.cend(); ++it)
        tell({DocumentNews::What::Alone, it.key()});
}

StoreResult<void> DocumentPump::pump(Instant now)
{
    if (m_pause) {
        if (!m_pause->isDue(now))
            return {};
        m_pause.reset();
    }
    if (const auto sent = sendWaiting(); !sent)
        return sent;
    if (const auto opened = openWatched(); !opened)
        return opened;
    return fetchStale();
}

StoreResult<void> DocumentPump::sendWaiting()
{
    const auto documents = m_documents.waitingDocuments();
    if (!documents)
        return std::unexpected(documents.error());
    for (const DocumentId document : *documents) {
        const bool underWay = std::any_of(m_uploads.begin(), m_uploads.end(),
                                          [&](const auto &upload) { return upload.second == document; });
        if (underWay || m_refused.contains(document))
            continue;
        if (m_uploads.size() >= UploadsAtOnce)
            break;
        const auto waiting = m_documents.waiting(document);
        if (!waiting)
            return std::unexpected(waiting.error());
        if (waiting->upTo == 0)
            continue;
        m_uploads.emplace(waiting->upTo, document);
        const auto pieces = DocumentPieces::cut(waiting->update);
        for (size_t part = 0; part < pieces.size(); ++part)
            m_send(frame::DocumentUpdate{document, waiting->upTo, qint64(part), qint64(pieces.size()), pieces[part]});
    }
    return {};
}

// Words of a document that the server refuses, or does not have any more, come never: then the version goes without them.
StoreResult<bool> DocumentPump::holds(const OpBody &op) const
{
    const auto *version = std::get_if<op::KeepVersion>(&op);
    if (!version || m_refused.contains(version->document))
        return false;
    const auto edit = m_documents.editOf(version->document);
    if (!edit || *edit == 0)
        return edit ? StoreResult<bool>(false) : std::unexpected(edit.error());
    const auto last = m_documents.lastWaiting(version->document);
    if (!last)
        return std::unexpected(last.error());
    return *last > 0 && std::none_of(m_uploads.begin(), m_uploads.end(), [&](const auto &upload) {
        return upload.second == version->document && upload.first >= *last;
    });
}

StoreResult<void> DocumentPump::openWatched()
{
    for (auto it = m_watched.cbegin(); it != m_watched.cend(); ++it) {
        if (m_opened.contains(it.key()) || m_refused.contains(it.key()))
            continue;
        const auto seq = m_documents.editOf(it.key());
        if (!seq)
            return std::unexpected(seq.error());
        if (*seq == 0 || *seq >= PendingSeq)
            continue; // the server does not know of it yet
        m_opened.insert(it.key());
        if (const auto opened = open(it.key(), *seq, true); !opened)
            return opened;
    }
    return {};
}

StoreResult<void> DocumentPump::fetchStale()
{
    const auto stale = m_documents.stale(int(FetchesAtOnce + m_asked.size()) + int(m_refused.size()));
    if (!stale)
        return std::unexpected(stale.error());
    for (const auto &[document, seq] : *stale) {
        if (m_asked.size() >= FetchesAtOnce)
            break;
        if (isAsked(document) || m_refused.contains(document))
            continue;
        if (const auto opened = open(document, seq, false); !opened)
            return opened;
    }
    return {};
}

bool DocumentPump::isAsked(DocumentId document) const
{
    return std::any_of(m_asked.begin(), m_asked.end(), [&](const auto &entry) {
        return entry.second.document == document && !entry.second.version;
    });
}

StoreResult<void> DocumentPump::open(DocumentId document, qint64 seq, bool watch)
{
    const auto vector = m_documents.vectorOf(document);
    if (!vector)
        return std::unexpected(vector.error());
    const qint64 request = ++m_lastRequest;
    m_asked.emplace(request, Asked{document, seq, watch, {}, {}});
    m_send(frame::DocumentOpen{request, document, *vector, watch});
    return {};
}

StoreResult<void> DocumentPump::keep()
{
    const auto arrived = std::exchange(m_arrived, {});
    return arrived.empty() ? StoreResult<void>() : m_documents.keepArrived(arrived);
}

// What is watched comes as it is written, each change before the event that speaks of it.
StoreResult<void> DocumentPump::changed(const std::vector<Event> &events)
{
    std::vector<DocumentId> here;
    for (const Event &event : events) {
        const auto *one = std::get_if<op::DocumentChanged>(&event.op.body);
        if (mayEndRefusals(event.op.body))
            m_refused.clear();
        if (one && m_opened.contains(one->document) && !isAsked(one->document))
            here.push_back(one->document);
    }
    return here.empty() ? StoreResult<void>() : m_documents.markHeld(here);
}

void DocumentPump::watch(DocumentId document, DocumentSink::Watch watch)
{
    if (watch == DocumentSink::Watch::Begin) {
        ++m_watched[document];
        return;
    }
    if (--m_watched[document] > 0)
        return;
    m_watched.remove(document);
    if (m_opened.remove(document))
        m_send(frame::DocumentClose{document});
}

void DocumentPump::sendPresence(DocumentId document, const QByteArray &states)
{
    if (m_opened.contains(document))
        m_send(frame::DocumentPresence{document, {}, states});
}

void DocumentPump::fetchVersion(DocumentId document, VersionId version)
{
    const qint64 request = ++m_lastRequest;
    m_asked.emplace(request, Asked{document, 0, false, version, {}});
    m_send(frame::VersionOpen{request, document, version});
}

StoreResult<void> DocumentPump::arrived(const frame::DocumentSync &frame)
{
    const auto found = m_asked.find(frame.request);
    if (found == m_asked.end())
        return {};
    const auto progress = found->second.pieces.add(frame.part, frame.parts, frame.update, limits::DocumentState);
    if (progress == DocumentPieces::Progress::More)
        return {};
    Asked asked = std::move(found->second);
    m_asked.erase(found);
    const QByteArray bytes = asked.pieces.take();
    using What = DocumentNews::What;
    if (asked.version) {
        tell({What::Version, asked.document, bytes, {}, *asked.version});
        return {};
    }
    if (progress == DocumentPieces::Progress::Broken) {
        m_refused.insert(asked.document); // not again on this connection
        return {};
    }
    if (const auto kept = m_documents.keepFetched({asked.document, bytes}, asked.seq); !kept) {
        if (kept.error().code != StoreError::Code::Misuse)
            return kept;
        m_refused.insert(asked.document);
        return {};
    }
    tell({What::Fetched, asked.document, bytes});
    return {};
}

void DocumentPump::arrived(const frame::DocumentUpdate &frame)
{
    DocumentPieces &pieces = m_incoming[frame.document];
    const auto progress = pieces.add(frame.part, frame.parts, frame.update, limits::DocumentState);
    if (progress == DocumentPieces::Progress::More)
        return;
    if (progress == DocumentPieces::Progress::Broken) { // something is missing now: open it anew
        m_incoming.erase(frame.document);
        m_opened.remove(frame.document);
        return;
    }
    const QByteArray update = pieces.take();
    m_incoming.erase(frame.document);
    m_arrived.push_back({frame.document, update});
    tell({DocumentNews::What::Changed, frame.document, update});
}

StoreResult<void> DocumentPump::arrived(const frame::DocumentKept &frame)
{
    if (m_uploads.erase(frame.request) == 0)
        return {};
    const auto all = m_documents.acknowledge(frame.document, frame.request);
    if (!all)
        return std::unexpected(all.error());
    if (*all)
        tell({DocumentNews::What::Kept, frame.document});
    return {};
}

void DocumentPump::arrived(const frame::DocumentPresence &frame)
{
    tell({DocumentNews::What::Presence, frame.document, frame.states, frame.member.value_or(MemberId())});
}

bool DocumentPump::refused(const frame::ErrorFrame &frame, Instant now)
{
    using What = DocumentNews::What;
    const bool ofUpdate = frame.re == frame::DocumentUpdate::type;
    const bool ofOpen = frame.re == frame::DocumentOpen::type || frame.re == frame::VersionOpen::type;
    if (frame.re == frame::DocumentPresence::type)
        return true; // it was closed meanwhile
    if ((!ofUpdate && !ofOpen) || !frame.request)
        return false;
    const bool later = isTemporary(frame.code);
    if (later)
        m_pause = Deadline::after(now, PauseMs);
    if (ofUpdate) {
        const auto upload = m_uploads.find(*frame.request);
        if (upload == m_uploads.end())
            return true;
        const DocumentId document = upload->second;
        m_uploads.erase(upload);
        if (!later) {
            m_refused.insert(document);
            tell({What::Refused, document, {}, {}, {}, frame.code});
        }
        return true;
    }
    const auto found = m_asked.find(*frame.request);
    if (found == m_asked.end())
        return true;
    const Asked asked = std::move(found->second);
    m_asked.erase(found);
    if (asked.version)
        tell({What::NoVersion, asked.document, {}, {}, *asked.version, frame.code});
    else if (later)
        m_opened.remove(asked.document);
    else
        m_refused.insert(asked.document);
    return true;
}

std::optional<Instant> DocumentPump::nextDeadline(Instant now) const
{
    return m_pause ? std::optional(m_pause->next(now)) : std::nullopt;
}

void DocumentPump::tell(const DocumentNews &news)
{
    if (onNews && (m_watched.contains(news.document) || news.what == DocumentNews::What::Version
                   || news.what == DocumentNews::What::NoVersion))
        onNews(news);
}

} // namespace meridian
