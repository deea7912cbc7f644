// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/edge.h"
#include "core/crdt/utf8.h"
#include "core/crdt/weave.h"

namespace meridian::crdt {

namespace {

using Spot = SequenceTable::Spot;

//! One item whose edge moves, and where it is.
struct Shrinking {
    DocCore &core;
    Client &client;
    Sequence &sequence;
    RunIndex::Cursor at;
    Spot spot;
    Index item;
};

//! Whether a deleted item beside `item` can take elements of it in.
bool takesIn(const Item &deleted, const Item &item)
{
    return deleted.kind == Kind::Deleted && (deleted.flags & (Item::Removed | Item::Redone)) == Item::Removed
        && deleted.rightOrigin() == item.rightOrigin();
}

//! The end of the step is to see whether an item and its neighbours by clock can be joined.
void noteJoins(DocCore &core, const Client &client, RunIndex::Cursor at)
{
    const auto itemAt = [&](RunIndex::Cursor place) -> const Item & { return core.store.items[client.runs.item(place)]; };
    const Item &item = itemAt(at);
    const RunIndex &runs = client.runs;
    if ((!runs.isLast(at) && canJoin(item, itemAt(runs.after(at))))
        || (!runs.isFirst(at) && canJoin(itemAt(runs.before(at)), item)))
        core.step().splits.push_back(item.id());
}

void shrinkRight(const Shrinking &is, quint64 from)
{
    Store &store = is.core.store;
    Item &item = store.items[is.item];
    const quint64 count = item.end() - from;
    const Index right = store.sequences.itemOrNone(store.sequences.next(is.spot));
    const bool extends = right != None && store.items[right].origin() == item.lastId()
        && store.items[right].id() == LocalId{item.client, item.end()} && takesIn(store.items[right], item);
    Item deleted = item;
    item.length -= count;
    store.sequences.resize(is.sequence, is.spot, static_cast<quint32>(item.length));
    if (extends) {
        Item &run = store.items[right];
        run.clock = from;
        run.length += count;
        run.originClock = from - 1;
        const RunIndex::Cursor at = is.client.runs.after(is.at);
        is.client.runs.move(at, from);
        noteJoins(is.core, is.client, at);
        return;
    }
    deleted.clock = from;
    deleted.length = count;
    deleted.setOrigin({deleted.client, from - 1});
    deleted.kind = Kind::Deleted;
    deleted.set(Item::Removed);
    const Index type = store.sequences.typeOf(is.spot.leaf);
    const Index added = store.items.add(deleted);
    store.sequences.insertAfter(is.sequence, type, is.spot, added, 0);
    is.client.runs.insertAfter(is.at, from, added);
}

bool shrinkLeft(const Shrinking &is, quint64 to)
{
    Store &store = is.core.store;
    Item &item = store.items[is.item];
    const Index left = store.sequences.itemOrNone(store.sequences.previous(is.spot));
    if (left == None)
        return false;
    Item &run = store.items[left];
    if (item.origin() != run.lastId() || run.client != item.client || run.end() != item.clock || !takesIn(run, item))
        return false;
    const quint64 count = to - item.clock;
    run.length += count;
    item.clock = to;
    item.length -= count;
    item.content += static_cast<quint32>(count);
    item.originClock = to - 1;
    is.client.runs.move(is.at, to);
    store.sequences.resize(is.sequence, is.spot, static_cast<quint32>(item.length));
    noteJoins(is.core, is.client, is.client.runs.before(is.at));
    noteJoins(is.core, is.client, is.at);
    return true;
}

} // namespace

bool removeAtEdge(DocCore &core, Index index, RunIndex::Cursor at, quint64 from, quint64 to)
{
    Store &store = core.store;
    Client &client = store.clients[index];
    const Index which = client.runs.item(at);
    const Item &item = store.items[which];
    if (!core.forgetsAtOnce() || item.kind != Kind::String || item.flags != 0)
        return false;
    const bool isRight = to == item.end();
    const quint64 edge = isRight ? from : to;
    const char16_t *text = client.text.data() + item.content;
    if (isHighSurrogate(text[edge - item.clock - 1]))
        return false; // a character may be cut in two
    const Spot spot = store.sequences.spotOf(which);
    const Index type = store.sequences.typeOf(spot.leaf);
    const Shrinking shrinking{core, client, store.types[type].sequence, at, spot, which};
    if (shrinking.sequence.formats > 0)
        return false;
    if (isRight)
        shrinkRight(shrinking, from);
    else if (!shrinkLeft(shrinking, to))
        return false;
    core.step().deleted.add(client.id, from, to - from);
    noteChanged(core, type, None);
    return true;
}

} // namespace meridian::crdt
