// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How a session comes to the end of the log: by a snapshot, and by events that it pulls; delivery.cpp goes on from there.
#include "core/base/log.h"
#include "core/server/deleted_words.h"
#include "core/server/delivery.h"
#include "core/server/shared_frame.h"

namespace meridian {
namespace {

constexpr int EventsAtOnce = 200;
constexpr int SnapshotsAtOnce = 8;

} // namespace

void Delivery::start(Session &session, Seq cursor)
{
    session.told = session.sent = cursor;
    session.feed = Session::Feed::CatchingUp;
    if (cursor <= 0 || cursor > m_head || m_head - cursor > m_parts.snapshotAfterEvents)
        restart(session);
    pump(session.id);
}

void Delivery::restart(Session &session)
{
    session.feed = Session::Feed::Snapshot;
    session.snapshot.reset();
    session.scopedAt.clear();
}

void Delivery::pump(ConnectionId connection)
{
    for (;;) {
        Session *session = m_parts.sessions.find(connection);
        if (!session || session->state != Session::State::SignedIn
            || session->feed == Session::Feed::Live
            || !m_parts.speaker.hasRoom(*session))
            return;
        const auto progress = session->feed == Session::Feed::Snapshot ? pumpSnapshot(*session)
                                                                       : pumpEvents(*session);
        if (!progress) {
            qCWarning(lcServer).noquote() << logLine(QLatin1StringView("delivery.failed"),
                {{QLatin1StringView("detail"), progress.error().detail}});
            m_parts.speaker.end(*session, unavailable().error(), Speaker::TryAgainLater);
            return;
        }
        if (*progress == Progress::Wait)
            return;
    }
}

StoreResult<Delivery::Progress> Delivery::pumpSnapshot(Session &session)
{
    if (!session.snapshot) {
        if (snapshotsUnderWay() >= SnapshotsAtOnce)
            return Progress::Wait;
        auto feed = SnapshotFeed::create(m_parts.database, m_parts.openReader, session.member,
                                         session.encoding);
        if (!feed)
            return std::unexpected(feed.error());
        session.snapshot = std::move(*feed);
    }
    const auto frame = session.snapshot->next();
    if (!frame)
        return std::unexpected(frame.error());
    if (*frame) {
        m_parts.speaker.sayBytes(session, **frame);
        return Progress::More;
    }
    session.told = session.sent = session.snapshot->seq();
    session.snapshot.reset();
    session.feed = Session::Feed::CatchingUp;
    return Progress::More;
}

int Delivery::snapshotsUnderWay()
{
    int count = 0;
    for (const ConnectionId id : m_parts.sessions.all())
        count += m_parts.sessions.find(id)->snapshot ? 1 : 0;
    return count;
}

StoreResult<Delivery::Progress> Delivery::pumpEvents(Session &session)
{
    if (session.sent >= m_head) {
        goLive(session);
        return Progress::Wait;
    }
    const auto events = m_parts.log.read(session.sent, EventsAtOnce);
    if (!events)
        return std::unexpected(events.error());
    if (events->empty())
        return std::unexpected(StoreError{StoreError::Code::Corrupt, QStringLiteral("the log has a hole")});
    for (const Event &event : *events) {
        if (event.seq > m_head)
            break;
        if (roleOf(event, session.member)) {
            restart(session); // what the member may read may be another set altogether
            return Progress::More;
        }
        if (const auto pulled = pull(session, event); !pulled)
            return std::unexpected(pulled.error());
        session.sent = event.seq;
        if (!m_parts.speaker.hasRoom(session))
            break;
    }
    return Progress::More;
}

StoreResult<void> Delivery::pull(Session &session, const Event &event)
{
    const auto circle = m_audience.circleOf(event);
    if (!circle)
        return std::unexpected(circle.error());
    const auto hears = m_audience.hears(*circle, event, session.member, session.role);
    if (!hears)
        return std::unexpected(hears.error());
    if (!*hears) {
        const auto loses = m_audience.loses(event, session.member, session.role);
        if (!loses)
            return std::unexpected(loses.error());
        return *loses ? sayGone(session, event) : StoreResult<void>();
    }
    const auto sayable = withoutDeletedText(event);
    if (!sayable)
        return std::unexpected(sayable.error());
    SharedEvent shared(*sayable);
    return give(session, *sayable, *circle, shared);
}

StoreResult<void> Delivery::sayGone(Session &session, const Event &event)
{
    if (const auto moved = movedThread(event.op.body)) {
        m_parts.speaker.say(session, frame::ThreadGone{*moved});
        return {};
    }
    return m_documentMoves.tell(session, event);
}

StoreResult<Event> Delivery::withoutDeletedText(const Event &event) const
{
    if (const auto key = answered(event)) {
        const auto newest = m_parts.reader.answeredSeq(key->checkIn, key->round, key->author);
        if (!newest)
            return std::unexpected(newest.error());
        return event.seq < *newest ? withoutText(event) : event;
    }
    const auto message = worded(event.op.body);
    if (!message)
        return event;
    const auto place = m_parts.reader.message(*message);
    if (!place)
        return std::unexpected(place.error());
    return *place && event.seq < (*place)->deletedSeq ? withoutText(event) : event;
}

void Delivery::goLive(Session &session)
{
    session.feed = Session::Feed::Live;
    for (const QByteArray &frame : std::exchange(session.owed, {}))
        m_parts.speaker.sayBytes(session, frame);
    m_parts.speaker.say(session, frame::Head{m_head});
    session.told = m_head;
}

} // namespace meridian
