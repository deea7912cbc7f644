// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the server does with each kind of frame.
#include "core/base/log.h"
#include "core/server/row_frames.h"
#include "core/server/server_core_impl.h"

namespace meridian {
namespace {

constexpr size_t MostPagesAsked = 4; //!< by one connection, and not made yet
constexpr size_t MostPending = 16 * 1024; //!< ops that wait for another process to let go of the database

} // namespace

bool ServerCore::Impl::mayIntroduce(Session &session, QLatin1StringView re)
{
    if (session.state == Session::State::Fresh)
        return true;
    if (session.state == Session::State::Hashing)
        m_speaker.refuse(session, re, {frame::code::Busy, QStringLiteral("A password is being checked.")});
    else
        m_speaker.refuse(session, re, {frame::code::Conflict,
                                       QStringLiteral("This connection is signed in already.")});
    return false;
}

void ServerCore::Impl::handle(Session &session, const frame::Join &ask)
{
    if (mayIntroduce(session, frame::Join::type))
        m_signIn.join(session, ask);
}

void ServerCore::Impl::handle(Session &session, const frame::InviteInfo &ask)
{
    if (mayIntroduce(session, frame::InviteInfo::type))
        m_signIn.inviteInfo(session, ask);
}

void ServerCore::Impl::handle(Session &session, const frame::Login &ask)
{
    if (mayIntroduce(session, frame::Login::type))
        m_signIn.login(session, ask);
}

void ServerCore::Impl::handle(Session &session, const frame::Enter &ask)
{
    if (mayIntroduce(session, frame::Enter::type))
        m_signIn.enter(session, ask);
}

void ServerCore::Impl::handle(Session &session, const frame::Hello &ask)
{
    if (!mayIntroduce(session, frame::Hello::type))
        return;
    const auto device = m_accounts.deviceByToken(ask.token);
    if (!device)
        return m_speaker.end(session, unavailable().error(), Speaker::TryAgainLater);
    if (!*device)
        return m_speaker.end(session, {frame::code::BadToken, QStringLiteral("This token is not known here.")});
    if ((*device)->revoked)
        return m_speaker.end(session, {frame::code::Revoked,
                                       QStringLiteral("This device has been signed out.")});
    welcome(session, **device, ask);
}

void ServerCore::Impl::welcome(Session &session, const Accounts::Device &device, const frame::Hello &ask)
{
    const auto member = m_authoriser.actor(device.member);
    if (!member) {
        const bool gone = member.error().code == frame::code::Forbidden;
        return m_speaker.end(session, {gone ? frame::code::Revoked : member.error().code,
                                       member.error().message},
                             gone ? Speaker::Policy : Speaker::TryAgainLater);
    }
    const Instant now = m_place.clock.now();
    m_sessions.signIn(session, *member, device.device, now);
    m_place.port.signedIn(session.id);
    m_seen.insert(device.device, now);
    qCInfo(lcServer).noquote() << logLine(QLatin1StringView("session.begun"),
        {{QLatin1StringView("connection"), QString::number(session.id)},
         {QLatin1StringView("member"), device.member.toString()},
         {QLatin1StringView("device"), device.device.toString()},
         {QLatin1StringView("client"), ask.client},
         {QLatin1StringView("cursor"), QString::number(ask.cursor)}});
    m_speaker.say(session, frame::Welcome{device.member, device.device, m_workspace.workspace,
                                          m_workspace.name, m_delivery.head(), now, {}});
    m_delivery.start(session, ask.cursor);
}

void ServerCore::Impl::handle(Session &session, const frame::Submit &ask)
{
    const auto rejected = [&](QLatin1StringView code, const QString &message) {
        m_speaker.say(session, frame::Reject{ask.opId, code, message});
    };
    if (session.state != Session::State::SignedIn)
        return rejected(notSignedIn().code, notSignedIn().message);
    auto op = wire::toOp(ask);
    if (!op) {
        using codec::Fault;
        const Fault fault = op.error().fault;
        return rejected(fault == Fault::UnknownKind ? frame::code::UnknownKind
                            : fault == Fault::TooLong ? frame::code::TooLarge
                                                      : frame::code::Malformed,
                        op.error().sentence());
    }
    if (const auto *post = std::get_if<op::PostMessage>(&op->body); post && post->meant)
        return rejected(frame::code::Invalid, QStringLiteral("Only the server says that a message went out late."));
    if (m_pending.size() >= MostPending)
        return rejected(frame::code::Busy, QStringLiteral("The server is behind. Please send this again."));
    m_pending.push_back({session.id, session.member, std::move(*op)});
}

Checked<WorkspaceReader::Page> ServerCore::Impl::page(const Session &session, const frame::History &ask) const
{
    if (int(ask.thread.has_value()) + int(ask.channel.has_value()) + int(ask.tasks.has_value()) != 1)
        return refuse(frame::code::Invalid, QStringLiteral("Give one of thread, channel and tasks."));
    if (ask.limit < 1 || ask.limit > limits::HistoryPage)
        return refuse(frame::code::Invalid, QStringLiteral("A page has 1 to %1 rows.").arg(limits::HistoryPage));
    const auto reader = m_authoriser.actor(session.member);
    if (!reader)
        return std::unexpected(reader.error());
    const auto readable = ask.thread ? m_authoriser.readable(*reader, *ask.thread)
                                     : m_authoriser.readable(*reader, ask.channel ? *ask.channel : *ask.tasks);
    if (!readable)
        return std::unexpected(readable.error());
    if (ask.thread)
        return checked(m_reader.messagesBefore(*ask.thread, ask.before, session.member,
                                               int(ask.limit)));
    const auto before = ask.before ? std::optional(Instant{*ask.before}) : std::nullopt;
    if (ask.tasks) {
        const auto task = ask.beforeThread ? std::optional(TaskId(ask.beforeThread->uuid())) : std::nullopt;
        return checked(m_reader.closedTasksBefore(*ask.tasks, before, task, session.member, int(ask.limit)));
    }
    return checked(m_reader.threadsBefore(*ask.channel, before, ask.beforeThread, session.member,
                                          int(ask.limit)));
}

void ServerCore::Impl::handle(Session &session, const frame::History &ask)
{
    if (session.state != Session::State::SignedIn)
        return m_speaker.refuse(session, frame::History::type, notSignedIn(), ask.request);
    if (session.pages.size() >= MostPagesAsked)
        return m_speaker.refuse(session, frame::History::type,
                                {frame::code::Busy, QStringLiteral("Read the pages you asked for first.")}, ask.request);
    if (session.pages.empty())
        m_pageTurns.push_back(session.id);
    session.pages.push_back(ask);
}

bool ServerCore::Impl::hasPagesDue() const
{
    return std::any_of(m_pageTurns.begin(), m_pageTurns.end(), [this](ConnectionId id) {
        const Session *session = m_sessions.find(id);
        return session && m_speaker.hasRoom(*session);
    });
}

// One page a turn, so that nobody's reading keeps others waiting for longer than a page takes.
void ServerCore::Impl::makeOnePage()
{
    if (!m_pageTurns.empty())
        m_reader.lookAgain();
    for (size_t turns = m_pageTurns.size(); turns > 0; --turns) {
        const ConnectionId id = m_pageTurns.front();
        m_pageTurns.pop_front();
        Session *session = m_sessions.find(id);
        if (!session)
            continue; // gone, and its questions with it
        const bool room = m_speaker.hasRoom(*session);
        if (room) {
            const frame::History ask = session->pages.front();
            session->pages.pop_front();
            answer(*session, ask);
        }
        if (!session->pages.empty())
            m_pageTurns.push_back(id);
        if (room)
            return;
    }
}

void ServerCore::Impl::answer(Session &session, const frame::History &ask)
{
    frame::History smaller = ask;
    for (;;) {
        auto found = page(session, smaller);
        if (!found)
            return m_speaker.refuse(session, frame::History::type, found.error(), ask.request);
        const frame::HistoryPage answer{ask.request, found->complete, std::move(found->rows)};
        const QByteArray bytes = wire::encode(answer, session.encoding);
        if (bytes.size() <= limits::FrameBytes || smaller.limit == 1)
            return m_speaker.sayBytes(session, bytes);
        smaller.limit /= 2; // a page of long texts: fewer of them, the client asks on
    }
}

void ServerCore::Impl::handle(Session &session, const frame::Ping &ask)
{
    m_speaker.say(session, frame::Pong{ask.n});
}

} // namespace meridian
