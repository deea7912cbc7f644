// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Whole types as plain values and as XML. Source: toJSON() and toString() of Yjs's types.
#include "core/crdt/json_text.h"
#include "core/crdt/utf8.h"
#include "core/crdt/values.h"
#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace meridian::crdt {

namespace {

template<typename Visit>
void eachValue(DocCore &core, Index type, Visit visit)
{
    const Store &store = core.store;
    const Sequence &sequence = store.types[type].sequence;
    for (auto at = store.sequences.first(sequence); !at.isNull(); at = store.sequences.next(at)) {
        if (store.sequences.length(at) == 0)
            continue;
        for (const Value &value : valuesOfItem(core, store.sequences.item(at)))
            visit(value);
    }
}

template<typename Visit>
void eachKey(DocCore &core, Index type, Visit visit)
{
    const Store &store = core.store;
    for (Index at = store.types[type].firstEntry; at != None; at = store.entries[at].nextEntry) {
        const MapEntry &entry = store.entries[at];
        if (entry.last != None && !store.items[entry.last].isRemoved())
            visit(fromUtf8(store.keys.name(entry.key)), lastValue(core, entry.last));
    }
}

Any jsonOfValue(DocCore &core, const Value &value, int depth)
{
    if (const auto *type = std::get_if<TypeRef>(&value))
        return jsonOf(core, type->index(), depth);
    const auto *any = std::get_if<Any>(&value);
    return any ? *any : Any(Any::Object());
}

//! As it stands in a template literal.
QString wordsOf(DocCore &core, const Value &value, int depth)
{
    const auto *type = std::get_if<TypeRef>(&value);
    if (!type) {
        const auto *any = std::get_if<Any>(&value);
        return any ? plainText(*any) : QStringLiteral("[object Object]");
    }
    switch (type->kind()) {
    case TypeKind::Text: return lettersOf(core.store, type->index());
    case TypeKind::XmlElement:
    case TypeKind::XmlFragment:
    case TypeKind::XmlText: return xmlOf(core, type->index(), depth);
    default: return QStringLiteral("[object Object]");
    }
}

QString childrenOf(DocCore &core, Index type, int depth)
{
    QString text;
    eachValue(core, type, [&](const Value &value) { text += wordsOf(core, value, depth - 1); });
    return text;
}

QString elementOf(DocCore &core, Index type, int depth)
{
    std::map<QString, QString> attributes; // sorted, as Yjs writes them
    eachKey(core, type, [&](const QString &key, const Value &value) {
        attributes[key] = wordsOf(core, value, depth - 1);
    });
    const QString name = fromUtf8(core.store.keys.name(core.store.types[type].name)).toLower();
    QString text = u'<' + name;
    for (const auto &[key, value] : attributes)
        text += u' ' + key + u"=\""_s + value + u'"';
    return text + u'>' + childrenOf(core, type, depth) + u"</"_s + name + u'>';
}

//! What JavaScript's for-in finds in an attribute's value.
std::map<QString, QString> partsOf(const Any &value)
{
    std::map<QString, QString> parts;
    if (const auto *object = value.as<Any::Object>()) {
        for (const auto &[key, part] : *object)
            parts[key] = plainText(part);
    } else if (const auto *array = value.as<Any::Array>()) {
        for (size_t i = 0; i < array->size(); ++i)
            parts[QString::number(i)] = plainText((*array)[i]);
    } else if (const auto *text = value.as<QString>()) {
        for (qsizetype i = 0; i < text->size(); ++i)
            parts[QString::number(i)] = text->mid(i, 1);
    }
    return parts;
}

//! Formats as elements around the text.
QString xmlTextOf(DocCore &core, Index type, int depth)
{
    QString text;
    for (DeltaOp &op : deltaOf(core, type)) {
        std::sort(op.attributes.begin(), op.attributes.end(),
                  [](const Attribute &a, const Attribute &b) { return a.key < b.key; });
        for (const Attribute &attribute : op.attributes) {
            text += u'<' + attribute.key;
            for (const auto &[key, part] : partsOf(attribute.value))
                text += u' ' + key + u"=\""_s + part + u'"';
            text += u'>';
        }
        const auto words = [&](const auto &embed) { return wordsOf(core, Value(embed), depth - 1); };
        text += op.kind == DeltaOp::Kind::Insert ? op.text : std::visit(words, op.embed);
        for (auto at = op.attributes.rbegin(); at != op.attributes.rend(); ++at)
            text += u"</"_s + at->key + u'>';
    }
    return text;
}

} // namespace

Any jsonOf(DocCore &core, Index type, int depth)
{
    if (depth < 0)
        return Any::Null();
    switch (core.store.types[type].kind) {
    case TypeKind::Text: return lettersOf(core.store, type);
    case TypeKind::Array: {
        Any::Array array;
        eachValue(core, type, [&](const Value &value) {
            array.push_back(jsonOfValue(core, value, depth - 1));
        });
        return array;
    }
    case TypeKind::Map:
    case TypeKind::XmlHook: {
        Any::Object object;
        eachKey(core, type, [&](const QString &key, const Value &value) {
            object.emplace_back(key, jsonOfValue(core, value, depth - 1));
        });
        return object;
    }
    case TypeKind::XmlElement:
    case TypeKind::XmlFragment:
    case TypeKind::XmlText: return xmlOf(core, type, depth);
    case TypeKind::Undeclared: break;
    }
    return {};
}

QString xmlOf(DocCore &core, Index type, int depth)
{
    if (depth < 0)
        return {};
    switch (core.store.types[type].kind) {
    case TypeKind::XmlElement: return elementOf(core, type, depth);
    case TypeKind::XmlFragment: return childrenOf(core, type, depth);
    case TypeKind::XmlText: return xmlTextOf(core, type, depth);
    default: return {};
    }
}

} // namespace meridian::crdt
