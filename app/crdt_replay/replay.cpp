// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crdt_replay/replay.h"
#include "app/crdt_replay/plain_json.h"
#include "core/crdt/doc.h"
#include "core/crdt/updates.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonParseError>
#include <vector>

namespace meridian::crdt {

namespace {

struct Request {
    Encoding encoding = Encoding::V1;
    std::vector<QByteArray> updates;
    QJsonObject roots;
};

QString named(CrdtError error)
{
    switch (error) {
    case CrdtError::Truncated:
        return QStringLiteral("it ends in the middle of a value");
    case CrdtError::Malformed:
        return QStringLiteral("it holds a value that no encoder writes");
    case CrdtError::TooDeep:
        return QStringLiteral("its values are nested too deep");
    case CrdtError::TooLarge:
        return QStringLiteral("it is larger than the limits allow");
    }
    return {};
}

std::expected<std::vector<QByteArray>, QString> updatesFrom(const QJsonValue &value)
{
    if (!value.isArray())
        return std::unexpected(QStringLiteral("\"updates\" is not an array"));
    std::vector<QByteArray> updates;
    for (const QJsonValue &update : value.toArray()) {
        const auto bytes = QByteArray::fromBase64Encoding(update.toString().toLatin1(),
                                                          QByteArray::AbortOnBase64DecodingErrors);
        if (!update.isString() || !bytes)
            return std::unexpected(QStringLiteral("update %1 is not base64").arg(updates.size()));
        updates.push_back(*bytes);
    }
    return updates;
}

std::expected<Request, QString> requestFrom(const QByteArray &line)
{
    QJsonParseError fault;
    const QJsonDocument json = QJsonDocument::fromJson(line, &fault);
    if (!json.isObject())
        return std::unexpected(fault.error == QJsonParseError::NoError ? QStringLiteral("the line is not a JSON object")
                                                                       : fault.errorString());
    Request request;
    const QString encoding = json[QStringLiteral("encoding")].toString(QStringLiteral("v1"));
    if (encoding != QLatin1String("v1") && encoding != QLatin1String("v2"))
        return std::unexpected(QStringLiteral("\"encoding\" is neither v1 nor v2"));
    request.encoding = encoding == QLatin1String("v2") ? Encoding::V2 : Encoding::V1;
    auto updates = updatesFrom(json[QStringLiteral("updates")]);
    if (!updates)
        return std::unexpected(updates.error());
    request.updates = std::move(*updates);
    if (const QJsonValue roots = json[QStringLiteral("roots")]; roots.isObject())
        request.roots = roots.toObject();
    else if (!roots.isUndefined())
        return std::unexpected(QStringLiteral("\"roots\" is not an object"));
    return request;
}

std::expected<QJsonValue, QString> rootOf(Doc &doc, const QString &name, const QString &kind)
{
    if (kind == QLatin1String("text"))
        return toPlain(doc.text(name).toDelta());
    if (kind == QLatin1String("map"))
        return toPlain(doc.map(name).toJson());
    if (kind == QLatin1String("array"))
        return toPlain(doc.array(name).toJson());
    if (kind == QLatin1String("xml"))
        return doc.xml(name).toXml();
    return std::unexpected(QStringLiteral("root \"%1\" is no text, map, array or xml").arg(name));
}

std::expected<QJsonObject, QString> answer(const Request &request)
{
    Doc doc(ClientId{0}); // it writes nothing of its own
    for (size_t i = 0; i < request.updates.size(); ++i) {
        if (const auto applied = doc.apply(request.updates[i], {}, request.encoding); !applied)
            return std::unexpected(QStringLiteral("update %1 is refused: %2").arg(i).arg(named(applied.error())));
    }
    const auto merged = mergeUpdates(request.updates, request.encoding);
    if (!merged)
        return std::unexpected(QStringLiteral("the updates cannot be merged: %1").arg(named(merged.error())));
    // Only now: text of a root that is known is tidied up on arrival, and this is to say what the updates say.
    QJsonObject roots;
    for (auto root = request.roots.begin(); root != request.roots.end(); ++root) {
        const auto value = rootOf(doc, root.key(), root.value().toString());
        if (!value)
            return std::unexpected(value.error());
        roots.insert(root.key(), *value);
    }
    return QJsonObject{{QStringLiteral("roots"), roots},
                       {QStringLiteral("state_vector"), toBase64(doc.stateVector().encode())},
                       {QStringLiteral("state_v1"), toBase64(doc.encode())},
                       {QStringLiteral("merged_v1"), toBase64(*merged)}};
}

} // namespace

QByteArray replayError(const QString &what)
{
    return jsonText(QJsonObject{{QStringLiteral("error"), what}}).toUtf8();
}

QByteArray replay(const QByteArray &line)
{
    const auto request = requestFrom(line);
    if (!request)
        return replayError(request.error());
    const auto answered = answer(*request);
    return answered ? jsonText(*answered).toUtf8() : replayError(answered.error());
}

} // namespace meridian::crdt
