// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/socket_acceptor.h"
#include <QFile>
#include <QSslKey>
#include <QSslSocket>

namespace meridian {
namespace {

// What lies in a socket's buffer is read in one turn: a flood must not make a turn long for everybody else. Bytes; the
// kernel takes twice as many.
constexpr int MostUnread = 64 * 1024;

} // namespace

void SocketAcceptor::incomingConnection(qintptr descriptor)
{
    auto *socket = m_tls ? new QSslSocket(this) : new QTcpSocket(this);
    if (!socket->setSocketDescriptor(descriptor)) {
        delete socket;
        return;
    }
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    socket->setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, MostUnread);
    if (auto *secure = qobject_cast<QSslSocket *>(socket)) {
        secure->setSslConfiguration(*m_tls);
        secure->startServerEncryption();
    }
    emit accepted(socket);
}

std::expected<QSslConfiguration, QString> tlsFrom(const QString &certificateFile, const QString &keyFile)
{
    if (!QSslSocket::supportsSsl())
        return std::unexpected(QStringLiteral("TLS is not available here: Qt finds no OpenSSL."));
    const auto chain = QSslCertificate::fromPath(certificateFile, QSsl::Pem);
    if (chain.isEmpty())
        return std::unexpected(QStringLiteral("%1 holds no certificate in PEM.").arg(certificateFile));
    QFile file(keyFile);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(QStringLiteral("%1 cannot be read.").arg(keyFile));
    const QByteArray pem = file.readAll();
    QSslKey key(pem, QSsl::Rsa);
    if (key.isNull())
        key = QSslKey(pem, QSsl::Ec);
    if (key.isNull())
        return std::unexpected(QStringLiteral("%1 holds no RSA or EC key in PEM.").arg(keyFile));
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(key);
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    return tls;
}

} // namespace meridian
