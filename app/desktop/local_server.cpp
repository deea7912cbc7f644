// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/local_server.h"
#include <QCoreApplication>
#include <QTimer>
#ifdef Q_OS_LINUX
#include <csignal>
#include <sys/prctl.h>
#endif

namespace meridian {

namespace {

constexpr int StopMs = 4'000;
constexpr int MaxFalls = 5;
constexpr int RestMs = 1'000;

//! The server must not outlive an app that was killed.
void endsWithParent(QProcess &process)
{
#ifdef Q_OS_LINUX
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
#else
    Q_UNUSED(process);
#endif
}

} // namespace

LocalServer::LocalServer(QString program, QString dataDir, QObject *parent)
    : QObject(parent), m_program(std::move(program)), m_dataDir(std::move(dataDir))
{
    m_server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_server.setProgram(m_program);
    endsWithParent(m_server);
    connect(&m_server, &QProcess::readyReadStandardOutput, this, &LocalServer::read);
    connect(&m_server, &QProcess::finished, this, &LocalServer::fell);
    connect(&m_server, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            emit failed(tr("The program %1 can’t be started.").arg(m_program));
    });
}

LocalServer::~LocalServer()
{
    stop();
}

QString LocalServer::programBesideThis()
{
    return QCoreApplication::applicationDirPath() + QStringLiteral("/meridian-server");
}

void LocalServer::init(const QString &name, const QString &ownerName, const QString &ownerEmail, Answer answer)
{
    run({QStringLiteral("init"), QStringLiteral("--data"), m_dataDir, QStringLiteral("--name"), name,
         QStringLiteral("--owner"), QStringLiteral("%1 <%2>").arg(ownerName, ownerEmail)},
        std::move(answer));
}

void LocalServer::invite(const QString &role, Answer answer)
{
    run({QStringLiteral("invite"), QStringLiteral("--data"), m_dataDir, QStringLiteral("--role"), role},
        std::move(answer));
}

void LocalServer::link(const QString &member, Answer answer)
{
    run({QStringLiteral("link"), QStringLiteral("--data"), m_dataDir, QStringLiteral("--member"), member},
        std::move(answer));
}

void LocalServer::token(const QString &email, Answer answer)
{
    run({QStringLiteral("token"), QStringLiteral("--data"), m_dataDir, QStringLiteral("--member"), email},
        std::move(answer));
}

//! Runs one command to its end; its last line on stdout is the answer, or on stderr the reason.
void LocalServer::run(const QStringList &arguments, Answer answer)
{
    auto *process = new QProcess(this);
    const auto done = [process, answer = std::move(answer)](std::expected<QString, QString> result) {
        process->disconnect();
        process->deleteLater();
        answer(std::move(result));
    };
    connect(process, &QProcess::errorOccurred, this, [this, done](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            done(std::unexpected(tr("The program %1 can’t be started.").arg(m_program)));
    });
    connect(process, &QProcess::finished, this, [this, process, done](int code, QProcess::ExitStatus status) {
        const bool well = status == QProcess::NormalExit && code == 0;
        const QByteArray output = well ? process->readAllStandardOutput() : process->readAllStandardError();
        const QString line = QString::fromUtf8(output).trimmed().section(QLatin1Char('\n'), -1);
        if (well && !line.isEmpty())
            done(line);
        else
            done(std::unexpected(line.isEmpty() ? tr("The workspace on this computer did not answer.") : line));
    });
    process->start(m_program, arguments);
}

void LocalServer::serve(quint16 port)
{
    m_port = port;
    m_wanted = true;
    m_falls = 0;
    start();
}

void LocalServer::start()
{
    if (!m_wanted || m_server.state() != QProcess::NotRunning)
        return;
    m_listening = false;
    m_server.setArguments({QStringLiteral("serve"), QStringLiteral("--data"), m_dataDir, QStringLiteral("--listen"),
                           QStringLiteral("127.0.0.1:%1").arg(m_port)});
    m_server.start();
}

//! The server says on stdout when it listens: "listening URL".
void LocalServer::read()
{
    while (m_server.canReadLine()) {
        const QString line = QString::fromUtf8(m_server.readLine()).trimmed();
        const QUrl url(line.section(QLatin1Char(' '), 1));
        if (!line.startsWith(QLatin1String("listening ")) || url.port() <= 0)
            continue;
        m_listening = true;
        m_port = static_cast<quint16>(url.port());
        emit ready(url);
    }
}

void LocalServer::fell()
{
    if (!m_wanted)
        return;
    if (++m_falls > MaxFalls) {
        emit failed(tr("The workspace on this computer ended by itself. Your words are safe; start Meridian again."));
        return;
    }
    if (!m_listening)
        m_port = 0;
    QTimer::singleShot(m_listening ? RestMs * m_falls : 0, this, &LocalServer::start);
}

void LocalServer::stop()
{
    m_wanted = false;
    if (m_server.state() == QProcess::NotRunning)
        return;
    m_server.terminate();
    if (!m_server.waitForFinished(StopMs)) {
        m_server.kill();
        m_server.waitForFinished(StopMs);
    }
}

} // namespace meridian
