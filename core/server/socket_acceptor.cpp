// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/socket_acceptor.h"
#include "core/server/direct_socket.h"
#include <QFile>
#include <QSslKey>
#include <QSslSocket>
#include <memory>
#include <openssl/pem.h>
#include <openssl/x509.h>

namespace meridian {
namespace {

// What lies in a socket's buffer is read in one turn: a flood must not make a turn long for everybody else. Bytes; the
// kernel takes twice as many.
constexpr int MostUnread = 64 * 1024;

template<auto Free>
struct FreeWith {
    template<typename T>
    void operator()(T *one) const { Free(one); }
};

//! True when the key is that of the certificate. Qt has no such question: it fails in each handshake instead.
bool belongTogether(const QSslCertificate &certificate, const QByteArray &keyPem)
{
    const QByteArray der = certificate.toDer();
    auto bytes = reinterpret_cast<const unsigned char *>(der.constData());
    const std::unique_ptr<X509, FreeWith<X509_free>> x509(d2i_X509(nullptr, &bytes, long(der.size())));
    const std::unique_ptr<BIO, FreeWith<BIO_free>> pem(BIO_new_mem_buf(keyPem.constData(), int(keyPem.size())));
    char noPassword[] = "";
    const std::unique_ptr<EVP_PKEY, FreeWith<EVP_PKEY_free>> key(PEM_read_bio_PrivateKey(pem.get(), nullptr, nullptr, noPassword));
    return x509 && key && X509_check_private_key(x509.get(), key.get()) == 1;
}

} // namespace

void SocketAcceptor::incomingConnection(qintptr descriptor)
{
    QTcpSocket *socket = m_tls ? static_cast<QTcpSocket *>(new QSslSocket(this)) : new DirectSocket(this);
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
    if (!belongTogether(chain.first(), pem))
        return std::unexpected(QStringLiteral("The key in %1 is not that of the certificate in %2.").arg(keyFile, certificateFile));
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setLocalCertificateChain(chain);
    tls.setPrivateKey(key);
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyNone);
    return tls;
}

} // namespace meridian
