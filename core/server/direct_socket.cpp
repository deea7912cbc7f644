// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/direct_socket.h"
#include <algorithm>
#include <sys/socket.h>

namespace meridian {

qint64 DirectSocket::writeData(const char *data, qint64 size)
{
    qint64 sent = 0;
    // An error is for the socket to find out and report; here it only means that nothing was taken.
    if (size > 0 && bytesToWrite() == 0 && state() == ConnectedState)
        sent = std::max<qint64>(0, ::send(int(socketDescriptor()), data, size_t(size), MSG_NOSIGNAL | MSG_DONTWAIT));
    if (sent == size)
        return size;
    const qint64 kept = QTcpSocket::writeData(data + sent, size - sent);
    return kept < 0 && sent == 0 ? kept : sent + std::max<qint64>(kept, 0);
}

} // namespace meridian
