// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/desktop/local_server.h"
#include "app/desktop/profile.h"
#include "core/protocol/invite_link.h"
#include "core/sync/join_client.h"
#include "ui/firstrun/first_run.h"

namespace meridian {

//! Carries out what the first run asks for: a workspace on this computer, or a place in somebody else's.
//! At its end there are credentials.
class FirstRunFlow : public QObject {
    Q_OBJECT
public:
    //! The references outlive this. `serverProgram` is the file of meridian-server.
    FirstRunFlow(FirstRun &screen, const ProfileFolder &profile,
                 const QString &serverProgram = LocalServer::programBesideThis());
    ~FirstRunFlow() override;

    //! The server of a workspace that was started here; whoever takes it owns it.
    [[nodiscard]] std::unique_ptr<LocalServer> takeServer() { return std::move(m_server); }

signals:
    //! In. `serverDir` is where the workspace's own server keeps it, empty when it is elsewhere.
    void joined(const meridian::Credentials &credentials, const QString &serverDir);
    void demoRequested();

private:
    void start(const StartRequest &request);
    void serveAndJoin(const StartRequest &request, const InviteLink &link);
    void comeBackIn(const QUrl &server, const QString &serverDir);
    void finish(const Credentials &credentials, const QString &serverDir);
    void check(const QString &link);
    void join(const JoinRequest &request);
    void signIn(const SignInRequest &request);
    void takeSession(const QUrl &server, const std::expected<frame::Session, JoinClient::Error> &answer);
    [[nodiscard]] static QString sentence(const QString &code);
    void send(const QUrl &server, const frame::Join &request, const QString &serverDir);

    FirstRun &m_screen;
    const ProfileFolder &m_profile;
    const QString m_serverProgram;
    JoinClient m_client;
    std::unique_ptr<LocalServer> m_server;
};

} // namespace meridian
