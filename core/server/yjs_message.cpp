// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/server/yjs_message.h"

namespace meridian {
namespace {

constexpr quint64 Sync = 0, Awareness = 1, QueryAwareness = 3;
constexpr quint64 Step1 = 0, Step2 = 1, UpdateOfSync = 2;

//! lib0's variable-length numbers: seven bits a byte, the lowest first.
std::optional<quint64> readNumber(QByteArrayView bytes, qsizetype &at)
{
    quint64 number = 0;
    for (int shift = 0; shift < 56 && at < bytes.size(); shift += 7) {
        const auto byte = quint8(bytes[at++]);
        number |= quint64(byte & 0x7f) << shift;
        if (byte < 0x80)
            return number;
    }
    return std::nullopt;
}

void writeNumber(QByteArray &out, quint64 number)
{
    for (; number >= 0x80; number >>= 7)
        out.append(char(0x80 | (number & 0x7f)));
    out.append(char(number));
}

std::optional<QByteArray> readBytes(QByteArrayView bytes, qsizetype &at)
{
    const auto size = readNumber(bytes, at);
    if (!size || *size != quint64(bytes.size() - at))
        return std::nullopt; // what a message carries ends it
    return bytes.sliced(at).toByteArray();
}

std::optional<YjsMessage> readSync(QByteArrayView message, qsizetype at)
{
    const auto step = readNumber(message, at);
    if (!step || *step > UpdateOfSync)
        return std::nullopt;
    auto bytes = readBytes(message, at);
    if (!bytes)
        return std::nullopt;
    const auto kind = *step == Step1 ? YjsMessage::Kind::SyncStep1
        : *step == Step2             ? YjsMessage::Kind::SyncStep2
                                     : YjsMessage::Kind::Update;
    return YjsMessage{kind, std::move(*bytes)};
}

} // namespace

std::optional<YjsMessage> YjsMessage::decode(QByteArrayView message)
{
    qsizetype at = 0;
    const auto type = readNumber(message, at);
    if (!type)
        return std::nullopt;
    switch (*type) {
    case Sync: return readSync(message, at);
    case Awareness: {
        auto bytes = readBytes(message, at);
        return bytes ? std::optional(YjsMessage{Kind::Awareness, std::move(*bytes)}) : std::nullopt;
    }
    case QueryAwareness: return YjsMessage{Kind::QueryAwareness, {}};
    default: return YjsMessage{Kind::Other, {}};
    }
}

QByteArray YjsMessage::encode() const
{
    QByteArray out;
    out.reserve(bytes.size() + 12);
    const auto sync = [&](quint64 step) {
        writeNumber(out, Sync);
        writeNumber(out, step);
    };
    switch (kind) {
    case Kind::SyncStep1: sync(Step1); break;
    case Kind::SyncStep2: sync(Step2); break;
    case Kind::Update: sync(UpdateOfSync); break;
    case Kind::Awareness: writeNumber(out, Awareness); break;
    case Kind::QueryAwareness:
    case Kind::Other: writeNumber(out, QueryAwareness); return out;
    }
    writeNumber(out, quint64(bytes.size()));
    out.append(bytes);
    return out;
}

} // namespace meridian
