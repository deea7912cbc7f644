// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/document_session.h"
#include "core/base/log.h"
#include "core/crdt/updates.h"
#include <array>

namespace meridian {

namespace {

StoreResult<void> applyContent(crdt::Doc &doc, const std::vector<QByteArray> &updates, DocumentId document)
{
    if (updates.empty())
        return {};
    const auto whole = crdt::mergeUpdates(updates);
    if (!whole || !doc.apply(*whole))
        return std::unexpected(StoreError{StoreError::Code::Corrupt,
                                          QStringLiteral("document %1 cannot be read").arg(document.toString())});
    return {};
}

} // namespace

DocumentSession::DocumentSession(const Parts &parts, DocumentId document)
    : m_parts(parts), m_document(document), m_doc(crdt::ClientId::create(parts.random)),
      m_awareness(m_doc.clientId(), parts.clock)
{
    m_flush.setSingleShot(true);
    m_flush.setInterval(FlushMs);
    connect(&m_flush, &QTimer::timeout, this, &DocumentSession::flush);
    m_presence.setInterval(PresenceMs);
    connect(&m_presence, &QTimer::timeout, this, [this] { tellPresence(m_awareness.tick()); });
}

StoreResult<std::unique_ptr<DocumentSession>> DocumentSession::create(const Parts &parts, DocumentId document)
{
    std::unique_ptr<DocumentSession> session(new DocumentSession(parts, document));
    if (const auto loaded = session->load(); !loaded)
        return std::unexpected(loaded.error());
    return session;
}

StoreResult<crdt::Delta> DocumentSession::textOf(const Replica &replica, DocumentId document)
{
    const auto content = replica.documents().content(document);
    if (!content)
        return std::unexpected(content.error());
    crdt::Doc doc(crdt::ClientId{1}); // only read: nobody hears of this client
    if (const auto applied = applyContent(doc, content->updates, document); !applied)
        return std::unexpected(applied.error());
    return doc.text(Root).toDelta();
}

// Listening before reading: what comes between the two comes twice, which changes nothing.
StoreResult<void> DocumentSession::load()
{
    connect(&m_parts.replica, &Replica::documentNews, this, &DocumentSession::heard);
    const auto content = m_parts.replica.documents().content(m_document);
    if (!content)
        return std::unexpected(content.error());
    m_doc.observe([this](const crdt::UpdateEvent &event) {
        if (event.source == crdt::Source::Local)
            wrote(event.update);
    });
    if (const auto applied = applyContent(m_doc, content->updates, m_document); !applied)
        return applied;
    m_state = content->waiting ? State::SavedHere : State::Saved;
    m_complete = content->complete;
    m_parts.sink.watch(m_document, DocumentSink::Watch::Begin);
    m_presence.start();
    return {};
}

DocumentSession::~DocumentSession()
{
    flush();
    m_parts.sink.watch(m_document, DocumentSink::Watch::End);
}

void DocumentSession::wrote(QByteArrayView update)
{
    m_written.push_back(update.toByteArray());
    if (!m_flush.isActive())
        m_flush.start();
    setState(State::SavedHere);
}

void DocumentSession::flush()
{
    m_flush.stop();
    const std::vector<QByteArray> written = std::exchange(m_written, {});
    if (written.empty())
        return;
    if (const auto together = crdt::mergeUpdates(written)) {
        m_parts.sink.keepUpdate(m_document, *together);
        return;
    }
    for (const QByteArray &update : written)
        m_parts.sink.keepUpdate(m_document, update);
}

void DocumentSession::heard(const DocumentNews &news)
{
    if (news.document != m_document)
        return;
    using What = DocumentNews::What;
    switch (news.what) {
    case What::Changed: return applyRemote(news.bytes);
    case What::Fetched:
        applyRemote(news.bytes);
        // Anew: on this connection nobody has heard of me, and what I said on the one before is known to be over.
        if (const auto mine = m_awareness.local())
            setPresence(mine);
        if (!std::exchange(m_complete, true))
            emit completed();
        return;
    case What::Kept:
        if (m_written.empty())
            setState(State::Saved);
        return;
    case What::Refused: return setState(State::Refused, news.code);
    case What::Presence: return heardPresence(news);
    case What::Alone: {
        std::vector<crdt::ClientId> others;
        for (const auto &[client, state] : m_awareness.states()) {
            if (client != m_doc.clientId())
                others.push_back(client);
        }
        (void)m_awareness.remove(others);
        m_members.clear();
        emit presenceChanged();
        return;
    }
    case What::Version: emit versionArrived(news.version, news.bytes); return;
    case What::NoVersion: emit versionFailed(news.version, news.code); return;
    }
}

void DocumentSession::applyRemote(const QByteArray &update)
{
    if (update.isEmpty())
        return;
    if (const auto applied = m_doc.apply(update); !applied)
        qCWarning(lcSync).noquote() << logLine(QLatin1StringView("document.update_refused"),
            {{QLatin1StringView("document"), m_document.toString()}});
}

void DocumentSession::setState(State state, const QString &refusal)
{
    if (m_state == state && m_refusal == refusal)
        return;
    m_state = state;
    m_refusal = refusal;
    emit stateChanged();
}

void DocumentSession::setPresence(const std::optional<QByteArray> &json)
{
    tellPresence(m_awareness.setLocal(json));
}

void DocumentSession::tellPresence(const crdt::Awareness::Changes &changes)
{
    if (changes.isEmpty())
        return;
    bool mine = false, others = false;
    for (const crdt::ClientId client : changes.all())
        (client == m_doc.clientId() ? mine : others) = true;
    if (mine)
        sayPresence();
    if (others)
        emit presenceChanged();
}

void DocumentSession::sayPresence()
{
    const std::array self{m_doc.clientId()};
    if (const QByteArray states = m_awareness.encode(self); m_awareness.local() || m_wasPresent)
        m_parts.sink.sendPresence(m_document, states);
    m_wasPresent = m_awareness.local().has_value();
}

void DocumentSession::heardPresence(const DocumentNews &news)
{
    const auto changes = m_awareness.apply(news.bytes);
    if (!changes || changes->isEmpty())
        return;
    for (const crdt::ClientId client : changes->all())
        m_members[client] = news.member;
    emit presenceChanged();
}

std::vector<DocumentSession::Present> DocumentSession::present() const
{
    std::vector<Present> list;
    for (const auto &[client, state] : m_awareness.states()) {
        if (client == m_doc.clientId())
            continue;
        const auto member = m_members.find(client);
        list.push_back({client, member == m_members.end() ? MemberId() : member->second, state.json});
    }
    return list;
}

void DocumentSession::fetchVersion(VersionId version)
{
    m_parts.sink.fetchVersion(m_document, version);
}

} // namespace meridian
