// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QTcpSocket>

namespace meridian {

//! A TCP socket that hands what is written straight to the kernel while nothing waits. QTcpSocket copies everything into a
//! buffer first, 32 KB of which stay with each connection for good. What went straight gives no bytesWritten().
class DirectSocket final : public QTcpSocket {
    Q_OBJECT
public:
    using QTcpSocket::QTcpSocket;

protected:
    qint64 writeData(const char *data, qint64 size) override;
};

} // namespace meridian
