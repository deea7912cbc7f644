// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/protocol/wire.h"
#include <array>

namespace meridian {

//! One event's frame, made once an encoding for all who get it.
class SharedFrame {
public:
    explicit SharedFrame(const Event &event) : m_event(event) {}
    const QByteArray &bytes(wire::Encoding encoding)
    {
        QByteArray &bytes = m_bytes[encoding == wire::Encoding::Json ? 1 : 0];
        if (bytes.isEmpty())
            bytes = wire::encode(wire::toFrame(m_event), encoding);
        return bytes;
    }

private:
    const Event &m_event;
    std::array<QByteArray, 2> m_bytes;
};

} // namespace meridian
