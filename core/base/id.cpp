// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"
#include <QCryptographicHash>
#include <algorithm>
#include <cstring>

namespace meridian {
namespace {

void setVersion(std::array<unsigned char, 16> &bytes, int version)
{
    bytes[6] = static_cast<unsigned char>((bytes[6] & 0x0f) | (version << 4));
    bytes[8] = static_cast<unsigned char>((bytes[8] & 0x3f) | 0x80);
}

void setTime(std::array<unsigned char, 16> &bytes, Instant when)
{
    for (size_t i = 0; i < 6; ++i)
        bytes[i] = static_cast<unsigned char>(quint64(when.ms) >> (8 * (5 - i)));
}

int hexValue(char16_t c)
{
    if (c >= u'0' && c <= u'9')
        return c - u'0';
    if (c >= u'a' && c <= u'f')
        return c - u'a' + 10;
    if (c >= u'A' && c <= u'F')
        return c - u'A' + 10;
    return -1;
}

bool isDashPlace(qsizetype place) { return place == 8 || place == 13 || place == 18 || place == 23; }

template<typename Text>
bool bytesFrom(Text text, std::array<unsigned char, 16> &bytes)
{
    if (text.size() != Uuid::TextLength)
        return false;
    size_t byte = 0;
    for (qsizetype place = 0; place < Uuid::TextLength;) {
        if (isDashPlace(place)) {
            if (QChar(text[place++]) != u'-')
                return false;
            continue;
        }
        const int high = hexValue(QChar(text[place]).unicode()), low = hexValue(QChar(text[place + 1]).unicode());
        if (high < 0 || low < 0)
            return false;
        bytes[byte++] = static_cast<unsigned char>(high << 4 | low);
        place += 2;
    }
    return true;
}

} // namespace

Uuid Uuid::v7(Instant now, Random &random)
{
    Uuid result;
    const quint64 high = random.next(), low = random.next();
    std::memcpy(result.m_bytes.data(), &high, 8);
    std::memcpy(result.m_bytes.data() + 8, &low, 8);
    setTime(result.m_bytes, now);
    setVersion(result.m_bytes, 7);
    return result;
}

Uuid Uuid::named(QByteArrayView name)
{
    const QByteArray digest = QCryptographicHash::hash(name.toByteArray(), QCryptographicHash::Sha256);
    Uuid result;
    std::memcpy(result.m_bytes.data(), digest.constData(), 16);
    setVersion(result.m_bytes, 8);
    return result;
}

Uuid Uuid::named(Instant when, QByteArrayView name)
{
    Uuid result = named(name);
    setTime(result.m_bytes, when);
    return result;
}

std::optional<Uuid> Uuid::fromString(QStringView text)
{
    Uuid result;
    return bytesFrom(text, result.m_bytes) ? std::optional(result) : std::nullopt;
}

std::optional<Uuid> Uuid::fromString(QLatin1StringView text)
{
    Uuid result;
    return bytesFrom(text, result.m_bytes) ? std::optional(result) : std::nullopt;
}

std::optional<Uuid> Uuid::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != 16)
        return std::nullopt;
    Uuid result;
    std::memcpy(result.m_bytes.data(), bytes.data(), 16);
    return result;
}

QString Uuid::toString() const
{
    std::array<char, TextLength> text;
    writeText(text.data());
    return QString::fromLatin1(text.data(), TextLength);
}

void Uuid::writeText(char *text) const
{
    static constexpr char digits[] = "0123456789abcdef";
    int place = 0;
    for (const unsigned char byte : m_bytes) {
        if (isDashPlace(place))
            text[place++] = '-';
        text[place++] = digits[byte >> 4];
        text[place++] = digits[byte & 15];
    }
}

} // namespace meridian
