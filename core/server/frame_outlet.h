// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/protocol/wire.h"
#include <QByteArray>
#include <array>
#include <vector>

class QTcpSocket;

namespace meridian {

//! One connection's frames on their way out. What the core says within a turn of the event loop leaves in one
//! system call, and a frame for a thousand readers is one buffer that all of them share.
//!
//! QWebSocket frames and buffers every message for every reader anew, which was more than half of what a delivery
//! cost. Only whole frames are handed on, so what QWebSocket writes itself (pongs, the close) never lands inside one.
//! Source: RFC 6455, section 5.2; a server's frames are not masked.
class FrameOutlet {
public:
    void add(const QByteArray &payload, wire::Encoding encoding);
    //! The last frame there is. Source: RFC 6455, section 5.5.1.
    void addClose(quint16 code, const QString &reason);
    [[nodiscard]] bool isEmpty() const { return m_frames.empty(); }
    //! Bytes that writeTo() has yet to hand on.
    [[nodiscard]] qint64 bytes() const { return m_bytes; }
    enum class Way { Plain, Encrypted };
    //! Hands everything on: straight to the kernel where the socket is plain and has nothing queued, and what the kernel does not
    //! take, or all of it, to the socket's own buffer.
    //! A socket that has ended takes nothing, and what was for it is gone.
    void writeTo(QTcpSocket &socket, Way way);

private:
    void clear();
    void add(const QByteArray &payload, char opcode);
    struct Frame {
        std::array<char, 10> head;
        int headSize = 0;
        QByteArray payload;
    };
    //! Returns how many bytes the kernel took.
    [[nodiscard]] qint64 writeToKernel(qintptr descriptor);
    [[nodiscard]] static qint64 writeSmall(qintptr descriptor, const Frame &frame);
    std::vector<Frame> m_frames;
    qint64 m_bytes = 0;
};

} // namespace meridian
