// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/tidy.h"
#include "core/crdt/text_edit.h"
#include "core/crdt/weave.h"
#include <algorithm>

namespace meridian::crdt {

namespace {

using Spot = SequenceTable::Spot;

bool isText(TypeKind kind) { return kind == TypeKind::Text || kind == TypeKind::XmlText; }

//! Equal as JavaScript's === sees it: an object is the same only as itself, also where it was put back.
bool isIdentical(const FormatTable &table, Index a, Index b)
{
    return a == b || ((a == None || table[a].isNull()) && (b == None || table[b].isNull()));
}

bool isGap(const Item &item) { return item.isRemoved() || !item.isCountable(); }

void insertOnce(std::vector<Index> &types, Index type)
{
    if (std::find(types.begin(), types.end(), type) == types.end())
        types.push_back(type);
}

//! Deletes all but the last format of each key in the gap that an item lies in.
void tidyAround(DocCore &core, Index item)
{
    Store &store = core.store;
    if (store.items[item].has(Item::Keyed))
        return;
    const auto removable = [&](Spot at) { return isGap(store.items[store.sequences.item(at)]); };
    Spot at = store.sequences.spotOf(item);
    for (Spot next = store.sequences.next(at); !next.isNull() && removable(next);
         next = store.sequences.next(at))
        at = next;
    Formats seen;
    for (; !at.isNull() && removable(at); at = store.sequences.previous(at)) {
        const Index index = store.sequences.item(at);
        const Item &is = store.items[index];
        if (is.isRemoved() || is.kind != Kind::Format)
            continue;
        if (seen.find(store.formats, store.formats[is.content].key) != None)
            removeItem(core, index);
        else
            seen.set(store.formats, is.content);
    }
}

//! Only the gap that the text begins with: the others begin at a live item, and there Yjs finds nothing to tidy.
//! Source: cleanupYTextFormatting() in Yjs.
void tidyWhole(DocCore &core, Index type)
{
    Store &store = core.store;
    Formats now;
    const Formats before;
    Spot at = store.sequences.first(store.types[type].sequence);
    const Index start = store.sequences.itemOrNone(at);
    for (; !at.isNull(); at = store.sequences.next(at)) {
        const Index index = store.sequences.item(at);
        const Item &item = store.items[index];
        if (item.isRemoved())
            continue;
        if (item.kind == Kind::Format) {
            now.apply(store.formats, item.content);
            continue;
        }
        return tidyGap(core, start, index, before, now);
    }
}

void tidyDeletions(DocCore &core, const DeleteSet::Range &range, std::vector<Index> &whole)
{
    Store &store = core.store;
    const RunIndex &runs = store.clients[store.clients.find(range.client)].runs;
    for (RunIndex::Cursor at = runs.find(range.clock);; at = runs.after(at)) {
        const Index index = runs.item(at);
        const Item &item = store.items[index];
        if (item.clock >= range.end())
            return;
        const Index type = item.isCollected() ? None : store.typeOf(item);
        if (type != None && store.types[type].hasFormatting
            && std::find(whole.begin(), whole.end(), type) == whole.end()) {
            if (item.kind == Kind::Format)
                whole.push_back(type);
            else
                tidyAround(core, index);
        }
        if (runs.isLast(at))
            return;
    }
}

} // namespace

//! Source: cleanupFormattingGap() in Yjs.
void tidyGap(DocCore &core, Index start, Index end, const Formats &before, Formats &now)
{
    Store &store = core.store;
    const auto first = store.sequences.spotOf(start);
    std::vector<Index> last; // of each key, the last format item in the gap
    const auto keyOf = [&](Index item) { return store.formats[store.items[item].content].key; };
    Spot stop = first;
    for (; !stop.isNull() && isGap(store.items[store.sequences.item(stop)]);
         stop = store.sequences.next(stop)) {
        const Index index = store.sequences.item(stop);
        const Item &item = store.items[index];
        if (item.isRemoved() || item.kind != Kind::Format)
            continue;
        std::erase_if(last, [&](Index known) { return keyOf(known) == keyOf(index); });
        last.push_back(index);
    }
    bool reachedEnd = false;
    for (Spot at = first; at.leaf != stop.leaf || at.slot != stop.slot; at = store.sequences.next(at)) {
        const Index index = store.sequences.item(at);
        reachedEnd = reachedEnd || index == end;
        const Item &item = store.items[index];
        if (item.isRemoved() || item.kind != Kind::Format)
            continue;
        const Index format = item.content;
        const Index key = store.formats[format].key;
        const Index held = before.find(store.formats, key);
        const bool isHeld = isIdentical(store.formats, held, format);
        if (!isHeld && std::find(last.begin(), last.end(), index) != last.end()) {
            if (!reachedEnd)
                now.apply(store.formats, format);
            continue;
        }
        removeItem(core, index);
        if (!reachedEnd && !isHeld && isIdentical(store.formats, now.find(store.formats, key), format)) {
            if (held == None)
                now.remove(store.formats, key);
            else
                now.set(store.formats, held);
        }
    }
}

bool mayNeedTidying(const Store &store, const Step &step)
{
    return std::any_of(step.changed.begin(), step.changed.end(), [&](const Step::Changed &change) {
        const SharedType &type = store.types[change.type];
        return type.hasFormatting && isText(type.kind) && !type.isGone && !store.isDeleted(type);
    });
}

void tidyAfter(DocCore &core, const Step &step)
{
    Store &store = core.store;
    std::vector<Index> whole;
    for (const Step::Made &made : step.made) {
        const RunIndex &runs = store.clients[made.client].runs;
        for (RunIndex::Cursor at = runs.find(made.before);; at = runs.after(at)) {
            const Item &item = store.items[runs.item(at)];
            if (item.kind == Kind::Format && !item.isRemoved())
                insertOnce(whole, store.typeOf(item));
            if (runs.isLast(at))
                break;
        }
    }
    core.begin(TidyOrigin);
    for (const ClientId client : step.deletedOf) {
        for (const DeleteSet::Range &range : step.deleted.rangesOf(client))
            tidyDeletions(core, range, whole);
    }
    for (const Index type : whole)
        tidyWhole(core, type);
    core.end();
}

} // namespace meridian::crdt
