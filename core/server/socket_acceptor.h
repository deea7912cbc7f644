// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QSslConfiguration>
#include <QTcpServer>
#include <expected>
#include <optional>

namespace meridian {

//! Accepts TCP connections, with TLS where it has a certificate, and hands the sockets on at once: an
//! unfinished TLS handshake is a socket from which nothing can be read yet.
class SocketAcceptor final : public QTcpServer {
    Q_OBJECT
public:
    explicit SocketAcceptor(std::optional<QSslConfiguration> tls) : m_tls(std::move(tls)) {}

signals:
    void accepted(QTcpSocket *socket);

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    std::optional<QSslConfiguration> m_tls;
};

//! TLS 1.2 or later with the certificate chain and the key of two PEM files.
//! Errors: one sentence.
[[nodiscard]] std::expected<QSslConfiguration, QString> tlsFrom(const QString &certificateFile,
                                                                const QString &keyFile);

} // namespace meridian
