// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/wire.h"
#include <QCborStreamReader>
#include <QJsonDocument>
#include <QJsonObject>

namespace meridian::wire {
namespace {

constexpr int MaxDepth = 16;

//! How deeply a JSON text nests, without building it: brackets outside strings.
bool nestsTooDeeply(const QByteArray &json)
{
    int depth = 0;
    bool inString = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (inString) {
            if (c == '\\')
                ++i;
            else if (c == '"')
                inString = false;
        } else if (c == '"') {
            inString = true;
        } else if (c == '[' || c == '{') {
            if (++depth > MaxDepth)
                return true;
        } else if (c == ']' || c == '}') {
            --depth;
        }
    }
    return false;
}

//! Walks a CBOR item without building it; false when it is broken, too deep, or followed by anything.
bool isSoundCbor(QCborStreamReader &reader, int depth)
{
    if (depth > MaxDepth || reader.lastError() != QCborError::NoError)
        return false;
    if (reader.isContainer()) {
        if (!reader.enterContainer())
            return false;
        while (reader.lastError() == QCborError::NoError && reader.hasNext()) {
            if (!isSoundCbor(reader, depth + 1))
                return false;
        }
        return reader.lastError() == QCborError::NoError && reader.leaveContainer();
    }
    return reader.next() && reader.lastError() == QCborError::NoError;
}

DecodeError malformed(const QString &message)
{
    return {frame::code::Malformed, message, {}, {}, {}};
}

Decoded<QCborMap> decodeMap(const QByteArray &bytes, Encoding encoding)
{
    if (bytes.size() > limits::FrameBytes) {
        return std::unexpected(DecodeError{frame::code::TooLarge,
            QStringLiteral("A frame may have at most %1 bytes.").arg(limits::FrameBytes), {}, {}, {}});
    }
    if (encoding == Encoding::Json) {
        if (nestsTooDeeply(bytes))
            return std::unexpected(malformed(QStringLiteral("The frame nests too deeply.")));
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
        if (error.error != QJsonParseError::NoError || !document.isObject())
            return std::unexpected(malformed(QStringLiteral("The frame is not a JSON object.")));
        return QCborMap::fromJsonObject(document.object());
    }
    QCborStreamReader probe(bytes);
    if (bytes.isEmpty() || !isSoundCbor(probe, 0) || probe.currentOffset() != bytes.size())
        return std::unexpected(malformed(QStringLiteral("The frame is not one CBOR map.")));
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(bytes, &error);
    if (error.error != QCborError::NoError || !value.isMap())
        return std::unexpected(malformed(QStringLiteral("The frame is not one CBOR map.")));
    return value.toMap();
}

template<typename Variant, size_t Index = 0>
Decoded<Variant> decodeAlternative(const QString &type, const QCborMap &map)
{
    if constexpr (Index == std::variant_size_v<Variant>) {
        return std::unexpected(DecodeError{frame::code::UnknownFrame,
            QStringLiteral("This version knows no frame of this type."), type.left(40), {}, {}});
    } else {
        using One = std::variant_alternative_t<Index, Variant>;
        if (type != One::type)
            return decodeAlternative<Variant, Index + 1>(type, map);
        One one;
        if (auto fault = codec::detail::readFields(map, one)) {
            const auto code = fault->fault == codec::Fault::TooLong ? frame::code::TooLarge
                                                                    : frame::code::Malformed;
            DecodeError error{code, fault->sentence(), type, {}, {}};
            if (const auto id = codec::read<OpId>(map.value(QLatin1StringView("op_id"))))
                error.opId = *id;
            if (const auto request = codec::readInteger(map.value(QLatin1StringView("request"))))
                error.request = *request;
            return std::unexpected(error);
        }
        return Variant(std::move(one));
    }
}

template<typename Variant>
Decoded<Variant> decodeFrame(const QByteArray &bytes, Encoding encoding)
{
    const auto map = decodeMap(bytes, encoding);
    if (!map)
        return std::unexpected(map.error());
    const QCborValue type = map->value(QLatin1StringView("t"));
    if (!type.isString())
        return std::unexpected(malformed(QStringLiteral("Field t is missing.")));
    return decodeAlternative<Variant>(type.toString(), *map);
}

} // namespace

Decoded<frame::FromClient> decodeFromClient(const QByteArray &bytes, Encoding encoding)
{
    return decodeFrame<frame::FromClient>(bytes, encoding);
}

Decoded<frame::FromServer> decodeFromServer(const QByteArray &bytes, Encoding encoding)
{
    return decodeFrame<frame::FromServer>(bytes, encoding);
}

QByteArray encodeMap(const QCborMap &map, Encoding encoding)
{
    if (encoding == Encoding::Json)
        return QJsonDocument(map.toJsonObject()).toJson(QJsonDocument::Compact);
    return QCborValue(map).toCbor();
}

frame::Submit toFrame(const Op &op)
{
    return {op.opId, QString(kindOf(op.body)), codec::writeBody(op.body)};
}

frame::EventFrame toFrame(const Event &event)
{
    return {event.seq, event.op.opId, QString(kindOf(event.op.body)), codec::writeBody(event.op.body),
            event.author, event.at};
}

codec::Result<Op> toOp(const frame::Submit &frame)
{
    auto body = codec::readBody(frame.kind, frame.body);
    if (!body)
        return std::unexpected(body.error());
    return Op{frame.opId, std::move(*body)};
}

codec::Result<Event> toEvent(const frame::EventFrame &frame)
{
    auto body = codec::readBody(frame.kind, frame.body);
    if (!body)
        return std::unexpected(body.error());
    return Event{frame.seq, Op{frame.opId, std::move(*body)}, frame.author, frame.at};
}

} // namespace meridian::wire
