// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/values.h"
#include "core/crdt/any_codec.h"
#include "core/crdt/contents.h"
#include "core/crdt/json_text.h"
#include "core/crdt/text_cursor.h"
#include "core/crdt/utf8.h"
#include <limits>

namespace meridian::crdt {

namespace {

constexpr int AnyDepth = std::numeric_limits<int>::max();

Any parsed(QByteArrayView json)
{
    if (json == "undefined")
        return {};
    return parseJson(fromUtf8(json), AnyDepth).value_or(Any());
}

Value documentOf(ByteReader reader)
{
    const QString guid = fromUtf8(reader.varBytes());
    return SubDocument{guid, readAny(reader, AnyDepth)};
}

} // namespace

std::vector<Value> valuesOfItem(DocCore &core, Index index)
{
    const Item &item = core.store.items[index];
    std::vector<Value> values;
    switch (item.kind) {
    case Kind::Gc:
    case Kind::Deleted:
    case Kind::Format:
    case Kind::Skip: return values;
    case Kind::String:
        for (const QChar unit : textOf(core.store, item))
            values.emplace_back(Any(QString(unit)));
        return values;
    case Kind::Type: values.emplace_back(TypeRef(&core, item.content)); return values;
    default: break;
    }
    ByteReader reader = valuesOf(core.store, item);
    for (quint64 i = 0; i < item.length; ++i) {
        switch (item.kind) {
        case Kind::Any: values.emplace_back(readAny(reader, AnyDepth)); break;
        case Kind::Binary: values.emplace_back(Any(reader.varBytes().toByteArray())); break;
        case Kind::Document: values.push_back(documentOf(reader)); break;
        default: values.emplace_back(parsed(reader.varBytes())); break;
        }
    }
    return values;
}

Value lastValue(DocCore &core, Index item)
{
    std::vector<Value> values = valuesOfItem(core, item);
    return values.empty() ? Value() : std::move(values.back());
}

QString lettersOf(const Store &store, Index type)
{
    const Sequence &sequence = store.types[type].sequence;
    QString text;
    text.reserve(static_cast<qsizetype>(sequence.length));
    for (auto at = store.sequences.first(sequence); !at.isNull(); at = store.sequences.next(at)) {
        const Index index = store.sequences.item(at);
        if (store.sequences.length(at) > 0 && store.items[index].kind == Kind::String)
            text += textOf(store, store.items[index]);
    }
    return text;
}

Delta deltaOf(DocCore &core, Index type)
{
    const Store &store = core.store;
    Delta delta;
    Formats formats;
    DeltaOp letters{DeltaOp::Kind::Insert, 0, {}, {}, {}};
    const auto pack = [&] {
        if (letters.text.isEmpty())
            return;
        letters.length = letters.text.size();
        letters.attributes = attributesOf(store, formats);
        delta.push_back(std::exchange(letters, {DeltaOp::Kind::Insert, 0, {}, {}, {}}));
    };
    const Sequence &sequence = store.types[type].sequence;
    for (auto at = store.sequences.first(sequence); !at.isNull(); at = store.sequences.next(at)) {
        const Index index = store.sequences.item(at);
        const Item &item = store.items[index];
        if (item.isRemoved())
            continue;
        if (item.kind == Kind::String) {
            letters.text += textOf(store, item);
        } else if (item.kind == Kind::Format) {
            pack();
            formats.apply(store.formats, item.content);
        } else if (item.kind == Kind::Embed || item.kind == Kind::Type) {
            pack();
            DeltaOp op{DeltaOp::Kind::Embed, 1, {}, {}, attributesOf(store, formats)};
            op.embed = embedOf(core, index);
            delta.push_back(std::move(op));
        }
    }
    pack();
    return delta;
}

std::variant<Any, TypeRef> embedOf(DocCore &core, Index item)
{
    const Value value = lastValue(core, item);
    if (const auto *type = std::get_if<TypeRef>(&value))
        return *type;
    const auto *any = std::get_if<Any>(&value);
    return any ? *any : Any();
}

} // namespace meridian::crdt
