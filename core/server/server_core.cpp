// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/server_core_impl.h"
#include "core/base/log.h"
#include "core/store/statements.h"

namespace meridian {
namespace {

// Units: milliseconds.
constexpr qint64 SignInWithinMs = 10'000;
constexpr qint64 HashWithinMs = 60'000;
constexpr qint64 KeepSeenEveryMs = 60'000;
constexpr size_t OpsAtOnce = 1024;
constexpr int WaitForLockMs = 100; // more would keep everybody waiting; the next flush tries again
constexpr qint64 GiveUpLockAfterMs = 20'000;
constexpr Seq WorthBroadcasting = 500;
constexpr size_t ParcelsAtOnce = 200;

qint64 dataVersion(SQLite::Database &database)
{
    const auto version = guarded([&]() -> qint64 {
        return database.execAndGet("PRAGMA data_version").getInt64();
    });
    return version.value_or(-1);
}

} // namespace

StoreResult<std::unique_ptr<ServerCore>> ServerCore::create(SQLite::Database &database, const Clock &clock,
                                                            Random &random, ServerPort &port,
                                                            PasswordHasher &hasher, Options options)
{
    if (const auto migrated = administration::migrateAll(database); !migrated)
        return std::unexpected(migrated.error());
    const auto workspace = administration::workspace(database);
    if (!workspace)
        return std::unexpected(workspace.error());
    if (!*workspace)
        return std::unexpected(StoreError{StoreError::Code::Misuse, QStringLiteral("no workspace here")});
    const auto head = EventLog(database).head();
    if (!head)
        return std::unexpected(head.error());
    const auto patience = guarded([&] { database.setBusyTimeout(WaitForLockMs); });
    if (!patience)
        return std::unexpected(patience.error());
    const Impl::Place place{database, clock, random, port, hasher, std::move(options)};
    return std::unique_ptr<ServerCore>(new ServerCore(std::make_unique<Impl>(place, **workspace, *head)));
}

StoreResult<std::unique_ptr<ServerCore>> ServerCore::create(SQLite::Database &database, const Clock &clock,
                                                            Random &random, ServerPort &port,
                                                            PasswordHasher &hasher)
{
    return create(database, clock, random, port, hasher, Options{});
}

ServerCore::ServerCore(std::unique_ptr<Impl> impl) : m_impl(std::move(impl)) {}
ServerCore::~ServerCore() = default;
void ServerCore::opened(ConnectionId connection, const QString &peer) { m_impl->opened(connection, peer); }
void ServerCore::received(ConnectionId connection, const QByteArray &bytes, wire::Encoding encoding)
{
    m_impl->received(connection, bytes, encoding);
}
QByteArray ServerCore::calendar(const QString &peerAddress, const http::CalendarAsk &ask)
{
    return m_impl->calendar(peerAddress, ask);
}

void ServerCore::openedYjs(ConnectionId connection, const QString &peer, const QString &document, const QString &token)
{
    m_impl->openedYjs(connection, peer, document, token);
}
void ServerCore::writable(ConnectionId connection) { m_impl->writable(connection); }
void ServerCore::closed(ConnectionId connection) { m_impl->closed(connection); }
bool ServerCore::hasPendingOps() const { return m_impl->hasPendingOps(); }
bool ServerCore::hasPendingTexts() const { return m_impl->hasPendingTexts(); }
bool ServerCore::hasPagesDue() const { return m_impl->hasPagesDue(); }
void ServerCore::flush() { m_impl->flush(); }
void ServerCore::tick() { m_impl->tick(); }
void ServerCore::shutDown(quint16 code, const QString &reason) { m_impl->shutDown(code, reason); }

ServerCore::Impl::Impl(const Place &place, const administration::Workspace &workspace, Seq head)
    : m_place(place), m_workspace(workspace), m_reader(place.database), m_log(place.database),
      m_writer(place.database, place.clock), m_accounts(place.database), m_authoriser(m_reader),
      m_speaker(m_sessions, place.port),
      m_delivery({place.database, m_reader, m_log, m_sessions, m_speaker, place.clock,
                  place.options.openReader, place.options.snapshotAfterEvents},
                 head),
      m_commit(place.database, m_reader, m_log, m_authoriser, m_writer),
      m_sendLater(place.database, m_reader, place.clock),
      m_signIn({place.database, m_reader, m_writer, m_accounts, m_sessions, m_speaker, place.hasher,
                place.clock, place.random, workspace.workspace, workspace.name,
                [this](Seq before, const std::vector<Event> &events) {
                    m_reader.forgetAll();
                    follow(before);
                    m_delivery.broadcast(events);
                }}),
      m_feed({m_reader, m_accounts, place.clock, workspace.workspace, workspace.name}),
      m_keeper(place.database, m_reader, m_authoriser, m_writer, place.clock),
      m_documents({m_keeper, m_authoriser, m_accounts, m_sessions, m_speaker, place.port, place.clock,
                   [this](Seq before, const std::vector<Event> &events) {
                       follow(before);
                       m_delivery.broadcast(events);
                   }}),
      m_dataVersion(dataVersion(place.database)), m_seenKept(place.clock.now())
{
    m_reader.remember();
}

void ServerCore::Impl::opened(ConnectionId connection, const QString &peerAddress)
{
    m_sessions.open(connection, peerAddress, m_place.clock.now());
}

void ServerCore::Impl::closed(ConnectionId connection)
{
    m_sessions.remove(connection);
    m_documents.closed(connection);
}

void ServerCore::Impl::openedYjs(ConnectionId connection, const QString &peerAddress, const QString &document,
                                 const QString &token)
{
    m_reader.lookAgain();
    const auto id = DocumentId::fromString(document); // anything else may be a secret in the wrong place
    qCInfo(lcServer).noquote() << logLine(QLatin1StringView("document.opened"),
        {{QLatin1StringView("connection"), QString::number(connection)},
         {QLatin1StringView("peer"), peerAddress},
         {QLatin1StringView("document"), id ? id->toString() : QString()}});
    m_documents.openedYjs(connection, document, token);
}

void ServerCore::Impl::writable(ConnectionId connection)
{
    m_reader.lookAgain();
    m_delivery.pump(connection);
}

void ServerCore::Impl::received(ConnectionId connection, const QByteArray &bytes, wire::Encoding encoding)
{
    if (m_documents.isYjs(connection)) {
        m_reader.lookAgain();
        return m_documents.receivedYjs(connection, bytes);
    }
    Session *session = m_sessions.find(connection);
    if (!session)
        return; // ended, and its last words were still on the way
    session->encoding = encoding;
    const auto decoded = wire::decodeFromClient(bytes, encoding);
    if (!decoded)
        return refuseBytes(*session, decoded.error());
    if (!std::holds_alternative<frame::Submit>(*decoded))
        m_reader.lookAgain(); // ops are judged later, and then it looks
    std::visit([&](const auto &ask) { handle(*session, ask); }, *decoded);
    if (m_pending.size() >= OpsAtOnce && !m_busySince)
        commit();
}

void ServerCore::Impl::refuseBytes(const Session &session, const wire::DecodeError &error)
{
    if (error.type == frame::Submit::type && error.opId)
        m_speaker.say(session, frame::Reject{*error.opId, error.code, error.message});
    else
        m_speaker.say(session, frame::ErrorFrame{error.code, error.message, error.type, error.request, {}});
}

void ServerCore::Impl::refuseBatch(const std::vector<PendingOp> &ops, const Refusal &refusal)
{
    for (const PendingOp &op : ops) {
        if (const Session *session = m_sessions.find(op.connection))
            m_speaker.say(*session, frame::Reject{op.op.opId, refusal.code, refusal.message});
    }
}

void ServerCore::Impl::flush()
{
    commit();
    makeOnePage();
}

// Documents after ops: one that was just made is there to be written in. Where ops wait, texts wait too.
void ServerCore::Impl::commit()
{
    commitOps();
    if (!m_busySince)
        m_documents.commit();
}

void ServerCore::Impl::commitOps()
{
    if (m_pending.empty())
        return;
    const auto outcome = m_commit.run(m_pending);
    const Instant now = m_place.clock.now();
    if (!outcome && outcome.error().code == StoreError::Code::Busy) {
        // Another process writes, an import perhaps: the next flush tries the same ops again.
        const Instant since = m_busySince.value_or(now);
        if (now < since.plus(GiveUpLockAfterMs) && now >= since) {
            m_busySince = since;
            return;
        }
    }
    m_busySince.reset();
    const std::vector<PendingOp> ops = std::exchange(m_pending, {});
    if (!outcome) {
        qCCritical(lcServer).noquote() << logLine(QLatin1StringView("commit.failed"),
            {{QLatin1StringView("ops"), QString::number(ops.size())},
             {QLatin1StringView("detail"), outcome.error().detail}});
        return refuseBatch(ops, unavailable().error());
    }
    answerBatch(*outcome, ops);
}

void ServerCore::Impl::answerBatch(const GroupCommit::Outcome &outcome, const std::vector<PendingOp> &ops)
{
    follow(outcome.before);
    m_delivery.broadcast(outcome.events);
    for (const Event &event : outcome.events) {
        m_documents.note(event.op.body);
        m_sendLater.note(event);
    }
    for (const auto &[index, event] : outcome.repeats) {
        if (Session *session = m_sessions.find(ops[index].connection))
            m_delivery.repeat(*session, event);
    }
    for (const auto &[index, refusal] : outcome.refusals) {
        if (const Session *session = m_sessions.find(ops[index].connection))
            m_speaker.say(*session, frame::Reject{ops[index].op.opId, refusal.code, refusal.message});
    }
}

// A database that is busy or cannot be written is tried again: the drafts wait in it.
std::optional<GroupCommit::Outcome> ServerCore::Impl::commitOwn(const std::vector<PendingOp> &ops)
{
    auto outcome = m_commit.run(ops);
    if (!outcome) {
        qCWarning(lcServer).noquote() << logLine(QLatin1StringView("send_later.failed"),
            {{QLatin1StringView("ops"), QString::number(ops.size())},
             {QLatin1StringView("detail"), outcome.error().detail}});
        m_sendLater.lookAgain();
        return std::nullopt;
    }
    answerBatch(*outcome, ops);
    return std::move(*outcome);
}

void ServerCore::Impl::sendWhatIsDue()
{
    if (m_busySince)
        return;
    m_reader.lookAgain();
    const auto parcels = m_sendLater.due(ParcelsAtOnce);
    if (parcels.empty())
        return;
    std::vector<PendingOp> ops;
    std::vector<size_t> ends;
    for (const auto &parcel : parcels) {
        ops.insert(ops.end(), parcel.ops.begin(), parcel.ops.end());
        ends.push_back(ops.size());
    }
    const auto outcome = commitOwn(ops);
    if (!outcome)
        return;
    std::vector<PendingOp> back;
    size_t refusal = 0;
    for (size_t i = 0; i < parcels.size(); ++i) {
        const bool bad = refusal < outcome->refusals.size() && outcome->refusals[refusal].first < ends[i];
        if (bad && outcome->refusals[refusal].second.code == frame::code::Unavailable)
            m_sendLater.lookAgain(); // that is no verdict: the next tick tries again
        else if (bad)
            back.push_back(SendLater::refused(parcels[i].draft, outcome->refusals[refusal].second));
        while (refusal < outcome->refusals.size() && outcome->refusals[refusal].first < ends[i])
            ++refusal;
    }
    if (!back.empty())
        static_cast<void>(commitOwn(back));
}

void ServerCore::Impl::follow(Seq head)
{
    if (head <= m_delivery.head())
        return;
    if (head - m_delivery.head() > WorthBroadcasting)
        return m_delivery.jumpTo(head);
    auto events = m_log.read(m_delivery.head(), int(head - m_delivery.head()));
    if (!events || events->empty())
        return m_delivery.jumpTo(head); // each session then finds out, and says, that the log cannot be read
    m_delivery.broadcast(*events);
}

void ServerCore::Impl::tick()
{
    flush();
    lookAround();
    sendWhatIsDue();
    endUnnamed();
    m_delivery.tick();
    m_documents.tick();
    keepLastSeen();
}

//! Has another process written? Then there may be events, and devices may have been revoked.
void ServerCore::Impl::lookAround()
{
    const qint64 version = dataVersion(m_place.database);
    if (version == m_dataVersion && version >= 0)
        return;
    m_dataVersion = version;
    m_reader.lookAgain();
    m_sendLater.lookAgain();
    if (const auto head = m_log.head())
        follow(*head);
    endRevoked();
}

void ServerCore::Impl::endRevoked()
{
    for (const ConnectionId id : m_sessions.all()) {
        Session *session = m_sessions.find(id);
        if (!session || session->state != Session::State::SignedIn)
            continue;
        const auto device = m_accounts.device(session->device);
        if (device && (!*device || (*device)->revoked))
            m_speaker.end(*session, {frame::code::Revoked, QStringLiteral("This device has been signed out.")});
    }
}

void ServerCore::Impl::endUnnamed()
{
    const Instant now = m_place.clock.now();
    for (const ConnectionId id : m_sessions.all()) {
        Session *session = m_sessions.find(id);
        if (session->state == Session::State::SignedIn)
            continue;
        const qint64 patience = session->state == Session::State::Fresh ? SignInWithinMs : HashWithinMs;
        if (session->since.plus(patience) < now)
            m_speaker.end(*session, {frame::code::NotSignedIn,
                                     QStringLiteral("This connection did not sign in in time.")});
        else if (session->since > now)
            session->since = now; // the clock was set back
    }
}

void ServerCore::Impl::keepLastSeen()
{
    const Instant now = m_place.clock.now();
    if (m_seen.isEmpty() || (m_seenKept.plus(KeepSeenEveryMs) > now && m_seenKept <= now))
        return;
    m_seenKept = now;
    const auto seen = std::exchange(m_seen, {});
    const auto kept = inTransaction(m_place.database, [&]() -> StoreResult<void> {
        for (auto it = seen.begin(); it != seen.end(); ++it) {
            if (const auto marked = m_accounts.markSeen(it.key(), it.value()); !marked)
                return marked;
        }
        return {};
    });
    if (kept)
        return;
    for (auto it = seen.begin(); it != seen.end(); ++it)
        m_seen.insert(it.key(), std::max(it.value(), m_seen.value(it.key())));
    qCWarning(lcServer).noquote() << logLine(QLatin1StringView("last_seen.failed"),
        {{QLatin1StringView("detail"), kept.error().detail}});
}

void ServerCore::Impl::shutDown(quint16 webSocketCode, const QString &reason)
{
    commit();
    refuseBatch(std::exchange(m_pending, {}), unavailable().error());
    m_seenKept = {};
    keepLastSeen();
    m_documents.closeAll(webSocketCode, reason);
    for (const ConnectionId id : m_sessions.all()) {
        m_sessions.remove(id);
        m_place.port.close(id, webSocketCode, reason);
    }
}

} // namespace meridian
