// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/redone.h"
#include "core/crdt/contents.h"
#include "core/crdt/values.h"
#include "core/crdt/weave.h"
#include <algorithm>

namespace meridian::crdt {

namespace {

//! The item that stands for one that was brought back, cut to begin with its first element.
Index successor(DocCore &core, Index item)
{
    return core.store.cleanStart(core.step(), core.store.redone.value(item));
}

Index holderOf(const Store &store, Index item)
{
    return store.types[store.typeOf(store.items[item])].item;
}

//! A neighbour as it is inside the type that `holder` holds now; None if it is not there.
Index traced(DocCore &core, Index item, Index holder)
{
    while (item != None && !core.store.items[item].isCollected() && holderOf(core.store, item) != holder)
        item = core.store.items[item].has(Item::Redone) ? successor(core, item) : None;
    return item;
}

//! The value that a brought back one comes behind; `possible` turns false if a newer one must stay.
Index lastUnderKey(DocCore &core, Index item, Index entry, const Redoing &redoing, bool &possible)
{
    Store &store = core.store;
    if (store.items[item].next == None)
        return store.entries[entry].last;
    Index left = item;
    while (store.items[left].next != None) {
        const Item &right = store.items[store.items[left].next];
        if (!right.has(Item::Redone) && !redoing.mayReplace({store.clients[right.client].id, right.clock})) {
            possible = false;
            return None;
        }
        left = store.items[left].next;
        while (store.items[left].has(Item::Redone))
            left = successor(core, left);
    }
    return left;
}

} // namespace

Traced followRedone(const Store &store, LocalId id)
{
    while (true) {
        const Index index = store.itemAt(id);
        const Item &item = store.items[index];
        const quint64 offset = id.clock - item.clock;
        if (!item.has(Item::Redone))
            return {index, offset};
        const LocalId now = store.redone.value(index);
        id = {now.client, now.clock + offset};
    }
}

void keep(Store &store, Index item, Keeping keeping)
{
    while (item != None && store.items[item].has(Item::Keep) != (keeping == Keeping::Begin)) {
        if (keeping == Keeping::Begin)
            store.items[item].set(Item::Keep);
        else
            store.items[item].unset(Item::Keep);
        item = holderOf(store, item);
    }
}

void eachItem(DocCore &core, std::span<const DeleteSet::Range> ranges, const std::function<void(Index)> &visit)
{
    Store &store = core.store;
    for (const DeleteSet::Range &range : ranges) {
        const Index client = store.clients.find(range.client);
        const quint64 end = std::min(range.end(), store.clients.state(client));
        for (quint64 clock = range.clock; clock < end;) {
            const Index index = store.cleanStart(core.step(), {client, clock});
            if (store.items[index].end() > end)
                store.cleanStart(core.step(), {client, end});
            clock = store.items[index].end();
            if (!store.items[index].isCollected())
                visit(index);
        }
    }
}

Index redoItem(DocCore &core, Index index, const Redoing &redoing, int depth)
{
    Store &store = core.store;
    if (store.items[index].has(Item::Redone))
        return successor(core, index);
    if (depth > NestingDepth || store.items[index].kind == Kind::Deleted)
        return None;
    ListPlace list = store.listOf(store.items[index]);
    Index holder = store.types[list.type].item;
    if (holder != None && store.items[holder].isRemoved()) {
        const bool canReturn = store.items[holder].has(Item::Redone)
            || (redoing.items.contains(holder) && redoItem(core, holder, redoing, depth + 1) != None);
        if (!canReturn)
            return None;
        while (store.items[holder].has(Item::Redone))
            holder = successor(core, holder);
        if (store.items[holder].kind != Kind::Type)
            return None;
        list.type = store.items[holder].content;
    }
    Index left = None, right = None;
    if (list.entry == None) {
        for (left = store.leftOf(index); left != None && traced(core, left, holder) == None;)
            left = store.leftOf(left);
        left = left == None ? None : traced(core, left, holder);
        for (right = index; right != None && traced(core, right, holder) == None;)
            right = store.rightOf(right);
        right = right == None ? None : traced(core, right, holder);
    } else {
        bool possible = true;
        list.entry = store.obtainEntry(list.type, store.keyOf(store.items[index]));
        left = lastUnderKey(core, index, list.entry, redoing, possible);
        if (!possible)
            return None;
        if (left != None && store.items[left].home != list.entry)
            left = store.entries[list.entry].last;
    }
    const Item old = store.items[index];
    Item item = ownItem(core, old.kind, old.length, left, right);
    item.content = copyContent(store, old, item.client);
    item.set(Item::Keep);
    store.items[index].set(Item::Redone);
    store.redone.insert(index, item.id());
    keep(store, holder, Keeping::Begin);
    return placeBetween(core, item, list, left, right);
}

} // namespace meridian::crdt
