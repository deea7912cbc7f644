// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/text_edit.h"
#include "core/crdt/contents.h"
#include "core/crdt/edge.h"
#include "core/crdt/weave.h"
#include <algorithm>

namespace meridian::crdt {

namespace {

//! Continues the item to the left if this replica made it last, and Yjs would join the two in the end.
bool continueItem(DocCore &core, Index left, Index right, QStringView text)
{
    if (left == None)
        return false;
    Store &store = core.store;
    const LocalId next = core.nextId();
    const Item &item = store.items[left];
    const LocalId rightId = right == None ? LocalId() : store.items[right].id();
    if (item.client != next.client || item.end() != next.clock || item.kind != Kind::String
        || item.flags != 0 || !(item.rightOrigin() == rightId))
        return false;
    Client &client = store.clients[next.client];
    core.step().noteMade(next.client, client.state);
    (void)takeText(client, text);
    client.state += static_cast<quint64>(text.size());
    store.items[left].length += static_cast<quint64>(text.size());
    return true;
}

//! Deletes the elements of an item from clock `begin` up to `end`.
void removePart(DocCore &core, Index index, quint64 begin, quint64 end)
{
    Store &store = core.store;
    const Item &item = store.items[index];
    const Index client = item.client;
    const bool cutsLeft = item.clock < begin, cutsRight = end < item.end();
    if (cutsLeft != cutsRight
        && removeAtEdge(core, client, store.clients[client].runs.find(item.clock), begin, end))
        return;
    if (cutsLeft)
        index = store.cleanStart(core.step(), {client, begin});
    if (cutsRight)
        store.cleanStart(core.step(), {client, end});
    removeItem(core, index);
}

//! What an edit of text may delete; other things can stand in a root that was also used as an array.
bool isOfText(Kind kind)
{
    return kind == Kind::String || kind == Kind::Embed || kind == Kind::Type;
}

void placeFormat(DocCore &core, TextCursor &cursor, Index format)
{
    Item item = ownItem(core, Kind::Format, 1, cursor.left, cursor.right);
    item.content = format;
    cursor.right = place(core, item, {cursor.type, None}, cursor.left);
    goForward(core.store, cursor);
}

//! Goes over what is deleted, and over formats that say what `formats` say.
void skipSameFormats(const Store &store, TextCursor &cursor, const Formats &formats)
{
    while (cursor.right != None) {
        const Item &item = store.items[cursor.right];
        const bool same = item.isRemoved()
            || (item.kind == Kind::Format
                && sameValue(store.formats, formats.find(store.formats, store.formats[item.content].key),
                             item.content));
        if (!same)
            return;
        goForward(store, cursor);
    }
}

//! Begins formats that do not hold yet; gives what held instead.
Formats beginFormats(DocCore &core, TextCursor &cursor, const Formats &formats)
{
    Store &store = core.store;
    Formats before;
    for (const Index format : formats.all()) {
        const Index key = store.formats[format].key;
        const Index held = cursor.formats.find(store.formats, key);
        if (sameValue(store.formats, held, format))
            continue;
        before.set(store.formats, held == None ? store.formats.null(key) : held);
        placeFormat(core, cursor, store.formats.own(format));
    }
    return before;
}

//! Lets what held before hold again.
void endFormats(DocCore &core, TextCursor &cursor, Formats before)
{
    Store &store = core.store;
    while (cursor.right != None) {
        const Item &item = store.items[cursor.right];
        if (!item.isRemoved()) {
            if (item.kind != Kind::Format)
                break;
            const Index key = store.formats[item.content].key;
            const Index again = before.find(store.formats, key);
            if (again == None || !sameValue(store.formats, again, item.content))
                break;
            before.remove(store.formats, key);
        }
        goForward(store, cursor);
    }
    for (const Index format : before.all())
        placeFormat(core, cursor, format);
}

} // namespace

bool typeText(DocCore &core, Index type, qsizetype position, QStringView text)
{
    Store &store = core.store;
    Sequence &sequence = store.types[type].sequence;
    if (sequence.formats > 0)
        return false;
    const bool atEnd = position >= static_cast<qsizetype>(sequence.length);
    auto found = store.sequences.find(sequence, atEnd ? sequence.length : static_cast<quint32>(std::max(position, qsizetype(0))));
    if (found.offset > 0) {
        const Item &item = store.items[store.sequences.item(found.spot)];
        found.offset -= isInsideCharacter(store, item, found.offset) ? 1 : 0;
        if (found.offset > 0)
            found.spot = store.sequences.spotOf(store.cleanStart(core.step(), {item.client, item.clock + found.offset}));
    }
    const auto before = store.sequences.previous(found.spot);
    const Index left = store.sequences.itemOrNone(before);
    const Index right = atEnd ? None : store.sequences.item(found.spot);
    if (continueItem(core, left, right, text)) {
        store.sequences.resize(sequence, before, store.items[left].visibleLength());
        noteChanged(core, type, None);
        return true;
    }
    Item item = ownItem(core, Kind::String, static_cast<quint64>(text.size()), left, right);
    item.content = takeText(store.clients[item.client], text);
    place(core, item, {type, None}, left);
    return true;
}

bool removePlain(DocCore &core, Index type, quint32 position, quint32 length)
{
    Store &store = core.store;
    if (store.types[type].sequence.formats > 0)
        return false;
    while (length > 0 && position < store.types[type].sequence.length) {
        const auto found = store.sequences.find(store.types[type].sequence, position);
        const Item &item = store.items[store.sequences.item(found.spot)];
        if (!isOfText(item.kind)) {
            TextCursor cursor = cursorAt(core, type, position);
            removeFrom(core, cursor, length);
            return true;
        }
        const quint64 begin = item.clock + found.offset;
        const quint64 end = std::min(item.end(), begin + length);
        length -= static_cast<quint32>(end - begin);
        removePart(core, store.sequences.item(found.spot), begin, end);
    }
    return true;
}

void insertAt(DocCore &core, TextCursor &cursor, const Insertion &what, Formats formats)
{
    Store &store = core.store;
    for (const Index held : cursor.formats.all()) {
        const Index key = store.formats[held].key;
        if (formats.find(store.formats, key) == None)
            formats.set(store.formats, store.formats.null(key));
    }
    skipSameFormats(store, cursor, formats);
    const Formats before = beginFormats(core, cursor, formats);
    if (!what.embed && continueItem(core, cursor.left, cursor.right, what.text)) {
        store.refreshLength(cursor.left);
        noteChanged(core, cursor.type, None);
    } else {
        const auto length = what.embed ? quint64(1) : static_cast<quint64>(what.text.size());
        Item item = ownItem(core, what.embed ? Kind::Embed : Kind::String, length, cursor.left,
                            cursor.right);
        Client &client = store.clients[item.client];
        item.content = what.embed ? takeEmbed(client, *what.embed) : takeText(client, what.text);
        cursor.right = place(core, item, {cursor.type, None}, cursor.left);
        goForward(store, cursor);
    }
    endFormats(core, cursor, before);
}

void formatFrom(DocCore &core, TextCursor &cursor, quint32 length, const Formats &formats)
{
    Store &store = core.store;
    skipSameFormats(store, cursor, formats);
    Formats before = beginFormats(core, cursor, formats);
    // Up to the end of the range, and then on over formats, so that none is put back that is there anyway.
    while (cursor.right != None) {
        const Item &item = store.items[cursor.right];
        const bool gap = item.isRemoved() || item.kind == Kind::Format;
        if (length == 0 && (before.isEmpty() || !gap))
            break;
        if (!item.isRemoved() && item.kind == Kind::Format) {
            const Index key = store.formats[item.content].key;
            const Index wanted = formats.find(store.formats, key);
            if (wanted == None) {
                cursor.formats.set(store.formats, item.content);
            } else if (sameValue(store.formats, wanted, item.content)) {
                before.remove(store.formats, key);
                removeItem(core, cursor.right);
            } else if (length == 0) {
                break;
            } else {
                before.set(store.formats, item.content);
                removeItem(core, cursor.right);
            }
        } else if (!item.isRemoved()) {
            const LocalId id = item.id();
            if (length < item.length)
                store.cleanStart(core.step(), {id.client, id.clock + length});
            length -= static_cast<quint32>(store.items[cursor.right].length);
        }
        goForward(store, cursor);
    }
    // Quill takes it that a text ends with a line break that is not in it.
    if (length > 0) {
        Item item = ownItem(core, Kind::String, length, cursor.left, cursor.right);
        item.content = takeText(store.clients[item.client], QString(length, u'\n'));
        cursor.right = place(core, item, {cursor.type, None}, cursor.left);
        goForward(store, cursor);
    }
    endFormats(core, cursor, before);
}

void removeFrom(DocCore &core, TextCursor &cursor, quint32 length)
{
    Store &store = core.store;
    const Formats before = cursor.formats;
    const Index start = cursor.right;
    while (length > 0 && cursor.right != None) {
        const Item &item = store.items[cursor.right];
        if (!item.isRemoved() && isOfText(item.kind)) {
            const LocalId id = item.id();
            if (length < item.length)
                store.cleanStart(core.step(), {id.client, id.clock + length});
            length -= static_cast<quint32>(store.items[cursor.right].length);
            removeItem(core, cursor.right);
        }
        goForward(store, cursor);
    }
    if (start != None)
        tidyGap(core, start, cursor.right, before, cursor.formats);
}

} // namespace meridian::crdt
