// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/sign_in.h"
#include "core/base/log.h"
#include "core/server/administration.h"
#include "core/server/validation.h"

namespace meridian {
namespace {

std::unexpected<Refusal> badInvite()
{
    return refuse(frame::code::BadInvite, QStringLiteral("This invite is not known here."));
}

Refusal busyHashing()
{
    return {frame::code::Busy, QStringLiteral("Many people are signing in just now. Please try again.")};
}

} // namespace

SignIn::SignIn(Parts parts) : m_parts(std::move(parts)) {}

bool SignIn::mustWait(Session &session, QLatin1StringView re, const QString &account)
{
    const Instant now = m_parts.clock.now();
    const QString address = addressKey(session.peer);
    const qint64 wait = std::max(m_perAddress.waitMs(address, now),
                                 account.isEmpty() ? 0 : m_perAccount.waitMs(account, now));
    if (wait > 0) {
        m_parts.speaker.refuse(session, re,
            {frame::code::TooManyTries, QStringLiteral("Too many tries. Please wait a moment.")}, {}, wait);
        return true;
    }
    m_perAddress.count(address, now);
    if (!account.isEmpty())
        m_perAccount.count(account, now);
    return false;
}

Checked<Accounts::Invite> SignIn::usable(const QString &code) const
{
    const auto invite = checked(m_parts.accounts.invite(code));
    if (!invite)
        return std::unexpected(invite.error());
    if (!*invite)
        return badInvite();
    if ((*invite)->used)
        return refuse(frame::code::InviteUsed, QStringLiteral("This invite has been used already."));
    if ((*invite)->expiresAt <= m_parts.clock.now())
        return refuse(frame::code::InviteExpired, QStringLiteral("This invite has expired."));
    if ((*invite)->member) {
        const auto member = checked(m_parts.reader.member(*(*invite)->member));
        if (!member)
            return std::unexpected(member.error());
        if (!*member || (*member)->removed)
            return badInvite();
    }
    return **invite;
}

Checked<Accounts::Invite> SignIn::usable(const QString &code, Accounts::Invite::Kind kind) const
{
    auto invite = usable(code);
    if (invite && invite->kind != kind)
        return badInvite();
    return invite;
}

void SignIn::inviteInfo(Session &session, const frame::InviteInfo &ask)
{
    if (mustWait(session, frame::InviteInfo::type, {}))
        return;
    const auto invite = usable(ask.invite);
    if (!invite)
        return m_parts.speaker.refuse(session, frame::InviteInfo::type, invite.error());
    m_perAddress.takeBack(addressKey(session.peer));
    const auto members = m_parts.reader.members();
    if (!members)
        return m_parts.speaker.refuse(session, frame::InviteInfo::type, unavailable().error());
    frame::InviteAnswer answer{m_parts.workspaceName, {}, invite->role, 0, invite->expiresAt, {}};
    for (const Member &member : *members) {
        answer.members += member.removed ? 0 : 1;
        if (member.member == invite->createdBy)
            answer.invitedBy = member.profile.name;
        if (invite->kind == Accounts::Invite::Kind::SignsIn && member.member == invite->member)
            answer.signsIn = member.profile.name;
    }
    m_parts.speaker.say(session, answer);
}

Checked<Accounts::Invite> SignIn::joinable(const frame::Join &ask) const
{
    auto invite = usable(ask.invite, Accounts::Invite::Kind::Joins);
    if (!invite)
        return invite;
    const auto account = checked(m_parts.accounts.accountByEmail(ask.email));
    if (!account)
        return std::unexpected(account.error());
    if (*account && (*account)->member != invite->member)
        return refuse(frame::code::EmailTaken,
                      QStringLiteral("Someone here has this e-mail address already."));
    return invite;
}

void SignIn::startHashing(Session &session)
{
    session.state = Session::State::Hashing;
    session.since = m_parts.clock.now();
}

Session *SignIn::waiting(ConnectionId connection)
{
    Session *session = m_parts.sessions.find(connection);
    if (!session || session->state != Session::State::Hashing)
        return nullptr;
    session->state = Session::State::Fresh;
    session->since = m_parts.clock.now();
    return session;
}

void SignIn::join(Session &session, const frame::Join &ask)
{
    if (mustWait(session, frame::Join::type, {}))
        return;
    const auto refused = [&](const Refusal &why) {
        m_parts.speaker.refuse(session, frame::Join::type, why);
    };
    const auto invite = joinable(ask);
    if (!invite)
        return refused(invite.error());
    m_perAddress.takeBack(addressKey(session.peer));
    for (const auto &valid : {validation::profile(ask.profile), validation::email(ask.email),
                              validation::password(ask.password)}) {
        if (!valid)
            return refused(valid.error());
    }
    startHashing(session);
    const ConnectionId id = session.id; // the session may end within the call
    const auto done = [this, id, ask](const QByteArray &hash) {
        if (Session *joining = waiting(id))
            finishJoin(*joining, ask, hash);
    };
    if (m_parts.hasher.hash(ask.password, done) == PasswordHasher::Accepted::QueueFull) {
        if (Session *joining = waiting(id))
            m_parts.speaker.refuse(*joining, frame::Join::type, busyHashing());
    }
}

StoreResult<std::vector<Event>> SignIn::appendJoin(const Accounts::Invite &invite, MemberId member,
                                                   const Profile &profile)
{
    std::vector<OpBody> bodies;
    if (invite.member)
        bodies = {op::UpdateMember{member, profile}};
    else
        bodies = administration::beginnings(m_parts.workspace, member, profile, invite.role);
    std::vector<Event> events;
    for (const OpBody &body : bodies) {
        auto event = m_parts.writer.append({OpId::create(m_parts.clock.now(), m_parts.random), body}, member);
        if (!event)
            return std::unexpected(event.error());
        events.push_back(std::move(*event));
    }
    return events;
}

void SignIn::finishJoin(Session &session, const frame::Join &ask, const QByteArray &passwordHash)
{
    const Instant now = m_parts.clock.now();
    Checked<void> verdict = passwordHash.isEmpty() ? Checked<void>(unavailable()) : Checked<void>();
    Seq before = 0;
    std::vector<Event> events;
    frame::Session answer;
    const auto work = [&]() -> StoreResult<void> {
        const auto head = m_parts.writer.begin();
        if (!head)
            return std::unexpected(head.error());
        before = *head;
        // Again, under the write lock: the invite may have been used while the password was hashed.
        const auto invite = joinable(ask);
        if (!invite) {
            verdict = std::unexpected(invite.error());
            return {};
        }
        answer.member = invite->member ? *invite->member : MemberId::create(now, m_parts.random);
        auto appended = appendJoin(*invite, answer.member, ask.profile);
        if (!appended)
            return std::unexpected(appended.error());
        events = std::move(*appended);
        if (auto put = m_parts.accounts.putAccount({ask.email, answer.member, passwordHash}); !put)
            return put;
        const auto device = m_parts.accounts.addDevice(answer.member, ask.device, now, m_parts.random);
        if (!device)
            return std::unexpected(device.error());
        answer.token = device->token;
        answer.device = device->device;
        return m_parts.accounts.useInvite(ask.invite, answer.member, now);
    };
    if (verdict && !inTransaction(m_parts.database, work))
        verdict = unavailable();
    if (!verdict)
        return m_parts.speaker.refuse(session, frame::Join::type, verdict.error());
    qCInfo(lcServer).noquote() << logLine(QLatin1StringView("member.joined"),
        {{QLatin1StringView("member"), answer.member.toString()}});
    m_parts.speaker.say(session, answer);
    m_parts.committed(before, events);
}

void SignIn::login(Session &session, const frame::Login &ask)
{
    const QString key = ask.email.trimmed().toCaseFolded();
    if (mustWait(session, frame::Login::type, key))
        return;
    const auto account = m_parts.accounts.accountByEmail(ask.email);
    if (!account)
        return m_parts.speaker.refuse(session, frame::Login::type, unavailable().error());
    const Accounts::Account claimed = account->value_or(Accounts::Account{});
    startHashing(session);
    const ConnectionId id = session.id; // the session may end within the call
    const auto done = [this, id, ask, claimed, key](bool right) {
        Session *asking = waiting(id);
        if (!right) {
            qCInfo(lcServer).noquote() << logLine(QLatin1StringView("login.refused"),
                {{QLatin1StringView("connection"), QString::number(id)}});
            if (asking)
                m_parts.speaker.refuse(*asking, frame::Login::type, {frame::code::BadLogin,
                    QStringLiteral("The e-mail address or the password is not right.")});
            return;
        }
        m_perAccount.forgive(key);
        if (!asking)
            return;
        m_perAddress.takeBack(addressKey(asking->peer));
        finishLogin(*asking, ask, claimed);
    };
    if (m_parts.hasher.verify(ask.password, claimed.passwordHash, done)
        == PasswordHasher::Accepted::QueueFull) {
        if (Session *asking = waiting(id))
            m_parts.speaker.refuse(*asking, frame::Login::type, busyHashing());
    }
}

void SignIn::finishLogin(Session &session, const frame::Login &ask, const Accounts::Account &account)
{
    const auto refused = [&](const Refusal &why) {
        m_parts.speaker.refuse(session, frame::Login::type, why);
    };
    const auto member = m_parts.reader.member(account.member);
    if (!member)
        return refused(unavailable().error());
    if (!*member || (*member)->removed)
        return refused({frame::code::Revoked, QStringLiteral("You are no longer a member of this workspace.")});
    const auto device = m_parts.accounts.addDevice(account.member, ask.device, m_parts.clock.now(),
                                                   m_parts.random);
    if (!device)
        return refused(unavailable().error());
    m_parts.speaker.say(session, frame::Session{device->token, account.member, device->device});
}

void SignIn::enter(Session &session, const frame::Enter &ask)
{
    if (mustWait(session, frame::Enter::type, {}))
        return;
    Checked<void> verdict;
    frame::Session answer;
    const auto work = [&]() -> StoreResult<void> {
        const auto invite = usable(ask.invite, Accounts::Invite::Kind::SignsIn);
        if (!invite) {
            verdict = std::unexpected(invite.error());
            return {};
        }
        const Instant now = m_parts.clock.now();
        const auto device = m_parts.accounts.addDevice(*invite->member, ask.device, now, m_parts.random);
        if (!device)
            return std::unexpected(device.error());
        answer = {device->token, *invite->member, device->device};
        return m_parts.accounts.useInvite(ask.invite, *invite->member, now);
    };
    if (!inTransaction(m_parts.database, work))
        verdict = unavailable();
    if (!verdict)
        return m_parts.speaker.refuse(session, frame::Enter::type, verdict.error());
    session.since = m_parts.clock.now(); // the time for a hello begins anew
    m_perAddress.takeBack(addressKey(session.peer));
    qCInfo(lcServer).noquote() << logLine(QLatin1StringView("device.entered"),
        {{QLatin1StringView("member"), answer.member.toString()}, {QLatin1StringView("device"), answer.device.toString()}});
    m_parts.speaker.say(session, answer);
}

} // namespace meridian
