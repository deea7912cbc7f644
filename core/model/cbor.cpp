// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/cbor.h"
#include <QtEndian>
#include <array>
#include <cmath>
#include <cstring>
#include <limits>
#include <qfloat16.h>

namespace meridian::cbor {
namespace {

enum Major { Unsigned, Negative, Bytes, Text, Array, Map_, Tag, Simple };
constexpr int Indefinite = 31;
constexpr quint8 False = 0xf4, True = 0xf5, Null = 0xf6, Undefined = 0xf7, Half = 0xf9, Single = 0xfa, Double = 0xfb;
constexpr quint8 Break = 0xff;

void appendHead(QByteArray &out, Major major, quint64 n)
{
    std::array<char, 9> head;
    const auto put = [&](int info, qsizetype bytes) {
        head[0] = char(major << 5 | info);
        for (qsizetype i = 0; i < bytes; ++i)
            head[size_t(1 + i)] = char(n >> (8 * (bytes - 1 - i)));
        out.append(head.data(), 1 + bytes);
    };
    if (n < 24)
        put(int(n), 0);
    else if (n <= 0xff)
        put(24, 1);
    else if (n <= 0xffff)
        put(25, 2);
    else if (n <= 0xffffffff)
        put(26, 4);
    else
        put(27, 8);
}

//! The first bytes of an item: what it is and the number that goes with it.
struct Head {
    int major = 0;
    int info = 0;
    quint64 number = 0;
    const char *behind = nullptr; //!< null when there is no such head
};

Head headAt(const char *at, const char *end)
{
    Head head;
    if (at >= end)
        return head;
    head.major = quint8(*at) >> 5;
    head.info = quint8(*at) & 31;
    ++at;
    if (head.info < 24 || head.info == Indefinite) {
        head.number = head.info < 24 ? quint64(head.info) : 0;
        head.behind = at;
        return head;
    }
    if (head.info > 27)
        return head;
    const int size = 1 << (head.info - 24);
    if (end - at < size)
        return head;
    for (int i = 0; i < size; ++i)
        head.number = head.number << 8 | quint8(at[i]);
    head.behind = at + size;
    return head;
}

enum class Trust { None, Sound };

const char *skip(const char *at, const char *end, int depth, Trust trust);

const char *skipString(const Head &head, const char *end, Trust trust)
{
    if (head.number > quint64(end - head.behind))
        return nullptr;
    const char *behind = head.behind + head.number;
    if (trust == Trust::None && head.major == Text
        && !QUtf8StringView(head.behind, qsizetype(head.number)).isValidUtf8())
        return nullptr;
    return behind;
}

//! A string in pieces, each of its own kind and whole, up to the break.
const char *skipPieces(const Head &whole, const char *end, Trust trust)
{
    for (const char *at = whole.behind; at && at < end;) {
        if (quint8(*at) == Break)
            return at + 1;
        const Head piece = headAt(at, end);
        if (!piece.behind || piece.major != whole.major || piece.info == Indefinite)
            return nullptr;
        at = skipString(piece, end, trust);
    }
    return nullptr;
}

const char *skipContainer(const Head &head, const char *end, int depth, Trust trust)
{
    const char *at = head.behind;
    if (head.info == Indefinite) {
        for (quint64 count = 0; at && at < end; ++count) {
            if (quint8(*at) == Break)
                return head.major == Map_ && count % 2 != 0 ? nullptr : at + 1;
            at = skip(at, end, depth + 1, trust);
        }
        return nullptr;
    }
    const auto room = quint64(end - at); // every item has a byte at least
    if (head.number > room || (head.major == Map_ && head.number > room / 2))
        return nullptr;
    for (quint64 left = head.major == Map_ ? head.number * 2 : head.number; at && left > 0; --left)
        at = skip(at, end, depth + 1, trust);
    return at;
}

//! Behind the item; null where it is broken or too deep.
const char *skip(const char *at, const char *end, int depth, Trust trust)
{
    if (depth > MaxDepth)
        return nullptr;
    Head head = headAt(at, end);
    while (head.behind && head.major == Tag && head.info != Indefinite)
        head = headAt(head.behind, end);
    if (!head.behind)
        return nullptr;
    switch (head.major) {
    case Bytes:
    case Text: return head.info == Indefinite ? skipPieces(head, end, trust) : skipString(head, end, trust);
    case Array:
    case Map_: return skipContainer(head, end, depth, trust);
    case Simple:
        if (head.info == Indefinite || (head.info == 24 && head.number < 32))
            return nullptr;
        return head.behind;
    default: return head.info == Indefinite ? nullptr : head.behind;
    }
}

double floatOf(const Head &head)
{
    if (head.info == 25) {
        const auto bits = quint16(head.number);
        qfloat16 half;
        std::memcpy(&half, &bits, sizeof half);
        return double(float(half));
    }
    if (head.info == 26) {
        const auto bits = quint32(head.number);
        float single = 0;
        std::memcpy(&single, &bits, sizeof single);
        return double(single);
    }
    double number = 0;
    std::memcpy(&number, &head.number, sizeof number);
    return number;
}

} // namespace

void appendInteger(QByteArray &out, qint64 value)
{
    if (value >= 0)
        appendHead(out, Unsigned, quint64(value));
    else
        appendHead(out, Negative, quint64(-1 - value));
}

void appendDouble(QByteArray &out, double value)
{
    std::array<char, 9> bytes;
    bytes[0] = char(Double);
    qToBigEndian(value, bytes.data() + 1);
    out.append(bytes.data(), bytes.size());
}

void appendBool(QByteArray &out, bool value)
{
    out.append(char(value ? True : False));
}

void appendNull(QByteArray &out)
{
    out.append(char(Null));
}

void appendText(QByteArray &out, QStringView text)
{
    const QByteArray utf8 = text.toUtf8();
    appendHead(out, Text, quint64(utf8.size()));
    out.append(utf8);
}

void appendAscii(QByteArray &out, QLatin1StringView text)
{
    appendHead(out, Text, quint64(text.size()));
    out.append(text.data(), text.size());
}

void appendBytes(QByteArray &out, QByteArrayView bytes)
{
    appendHead(out, Bytes, quint64(bytes.size()));
    out.append(bytes);
}

void appendMapHead(QByteArray &out, qsizetype count)
{
    appendHead(out, Map_, quint64(count));
}

void appendArrayHead(QByteArray &out, qsizetype count)
{
    appendHead(out, Array, quint64(count));
}

bool isSound(QByteArrayView bytes)
{
    const char *end = bytes.data() + bytes.size();
    return !bytes.isEmpty() && skip(bytes.data(), end, 0, Trust::None) == end;
}

bool Item::isAbsent() const
{
    return !m_at || quint8(*m_at) == Null || quint8(*m_at) == Undefined;
}

std::optional<bool> Item::truth() const
{
    if (m_at && (quint8(*m_at) == True || quint8(*m_at) == False))
        return quint8(*m_at) == True;
    return std::nullopt;
}

std::optional<qint64> Item::integer() const
{
    if (!m_at)
        return std::nullopt;
    const Head head = headAt(m_at, m_end);
    if (head.major == Unsigned || head.major == Negative) {
        if (head.number > quint64(std::numeric_limits<qint64>::max()))
            return std::nullopt;
        return head.major == Unsigned ? qint64(head.number) : -1 - qint64(head.number);
    }
    const auto first = quint8(*m_at);
    if (first != Half && first != Single && first != Double)
        return std::nullopt;
    // Whole numbers up to 2^53 are exact in a double, and all that some senders have.
    const double number = floatOf(head);
    if (std::trunc(number) == number && std::abs(number) <= 9007199254740992.0)
        return qint64(number);
    return std::nullopt;
}

QByteArrayView Item::utf8() const
{
    const Head head = m_at ? headAt(m_at, m_end) : Head{};
    if (head.major != Text || !head.behind || head.info == Indefinite)
        return {};
    return {head.behind, qsizetype(head.number)};
}

QString Item::text() const
{
    const Head head = m_at ? headAt(m_at, m_end) : Head{};
    if (head.major != Text || !head.behind)
        return {};
    if (head.info != Indefinite)
        return QString::fromUtf8(head.behind, qsizetype(head.number));
    QString whole;
    for (const char *at = head.behind; quint8(*at) != Break;) {
        const Head piece = headAt(at, m_end);
        whole += QString::fromUtf8(piece.behind, qsizetype(piece.number));
        at = piece.behind + piece.number;
    }
    return whole;
}

QByteArrayView Item::bytes() const
{
    return m_at ? QByteArrayView(m_at, skip(m_at, m_end, 0, Trust::Sound)) : QByteArrayView();
}

Item Item::value(QLatin1StringView key) const
{
    if (!isMap())
        return {};
    Walk walk(*this);
    while (const auto held = walk.next()) {
        const auto value = walk.next();
        if (value && held->isText() && held->utf8() == QByteArrayView(key.data(), key.size()))
            return *value;
    }
    return {};
}

Item::Walk::Walk(const Item &container)
{
    if (!container.isArray() && !container.isMap())
        return;
    const Head head = headAt(container.m_at, container.m_end);
    m_at = head.behind;
    m_end = container.m_end;
    if (head.info != Indefinite)
        m_left = container.isMap() ? head.number * 2 : head.number;
}

std::optional<Item> Item::Walk::next()
{
    if (!m_at || m_left == quint64(0) || (!m_left && quint8(*m_at) == Break))
        return std::nullopt;
    if (m_left)
        --*m_left;
    const Item item(QByteArrayView(m_at, m_end));
    m_at = skip(m_at, m_end, 0, Trust::Sound);
    return item;
}

} // namespace meridian::cbor
