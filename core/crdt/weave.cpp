// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/weave.h"
#include "core/crdt/conflict.h"
#include "core/crdt/contents.h"

namespace meridian::crdt {

namespace {

//! Where the struct's neighbours are now, and the list that it belongs to; a null one if what it refers to was
//! collected, and so it is collected too.
struct Neighbours {
    Index left = None, right = None;
    ListPlace list;
};

LocalId localId(const Store &store, ItemId id)
{
    return {store.clients.find(id.client), id.clock};
}

ListPlace parentList(Store &store, const WireStruct &wire)
{
    Index type = None;
    if (wire.parentKind == WireStruct::Parent::Root) {
        type = store.root(wire.root);
    } else {
        const Item &holder = store.items[store.itemAt(localId(store, wire.parent))];
        if (holder.kind != Kind::Type)
            return {};
        type = holder.content;
    }
    if (wire.key.isNull())
        return {type, None};
    return {type, store.obtainEntry(type, store.keys.obtain(wire.key))};
}

Neighbours findNeighbours(DocCore &core, const WireStruct &wire, LocalId origin)
{
    Store &store = core.store;
    Neighbours found;
    if (!origin.isNull())
        found.left = store.cleanEnd(core.step(), origin);
    if (found.left != None && store.items[found.left].isCollected())
        return {};
    if (wire.has(WireStruct::HasRightOrigin)) {
        const LocalId rightOrigin = localId(store, wire.rightOrigin);
        // Mostly the right neighbour is still the one it was; then nothing need be sought.
        const Index next = found.left == None ? None : store.rightOf(found.left);
        found.right = next != None && store.items[next].id() == rightOrigin
            ? next
            : store.cleanStart(core.step(), rightOrigin);
        if (store.items[found.right].isCollected())
            return {};
    }
    if (found.left != None)
        found.list = store.listOf(store.items[found.left]);
    else if (found.right != None)
        found.list = store.listOf(store.items[found.right]);
    else
        found.list = parentList(store, wire);
    return found;
}

bool areNeighbours(const Store &store, ListPlace list, Index left, Index right)
{
    return (left != None ? store.rightOf(left) : store.firstOf(list)) == right;
}

void addCollected(DocCore &core, LocalId id, quint64 length)
{
    Client &client = core.store.clients[id.client];
    ++core.step().noteMade(id.client, client.state).items;
    Item item;
    item.client = id.client;
    item.clock = id.clock;
    item.length = length;
    item.set(Item::Removed);
    client.runs.append(id.clock, core.store.items.add(item));
    client.state = item.end();
}

//! Types letters behind the item that they continue, if Yjs would join the two when the step ends.
bool typeOn(DocCore &core, LocalId id, LocalId origin, const WireStruct &wire, quint64 offset)
{
    if (wire.kind != Kind::String || origin.client != id.client || origin.clock + 1 != id.clock)
        return false;
    Store &store = core.store;
    const Index left = store.clients[id.client].runs.last();
    const Item &item = store.items[left];
    if (item.kind != Kind::String || item.flags != 0)
        return false;
    const LocalId right = wire.has(WireStruct::HasRightOrigin) ? localId(store, wire.rightOrigin) : LocalId();
    const auto spot = store.sequences.spotOf(left);
    const Index next = store.sequences.itemOrNone(store.sequences.next(spot));
    if (item.rightOrigin() != right || (next == None ? LocalId() : store.items[next].id()) != right)
        return false;
    Client &client = store.clients[id.client];
    core.step().noteMade(id.client, client.state);
    (void)takeContent(store, wire, offset, id.client);
    client.state = wire.end();
    Item &longer = store.items[left];
    longer.length += wire.length - offset;
    const Index type = store.sequences.typeOf(spot.leaf);
    store.sequences.resize(store.types[type].sequence, spot, longer.visibleLength());
    noteChanged(core, type, None);
    return true;
}

} // namespace

void noteChanged(DocCore &core, Index type, Index key)
{
    const Index holder = core.store.types[type].item;
    if (holder != None) {
        const Item &item = core.store.items[holder];
        const quint64 state = core.store.clients.state(item.client);
        if (item.isRemoved() || item.clock >= core.step().before(item.client, state))
            return;
    }
    core.step().noteChanged(type, key);
}

void weave(DocCore &core, const WireStruct &wire, quint64 offset)
{
    Store &store = core.store;
    const LocalId id{store.clients.obtain(wire.client), wire.clock + offset};
    if (wire.kind == Kind::Gc) {
        addCollected(core, id, wire.length - offset);
        return;
    }
    LocalId origin;
    if (offset > 0)
        origin = {id.client, id.clock - 1};
    else if (wire.has(WireStruct::HasOrigin))
        origin = localId(store, wire.origin);
    if (typeOn(core, id, origin, wire, offset))
        return;
    Neighbours found = findNeighbours(core, wire, origin);
    if (found.list.isNull()) {
        addCollected(core, id, wire.length - offset);
        return;
    }
    Item item;
    item.client = id.client;
    item.clock = id.clock;
    item.length = wire.length - offset;
    item.kind = wire.kind;
    item.setOrigin(origin);
    if (found.right != None)
        item.setRightOrigin(store.items[found.right].id());
    if (!areNeighbours(store, found.list, found.left, found.right))
        found.left = settleConflict(store, item, found.list, found.left, found.right);
    item.content = takeContent(store, wire, offset, id.client);
    place(core, item, found.list, found.left);
}

Index placeBetween(DocCore &core, const Item &item, ListPlace list, Index left, Index right)
{
    if (!areNeighbours(core.store, list, left, right))
        left = settleConflict(core.store, item, list, left, right);
    return place(core, item, list, left);
}

Index place(DocCore &core, const Item &item, ListPlace list, Index left)
{
    Store &store = core.store;
    Step &step = core.step();
    ++step.noteMade(item.client, store.clients[item.client].state).items;
    const Index index = store.items.add(item);
    if (item.kind == Kind::Deleted) {
        store.items[index].set(Item::Removed);
        step.deleted.add(store.clients[item.client].id, item.clock, item.length);
    }
    store.link(index, list, left);
    Client &client = store.clients[item.client];
    client.runs.append(item.clock, index);
    client.state = item.end();
    if (item.kind == Kind::Format)
        store.types[list.type].hasFormatting = true;
    else if (item.kind == Kind::Type)
        store.types[item.content].item = index;
    const bool keyed = list.entry != None;
    noteChanged(core, list.type, keyed ? store.entries[list.entry].key : None);
    const bool current = !keyed || store.items[index].next == None;
    if (keyed && current && left != None)
        removeItem(core, left);
    if (!current || store.isDeleted(store.types[list.type]))
        removeItem(core, index);
    return index;
}

Item ownItem(DocCore &core, Kind kind, quint64 length, Index left, Index right)
{
    const LocalId id = core.nextId();
    Item item;
    item.client = id.client;
    item.clock = id.clock;
    item.length = length;
    item.kind = kind;
    if (left != None)
        item.setOrigin(core.store.items[left].lastId());
    if (right != None)
        item.setRightOrigin(core.store.items[right].id());
    return item;
}

namespace {

//! Deletes one item and adds what is inside it to the work to do.
void removeOne(DocCore &core, Index index, std::vector<Index> &work)
{
    Store &store = core.store;
    Item &item = store.items[index];
    if (item.isRemoved())
        return;
    item.set(Item::Removed);
    store.refreshLength(index);
    core.step().deleted.add(store.clients[item.client].id, item.clock, item.length);
    core.step().loose.add(store.clients[item.client].id, item.clock, item.length);
    noteChanged(core, store.typeOf(item), store.keyOf(item));
    if (item.kind != Kind::Type)
        return;
    const auto inside = [&](Index child) {
        const Item &is = store.items[child];
        if (!is.isRemoved())
            work.push_back(child);
        else if (is.clock < core.step().before(is.client, store.clients.state(is.client)))
            core.step().splits.push_back(is.id()); // deleted long ago, but soon collected: may be joined then
    };
    const SharedType &type = store.types[item.content];
    for (auto at = store.sequences.first(type.sequence); !at.isNull(); at = store.sequences.next(at))
        inside(store.sequences.item(at));
    for (Index entry = type.firstEntry; entry != None; entry = store.entries[entry].nextEntry) {
        if (store.entries[entry].last != None)
            inside(store.entries[entry].last);
    }
}

void collectInside(Store &store, Index index, std::vector<Index> &inside)
{
    SharedType &type = store.types[index];
    for (auto at = store.sequences.first(type.sequence); !at.isNull(); at = store.sequences.next(at))
        inside.push_back(store.sequences.item(at));
    store.sequences.clear(type.sequence);
    for (Index at = type.firstEntry; at != None; at = store.entries[at].nextEntry) {
        MapEntry &entry = store.entries[at];
        for (Index item = entry.last; item != None; item = store.items[item].previous)
            inside.push_back(item);
        entry.first = entry.last = None;
    }
    type.isGone = true;
    type.item = type.firstEntry = type.lastEntry = None;
}

} // namespace

void removeItem(DocCore &core, Index item)
{
    std::vector<Index> work;
    removeOne(core, item, work);
    while (!work.empty()) {
        const Index next = work.back();
        work.pop_back();
        removeOne(core, next, work);
    }
}

void collect(DocCore &core, Index index)
{
    Store &store = core.store;
    std::vector<Index> inside;
    Item &outer = store.items[index];
    if (outer.kind == Kind::Type)
        collectInside(store, outer.content, inside);
    else if (outer.kind == Kind::Format && !outer.has(Item::Keyed))
        store.sequences.forgetFormat(store.types[store.typeOf(outer)].sequence, index);
    outer.kind = Kind::Deleted;
    while (!inside.empty()) {
        Item &item = store.items[inside.back()];
        inside.pop_back();
        if (item.kind == Kind::Type)
            collectInside(store, item.content, inside);
        item.kind = Kind::Gc;
        item.flags = Item::Removed;
        item.home = None;
    }
}

} // namespace meridian::crdt
