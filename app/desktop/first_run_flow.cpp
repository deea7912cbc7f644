// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/first_run_flow.h"
#include "core/base/log.h"
#include "core/base/random.h"
#include "core/protocol/server_address.h"
#include <QDir>
#include <QSysInfo>

namespace meridian {

namespace {

//! The owner of a workspace on their own computer signs in with the device's token alone: the account's address
//! is a placeholder, the password one that nobody knows.
const QString OwnersAddress = QStringLiteral("owner@this.computer");
constexpr qsizetype SecretBytes = 24;

QString thisComputer()
{
    return QSysInfo::machineHostName().left(limits::Short);
}

InviteFault faultOf(const QString &code)
{
    if (code == frame::code::InviteUsed)
        return InviteFault::Used;
    if (code == frame::code::InviteExpired)
        return InviteFault::Expired;
    return code == JoinClient::Unreachable ? InviteFault::Unreachable : InviteFault::Bad;
}

frame::Join joinFrame(const InviteLink &link, const Profile &profile, const QString &email, const QString &password)
{
    return {.invite = link.code, .profile = profile, .email = email, .password = password,
            .device = thisComputer()};
}

} // namespace

FirstRunFlow::FirstRunFlow(FirstRun &screen, const ProfileFolder &profile, const QString &serverProgram)
    : QObject(&screen), m_screen(screen), m_profile(profile), m_serverProgram(serverProgram)
{
    connect(&screen, &FirstRun::startWorkspaceRequested, this, &FirstRunFlow::start);
    connect(&screen, &FirstRun::inviteEntered, this, &FirstRunFlow::check);
    connect(&screen, &FirstRun::joinRequested, this, &FirstRunFlow::join);
    connect(&screen, &FirstRun::signInRequested, this, &FirstRunFlow::signIn);
    connect(&screen, &FirstRun::demoRequested, this, &FirstRunFlow::demoRequested);
}

FirstRunFlow::~FirstRunFlow() = default;

//! A start that failed after the workspace was made goes on with that workspace.
void FirstRunFlow::start(const StartRequest &request)
{
    m_server = std::make_unique<LocalServer>(m_serverProgram, request.folder);
    if (const auto begun = m_profile.begun(); begun && begun->folder == request.folder) {
        if (const auto link = InviteLink::fromString(begun->link)) {
            serveAndJoin(request, *link);
            return;
        }
    }
    m_server->init(request.workspace, request.profile.name, OwnersAddress,
                   [this, request](const std::expected<QString, QString> &line) {
                       const auto link = line ? InviteLink::fromString(*line) : std::nullopt;
                       if (!link) {
                           m_screen.failed(line ? tr("The workspace could not be made.") : line.error());
                           return;
                       }
                       if (const auto kept = m_profile.keep(BegunWorkspace{request.folder, *line}); !kept)
                           m_screen.failed(kept.error());
                       else
                           serveAndJoin(request, *link);
                   });
}

void FirstRunFlow::serveAndJoin(const StartRequest &request, const InviteLink &link)
{
    connect(m_server.get(), &LocalServer::failed, &m_screen, &FirstRun::failed);
    connect(m_server.get(), &LocalServer::ready, this, [this, request, link](const QUrl &url) {
        SystemRandom random;
        const QString secret = QString::fromLatin1(random.bytes(SecretBytes).toBase64());
        send(url, joinFrame(link, request.profile, OwnersAddress, secret), request.folder);
    }, Qt::SingleShotConnection);
    m_server->serve(0);
}

void FirstRunFlow::check(const QString &text)
{
    const auto link = InviteLink::fromString(text);
    if (!link) {
        m_screen.inviteRefused(InviteFault::Bad);
        return;
    }
    m_client.cancel();
    m_client.inviteInfo(link->syncUrl(), link->code, [this, host = link->host](const auto &answer) {
        if (!answer) {
            m_screen.inviteRefused(faultOf(answer.error().code));
            return;
        }
        m_screen.inviteChecked({.workspace = answer->workspace, .inviter = answer->invitedBy,
                                .people = static_cast<int>(answer->members), .place = host,
                                .signsIn = answer->signsIn.value_or(QString())});
    });
}

void FirstRunFlow::join(const JoinRequest &request)
{
    const auto link = InviteLink::fromString(request.link);
    if (!link) {
        m_screen.inviteRefused(InviteFault::Bad);
        return;
    }
    send(link->syncUrl(), joinFrame(*link, request.profile, request.email, request.password), {});
}

//! On one more computer of somebody who is in already.
void FirstRunFlow::signIn(const SignInRequest &request)
{
    m_client.cancel();
    const auto link = InviteLink::fromString(request.link);
    const auto address = serverAddress(request.address);
    if (!request.link.isEmpty() && !link)
        m_screen.failed(tr("This is no link that signs you in. Copy it whole and try again."));
    else if (link)
        m_client.enter(link->syncUrl(), {link->code, thisComputer()},
                       [this, server = link->syncUrl()](const auto &answer) { takeSession(server, answer); });
    else if (!address)
        m_screen.failed(tr("This is no address of a workspace. It looks like team.example.org."));
    else
        m_client.login(*address, {request.email, request.password, thisComputer()},
                       [this, server = *address](const auto &answer) { takeSession(server, answer); });
}

void FirstRunFlow::takeSession(const QUrl &server, const std::expected<frame::Session, JoinClient::Error> &answer)
{
    if (answer)
        return finish({server, answer->token}, {});
    const QString &code = answer.error().code;
    qCWarning(lcUi).noquote() << logLine(QLatin1StringView("sign_in_refused"),
        {{QLatin1StringView("code"), code}, {QLatin1StringView("why"), answer.error().message}});
    if (code == JoinClient::Unreachable)
        m_screen.failed(tr("The workspace can’t be reached right now. What you entered is kept; try again."));
    else if (code == frame::code::BadLogin)
        m_screen.failed(tr("The email address or the password is not right."));
    else if (code == frame::code::BadInvite)
        m_screen.failed(tr("The workspace does not know this link. Make a new one on your other computer."));
    else if (code == frame::code::InviteUsed)
        m_screen.failed(tr("This link was used already. Make a new one on your other computer."));
    else if (code == frame::code::InviteExpired)
        m_screen.failed(tr("This link is too old. Make a new one on your other computer."));
    else
        m_screen.failed(sentence(code));
}

void FirstRunFlow::send(const QUrl &server, const frame::Join &request, const QString &serverDir)
{
    m_client.join(server, request, [this, server, serverDir](const auto &answer) {
        if (!answer && !serverDir.isEmpty() && answer.error().code == frame::code::InviteUsed) {
            comeBackIn(server, serverDir);
            return;
        }
        if (!answer) {
            qCWarning(lcUi).noquote() << logLine(QLatin1StringView("join_refused"),
                {{QLatin1StringView("code"), answer.error().code}, {QLatin1StringView("why"), answer.error().message}});
            m_screen.failed(answer.error().code == JoinClient::Unreachable
                    ? tr("The workspace can’t be reached right now. Your invitation is kept; try again.")
                    : sentence(answer.error().code));
            return;
        }
        finish({server, answer->token}, serverDir);
    });
}

//! The owner came in before, and this computer did not get to keep the key: it makes itself another.
void FirstRunFlow::comeBackIn(const QUrl &server, const QString &serverDir)
{
    m_server->token(OwnersAddress, [this, server, serverDir](const std::expected<QString, QString> &token) {
        if (token)
            finish({server, *token}, serverDir);
        else
            m_screen.failed(token.error());
    });
}

void FirstRunFlow::finish(const Credentials &credentials, const QString &serverDir)
{
    if (const auto kept = m_profile.keep(credentials); !kept) {
        m_screen.failed(kept.error());
        return;
    }
    m_profile.forgetBegun();
    emit joined(credentials, serverDir);
}

QString FirstRunFlow::sentence(const QString &code)
{
    if (code == frame::code::EmailTaken)
        return tr("Somebody in this workspace has this e-mail address already.");
    if (code == frame::code::WeakPassword)
        return tr("This password is too short. Eight characters are the least.");
    if (code == frame::code::InviteUsed)
        return tr("This invitation was used already. Ask for a new one.");
    if (code == frame::code::InviteExpired)
        return tr("This invitation is too old. Ask for a new one.");
    if (code == frame::code::BadInvite)
        return tr("The workspace does not know this invitation. Ask for a new one.");
    if (code == frame::code::TooManyTries || code == frame::code::Busy)
        return tr("The workspace is busy. Try again in a minute.");
    return tr("The workspace did not let you in. Look at what you entered and try again.");
}

} // namespace meridian
