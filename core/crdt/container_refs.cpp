// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/container_refs.h"
#include "core/crdt/contents.h"
#include "core/crdt/utf8.h"
#include "core/crdt/values.h"
#include "core/crdt/weave.h"
#include <algorithm>

namespace meridian::crdt {

namespace {

//! Sets a key to an item of this kind; `content` makes its content once its author's place is known.
template<typename Content>
Index setKey(DocCore &core, Index type, QStringView key, Kind kind, Content content)
{
    Store &store = core.store;
    const Index entry = store.obtainEntry(type, store.keys.obtain(key.toUtf8()));
    const Index last = store.entries[entry].last;
    Item item = ownItem(core, kind, 1, last, None);
    item.content = content(store.clients[item.client]);
    return place(core, item, {type, entry}, last);
}

TypeRef setType(DocCore &core, Index type, QStringView key, TypeKind kind)
{
    const Index item = setKey(core, type, key, Kind::Type, [&](Client &) {
        return core.store.addType(kind, None, None);
    });
    return {&core, core.store.items[item].content};
}

//! The item that the element in front of `index` ends, cut if need be; None for the beginning.
Index itemBefore(DocCore &core, Index type, qsizetype index)
{
    Store &store = core.store;
    Sequence &sequence = store.types[type].sequence;
    const auto position = static_cast<quint32>(std::clamp(index, qsizetype(0), qsizetype(sequence.length)));
    if (position == 0)
        return None;
    const auto found = store.sequences.find(sequence, position - 1);
    const Item &item = store.items[store.sequences.item(found.spot)];
    return store.cleanEnd(core.step(), {item.client, item.clock + found.offset});
}

//! Puts items between the same two neighbours, one behind the other.
class Inserter {
public:
    Inserter(DocCore &core, Index type, qsizetype index)
        : m_core(core), m_type(type), m_left(itemBefore(core, type, index)),
          m_right(m_left == None ? core.store.firstOf({type, None}) : core.store.rightOf(m_left))
    {
    }
    template<typename Content>
    Index add(Kind kind, quint64 length, Content content)
    {
        Item item = ownItem(m_core, kind, length, m_left, m_right);
        item.content = content(m_core.store.clients[item.client]);
        m_left = place(m_core, item, {m_type, None}, m_left);
        return m_left;
    }
    TypeRef addType(TypeKind kind)
    {
        const Index item = add(Kind::Type, 1, [&](Client &) {
            return m_core.store.addType(kind, None, None);
        });
        return {&m_core, m_core.store.items[item].content};
    }

private:
    DocCore &m_core;
    Index m_type, m_left, m_right;
};

} // namespace

std::optional<Value> MapRef::get(QStringView key) const
{
    const Store &store = m_doc->store;
    const Index name = store.keys.find(key.toUtf8());
    const Index entry = name == None ? None : store.findEntry(m_index, name);
    const Index item = entry == None ? None : store.entries[entry].last;
    if (item == None || store.items[item].isRemoved())
        return {};
    return lastValue(*m_doc, item);
}

std::vector<QString> MapRef::keys() const
{
    const Store &store = m_doc->store;
    std::vector<QString> keys;
    for (Index at = store.types[m_index].firstEntry; at != None; at = store.entries[at].nextEntry) {
        const MapEntry &entry = store.entries[at];
        if (entry.last != None && !store.items[entry.last].isRemoved())
            keys.push_back(fromUtf8(store.keys.name(entry.key)));
    }
    std::sort(keys.begin(), keys.end());
    return keys;
}

void MapRef::set(Transaction &, QStringView key, const Any &value)
{
    if (const auto *bytes = value.as<QByteArray>())
        setKey(*m_doc, m_index, key, Kind::Binary, [&](Client &client) { return takeBinary(client, *bytes); });
    else
        setKey(*m_doc, m_index, key, Kind::Any, [&](Client &client) { return takeAny(client, value); });
}

TextRef MapRef::setText(Transaction &, QStringView key)
{
    return {m_doc, setType(*m_doc, m_index, key, TypeKind::Text).index()};
}

MapRef MapRef::setMap(Transaction &, QStringView key)
{
    return {m_doc, setType(*m_doc, m_index, key, TypeKind::Map).index()};
}

ArrayRef MapRef::setArray(Transaction &, QStringView key)
{
    return {m_doc, setType(*m_doc, m_index, key, TypeKind::Array).index()};
}

void MapRef::remove(Transaction &, QStringView key)
{
    const Store &store = m_doc->store;
    const Index name = store.keys.find(key.toUtf8());
    const Index entry = name == None ? None : store.findEntry(m_index, name);
    if (entry != None && store.entries[entry].last != None)
        removeItem(*m_doc, store.entries[entry].last);
}

std::optional<Value> ArrayRef::get(qsizetype index) const
{
    Store &store = m_doc->store;
    Sequence &sequence = store.types[m_index].sequence;
    if (index < 0 || index >= qsizetype(sequence.length))
        return {};
    const auto found = store.sequences.find(sequence, static_cast<quint32>(index));
    std::vector<Value> values = valuesOfItem(*m_doc, store.sequences.item(found.spot));
    return std::move(values[found.offset]);
}

std::vector<Value> ArrayRef::values() const
{
    const Store &store = m_doc->store;
    const Sequence &sequence = store.types[m_index].sequence;
    std::vector<Value> all;
    for (auto at = store.sequences.first(sequence); !at.isNull(); at = store.sequences.next(at)) {
        if (store.sequences.length(at) == 0)
            continue;
        for (Value &value : valuesOfItem(*m_doc, store.sequences.item(at)))
            all.push_back(std::move(value));
    }
    return all;
}

//! Plain values that follow each other share an item; bytes have one of their own.
void ArrayRef::insert(Transaction &, qsizetype index, std::span<const Any> values)
{
    Inserter inserter(*m_doc, m_index, index);
    while (!values.empty()) {
        if (const auto *bytes = values.front().as<QByteArray>()) {
            inserter.add(Kind::Binary, 1, [&](Client &client) { return takeBinary(client, *bytes); });
            values = values.subspan(1);
            continue;
        }
        size_t count = 1;
        while (count < values.size() && !values[count].as<QByteArray>())
            ++count;
        inserter.add(Kind::Any, count, [&](Client &client) {
            const quint32 begin = takeAny(client, values[0]);
            for (size_t i = 1; i < count; ++i)
                (void)takeAny(client, values[i]);
            return begin;
        });
        values = values.subspan(count);
    }
}

TextRef ArrayRef::insertText(Transaction &, qsizetype index)
{
    return {m_doc, Inserter(*m_doc, m_index, index).addType(TypeKind::Text).index()};
}

MapRef ArrayRef::insertMap(Transaction &, qsizetype index)
{
    return {m_doc, Inserter(*m_doc, m_index, index).addType(TypeKind::Map).index()};
}

ArrayRef ArrayRef::insertArray(Transaction &, qsizetype index)
{
    return {m_doc, Inserter(*m_doc, m_index, index).addType(TypeKind::Array).index()};
}

void ArrayRef::remove(Transaction &, qsizetype index, qsizetype length)
{
    Store &store = m_doc->store;
    if (index < 0)
        return;
    while (length > 0 && index < qsizetype(store.types[m_index].sequence.length)) {
        const auto found = store.sequences.find(store.types[m_index].sequence, static_cast<quint32>(index));
        const Item &whole = store.items[store.sequences.item(found.spot)];
        const LocalId id{whole.client, whole.clock + found.offset};
        const Index item = store.cleanStart(m_doc->step(), id);
        if (length < qsizetype(store.items[item].length))
            store.cleanStart(m_doc->step(), {id.client, id.clock + static_cast<quint64>(length)});
        length -= qsizetype(store.items[item].length);
        removeItem(*m_doc, item);
    }
}

} // namespace meridian::crdt
