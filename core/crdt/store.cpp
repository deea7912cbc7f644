// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/store.h"

namespace meridian::crdt {

Index Store::root(QByteArrayView name)
{
    const Index key = keys.obtain(name);
    const Index known = m_roots.value(key, None);
    if (known != None)
        return known;
    const Index type = addType(TypeKind::Undeclared, None, key);
    m_roots.insert(key, type);
    return type;
}

Index Store::addType(TypeKind kind, Index item, Index name)
{
    SharedType &type = types.emplace_back();
    type.kind = kind;
    type.item = item;
    type.name = name;
    return static_cast<Index>(types.size() - 1);
}

Index Store::findEntry(Index type, Index key) const
{
    return m_entries.value(static_cast<quint64>(type) << 32 | key, None);
}

Index Store::obtainEntry(Index type, Index key)
{
    const Index known = findEntry(type, key);
    if (known != None)
        return known;
    const auto index = static_cast<Index>(entries.size());
    MapEntry &entry = entries.emplace_back();
    entry.type = type;
    entry.key = key;
    m_entries.insert(static_cast<quint64>(type) << 32 | key, index);
    SharedType &owner = types[type];
    if (owner.lastEntry == None)
        owner.firstEntry = index;
    else
        entries[owner.lastEntry].nextEntry = index;
    owner.lastEntry = index;
    return index;
}

ListPlace Store::listOf(const Item &item) const
{
    if (item.home == None)
        return {};
    if (item.has(Item::Keyed))
        return {entries[item.home].type, item.home};
    return {sequences.typeOf(item.home), None};
}

Index Store::firstOf(ListPlace list) const
{
    return list.entry != None ? entries[list.entry].first
                              : sequences.itemOrNone(sequences.first(types[list.type].sequence));
}

Index Store::rightOf(Index item) const
{
    return items[item].has(Item::Keyed)
        ? items[item].next
        : sequences.itemOrNone(sequences.next(sequences.spotOf(item)));
}

Index Store::leftOf(Index item) const
{
    return items[item].has(Item::Keyed)
        ? items[item].previous
        : sequences.itemOrNone(sequences.previous(sequences.spotOf(item)));
}

void Store::link(Index index, ListPlace list, Index left)
{
    if (list.entry == None) {
        const auto at = left == None ? SequenceTable::Spot() : sequences.spotOf(left);
        sequences.insertAfter(types[list.type].sequence, list.type, at, index,
                              items[index].visibleLength());
        return;
    }
    MapEntry &entry = entries[list.entry];
    Item &item = items[index];
    item.set(Item::Keyed);
    item.home = list.entry;
    item.previous = left;
    item.next = left == None ? entry.first : items[left].next;
    (left == None ? entry.first : items[left].next) = index;
    (item.next == None ? entry.last : items[item.next].previous) = index;
}

void Store::refreshLength(Index index)
{
    const Item &item = items[index];
    if (item.has(Item::Keyed) || item.home == None)
        return;
    const auto at = sequences.spotOf(index);
    sequences.resize(types[sequences.typeOf(at.leaf)].sequence, at, item.visibleLength());
}

} // namespace meridian::crdt
