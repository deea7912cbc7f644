// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/protocol/wire.h"
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>
#include <QWebSocket>
#include <memory>

// The real program, and clients on real sockets.

namespace meridian::testing {

struct Ran {
    int code = -1;
    QString out;
    QString err;
};

inline Ran runServer(const QStringList &arguments)
{
    QProcess process;
    process.start(QStringLiteral(MERIDIAN_BIN_DIR "/meridian-server"), arguments);
    if (!process.waitForFinished(60'000))
        return {};
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            QString::fromUtf8(process.readAllStandardOutput()).trimmed(),
            QString::fromUtf8(process.readAllStandardError()).trimmed()};
}

//! A workspace in a directory of its own, and the server over it. Ends with its own process, by its pid.
class ServerProcess {
public:
    ServerProcess()
    {
        const Ran made = runServer({QStringLiteral("init"), QStringLiteral("--data"), data(), QStringLiteral("--name"),
                                    QStringLiteral("Team"), QStringLiteral("--owner"), QStringLiteral("Olga <olga@example.org>")});
        m_link = made.out;
    }
    ~ServerProcess()
    {
        if (m_process && m_process->state() != QProcess::NotRunning) {
            m_process->kill();
            m_process->waitForFinished(10'000);
        }
    }
    [[nodiscard]] QString data() const { return m_dir.filePath(QStringLiteral("data")); }
    [[nodiscard]] QString databasePath() const { return data() + QStringLiteral("/workspace.sqlite"); }
    [[nodiscard]] QString ownerLink() const { return m_link; }

    //! True once it listens.
    bool start(const QStringList &more = {})
    {
        m_process = std::make_unique<QProcess>();
        m_process->setStandardErrorFile(m_dir.filePath(QStringLiteral("log")), QIODevice::Append);
        m_process->start(QStringLiteral(MERIDIAN_BIN_DIR "/meridian-server"),
                         QStringList{QStringLiteral("serve"), QStringLiteral("--data"), data(), QStringLiteral("--listen"),
                                     QStringLiteral("127.0.0.1:0")} + more);
        QElapsedTimer waited;
        waited.start();
        while (!m_process->canReadLine() && waited.elapsed() < 30'000) {
            if (m_process->state() == QProcess::NotRunning || !m_process->waitForReadyRead(30'000))
                return false;
        }
        const QString line = QString::fromUtf8(m_process->readLine()).trimmed();
        m_url = QUrl(line.section(u' ', 1));
        return line.startsWith(QStringLiteral("listening ws"));
    }
    [[nodiscard]] QUrl url() const { return m_url; }
    QProcess &process() { return *m_process; }
    [[nodiscard]] QString token() const
    {
        return runServer({QStringLiteral("token"), QStringLiteral("--data"), data(), QStringLiteral("--member"),
                          QStringLiteral("olga@example.org")}).out;
    }
    [[nodiscard]] Ran check() const { return runServer({QStringLiteral("check"), QStringLiteral("--data"), data()}); }
    [[nodiscard]] QString log() const
    {
        QFile file(m_dir.filePath(QStringLiteral("log")));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

private:
    QTemporaryDir m_dir;
    QString m_link;
    QUrl m_url;
    std::unique_ptr<QProcess> m_process;
};

//! A client that keeps every frame it was sent.
class SocketClient {
public:
    explicit SocketClient(const QString &origin = {}) : m_socket(origin)
    {
        QObject::connect(&m_socket, &QWebSocket::binaryMessageReceived, &m_socket, [this](const QByteArray &bytes) {
            if (auto frame = wire::decodeFromServer(bytes, wire::Encoding::Cbor))
                m_frames.push_back(std::move(*frame));
        });
    }
    void open(const QUrl &url) { m_socket.open(url); }
    [[nodiscard]] bool isOpen() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    [[nodiscard]] bool isClosed() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    template<typename Frame>
    void send(const Frame &frame)
    {
        m_socket.sendBinaryMessage(wire::encode(frame, wire::Encoding::Cbor));
    }
    template<typename Frame>
    [[nodiscard]] std::vector<Frame> got() const
    {
        std::vector<Frame> found;
        for (const auto &frame : m_frames) {
            if (const auto *one = std::get_if<Frame>(&frame))
                found.push_back(*one);
        }
        return found;
    }
    QWebSocket m_socket;
    std::vector<frame::FromServer> m_frames;
};

} // namespace meridian::testing
