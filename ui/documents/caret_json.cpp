// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/caret_json.h"
#include <QJsonDocument>
#include <QJsonObject>

namespace meridian {

namespace {

using crdt::ItemId;
using crdt::RelativePosition;

constexpr qsizetype LongestName = 80;

QJsonValue jsonOf(const std::optional<ItemId> &id)
{
    if (!id)
        return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("client"), double(id->client.value)}, {QStringLiteral("clock"), double(id->clock)}};
}

std::optional<ItemId> idOf(const QJsonValue &json)
{
    const double client = json[QStringLiteral("client")].toDouble(-1), clock = json[QStringLiteral("clock")].toDouble(-1);
    if (client < 0 || clock < 0 || client >= double(crdt::ClientId::Limit) || clock >= double(crdt::ClientId::Limit))
        return {};
    return ItemId{{quint64(client)}, quint64(clock)};
}

QJsonObject jsonOf(const RelativePosition &place)
{
    return {{QStringLiteral("type"), jsonOf(place.type)},
            {QStringLiteral("tname"), place.root ? QJsonValue(*place.root) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("item"), jsonOf(place.item)},
            {QStringLiteral("assoc"), int(place.side)}};
}

std::optional<RelativePosition> placeOf(const QJsonValue &json)
{
    if (!json.isObject())
        return {};
    RelativePosition place;
    place.type = idOf(json[QStringLiteral("type")]);
    place.item = idOf(json[QStringLiteral("item")]);
    if (json[QStringLiteral("tname")].isString())
        place.root = json[QStringLiteral("tname")].toString();
    place.side = json[QStringLiteral("assoc")].toInt() < 0 ? RelativePosition::Side::Before : RelativePosition::Side::After;
    if (!place.type && !place.item && !place.root)
        return {};
    return place;
}

} // namespace

QByteArray CaretSaid::toJson() const
{
    QJsonObject said{{QStringLiteral("user"),
                      QJsonObject{{QStringLiteral("name"), name}, {QStringLiteral("color"), color.name()}}}};
    said[QStringLiteral("cursor")] = cursor ? QJsonValue(QJsonObject{{QStringLiteral("anchor"), jsonOf(cursor->anchor)},
                                                                     {QStringLiteral("head"), jsonOf(cursor->head)}})
                                            : QJsonValue(QJsonValue::Null);
    return QJsonDocument(said).toJson(QJsonDocument::Compact);
}

CaretSaid CaretSaid::fromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const QJsonValue user = object[u"user"], cursor = object[u"cursor"];
    CaretSaid said;
    said.name = user[QStringLiteral("name")].toString().simplified().left(LongestName);
    said.color = QColor(user[QStringLiteral("color")].toString());
    const auto anchor = placeOf(cursor[QStringLiteral("anchor")]), head = placeOf(cursor[QStringLiteral("head")]);
    if (anchor && head)
        said.cursor = Places{*anchor, *head};
    return said;
}

} // namespace meridian
