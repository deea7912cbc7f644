// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crdt/pod_vector.h"
#include "core/crdt/utf8.h"
#include <QByteArray>
#include <QByteArrayView>
#include <QStringView>
#include <cstring>

namespace meridian::crdt {

//! Writes lib0's encoding into a buffer that keeps its room when it is cleared.
//! Source: lib0 0.2, encoding.js.
class ByteWriter {
public:
    void clear() { m_bytes.clear(); }
    [[nodiscard]] qsizetype size() const { return static_cast<qsizetype>(m_bytes.size()); }
    [[nodiscard]] QByteArrayView view() const { return {m_bytes.data(), size()}; }
    [[nodiscard]] QByteArray toByteArray() const { return view().toByteArray(); }

    void byte(uchar value) { *room(1) = value; advance(1); }

    void varUint(quint64 value)
    {
        uchar *to = room(10);
        qsizetype written = 0;
        for (; value >= 0x80; value >>= 7)
            to[written++] = static_cast<uchar>(value) | 0x80;
        to[written++] = static_cast<uchar>(value);
        advance(written);
    }

    void varInt(quint64 magnitude, bool negative)
    {
        const auto sign = static_cast<uchar>(negative ? 0x40 : 0);
        byte(static_cast<uchar>((magnitude > 0x3f ? 0x80 : 0) | sign | (magnitude & 0x3f)));
        if (magnitude > 0x3f)
            varUint(magnitude >> 6);
    }

    void raw(QByteArrayView bytes)
    {
        if (bytes.isEmpty())
            return; // there may be no address to copy from
        std::memcpy(room(bytes.size()), bytes.data(), static_cast<size_t>(bytes.size()));
        advance(bytes.size());
    }

    void varBytes(QByteArrayView bytes)
    {
        varUint(static_cast<quint64>(bytes.size()));
        raw(bytes);
    }

    //! UTF-8 with its size before it; half of a surrogate pair becomes U+FFFD.
    void varString(QStringView text)
    {
        const auto units = static_cast<size_t>(text.size());
        // The size is written before it is known: one byte suffices for it if the text is short.
        if (units <= 42) {
            uchar *to = room(1 + 3 * 42);
            const size_t size = utf16ToUtf8(text.utf16(), units, to + 1);
            *to = static_cast<uchar>(size);
            advance(static_cast<qsizetype>(size) + 1);
            return;
        }
        varUint(utf8Size(text.utf16(), units));
        uchar *to = room(static_cast<qsizetype>(3 * units));
        advance(static_cast<qsizetype>(utf16ToUtf8(text.utf16(), units, to)));
    }

    //! Room for at least `size` bytes, to be filled from outside and then counted by advance().
    uchar *room(qsizetype size) { return m_bytes.room(static_cast<size_t>(size)); }
    void advance(qsizetype size) { m_bytes.advance(static_cast<size_t>(size)); }

private:
    PodVector<uchar> m_bytes;
};

} // namespace meridian::crdt
