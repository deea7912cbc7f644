// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/text_cursor.h"
#include "core/crdt/contents.h"
#include "core/crdt/json_text.h"
#include "core/crdt/utf8.h"
#include <algorithm>
#include <limits>

namespace meridian::crdt {

namespace {

Any parsed(const QByteArray &json)
{
    return parseJson(fromUtf8(json), std::numeric_limits<int>::max()).value_or(Any());
}

//! Equal as JavaScript's objects are when each of their own values is looked at, in any order.
bool equalFlat(const QByteArray &a, const QByteArray &b)
{
    if (a.isEmpty() || b.isEmpty() || a[0] != '{' || b[0] != '{')
        return false;
    const Any left = parsed(a), right = parsed(b);
    const auto *object = left.as<Any::Object>();
    const auto *other = right.as<Any::Object>();
    return object && other && object->size() == other->size()
        && std::all_of(object->begin(), object->end(), [&right](const auto &entry) {
               const Any *value = right.find(entry.first);
               return value && *value == entry.second;
           });
}

} // namespace

Index Formats::find(const FormatTable &table, Index key) const
{
    for (const Index format : m_formats) {
        if (table[format].key == key)
            return format;
    }
    return None;
}

void Formats::set(const FormatTable &table, Index format)
{
    for (Index &known : m_formats) {
        if (table[known].key == table[format].key) {
            known = format;
            return;
        }
    }
    m_formats.push_back(format);
}

void Formats::remove(const FormatTable &table, Index key)
{
    std::erase_if(m_formats, [&](Index format) { return table[format].key == key; });
}

void Formats::apply(const FormatTable &table, Index format)
{
    if (table[format].isNull())
        remove(table, table[format].key);
    else
        set(table, format);
}

bool sameValue(const FormatTable &table, Index a, Index b)
{
    if (a == b)
        return true;
    if (a == None || b == None)
        return table[a == None ? b : a].isNull();
    return table[a].value == table[b].value || equalFlat(table[a].value, table[b].value);
}

TextCursor cursorAt(DocCore &core, Index type, quint32 position)
{
    Store &store = core.store;
    Sequence &sequence = store.types[type].sequence;
    TextCursor cursor;
    cursor.type = type;
    if (position == 0) {
        cursor.right = store.sequences.itemOrNone(store.sequences.first(sequence));
        return cursor;
    }
    const auto found = store.sequences.find(sequence, position - 1);
    cursor.left = store.sequences.item(found.spot);
    const Item &item = store.items[cursor.left];
    if (found.offset + 1 < item.length)
        store.cleanStart(core.step(), {item.client, item.clock + found.offset + 1});
    const auto spot = store.sequences.spotOf(cursor.left);
    cursor.right = store.sequences.itemOrNone(store.sequences.next(spot));
    store.sequences.eachFormat(sequence, spot, [&](Index format) {
        if (!store.items[format].isRemoved())
            cursor.formats.apply(store.formats, store.items[format].content);
    });
    return cursor;
}

void goForward(const Store &store, TextCursor &cursor)
{
    const Item &item = store.items[cursor.right];
    if (item.kind == Kind::Format && !item.isRemoved())
        cursor.formats.apply(store.formats, item.content);
    cursor.left = cursor.right;
    cursor.right = store.rightOf(cursor.right);
}

Formats formatsOf(Store &store, const Attributes &attributes)
{
    // JavaScript's order of keys, and each key once.
    Any::Object object;
    for (const Attribute &attribute : attributes) {
        if (!attribute.value.isUndefined())
            object.emplace_back(attribute.key, attribute.value);
    }
    Formats formats;
    const Any ordered(std::move(object));
    for (const auto &[key, value] : *ordered.as<Any::Object>()) {
        const Index name = store.keys.obtain(key.toUtf8());
        formats.set(store.formats, store.formats.obtain(name, writeJson(value).toUtf8()));
    }
    return formats;
}

Attributes attributesOf(const Store &store, const Formats &formats)
{
    Attributes attributes;
    for (const Index format : formats.all()) {
        const FormatTable::Format &is = store.formats[format];
        attributes.push_back({fromUtf8(store.keys.name(is.key)), parsed(is.value)});
    }
    return attributes;
}

bool isInsideCharacter(const Store &store, const Item &item, quint64 offset)
{
    if (offset == 0 || offset >= item.length || item.kind != Kind::String)
        return false;
    const char16_t *text = store.clients[item.client].text.data() + item.content + offset;
    return isLowSurrogate(text[0]) && isHighSurrogate(text[-1]);
}

quint32 snapped(Store &store, Index type, qsizetype position, Snap snap)
{
    Sequence &sequence = store.types[type].sequence;
    const auto length = static_cast<qsizetype>(sequence.length);
    const auto at = static_cast<quint32>(std::clamp(position, qsizetype(0), length));
    if (at == 0 || at == sequence.length)
        return at;
    const auto found = store.sequences.find(sequence, at);
    if (!isInsideCharacter(store, store.items[store.sequences.item(found.spot)], found.offset))
        return at;
    return snap == Snap::Back ? at - 1 : at + 1;
}

} // namespace meridian::crdt
