// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/picture.h"
#include "core/model/limits.h"
#include <QtEndian>
#include <optional>

namespace meridian {
namespace {

struct Size {
    quint32 width = 0;
    quint32 height = 0;
};

const QByteArrayView PngSignature("\x89PNG\r\n\x1a\n", 8);
constexpr qsizetype PngHead = 8 + 8 + 13 + 4; //!< signature, and the whole of the first chunk
constexpr quint8 StartOfScan = 0xda, EndOfImage = 0xd9;

std::optional<Size> pngSize(QByteArrayView bytes)
{
    if (bytes.size() < PngHead || bytes.sliced(8, 8) != QByteArrayView("\0\0\0\rIHDR", 8))
        return std::nullopt;
    return Size{qFromBigEndian<quint32>(bytes.data() + 16), qFromBigEndian<quint32>(bytes.data() + 20)};
}

//! C0 to CF begin a frame, but for the tables among them.
bool beginsFrame(quint8 marker)
{
    return marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc;
}

std::optional<Size> jpegSize(QByteArrayView bytes)
{
    qsizetype at = 2;
    while (at + 4 <= bytes.size()) {
        if (quint8(bytes[at]) != 0xff)
            return std::nullopt;
        const quint8 marker = quint8(bytes[at + 1]);
        if (marker == 0xff) { // a fill byte
            ++at;
            continue;
        }
        if (marker == StartOfScan || marker == EndOfImage)
            return std::nullopt;
        const qsizetype length = qFromBigEndian<quint16>(bytes.data() + at + 2);
        if (length < 2)
            return std::nullopt;
        if (beginsFrame(marker)) {
            if (length < 8 || at + 2 + length > bytes.size())
                return std::nullopt;
            return Size{qFromBigEndian<quint16>(bytes.data() + at + 7), qFromBigEndian<quint16>(bytes.data() + at + 5)};
        }
        at += 2 + length;
    }
    return std::nullopt;
}

} // namespace

std::expected<PictureHead, PictureHead::Error> PictureHead::create(const QByteArray &bytes)
{
    if (bytes.size() > limits::PictureBytes)
        return std::unexpected(Error::TooManyBytes);
    const bool png = bytes.startsWith(PngSignature);
    const bool jpeg = bytes.startsWith(QByteArrayView("\xff\xd8\xff", 3));
    const auto size = png ? pngSize(bytes) : jpeg ? jpegSize(bytes) : std::nullopt;
    if (!size)
        return std::unexpected(Error::NeitherPngNorJpeg);
    if (size->width != size->height)
        return std::unexpected(Error::NotSquare);
    if (size->width < Smallest)
        return std::unexpected(Error::TooSmall);
    if (size->width > Largest)
        return std::unexpected(Error::TooLarge);
    return PictureHead(png ? Format::Png : Format::Jpeg, int(size->width));
}

} // namespace meridian
