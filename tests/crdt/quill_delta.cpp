// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crdt/quill_delta.h"
#include "app/crdt_replay/plain_json.h"
#include <QJsonDocument>
#include <QJsonObject>

namespace meridian::crdt {

namespace {

const QString Insert = QStringLiteral("insert");
const QString Retain = QStringLiteral("retain");
const QString Delete = QStringLiteral("delete");
const QString AttributesKey = QStringLiteral("attributes");

} // namespace

Delta deltaFrom(const QJsonArray &ops)
{
    Delta delta;
    for (const QJsonValue &value : ops) {
        const QJsonObject op = value.toObject();
        const Attributes attributes = attributesFrom(op[AttributesKey]);
        if (op.contains(Delete))
            delta.push_back({.kind = DeltaOp::Kind::Delete, .length = op[Delete].toInteger()});
        else if (op.contains(Retain))
            delta.push_back(
                {.kind = DeltaOp::Kind::Retain, .length = op[Retain].toInteger(), .attributes = attributes});
        else if (op[Insert].isString())
            delta.push_back(
                {.kind = DeltaOp::Kind::Insert, .text = op[Insert].toString(), .attributes = attributes});
        else
            delta.push_back(
                {.kind = DeltaOp::Kind::Embed, .embed = fromPlain(op[Insert]), .attributes = attributes});
    }
    return delta;
}

QJsonArray plainChange(const Delta &delta)
{
    QJsonArray ops;
    for (const DeltaOp &op : delta) {
        QJsonObject plain;
        if (op.kind == DeltaOp::Kind::Delete)
            plain.insert(Delete, op.length);
        else if (op.kind == DeltaOp::Kind::Retain)
            plain.insert(Retain, op.length);
        else
            plain = toPlain(Delta{op}).first().toObject();
        QJsonObject attributes;
        for (const auto &[key, value] : op.attributes)
            attributes.insert(key, toPlain(value));
        if (!attributes.isEmpty())
            plain.insert(AttributesKey, attributes);
        ops.append(plain);
    }
    return ops;
}

QJsonArray jsonArray(const QByteArray &json)
{
    return QJsonDocument::fromJson(json).array();
}

} // namespace meridian::crdt
