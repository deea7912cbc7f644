// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/documents/delta_json.h"
#include "core/crdt/json_text.h"

namespace meridian {

namespace {

using crdt::Any;
using crdt::DeltaOp;

constexpr int Depth = 40;

std::optional<DeltaOp> opOf(const Any &json)
{
    const Any *insert = json.find(u"insert");
    if (!insert || insert->isNull() || insert->isUndefined())
        return {};
    DeltaOp op{DeltaOp::Kind::Embed, 1, {}, *insert, {}};
    if (const auto *text = insert->as<QString>()) {
        if (text->isEmpty())
            return {};
        op = {DeltaOp::Kind::Insert, text->size(), *text, {}, {}};
    }
    const Any *attributes = json.find(u"attributes");
    if (const auto *object = attributes ? attributes->as<Any::Object>() : nullptr) {
        for (const auto &[key, value] : *object)
            op.attributes.push_back({key, value});
    }
    return op;
}

} // namespace

QString deltaToJson(const crdt::Delta &delta)
{
    Any::Array ops;
    for (const DeltaOp &op : delta) {
        const auto *plain = std::get_if<Any>(&op.embed);
        if (op.kind == DeltaOp::Kind::Embed && (!plain || plain->isUndefined()))
            continue; // a nested type has no words
        Any::Object object{{QStringLiteral("insert"), op.kind == DeltaOp::Kind::Embed ? *plain : Any(op.text)}};
        Any::Object attributes;
        for (const crdt::Attribute &one : op.attributes)
            attributes.emplace_back(one.key, one.value);
        if (!attributes.empty())
            object.emplace_back(QStringLiteral("attributes"), Any(std::move(attributes)));
        ops.emplace_back(std::move(object));
    }
    return crdt::writeJson(Any(Any::Object{{QStringLiteral("ops"), Any(std::move(ops))}}));
}

std::optional<crdt::Delta> deltaFromJson(const QString &json)
{
    const auto parsed = crdt::parseJson(json, Depth);
    const Any *ops = parsed ? parsed->find(u"ops") : nullptr;
    const auto *list = ops ? ops->as<Any::Array>() : nullptr;
    if (!list)
        return {};
    crdt::Delta delta;
    for (const Any &one : *list) {
        auto op = opOf(one);
        if (!op)
            return {};
        delta.push_back(std::move(*op));
    }
    return delta;
}

} // namespace meridian
