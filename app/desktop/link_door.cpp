// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/link_door.h"
#include "core/base/log.h"
#include <QDir>
#include <QLocalSocket>
#include <QTimer>

namespace meridian {

namespace {

QString socketOf(const QString &folder)
{
#ifdef Q_OS_WIN
    return QStringLiteral("meridian-%1").arg(qHash(folder));
#else
    return QDir(folder).filePath(QStringLiteral("door"));
#endif
}

} // namespace

LinkDoor::LinkDoor(const QString &folder, QObject *parent) : QObject(parent)
{
    const QString name = socketOf(folder);
    QLocalServer::removeServer(name); // of one that died
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &LinkDoor::take);
    if (!m_server.listen(name))
        qCInfo(lcUi).noquote() << logLine(QLatin1StringView("door.closed"),
                                          {{QLatin1StringView("detail"), m_server.errorString()}});
}

void LinkDoor::take()
{
    QLocalSocket *socket = m_server.nextPendingConnection();
    socket->setReadBufferSize(LongestLink);
    QTimer::singleShot(PatienceMs, socket, &QLocalSocket::abort);
    connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
    const auto read = [this, socket] {
        if (!socket->canReadLine())
            return;
        const QString link = QString::fromUtf8(socket->readLine(LongestLink)).trimmed();
        socket->write("taken\n");
        socket->flush();
        socket->disconnectFromServer();
        emit linkArrived(link);
    };
    connect(socket, &QLocalSocket::readyRead, this, read);
    read();
}

bool LinkDoor::hand(const QString &folder, const QString &link)
{
    QLocalSocket socket;
    socket.connectToServer(socketOf(folder));
    if (!socket.waitForConnected(PatienceMs))
        return false;
    socket.write(link.toUtf8() + '\n');
    return socket.waitForBytesWritten(PatienceMs) && socket.waitForReadyRead(PatienceMs)
        && socket.readAll().startsWith("taken");
}

} // namespace meridian
