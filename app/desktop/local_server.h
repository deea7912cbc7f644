// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QObject>
#include <QProcess>
#include <QUrl>
#include <expected>
#include <functional>

namespace meridian {

//! The workspace that lives on this computer: a `meridian-server` of our own as a child process, beside
//! this program, listening on this computer alone. It starts with the app and ends with it, by its own process.
//!
//! Errors: one sentence for people.
class LocalServer : public QObject {
    Q_OBJECT
public:
    using Answer = std::function<void(std::expected<QString, QString>)>;

    //! `program` is the server's file, `dataDir` its folder.
    LocalServer(QString program, QString dataDir, QObject *parent = nullptr);
    ~LocalServer() override;

    //! The program beside this one.
    [[nodiscard]] static QString programBesideThis();

    //! Makes the workspace; answers with the owner's invite link.
    void init(const QString &name, const QString &ownerName, const QString &ownerEmail, Answer answer);
    //! Makes an invite link for somebody else.
    void invite(const QString &role, Answer answer);
    //! Makes a link that signs another computer of a member's in.
    void link(const QString &member, Answer answer);
    //! Makes a token for somebody who is in the workspace already.
    void token(const QString &email, Answer answer);
    //! Starts serving on `port` of this computer, 0 for any, and starts again should it end by itself. A port
    //! that somebody else took meanwhile is given up for another.
    void serve(quint16 port);
    //! Waits until it has ended.
    void stop();
    [[nodiscard]] qint64 processId() const { return m_server.processId(); } //!< 0: it does not run

signals:
    //! It listens at `url`.
    void ready(const QUrl &url);
    void failed(const QString &sentence);

private:
    void run(const QStringList &arguments, Answer answer);
    void start();
    void read();
    void fell();

    const QString m_program, m_dataDir;
    QProcess m_server;
    quint16 m_port = 0;
    int m_falls = 0;
    bool m_wanted = false;
    bool m_listening = false;
};

} // namespace meridian
