// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/crdt/meridian_edits.h"
#include "app/crdt_replay/plain_json.h"
#include <cmath>
#include <map>

namespace meridian::crdt {

namespace {

qsizetype at(double r, qsizetype length)
{
    return std::min(length, qsizetype(std::floor(r * double(length + 1))));
}

qsizetype snapped(const TextRef &text, qsizetype position)
{
    QString units;
    for (const DeltaOp &op : text.toDelta())
        units += op.kind == DeltaOp::Kind::Embed ? QString(QChar::ObjectReplacementCharacter) : op.text;
    return position < units.size() && units[position].isLowSurrogate() ? position - 1 : position;
}

struct Range {
    qsizetype start, length;
};

Range rangeIn(const TextRef &text, const QJsonValue &r, const QJsonValue &count)
{
    const qsizetype start = placeIn(text, r.toDouble());
    return {start, snapped(text, std::min(text.length(), start + count.toInt())) - start};
}

void insert(Transaction &tx, Roots &roots, const QJsonArray &edit)
{
    const qsizetype place = placeIn(roots.text, edit[1].toDouble());
    if (edit[3].isObject())
        roots.text.insert(tx, place, edit[2].toString(), attributesFrom(edit[3]));
    else
        roots.text.insert(tx, place, edit[2].toString());
}

void remove(Transaction &tx, Roots &roots, const QJsonArray &edit)
{
    if (const auto [start, length] = rangeIn(roots.text, edit[1], edit[2]); length > 0)
        roots.text.remove(tx, start, length);
}

void format(Transaction &tx, Roots &roots, const QJsonArray &edit)
{
    if (const auto [start, length] = rangeIn(roots.text, edit[1], edit[2]); length > 0)
        roots.text.format(tx, start, length, attributesFrom(edit[3]));
}

void embed(Transaction &tx, Roots &roots, const QJsonArray &edit)
{
    roots.text.insertEmbed(tx, placeIn(roots.text, edit[1].toDouble()), fromPlain(edit[2]), attributesFrom(edit[3]));
}

DeltaOp inserted(const QJsonValue &what, const Attributes &attributes)
{
    if (what.isString())
        return {.kind = DeltaOp::Kind::Insert, .text = what.toString(), .attributes = attributes};
    return {.kind = DeltaOp::Kind::Embed, .embed = fromPlain(what), .attributes = attributes};
}

void delta(Transaction &tx, Roots &roots, const QJsonArray &edit)
{
    qsizetype position = placeIn(roots.text, edit[1].toDouble());
    Delta whole;
    if (position > 0)
        whole.push_back({.kind = DeltaOp::Kind::Retain, .length = position});
    for (const QJsonValue &value : edit[2].toArray()) {
        const QJsonArray part = value.toArray();
        const Attributes attributes = attributesFrom(part[2]);
        if (part[0] == QLatin1String("insert")) {
            whole.push_back(inserted(part[1], attributes));
            continue;
        }
        const qsizetype end = snapped(roots.text, std::min(roots.text.length(), position + part[1].toInt()));
        if (end == position)
            continue;
        const bool isDelete = part[0] == QLatin1String("delete");
        whole.push_back({.kind = isDelete ? DeltaOp::Kind::Delete : DeltaOp::Kind::Retain,
                         .length = end - position,
                         .attributes = isDelete ? Attributes{} : attributes});
        position = end;
    }
    roots.text.applyDelta(tx, whole);
}

void arrayInsert(Transaction &tx, Roots &roots, const QJsonArray &edit)
{
    std::vector<Any> values;
    for (const QJsonValue &value : edit[2].toArray())
        values.push_back(fromPlain(value));
    roots.array.insert(tx, at(edit[1].toDouble(), roots.array.length()), values);
}

void arrayNest(Transaction &tx, Roots &roots, const QJsonArray &edit)
{
    const qsizetype place = at(edit[1].toDouble(), roots.array.length());
    if (edit[2] == QLatin1String("map"))
        roots.array.insertMap(tx, place);
    else if (edit[2] == QLatin1String("array"))
        roots.array.insertArray(tx, place);
    else
        roots.array.insertText(tx, place);
}

void arrayRemove(Transaction &tx, Roots &roots, const QJsonArray &edit)
{
    const qsizetype start = at(edit[1].toDouble(), roots.array.length());
    if (const qsizetype length = std::min(qsizetype(edit[2].toInt()), roots.array.length() - start); length > 0)
        roots.array.remove(tx, start, length);
}

void mapSet(Transaction &tx, Roots &roots, const QJsonArray &edit)
{
    roots.map.set(tx, edit[1].toString(), fromPlain(edit[2]));
}

void mapNest(Transaction &tx, Roots &roots, const QJsonArray &edit)
{
    if (edit[2] == QLatin1String("map"))
        roots.map.setMap(tx, edit[1].toString());
    else if (edit[2] == QLatin1String("array"))
        roots.map.setArray(tx, edit[1].toString());
    else
        roots.map.setText(tx, edit[1].toString());
}

void mapRemove(Transaction &tx, Roots &roots, const QJsonArray &edit)
{
    roots.map.remove(tx, edit[1].toString());
}

// Inside what the map has at the key, if that is a type.
void deep(Transaction &tx, Roots &roots, const QJsonArray &edit)
{
    const std::optional<Value> value = roots.map.get(edit[1].toString());
    const auto *type = value ? std::get_if<TypeRef>(&*value) : nullptr;
    if (!type)
        return;
    const Any inner = fromPlain(edit[2]);
    if (auto map = type->asMap())
        map->set(tx, u"i", inner);
    else if (auto array = type->asArray())
        array->insert(tx, 0, std::span(&inner, 1));
    else if (auto text = type->asText())
        text->insert(tx, 0, u"x");
}

} // namespace

qsizetype placeIn(const TextRef &text, double r)
{
    return snapped(text, at(r, text.length()));
}

bool doEdit(Transaction &tx, Roots &roots, const QJsonArray &edit)
{
    using Edit = void (*)(Transaction &, Roots &, const QJsonArray &);
    static const std::map<QString, Edit> edits{
        {QStringLiteral("insert"), insert},           {QStringLiteral("remove"), remove},
        {QStringLiteral("format"), format},           {QStringLiteral("embed"), embed},
        {QStringLiteral("delta"), delta},             {QStringLiteral("arrayInsert"), arrayInsert},
        {QStringLiteral("arrayNest"), arrayNest},     {QStringLiteral("arrayRemove"), arrayRemove},
        {QStringLiteral("mapSet"), mapSet},           {QStringLiteral("mapNest"), mapNest},
        {QStringLiteral("mapRemove"), mapRemove},     {QStringLiteral("deep"), deep},
    };
    const auto found = edits.find(edit[0].toString());
    if (found == edits.end())
        return false;
    found->second(tx, roots, edit);
    return true;
}

} // namespace meridian::crdt
