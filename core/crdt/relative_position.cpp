// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/relative_position.h"
#include "core/crdt/byte_reader.h"
#include "core/crdt/byte_writer.h"
#include "core/crdt/doc_core.h"
#include "core/crdt/redone.h"
#include "core/crdt/utf8.h"
#include <algorithm>

namespace meridian::crdt {

namespace {

enum PositionTag : quint8 { AtItem, AtEndOfRoot, AtEndOfType };

ItemId publicId(const Store &store, LocalId id)
{
    return {store.clients[id.client].id, id.clock};
}

//! What to count an index from: the unit or element that a position stays with, if it is still there.
RelativePosition::Place placeOf(DocCore &core, const Traced &found, RelativePosition::Side side)
{
    Store &store = core.store;
    const Item &item = store.items[found.item];
    const ListPlace list = store.listOf(item);
    RelativePosition::Place place{TypeRef(&core, list.type), 0, side};
    if (list.entry != None || store.isDeleted(store.types[list.type]))
        return place;
    const auto at = store.sequences.spotOf(found.item);
    place.index = store.sequences.position(store.types[list.type].sequence, at);
    if (!item.isRemoved() && item.isCountable())
        place.index += static_cast<qsizetype>(found.offset) + (side == RelativePosition::Side::Before ? 1 : 0);
    return place;
}

} // namespace

//! Source: createRelativePositionFromTypeIndex() in Yjs.
RelativePosition RelativePosition::at(const TypeRef &ref, qsizetype index, Side side)
{
    Store &store = ref.core()->store;
    SharedType &type = store.types[ref.index()];
    RelativePosition result;
    result.side = side;
    if (type.item == None)
        result.root = fromUtf8(store.keys.name(type.name));
    else
        result.type = publicId(store, store.items[type.item].id());
    const auto length = static_cast<qsizetype>(type.sequence.length);
    index = std::clamp(index, qsizetype(0), length);
    if (side == Side::Before && index == 0)
        return result;
    const qsizetype unit = side == Side::Before ? index - 1 : index;
    if (unit < length) {
        const auto found = store.sequences.find(type.sequence, static_cast<quint32>(unit));
        const LocalId id = store.items[store.sequences.item(found.spot)].id();
        result.item = publicId(store, {id.client, id.clock + found.offset});
    }
    return result;
}

std::expected<RelativePosition, CrdtError> RelativePosition::decode(QByteArrayView bytes)
{
    ByteReader reader(bytes);
    RelativePosition result;
    const auto readId = [&reader] {
        const ClientId client{reader.varUint()};
        return ItemId{client, reader.varUint()};
    };
    switch (reader.varUint()) {
    case AtItem: result.item = readId(); break;
    case AtEndOfType: result.type = readId(); break;
    case AtEndOfRoot: {
        const QByteArrayView name = reader.varBytes();
        if (!utf16Units(name))
            reader.fail(CrdtError::Malformed);
        else
            result.root = fromUtf8(name);
        break;
    }
    default: reader.fail(CrdtError::Malformed);
    }
    if (!reader.atEnd() && reader.varInt().value() < 0)
        result.side = Side::Before;
    if (reader.failed())
        return std::unexpected(reader.error());
    return result;
}

QByteArray RelativePosition::encode() const
{
    ByteWriter writer;
    if (item || type) {
        const ItemId id = item ? *item : *type;
        writer.varUint(item ? AtItem : AtEndOfType);
        writer.varUint(id.client.value);
        writer.varUint(id.clock);
    } else {
        writer.varUint(AtEndOfRoot);
        writer.varString(root.value_or(QString()));
    }
    writer.varInt(side == Side::Before ? 1 : 0, side == Side::Before);
    return writer.toByteArray();
}

//! Source: createAbsolutePositionFromRelativePosition() in Yjs.
std::optional<RelativePosition::Place> RelativePosition::resolve(Doc &doc) const
{
    DocCore &core = doc.core();
    Store &store = core.store;
    if (item || type) {
        const ItemId id = item ? *item : *type;
        const LocalId local{store.clients.find(id.client), id.clock};
        if (!store.has(local))
            return {};
        const Traced found = followRedone(store, local);
        const Item &is = store.items[found.item];
        if (is.isCollected() || (!item && is.kind != Kind::Type))
            return {};
        if (item)
            return placeOf(core, found, side);
        const Index index = is.content;
        return Place{TypeRef(&core, index), side == Side::Before ? 0 : TypeRef(&core, index).length(), side};
    }
    const TypeRef named(&core, store.root(root.value_or(QString()).toUtf8()));
    return Place{named, side == Side::Before ? 0 : named.length(), side};
}

} // namespace meridian::crdt
