// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How items are cut in two and joined again.
#include "core/crdt/any_codec.h"
#include "core/crdt/store.h"
#include "core/crdt/utf8.h"
#include <limits>

namespace meridian::crdt {

Index Store::cleanStart(Step &step, LocalId id)
{
    const RunIndex &runs = clients[id.client].runs;
    const RunIndex::Cursor at = runs.find(id.clock);
    const Index index = runs.item(at);
    const Item &item = items[index];
    if (item.clock == id.clock || item.isCollected())
        return index;
    return split(step, id.client, at, id.clock - item.clock);
}

Index Store::cleanEnd(Step &step, LocalId id)
{
    const RunIndex &runs = clients[id.client].runs;
    const RunIndex::Cursor at = runs.find(id.clock);
    const Index index = runs.item(at);
    const Item &item = items[index];
    if (item.end() != id.clock + 1 && !item.isCollected())
        split(step, id.client, at, id.clock + 1 - item.clock);
    return index;
}

Index Store::split(Step &step, Index client, RunIndex::Cursor at, quint64 offset)
{
    RunIndex &runs = clients[client].runs;
    const Index left = runs.item(at);
    Item half = items[left];
    half.clock += offset;
    half.length -= offset;
    half.setOrigin({client, half.clock - 1});
    half.content = contentAt(half, items[left].content, offset);
    const Index right = items.add(half);
    items[left].length = offset;
    if (half.has(Item::Redone)) {
        const LocalId now = redone.value(left);
        redone.insert(right, {now.client, now.clock + offset});
    }
    runs.insertAfter(at, half.clock, right);
    if (half.has(Item::Keyed)) {
        link(right, listOf(half), left);
    } else {
        const auto spot = sequences.spotOf(left);
        const Index type = sequences.typeOf(spot.leaf);
        sequences.resize(types[type].sequence, spot, items[left].visibleLength());
        sequences.insertAfter(types[type].sequence, type, spot, right, half.visibleLength());
    }
    step.splits.push_back(half.id());
    return right;
}

quint32 Store::contentAt(const Item &item, quint32 content, quint64 offset)
{
    Client &client = clients[item.client];
    if (item.kind == Kind::String) {
        const auto middle = content + static_cast<quint32>(offset);
        // A character cut in two is lost on both sides, in Yjs as well, so that each side can be encoded.
        if (isHighSurrogate(client.text[middle - 1])) {
            client.text[middle - 1] = u'\xfffd';
            client.text[middle] = u'\xfffd';
        }
        return middle;
    }
    if (item.kind != Kind::Any && item.kind != Kind::Json)
        return content;
    const QByteArrayView values = client.values.view();
    ByteReader reader(values.sliced(content));
    for (; offset > 0; --offset) {
        if (item.kind == Kind::Any)
            proveAny(reader, std::numeric_limits<int>::max()); // as deep as it was when it was let in
        else
            reader.varBytes();
    }
    return static_cast<quint32>(values.size() - reader.remaining());
}

Store::Joined Store::joinWithLefts(Client &client, RunIndex::Cursor at)
{
    size_t joined = 0;
    while (!client.runs.isFirst(at)) {
        const RunIndex::Cursor before = client.runs.before(at);
        const Index left = client.runs.item(before), right = client.runs.item(at);
        if (items[left].isCollected() && items[right].isCollected())
            items[left].length += items[right].length;
        else if (!canJoin(items[left], items[right]) || !join(left, right))
            break;
        client.runs.erase(at);
        items.remove(right);
        at = before;
        ++joined;
    }
    return {at, joined};
}

//! Lets `left` take in `right` if that stands just behind it.
bool Store::join(Index left, Index right)
{
    Item &item = items[left];
    const Item &gone = items[right];
    if (item.has(Item::Keyed)) {
        if (item.next != right)
            return false;
        item.length += gone.length;
        item.next = gone.next;
        (gone.next == None ? entries[item.home].last : items[gone.next].previous) = left;
    } else {
        const auto at = sequences.spotOf(left);
        const auto next = sequences.next(at);
        if (sequences.itemOrNone(next) != right)
            return false;
        Sequence &sequence = types[sequences.typeOf(at.leaf)].sequence;
        item.length += gone.length;
        sequences.resize(sequence, at, item.visibleLength());
        sequences.erase(sequence, next);
    }
    if (gone.has(Item::Keep))
        item.set(Item::Keep);
    return true;
}

} // namespace meridian::crdt
