// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/crdt_replay/plain_json.h"
#include <QJsonDocument>
#include <QJsonObject>
#include <cmath>

namespace meridian::crdt {

namespace {

const QString Bytes = QStringLiteral("__bin");
const QString Undefined = QStringLiteral("__undef");
const QString Big = QStringLiteral("__big");
const QString Insert = QStringLiteral("insert");
const QString AttributesKey = QStringLiteral("attributes");

struct ToPlain {
    QJsonValue operator()(Any::Undefined) const { return QJsonObject{{Undefined, 1}}; }
    QJsonValue operator()(Any::Null) const { return QJsonValue::Null; }
    QJsonValue operator()(bool value) const { return value; }
    QJsonValue operator()(double value) const
    {
        return std::isfinite(value) ? QJsonValue(value) : QJsonValue(QJsonValue::Null);
    }
    QJsonValue operator()(Any::BigInt big) const { return QJsonObject{{Big, QString::number(big.value)}}; }
    QJsonValue operator()(const QString &value) const { return value; }
    QJsonValue operator()(const QByteArray &value) const
    {
        return QJsonObject{{Bytes, toBase64(value)}};
    }
    QJsonValue operator()(const Any::Array &values) const
    {
        QJsonArray array;
        for (const Any &value : values)
            array.append(toPlain(value));
        return array;
    }
    QJsonValue operator()(const Any::Object &members) const
    {
        QJsonObject object;
        for (const auto &[key, value] : members)
            object.insert(key, toPlain(value));
        return object;
    }
};

QJsonValue embedded(const std::variant<Any, TypeRef> &embed)
{
    if (const auto *value = std::get_if<Any>(&embed))
        return toPlain(*value);
    return toPlain(std::get<TypeRef>(embed).toJson());
}

Any fromObject(const QJsonObject &object)
{
    if (const QJsonValue bytes = object.value(Bytes); bytes.isString())
        return bytesOf(bytes);
    if (object.contains(Undefined))
        return {};
    if (const QJsonValue digits = object.value(Big); digits.isString())
        return Any::BigInt{digits.toString().toLongLong()};
    Any::Object members;
    for (auto member = object.begin(); member != object.end(); ++member)
        members.emplace_back(member.key(), fromPlain(member.value()));
    return members;
}

} // namespace

QJsonValue toPlain(const Any &value)
{
    return std::visit(ToPlain{}, value.storage());
}

Any fromPlain(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool();
    case QJsonValue::Double:
        return value.toDouble();
    case QJsonValue::String:
        return value.toString();
    case QJsonValue::Array: {
        Any::Array values;
        for (const QJsonValue &inner : value.toArray())
            values.push_back(fromPlain(inner));
        return values;
    }
    case QJsonValue::Object:
        return fromObject(value.toObject());
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        break;
    }
    return Any::Null{};
}

Attributes attributesFrom(const QJsonValue &object)
{
    Attributes attributes;
    const QJsonObject members = object.toObject();
    for (auto member = members.begin(); member != members.end(); ++member)
        attributes.push_back({member.key(), fromPlain(member.value())});
    return attributes;
}

QJsonArray toPlain(const Delta &delta)
{
    QJsonArray runs;
    QString text; // of the run that may still grow
    QJsonObject attributes;
    const auto close = [&](const QJsonValue &insert) {
        QJsonObject run{{Insert, insert}};
        if (!attributes.isEmpty())
            run.insert(AttributesKey, attributes);
        runs.append(run);
        text.clear();
    };
    for (const DeltaOp &op : delta) {
        QJsonObject own;
        for (const auto &[key, value] : op.attributes)
            own.insert(key, toPlain(value));
        const bool isText = op.kind == DeltaOp::Kind::Insert;
        if (!text.isEmpty() && (!isText || own != attributes))
            close(text);
        attributes = own;
        if (isText)
            text += op.text;
        else
            close(embedded(op.embed));
    }
    if (!text.isEmpty())
        close(text);
    return runs;
}

QString toBase64(const QByteArray &bytes)
{
    return QString::fromLatin1(bytes.toBase64());
}

QByteArray bytesOf(const QJsonValue &base64)
{
    return QByteArray::fromBase64(base64.toString().toLatin1());
}

QString jsonText(const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.sliced(1, list.size() - 2));
}

} // namespace meridian::crdt
