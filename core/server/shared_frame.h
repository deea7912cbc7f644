// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/protocol/wire.h"
#include <array>

namespace meridian {

//! A frame for many readers, made once an encoding. `Make` gives the frame.
template<typename Make>
class SharedFrame {
public:
    explicit SharedFrame(Make make) : m_make(std::move(make)) {}
    const QByteArray &bytes(wire::Encoding encoding)
    {
        QByteArray &bytes = m_bytes[encoding == wire::Encoding::Json ? 1 : 0];
        if (bytes.isEmpty())
            bytes = wire::encode(m_make(), encoding);
        return bytes;
    }

private:
    Make m_make;
    std::array<QByteArray, 2> m_bytes;
};

//! One event's frame.
class SharedEvent {
public:
    explicit SharedEvent(const Event &event) : m_frame(Make{&event}) {}
    const QByteArray &bytes(wire::Encoding encoding) { return m_frame.bytes(encoding); }

private:
    struct Make {
        const Event *event;
        auto operator()() const { return wire::toFrame(*event); }
    };
    SharedFrame<Make> m_frame;
};

} // namespace meridian
