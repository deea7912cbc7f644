// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/utf8.h"
#include <cstring>

namespace meridian::crdt {

namespace {

constexpr quint64 HighBits = 0x8080'8080'8080'8080;

bool eightAscii(const uchar *bytes)
{
    quint64 word;
    std::memcpy(&word, bytes, 8);
    return (word & HighBits) == 0;
}

bool continues(uchar byte) { return (byte & 0xc0) == 0x80; }

//! The length of the sequence that begins here; 0 if none does. Source: Unicode 15, table 3-7.
int sequenceLength(const uchar *at, qsizetype left)
{
    const uchar lead = at[0];
    if (lead < 0x80)
        return 1;
    if (lead < 0xc2 || lead > 0xf4 || left < 2)
        return 0;
    if (lead < 0xe0)
        return continues(at[1]) ? 2 : 0;
    const uchar low = lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
    const uchar high = lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
    if (at[1] < low || at[1] > high || left < 3 || !continues(at[2]))
        return 0;
    if (lead < 0xf0)
        return 3;
    return left >= 4 && continues(at[3]) ? 4 : 0;
}

} // namespace

std::optional<quint64> utf16Units(QByteArrayView utf8)
{
    const auto *at = reinterpret_cast<const uchar *>(utf8.data());
    const uchar *end = at + utf8.size();
    quint64 units = 0;
    while (at != end) {
        if (end - at >= 8 && eightAscii(at)) {
            at += 8;
            units += 8;
            continue;
        }
        if (*at < 0x80) {
            ++at;
            ++units;
            continue;
        }
        const int length = sequenceLength(at, end - at);
        if (length == 0)
            return {};
        at += length;
        units += length == 4 ? 2 : 1;
    }
    return units;
}

size_t utf8ToUtf16(QByteArrayView utf8, char16_t *to)
{
    const auto *at = reinterpret_cast<const uchar *>(utf8.data());
    const uchar *end = at + utf8.size();
    char16_t *out = to;
    while (at != end) {
        if (end - at >= 8 && eightAscii(at)) {
            for (int i = 0; i < 8; ++i)
                out[i] = at[i];
            at += 8;
            out += 8;
        } else if (at[0] < 0x80) {
            *out++ = *at++;
        } else if (at[0] < 0xe0) {
            *out++ = static_cast<char16_t>((at[0] & 0x1f) << 6 | (at[1] & 0x3f));
            at += 2;
        } else if (at[0] < 0xf0) {
            *out++ = static_cast<char16_t>((at[0] & 0x0f) << 12 | (at[1] & 0x3f) << 6 | (at[2] & 0x3f));
            at += 3;
        } else {
            const char32_t code = static_cast<char32_t>(at[0] & 0x07) << 18
                | static_cast<char32_t>(at[1] & 0x3f) << 12 | static_cast<char32_t>(at[2] & 0x3f) << 6
                | (at[3] & 0x3f);
            *out++ = static_cast<char16_t>(0xd7c0 + (code >> 10));
            *out++ = static_cast<char16_t>(0xdc00 | (code & 0x3ff));
            at += 4;
        }
    }
    return static_cast<size_t>(out - to);
}

QString fromUtf8(QByteArrayView utf8)
{
    QString text(utf8.size(), Qt::Uninitialized);
    text.truncate(static_cast<qsizetype>(
        utf8ToUtf16(utf8, reinterpret_cast<char16_t *>(text.data()))));
    return text;
}

size_t utf16ToUtf8(const char16_t *text, size_t units, uchar *to)
{
    const char16_t *end = text + units;
    uchar *out = to;
    while (text != end) {
        const char16_t unit = *text++;
        if (unit < 0x80) {
            *out++ = static_cast<uchar>(unit);
        } else if (unit < 0x800) {
            *out++ = static_cast<uchar>(0xc0 | unit >> 6);
            *out++ = static_cast<uchar>(0x80 | (unit & 0x3f));
        } else if (isHighSurrogate(unit) && text != end && isLowSurrogate(*text)) {
            const char32_t code = 0x10000 + (static_cast<char32_t>(unit & 0x3ff) << 10 | (*text++ & 0x3ff));
            *out++ = static_cast<uchar>(0xf0 | code >> 18);
            *out++ = static_cast<uchar>(0x80 | (code >> 12 & 0x3f));
            *out++ = static_cast<uchar>(0x80 | (code >> 6 & 0x3f));
            *out++ = static_cast<uchar>(0x80 | (code & 0x3f));
        } else {
            const char16_t whole = (unit & 0xf800) == 0xd800 ? u'\xfffd' : unit;
            *out++ = static_cast<uchar>(0xe0 | whole >> 12);
            *out++ = static_cast<uchar>(0x80 | (whole >> 6 & 0x3f));
            *out++ = static_cast<uchar>(0x80 | (whole & 0x3f));
        }
    }
    return static_cast<size_t>(out - to);
}

size_t utf8Size(const char16_t *text, size_t units)
{
    size_t size = 0;
    for (size_t i = 0; i < units; ++i) {
        const char16_t unit = text[i];
        if (unit < 0x80) {
            size += 1;
        } else if (unit < 0x800) {
            size += 2;
        } else if (isHighSurrogate(unit) && i + 1 < units && isLowSurrogate(text[i + 1])) {
            size += 4;
            ++i;
        } else {
            size += 3;
        }
    }
    return size;
}

bool isWellFormed(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        if (!text[i].isHighSurrogate() || i + 1 == text.size() || !text[i + 1].isLowSurrogate())
            return false;
        ++i;
    }
    return true;
}

QString wellFormed(QStringView text)
{
    QString result = text.toString();
    for (qsizetype i = 0; i < result.size(); ++i) {
        if (!result[i].isSurrogate())
            continue;
        if (result[i].isHighSurrogate() && i + 1 < result.size() && result[i + 1].isLowSurrogate())
            ++i;
        else
            result[i] = QChar(QChar::ReplacementCharacter);
    }
    return result;
}

} // namespace meridian::crdt
