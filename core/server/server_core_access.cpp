// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What the server does with the frames about who may come in: devices, invites, calendars.
#include "core/base/log.h"
#include "core/server/server_core_impl.h"
#include "core/time/units.h"

namespace meridian {
namespace {

constexpr qint64 MostInviteDays = 365;
constexpr int MostOpenInvites = 500;

std::unexpected<Refusal> noDevice()
{
    return refuse(frame::code::NotFound, QStringLiteral("There is no such device."));
}

} // namespace

template<typename Frame, typename Answer>
void ServerCore::Impl::answerAccess(Session &session, const Frame &ask, const Answer &answer)
{
    if (session.state != Session::State::SignedIn)
        return m_speaker.refuse(session, Frame::type, notSignedIn(), ask.request);
    const auto found = answer();
    if (!found)
        return m_speaker.refuse(session, Frame::type, found.error(), ask.request);
    m_speaker.say(session, *found);
}

Checked<void> ServerCore::Impl::mayInvite(const Session &session) const
{
    const auto asker = m_authoriser.actor(session.member);
    if (!asker)
        return std::unexpected(asker.error());
    if (asker->role != Role::Owner && asker->role != Role::Admin)
        return refuse(frame::code::Forbidden, QStringLiteral("Only owners and admins invite people."));
    return {};
}

Checked<DeviceId> ServerCore::Impl::revoke(const Session &session, DeviceId device)
{
    const auto asker = m_authoriser.actor(session.member);
    if (!asker)
        return std::unexpected(asker.error());
    const auto found = checked(m_accounts.device(device));
    if (!found)
        return std::unexpected(found.error());
    const bool runs = asker->role == Role::Owner || asker->role == Role::Admin;
    if (!*found || ((*found)->member != session.member && !runs))
        return noDevice();
    const auto owner = checked(m_reader.member((*found)->member));
    if (!owner)
        return std::unexpected(owner.error());
    if (*owner && (*owner)->role == Role::Owner && (*owner)->member != session.member
        && asker->role != Role::Owner)
        return refuse(frame::code::Forbidden, QStringLiteral("Only an owner signs an owner’s device out."));
    if (!m_accounts.revoke(device, m_place.clock.now()))
        return unavailable();
    return device;
}

void ServerCore::Impl::handle(Session &session, const frame::Revoke &ask)
{
    answerAccess(session, ask, [&]() -> Checked<frame::Done> {
        const auto revoked = revoke(session, ask.device);
        if (!revoked)
            return std::unexpected(revoked.error());
        return frame::Done{frame::Revoke::type, ask.request};
    });
    endRevoked();
}

void ServerCore::Impl::handle(Session &session, const frame::Devices &ask)
{
    answerAccess(session, ask, [&]() -> Checked<frame::DeviceList> {
        const auto devices = checked(m_accounts.devices(session.member));
        if (!devices)
            return std::unexpected(devices.error());
        frame::DeviceList list{ask.request, {}};
        for (const Accounts::Device &one : *devices) {
            if (!one.revoked)
                list.devices.push_back({one.device, one.name, one.createdAt,
                                        m_seen.value(one.device, one.lastSeenAt), one.device == session.device});
        }
        return list;
    });
}

void ServerCore::Impl::handle(Session &session, const frame::Invites &ask)
{
    answerAccess(session, ask, [&]() -> Checked<frame::InviteList> {
        if (const auto may = mayInvite(session); !may)
            return std::unexpected(may.error());
        auto invites = checked(m_accounts.openInvites(m_place.clock.now(), MostOpenInvites));
        if (!invites)
            return std::unexpected(invites.error());
        return frame::InviteList{ask.request, std::move(*invites)};
    });
}

void ServerCore::Impl::handle(Session &session, const frame::MakeInvite &ask)
{
    answerAccess(session, ask, [&]() -> Checked<frame::InviteMade> {
        if (const auto may = mayInvite(session); !may)
            return std::unexpected(may.error());
        if (ask.role == Role::Owner || ask.role == Role::Bot)
            return refuse(frame::code::Invalid, QStringLiteral("An invite brings an admin, a member or a guest."));
        if (ask.days < 1 || ask.days > MostInviteDays)
            return refuse(frame::code::Invalid, QStringLiteral("An invite is good for 1 to %1 days.").arg(MostInviteDays));
        const Instant now = m_place.clock.now();
        const auto open = checked(m_accounts.openInvites(now, MostOpenInvites));
        if (!open)
            return std::unexpected(open.error());
        if (open->size() >= size_t(MostOpenInvites))
            return refuse(frame::code::Busy, QStringLiteral("Too many invites are open. End some of them first."));
        const Instant expires = now.plus(ask.days * DayMs);
        const auto made = checked(m_accounts.addInvite({ask.role, {}, session.member, expires}, now, m_place.random));
        if (!made)
            return std::unexpected(made.error());
        qCInfo(lcServer).noquote() << logLine(QLatin1StringView("invite.made"),
            {{QLatin1StringView("member"), session.member.toString()},
             {QLatin1StringView("invite"), made->invite.toString()}});
        return frame::InviteMade{ask.request, made->invite, made->code, expires};
    });
}

//! Everybody may, for themselves alone; the one made before is good for nothing then.
void ServerCore::Impl::handle(Session &session, const frame::MakeDeviceLink &ask)
{
    answerAccess(session, ask, [&]() -> Checked<frame::InviteMade> {
        const auto asker = m_authoriser.actor(session.member);
        if (!asker)
            return std::unexpected(asker.error());
        const Instant now = m_place.clock.now();
        const auto made = checked(m_accounts.addDeviceLink(*asker, now, m_place.random));
        if (!made)
            return std::unexpected(made.error());
        return frame::InviteMade{ask.request, made->invite, made->code, now.plus(Accounts::DeviceLinkMs)};
    });
}

void ServerCore::Impl::handle(Session &session, const frame::EndInvite &ask)
{
    answerAccess(session, ask, [&]() -> Checked<frame::Done> {
        if (const auto may = mayInvite(session); !may)
            return std::unexpected(may.error());
        const auto ended = checked(m_accounts.endInvite(ask.invite));
        if (!ended)
            return std::unexpected(ended.error());
        if (!*ended)
            return refuse(frame::code::NotFound, QStringLiteral("There is no such open invite."));
        return frame::Done{frame::EndInvite::type, ask.request};
    });
}

// ---- Calendars: everybody's own ----

void ServerCore::Impl::handle(Session &session, const frame::Feed &ask)
{
    answerAccess(session, ask, [&]() -> Checked<frame::FeedIs> {
        const auto made = checked(m_accounts.feedMadeAt(session.member));
        if (!made)
            return std::unexpected(made.error());
        return frame::FeedIs{ask.request, *made};
    });
}

void ServerCore::Impl::handle(Session &session, const frame::MakeFeed &ask)
{
    answerAccess(session, ask, [&]() -> Checked<frame::FeedMade> {
        const auto asker = m_authoriser.actor(session.member);
        if (!asker)
            return std::unexpected(asker.error());
        const auto secret = checked(m_accounts.makeFeed(session.member, m_place.clock.now(), m_place.random));
        if (!secret)
            return std::unexpected(secret.error());
        qCInfo(lcServer).noquote() << logLine(QLatin1StringView("calendar.made"), {{QLatin1StringView("member"), session.member.toString()}});
        return frame::FeedMade{ask.request, *secret};
    });
}

void ServerCore::Impl::handle(Session &session, const frame::EndFeed &ask)
{
    answerAccess(session, ask, [&]() -> Checked<frame::Done> {
        const auto ended = checked(m_accounts.endFeed(session.member));
        if (!ended)
            return std::unexpected(ended.error());
        if (!*ended)
            return refuse(frame::code::NotFound, QStringLiteral("There is no link of yours for calendars."));
        return frame::Done{frame::EndFeed::type, ask.request};
    });
}

} // namespace meridian
