// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/encode.h"
#include "core/crdt/contents.h"
#include <algorithm>

namespace meridian::crdt {

namespace {

void writeId(ByteWriter &writer, const Store &store, LocalId id)
{
    writer.varUint(store.clients[id.client].id.value);
    writer.varUint(id.clock);
}

void writeParent(ByteWriter &writer, const Store &store, const Item &item)
{
    const SharedType &type = store.types[store.typeOf(item)];
    if (type.item == None) {
        writer.varUint(1);
        writer.varBytes(store.keys.name(type.name));
    } else {
        writer.varUint(0);
        writeId(writer, store, store.items[type.item].id());
    }
    const Index key = store.keyOf(item);
    if (key != None)
        writer.varBytes(store.keys.name(key));
}

void writeItem(ByteWriter &writer, const Store &store, const Item &item, quint64 offset)
{
    const auto kind = static_cast<uchar>(item.kind);
    if (item.isCollected()) {
        writer.byte(kind);
        writer.varUint(item.length - offset);
        return;
    }
    const LocalId origin = offset > 0 ? LocalId{item.client, item.clock + offset - 1} : item.origin();
    const LocalId right = item.rightOrigin();
    writer.byte(static_cast<uchar>(kind | (origin.isNull() ? 0 : WireStruct::HasOrigin)
                                   | (right.isNull() ? 0 : WireStruct::HasRightOrigin)
                                   | (item.has(Item::Keyed) ? WireStruct::HasKey : 0)));
    if (!origin.isNull())
        writeId(writer, store, origin);
    if (!right.isNull())
        writeId(writer, store, right);
    if (origin.isNull() && right.isNull())
        writeParent(writer, store, item);
    writeContentOf(writer, store, item, offset);
}

//! From which clock on to write a client.
struct Part {
    Index client = None;
    quint64 clock = 0;
};

void writePart(ByteWriter &writer, const Store &store, Part part)
{
    const Client &client = store.clients[part.client];
    RunIndex::Cursor at = client.runs.find(part.clock);
    writer.varUint(client.runs.countFrom(at));
    writer.varUint(client.id.value);
    writer.varUint(part.clock);
    const Item &first = store.items[client.runs.item(at)];
    writeItem(writer, store, first, part.clock - first.clock);
    while (!client.runs.isLast(at)) {
        at = client.runs.after(at);
        writeItem(writer, store, store.items[client.runs.item(at)], 0);
    }
}

//! Higher clients first, as Yjs does: less to settle for whoever reads it.
void writeParts(ByteWriter &writer, const Store &store, std::vector<Part> &parts)
{
    std::sort(parts.begin(), parts.end(), [&store](const Part &a, const Part &b) {
        return store.clients[a.client].id > store.clients[b.client].id;
    });
    for (const Part part : parts)
        writePart(writer, store, part);
}

} // namespace

void writeState(ByteWriter &writer, const Store &store, const StateVector &known)
{
    std::vector<Part> parts;
    for (Index i = 0; i < store.clients.size(); ++i) {
        const quint64 clock = known.clock(store.clients[i].id);
        if (store.clients[i].state > clock)
            parts.push_back({i, clock});
    }
    writer.varUint(parts.size());
    writeParts(writer, store, parts);
    deletions(store).write(writer);
}

bool writeStep(ByteWriter &writer, const Store &store, const Step &step)
{
    if (step.made.empty() && step.deleted.isEmpty())
        return false;
    writer.varUint(step.made.size());
    if (step.made.size() == 1) {
        writePart(writer, store, {step.made[0].client, step.made[0].before});
    } else {
        std::vector<Part> parts;
        for (const Step::Made &made : step.made)
            parts.push_back({made.client, made.before});
        writeParts(writer, store, parts);
    }
    step.deleted.write(writer);
    return true;
}

DeleteSet deletions(const Store &store)
{
    DeleteSet set;
    for (Index i = 0; i < store.clients.size(); ++i) {
        const Client &client = store.clients[i];
        if (client.runs.isEmpty())
            continue;
        for (RunIndex::Cursor at;; at = client.runs.after(at)) {
            const Item &item = store.items[client.runs.item(at)];
            if (item.isRemoved())
                set.add(client.id, item.clock, item.length);
            if (client.runs.isLast(at))
                break;
        }
    }
    set.sort();
    return set;
}

StateVector stateVector(const Store &store)
{
    std::vector<StateVector::Entry> entries;
    for (Index i = 0; i < store.clients.size(); ++i) {
        if (store.clients[i].state > 0)
            entries.emplace_back(store.clients[i].id, store.clients[i].state);
    }
    return StateVector(std::move(entries));
}

} // namespace meridian::crdt
