// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crdt/crdt_error.h"
#include "core/crdt/ids.h"
#include <QByteArrayView>

namespace meridian::crdt {

//! Walks bytes in lib0's encoding.
//!
//! Errors: the first one stays; from then on every read gives 0 or nothing, so that a
//!   loop need only look at failed() once a round.
//! Source: lib0 0.2, decoding.js.
class ByteReader {
public:
    ByteReader() = default;
    explicit ByteReader(QByteArrayView bytes)
        : m_at(reinterpret_cast<const uchar *>(bytes.data())), m_end(m_at + bytes.size())
    {
    }

    [[nodiscard]] bool failed() const { return m_failed; }
    //! Once it has failed: why.
    [[nodiscard]] CrdtError error() const { return m_error; }
    void fail(CrdtError error)
    {
        m_error = m_failed ? m_error : error;
        m_failed = true;
        m_at = m_end;
    }

    [[nodiscard]] const uchar *position() const { return m_at; }
    [[nodiscard]] bool atEnd() const { return m_at == m_end; }
    [[nodiscard]] qsizetype remaining() const { return m_end - m_at; }

    uchar byte()
    {
        if (m_at == m_end) [[unlikely]] {
            fail(CrdtError::Truncated);
            return 0;
        }
        return *m_at++;
    }

    //! Up to 53 bits, 7 a byte, lowest first.
    quint64 varUint()
    {
        if (m_at != m_end && *m_at < 0x80) [[likely]]
            return *m_at++;
        const Long number = longNumber(m_at, m_end);
        if (!number.end) [[unlikely]] {
            fail(static_cast<CrdtError>(number.value));
            return 0;
        }
        m_at = number.end;
        return number.value;
    }

    //! A number with a sign of its own: lib0 knows a negative zero.
    struct Signed {
        quint64 magnitude = 0;
        bool negative = false;
        [[nodiscard]] qint64 value() const
        {
            return negative ? -static_cast<qint64>(magnitude) : static_cast<qint64>(magnitude);
        }
    };
    Signed varInt()
    {
        const uchar first = byte();
        Signed result{first & 0x3fu, (first & 0x40) != 0};
        if (first >= 0x80) {
            const quint64 rest = varUint();
            if (rest > ClientId::Limit >> 6)
                fail(CrdtError::TooLarge);
            result.magnitude |= rest << 6;
        }
        return result;
    }

    //! `count` bytes as they are.
    QByteArrayView bytes(quint64 count)
    {
        if (count > static_cast<quint64>(remaining())) [[unlikely]] {
            fail(CrdtError::Truncated);
            return {};
        }
        const uchar *begin = m_at;
        m_at += count;
        return {begin, static_cast<qsizetype>(count)};
    }
    //! Bytes that their count stands before.
    QByteArrayView varBytes() { return bytes(varUint()); }

private:
    //! A number and where it ends; without an end the value is the error.
    struct Long {
        quint64 value = 0;
        const uchar *end = nullptr;
    };
    static Long longNumber(const uchar *at, const uchar *end)
    {
        quint64 value = 0;
        for (int shift = 0; at != end; shift += 7) {
            const uchar part = *at++;
            const quint64 bits = part & 0x7f;
            if (bits != 0) {
                if (shift > 49 || (shift == 49 && bits > 0xf))
                    return {static_cast<quint64>(CrdtError::TooLarge), nullptr};
                value |= bits << shift;
            }
            if (part < 0x80)
                return {value, at};
        }
        return {static_cast<quint64>(CrdtError::Truncated), nullptr};
    }

    const uchar *m_at = nullptr;
    const uchar *m_end = nullptr;
    CrdtError m_error = CrdtError::Truncated;
    bool m_failed = false;
};

} // namespace meridian::crdt
