// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What sessions that are live hear; delivery_catch_up.cpp brings them there.
#include "core/server/delivery.h"
#include "core/base/log.h"
#include "core/server/deleted_words.h"
#include "core/server/row_frames.h"
#include "core/server/shared_frame.h"

namespace meridian {
namespace {

// Units: bytes, events, milliseconds.
constexpr qint64 CutOffAbove = 8 * 1024 * 1024; //!< unsent; no reader may be worth more
constexpr qint64 CutOffAfterMs = 30'000;        //!< without a byte taken
constexpr qint64 HeadsEveryMs = 500;
constexpr size_t MostOwed = 1000;

Refusal tooSlow()
{
    return {frame::code::TooSlow, QStringLiteral("This connection does not read what it is sent.")};
}

//! Does a change of role make a guest of the session's member, or take them out of being one?
bool changesReading(const op::SetRole &change, const Session &session)
{
    return (session.role == Role::Guest) != (change.role == Role::Guest);
}

} // namespace

Delivery::Delivery(Parts parts, Seq head)
    : m_parts(std::move(parts)), m_audience(m_parts.reader),
      m_documentMoves(m_parts.reader, m_audience, m_parts.speaker), m_head(head)
{
}

const op::SetRole *Delivery::roleOf(const Event &event, MemberId member)
{
    const auto *role = std::get_if<op::SetRole>(&event.op.body);
    return role && role->member == member ? role : nullptr;
}

void Delivery::fallBack(Session &session, Seq sent)
{
    if (session.feed != Session::Feed::Live)
        return;
    session.feed = Session::Feed::CatchingUp;
    session.sent = sent;
}

void Delivery::broadcast(const std::vector<Event> &events)
{
    if (events.empty())
        return;
    m_head = events.back().seq;
    const DeletedWords deleted(events);
    for (const Event &event : events) {
        const auto sent = deleted.bringsOne(event) ? broadcastOne(withoutText(event)) : broadcastOne(event);
        if (!sent) {
            qCWarning(lcServer).noquote() << logLine(QLatin1StringView("broadcast.failed"),
                {{QLatin1StringView("detail"), sent.error().detail}});
            for (const ConnectionId id : m_parts.sessions.all())
                fallBack(*m_parts.sessions.find(id), event.seq - 1);
            break;
        }
    }
    for (const Event &event : events)
        applyToSessions(event);
}

StoreResult<void> Delivery::broadcastOne(const Event &event)
{
    const auto circle = m_audience.circleOf(event);
    if (!circle)
        return std::unexpected(circle.error());
    const auto to = receivers(*circle, event);
    if (!to)
        return std::unexpected(to.error());
    SharedEvent shared(event);
    for (const ConnectionId id : *to) {
        Session *session = m_parts.sessions.find(id);
        if (!session || session->feed != Session::Feed::Live)
            continue;
        if (!m_parts.speaker.hasRoom(*session)) {
            fallBack(*session, event.seq - 1);
            continue;
        }
        // One receiver's failure is its own: it pulls the event again.
        if (!give(*session, event, *circle, shared))
            fallBack(*session, event.seq - 1);
    }
    return takeAway(event, *to);
}

StoreResult<void> Delivery::takeAway(const Event &event, const SessionTable::Connections &hearing)
{
    const auto former = m_audience.formerCircles(event);
    if (!former)
        return std::unexpected(former.error());
    if (former->empty())
        return {};
    QSet<ConnectionId> told(hearing.begin(), hearing.end());
    for (const Audience::Circle &circle : *former) {
        const auto had = receivers(circle, event);
        if (!had)
            return std::unexpected(had.error());
        for (const ConnectionId id : *had) {
            Session *session = m_parts.sessions.find(id);
            if (!session || session->feed != Session::Feed::Live || told.contains(id))
                continue;
            told.insert(id);
            if (!m_parts.speaker.hasRoom(*session) || !sayGone(*session, event))
                fallBack(*session, event.seq - 1);
        }
    }
    return {};
}

StoreResult<SessionTable::Connections> Delivery::receivers(const Audience::Circle &circle, const Event &event)
{
    using Who = Audience::Circle::Who;
    const SessionTable &sessions = m_parts.sessions;
    SessionTable::Connections to;
    if (circle.who == Who::Everyone || circle.who == Who::Public) {
        to = sessions.regulars();
        for (const ConnectionId id : sessions.guests()) {
            const Session *guest = m_parts.sessions.find(id);
            const auto hears = m_audience.hears(circle, event, guest->member, Role::Guest);
            if (!hears)
                return std::unexpected(hears.error());
            if (*hears)
                to.push_back(id);
        }
        return circle.also ? readingBoth(std::move(to), circle, event) : std::move(to);
    }
    std::vector<MemberId> members;
    if (circle.who == Who::Members) {
        auto inside = m_audience.membersOf(circle.channel);
        if (!inside)
            return std::unexpected(inside.error());
        members = std::move(*inside);
    }
    members.push_back(event.author);
    if (const auto about = concerned(event.op.body))
        members.push_back(*about);
    std::sort(members.begin(), members.end());
    members.erase(std::unique(members.begin(), members.end()), members.end());
    for (const MemberId &member : members) {
        const auto &theirs = sessions.of(member);
        to.insert(to.end(), theirs.begin(), theirs.end());
    }
    std::sort(to.begin(), to.end());
    return circle.also ? readingBoth(std::move(to), circle, event) : std::move(to);
}

StoreResult<SessionTable::Connections> Delivery::readingBoth(SessionTable::Connections some,
                                                             const Audience::Circle &circle, const Event &event)
{
    SessionTable::Connections both;
    for (const ConnectionId id : some) {
        const Session *session = m_parts.sessions.find(id);
        const auto hears = m_audience.hears(circle, event, session->member, session->role);
        if (!hears)
            return std::unexpected(hears.error());
        if (*hears)
            both.push_back(id);
    }
    return both;
}

// What opens or closes a channel goes before the event that did it: a client that loses the connection between
// the two asks for that event again, and gets both. So with the snapshot after a change of role: the event is in it.
StoreResult<void> Delivery::give(Session &session, const Event &event, const Audience::Circle &circle,
                                 SharedEvent &shared)
{
    const auto *role = roleOf(event, session.member);
    if (role && changesReading(*role, session)) {
        restart(session);
        return {};
    }
    if (const auto *closed = std::get_if<op::MakePrivate>(&event.op.body)) {
        const auto tells = loseOrKeep(session, event, closed->channel);
        if (!tells || !*tells)
            return tells ? StoreResult<void>() : std::unexpected(tells.error());
    } else if (const auto told = openOrClose(session, event, circle); !told) {
        return told;
    }
    if (const auto told = m_documentMoves.tell(session, event); !told)
        return told;
    m_parts.speaker.sayBytes(session, shared.bytes(session.encoding));
    session.told = event.seq;
    return {};
}

StoreResult<void> Delivery::openOrClose(Session &session, const Event &event, const Audience::Circle &circle)
{
    if (concerned(event.op.body) != session.member)
        return {};
    const auto byMembership = m_audience.readByMembership(circle.channel, session.role);
    if (!byMembership)
        return std::unexpected(byMembership.error());
    if (!*byMembership)
        return {};
    const auto inside = m_parts.reader.isInChannel(circle.channel, session.member);
    if (!inside)
        return std::unexpected(inside.error());
    const bool joined = std::holds_alternative<op::JoinChannel>(event.op.body);
    if (!*inside) {
        if (!joined) // who was in and is out again hears of it at the event that says so
            m_parts.speaker.say(session, frame::ScopeGone{circle.channel});
        session.scopedAt.remove(circle.channel);
        return {};
    }
    if (!joined || session.scopedAt.value(circle.channel) >= m_head)
        return {};
    auto rows = m_parts.reader.scope(circle.channel, session.member, {});
    if (!rows)
        return std::unexpected(rows.error());
    const auto frames = framesOf(std::move(*rows), session.encoding, [&](const Rows &piece) {
        return frame::Scope{circle.channel, piece};
    });
    for (const QByteArray &frame : frames)
        m_parts.speaker.sayBytes(session, frame);
    session.scopedAt.insert(circle.channel, m_head);
    return {};
}

// The cursor of who loses the channel moves on with the next head or event; until then they may be told again.
StoreResult<bool> Delivery::loseOrKeep(Session &session, const Event &event, ChannelId channel)
{
    const auto inside = m_parts.reader.isInChannel(channel, session.member);
    if (!inside || *inside)
        return inside;
    if (session.role != Role::Guest) // guests had it by being in it
        m_parts.speaker.say(session, frame::ScopeGone{channel});
    return event.author == session.member;
}

void Delivery::applyToSessions(const Event &event)
{
    if (const auto *removed = std::get_if<op::RemoveMember>(&event.op.body)) {
        endAll(removed->member);
        return;
    }
    const auto *role = std::get_if<op::SetRole>(&event.op.body);
    if (!role)
        return;
    for (const ConnectionId id : SessionTable::Connections(m_parts.sessions.of(role->member))) {
        Session *session = m_parts.sessions.find(id);
        if ((session->role == Role::Guest) != (role->role == Role::Guest))
            restart(*session);
    }
    m_parts.sessions.setRole(role->member, role->role);
    for (const ConnectionId id : SessionTable::Connections(m_parts.sessions.of(role->member)))
        pump(id);
}

void Delivery::endAll(MemberId member)
{
    for (const ConnectionId id : SessionTable::Connections(m_parts.sessions.of(member))) {
        if (Session *session = m_parts.sessions.find(id))
            m_parts.speaker.end(*session, {frame::code::Revoked,
                QStringLiteral("You are no longer a member of this workspace.")});
    }
}

void Delivery::jumpTo(Seq head)
{
    const Seq before = std::exchange(m_head, head);
    for (const ConnectionId id : m_parts.sessions.all()) {
        Session *session = m_parts.sessions.find(id);
        if (!session || session->state != Session::State::SignedIn)
            continue;
        const auto member = m_parts.reader.member(session->member);
        if (member && (!*member || (*member)->removed)) {
            endAll(session->member);
            continue;
        }
        if (member)
            m_parts.sessions.setRole(session->member, (*member)->role);
        fallBack(*session, before);
        if (session->feed == Session::Feed::CatchingUp && head - session->sent > m_parts.snapshotAfterEvents)
            restart(*session);
        pump(id);
    }
}

void Delivery::repeat(Session &session, const Event &event)
{
    const auto sayable = withoutDeletedText(event);
    if (!sayable)
        return m_parts.speaker.say(session, frame::Reject{event.op.opId, frame::code::Unavailable,
                                                          unavailable().error().message});
    const QByteArray frame = wire::encode(wire::toFrame(*sayable), session.encoding);
    if (session.feed == Session::Feed::Live || event.seq <= session.sent)
        m_parts.speaker.sayBytes(session, frame);
    else if (session.owed.size() < MostOwed)
        session.owed.push_back(frame);
    else
        m_parts.speaker.say(session, frame::Reject{event.op.opId, frame::code::Busy,
            QStringLiteral("Too much is under way here. Please send this again.")});
}

void Delivery::watchReader(Session &session)
{
    const qint64 queued = m_parts.speaker.queued(session);
    const Instant now = m_parts.clock.now();
    if (queued == 0)
        session.stuckSince.reset();
    else if (!session.stuckSince || queued < session.queued)
        session.stuckSince = now;
    session.queued = queued;
    if (queued > CutOffAbove || (session.stuckSince && session.stuckSince->plus(CutOffAfterMs) < now))
        m_parts.speaker.end(session, tooSlow(), Speaker::TryAgainLater);
}

void Delivery::tick()
{
    const Instant now = m_parts.clock.now();
    const bool headsDue = now < m_lastHeads || m_lastHeads.plus(HeadsEveryMs) <= now;
    if (headsDue)
        m_lastHeads = now;
    for (const ConnectionId id : m_parts.sessions.all()) {
        Session *session = m_parts.sessions.find(id);
        if (!session)
            continue;
        watchReader(*session);
        session = m_parts.sessions.find(id);
        if (!session || session->state != Session::State::SignedIn)
            continue;
        if (session->feed != Session::Feed::Live) {
            pump(id);
        } else if (headsDue && session->told < m_head) {
            m_parts.speaker.say(*session, frame::Head{m_head});
            session->told = m_head;
        }
    }
}

} // namespace meridian
