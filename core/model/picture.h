// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <expected>

namespace meridian {

//! What the head of a member's picture says, read without decoding it: strangers' bytes meet a decoder
//! only after this.
//!
//! Units: pixels. Errors: create() names the first fault.
//! Source: PNG (ISO/IEC 15948, 5.2 and 11.2.2); JPEG (ITU-T T.81, B.1 and B.2.2).
class PictureHead {
public:
    enum class Format { Png, Jpeg };
    enum class Error { TooManyBytes, NeitherPngNorJpeg, NotSquare, TooSmall, TooLarge };
    static constexpr int Smallest = 16;
    static constexpr int Largest = 1024;

    [[nodiscard]] static std::expected<PictureHead, Error> create(const QByteArray &bytes);
    [[nodiscard]] Format format() const { return m_format; }
    [[nodiscard]] int side() const { return m_side; }

private:
    PictureHead(Format format, int side) : m_format(format), m_side(side) {}
    Format m_format;
    int m_side;
};

} // namespace meridian
