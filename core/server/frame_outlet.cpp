// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/frame_outlet.h"
#include <QTcpSocket>
#include <QtEndian>
#include <algorithm>
#include <cstring>
#include <sys/socket.h>

namespace meridian {
namespace {

constexpr char FinalFrame = char(0x80), TextFrame = 1, BinaryFrame = 2, CloseFrame = 8;
constexpr size_t FramesPerCall = 128;
constexpr qsizetype SmallFrame = 1024; //!< bytes

} // namespace

void FrameOutlet::add(const QByteArray &payload, wire::Encoding encoding)
{
    add(payload, encoding == wire::Encoding::Json ? TextFrame : BinaryFrame);
}

void FrameOutlet::addClose(quint16 code, const QString &reason)
{
    QByteArray payload(2, '\0');
    qToBigEndian(code, payload.data());
    add(payload + reason.toUtf8(), CloseFrame);
}

void FrameOutlet::add(const QByteArray &payload, char opcode)
{
    Frame frame;
    frame.payload = payload;
    frame.head[0] = char(FinalFrame | opcode);
    const auto size = quint64(payload.size());
    if (size < 126) {
        frame.head[1] = char(size);
        frame.headSize = 2;
    } else if (size < 65536) {
        frame.head[1] = 126;
        qToBigEndian(quint16(size), frame.head.data() + 2);
        frame.headSize = 4;
    } else {
        frame.head[1] = 127;
        qToBigEndian(size, frame.head.data() + 2);
        frame.headSize = 10;
    }
    m_bytes += frame.headSize + payload.size();
    m_frames.push_back(std::move(frame));
}

//! Most often there is one small frame: in one piece it is cheaper for the kernel to take.
qint64 FrameOutlet::writeSmall(qintptr descriptor, const Frame &frame)
{
    std::array<char, SmallFrame + 10> bytes;
    std::memcpy(bytes.data(), frame.head.data(), size_t(frame.headSize));
    std::memcpy(bytes.data() + frame.headSize, frame.payload.constData(), size_t(frame.payload.size()));
    const size_t size = size_t(frame.headSize) + size_t(frame.payload.size());
    return std::max<qint64>(0, ::send(int(descriptor), bytes.data(), size, MSG_NOSIGNAL | MSG_DONTWAIT));
}

qint64 FrameOutlet::writeToKernel(qintptr descriptor)
{
    if (m_frames.size() == 1 && m_frames.front().payload.size() <= SmallFrame)
        return writeSmall(descriptor, m_frames.front());
    qint64 written = 0;
    for (size_t first = 0; first < m_frames.size(); first += FramesPerCall) {
        std::array<iovec, 2 * FramesPerCall> parts;
        size_t count = 0;
        qint64 asked = 0;
        for (size_t i = first; i < std::min(m_frames.size(), first + FramesPerCall); ++i) {
            Frame &frame = m_frames[i];
            parts[count++] = {frame.head.data(), size_t(frame.headSize)};
            parts[count++] = {const_cast<char *>(frame.payload.constData()), size_t(frame.payload.size())};
            asked += frame.headSize + frame.payload.size();
        }
        msghdr message{};
        message.msg_iov = parts.data();
        message.msg_iovlen = count;
        // An error is the socket's to find out and report; here it only means that nothing was taken.
        const qint64 taken = std::max<qint64>(0, sendmsg(int(descriptor), &message, MSG_NOSIGNAL | MSG_DONTWAIT));
        written += taken;
        if (taken < asked)
            break;
    }
    return written;
}

void FrameOutlet::writeTo(QTcpSocket &socket, Way way)
{
    if (!socket.isWritable()) { // its end is known here before it is told to everybody
        clear();
        return;
    }
    const bool straight = way == Way::Plain && socket.bytesToWrite() == 0;
    qint64 written = straight ? writeToKernel(socket.socketDescriptor()) : 0;
    for (const Frame &frame : m_frames) {
        const qint64 size = frame.headSize + frame.payload.size();
        if (written >= size) {
            written -= size;
            continue;
        }
        const qint64 ofHead = std::min<qint64>(written, frame.headSize);
        socket.write(frame.head.data() + ofHead, frame.headSize - ofHead);
        socket.write(frame.payload.constData() + (written - ofHead), frame.payload.size() - (written - ofHead));
        written = 0;
    }
    clear();
}

void FrameOutlet::clear()
{
    m_frames.clear();
    m_bytes = 0;
}

} // namespace meridian
