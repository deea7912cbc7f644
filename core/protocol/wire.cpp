// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/wire.h"
#include <QCborMap>
#include <QCborValue>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <limits>

namespace meridian::wire {
namespace {

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
            if (++depth > cbor::MaxDepth)
                return true;
        } else if (c == ']' || c == '}') {
            --depth;
        }
    }
    return false;
}

//! What JSON says, as CBOR. A text that has no UTF-8 becomes bytes, so that whatever wants a text there refuses it.
void appendJson(QByteArray &out, const QJsonValue &value)
{
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        cbor::appendMapHead(out, object.size());
        for (auto it = object.begin(); it != object.end(); ++it) {
            cbor::appendText(out, it.key());
            appendJson(out, it.value());
        }
    } else if (value.isArray()) {
        const QJsonArray array = value.toArray();
        cbor::appendArrayHead(out, array.size());
        for (const QJsonValue entry : array)
            appendJson(out, entry);
    } else if (value.isString()) {
        const QString text = value.toString();
        if (text.isValidUtf16())
            cbor::appendText(out, text);
        else
            cbor::appendBytes(out, {});
    } else if (value.isDouble()) {
        constexpr qint64 NoInteger = std::numeric_limits<qint64>::min();
        const qint64 whole = value.toInteger(NoInteger);
        if (whole == NoInteger)
            cbor::appendDouble(out, value.toDouble());
        else
            cbor::appendInteger(out, whole);
    } else if (value.isBool()) {
        cbor::appendBool(out, value.toBool());
    } else {
        cbor::appendNull(out);
    }
}

DecodeError malformed(const QString &message)
{
    return {frame::code::Malformed, message, {}, {}, {}};
}

//! The frame's bytes as sound CBOR, a map.
Decoded<QByteArray> soundMap(const QByteArray &bytes, Encoding encoding)
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
        QByteArray cbor;
        appendJson(cbor, document.object());
        return cbor;
    }
    if (!cbor::isSound(bytes) || !cbor::Item(bytes).isMap())
        return std::unexpected(malformed(QStringLiteral("The frame is not one CBOR map.")));
    return bytes;
}

template<typename Variant, size_t Index = 0>
Decoded<Variant> decodeAlternative(const QString &type, const cbor::Item &map)
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
    const auto sound = soundMap(bytes, encoding);
    if (!sound)
        return std::unexpected(sound.error());
    const cbor::Item map(*sound);
    const cbor::Item type = map.value(QLatin1StringView("t"));
    if (!type.isText())
        return std::unexpected(malformed(QStringLiteral("Field t is missing.")));
    return decodeAlternative<Variant>(type.text(), map);
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

QByteArray jsonOf(const QByteArray &sound)
{
    return QJsonDocument(QCborValue::fromCbor(sound).toMap().toJsonObject()).toJson(QJsonDocument::Compact);
}

frame::Submit toFrame(const Op &op)
{
    return {op.opId, QString(kindOf(op.body)), {codec::encodeBody(op.body)}};
}

frame::EventFrame toFrame(const Event &event)
{
    return {event.seq, event.op.opId, QString(kindOf(event.op.body)), {codec::encodeBody(event.op.body)},
            event.author, event.at};
}

codec::Result<Op> toOp(const frame::Submit &frame)
{
    auto body = codec::readBody(frame.kind, frame.body.item());
    if (!body)
        return std::unexpected(body.error());
    return Op{frame.opId, std::move(*body)};
}

codec::Result<Event> toEvent(const frame::EventFrame &frame)
{
    auto body = codec::readBody(frame.kind, frame.body.item());
    if (!body)
        return std::unexpected(body.error());
    return Event{frame.seq, Op{frame.opId, std::move(*body)}, frame.author, frame.at};
}

} // namespace meridian::wire
