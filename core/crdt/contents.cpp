// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/contents.h"
#include "core/crdt/any_codec.h"
#include "core/crdt/json_text.h"
#include "core/crdt/utf8.h"
#include <algorithm>
#include <limits>

namespace meridian::crdt {

namespace {

// What is taken in was proven before, and so was its depth.
constexpr int AnyDepth = std::numeric_limits<int>::max();

quint32 textEnd(const Client &client) { return static_cast<quint32>(client.text.size()); }
quint32 valuesEnd(const Client &client) { return static_cast<quint32>(client.values.size()); }

quint32 takeUtf8(Client &client, QByteArrayView utf8, quint64 offset)
{
    const quint32 begin = textEnd(client);
    char16_t *to = client.text.room(static_cast<size_t>(utf8.size()));
    size_t units = utf8ToUtf16(utf8, to);
    if (offset > 0) {
        const bool halved = isHighSurrogate(to[offset - 1]);
        std::copy(to + offset, to + units, to);
        units -= offset;
        if (halved)
            to[0] = u'\xfffd';
    }
    client.text.advance(units);
    return begin;
}

quint32 takeValues(Client &client, const WireStruct &wire, quint64 offset)
{
    const quint32 begin = valuesEnd(client);
    ByteReader reader(wire.content);
    for (quint64 i = 0; i < wire.length; ++i) {
        if (wire.kind == Kind::Any && i < offset) {
            proveAny(reader, AnyDepth);
        } else if (wire.kind == Kind::Any) {
            copyAny(reader, AnyDepth, client.values);
        } else {
            const QByteArrayView text = reader.varBytes();
            if (i >= offset)
                copyJson(text, AnyDepth, client.values);
        }
    }
    return begin;
}

quint32 takeFormat(Store &store, const WireStruct &wire)
{
    ByteWriter json;
    copyJson(wire.content, AnyDepth, json);
    ByteReader reader(json.view());
    return store.formats.own(store.formats.obtain(store.keys.obtain(wire.name), reader.varBytes().toByteArray()));
}

} // namespace

quint32 takeContent(Store &store, const WireStruct &wire, quint64 offset, Index index)
{
    Client &client = store.clients[index];
    const quint32 begin = valuesEnd(client);
    switch (wire.kind) {
    case Kind::String: return takeUtf8(client, wire.content, offset);
    case Kind::Any:
    case Kind::Json: return takeValues(client, wire, offset);
    case Kind::Binary: client.values.varBytes(wire.content); return begin;
    case Kind::Embed: copyJson(wire.content, AnyDepth, client.values); return begin;
    case Kind::Document: copyDocument(wire.content, AnyDepth, client.values); return begin;
    case Kind::Format: return takeFormat(store, wire);
    case Kind::Type:
        return store.addType(static_cast<TypeKind>(wire.type), None,
                             wire.name.isNull() ? None : store.keys.obtain(wire.name));
    case Kind::Gc:
    case Kind::Deleted:
    case Kind::Skip: break;
    }
    return 0;
}

quint32 takeText(Client &client, QStringView text)
{
    const quint32 begin = textEnd(client);
    const auto units = static_cast<size_t>(text.size());
    char16_t *to = client.text.room(units);
    if (units == 1)
        *to = text.front().unicode();
    else
        std::copy_n(text.utf16(), units, to);
    client.text.advance(units);
    return begin;
}

quint32 takeAny(Client &client, const Any &value)
{
    const quint32 begin = valuesEnd(client);
    writeAny(client.values, value);
    return begin;
}

quint32 takeEmbed(Client &client, const Any &value)
{
    const quint32 begin = valuesEnd(client);
    client.values.varString(writeJson(value));
    return begin;
}

quint32 takeBinary(Client &client, QByteArrayView bytes)
{
    const quint32 begin = valuesEnd(client);
    client.values.varBytes(bytes);
    return begin;
}

quint32 copyContent(Store &store, const Item &item, Index to)
{
    Client &client = store.clients[to];
    if (item.kind == Kind::Format)
        return item.content;
    if (item.kind == Kind::Type) {
        const SharedType &type = store.types[item.content];
        return store.addType(type.kind, None, type.name);
    }
    if (item.kind == Kind::String) {
        const QString text = textOf(store, item).toString(); // may stand in the very buffer that grows
        return takeText(client, text);
    }
    ByteWriter bytes;
    writeContentOf(bytes, store, item, 0);
    ByteReader reader(bytes.view());
    if (item.kind == Kind::Any || item.kind == Kind::Json)
        reader.varUint();
    const quint32 begin = valuesEnd(client);
    client.values.raw(reader.bytes(static_cast<quint64>(reader.remaining())));
    return begin;
}

QStringView textOf(const Store &store, const Item &item)
{
    return {store.clients[item.client].text.data() + item.content, static_cast<qsizetype>(item.length)};
}

ByteReader valuesOf(const Store &store, const Item &item)
{
    return ByteReader(store.clients[item.client].values.view().sliced(item.content));
}

void writeContentOf(ByteWriter &writer, const Store &store, const Item &item, quint64 offset)
{
    switch (item.kind) {
    case Kind::String:
        writer.varString(textOf(store, item).sliced(static_cast<qsizetype>(offset)));
        return;
    case Kind::Format: {
        const FormatTable::Format &format = store.formats[item.content];
        writer.varBytes(store.keys.name(format.key));
        writer.varBytes(format.value);
        return;
    }
    case Kind::Type: {
        const SharedType &type = store.types[item.content];
        writer.varUint(static_cast<quint64>(type.kind));
        if (type.name != None)
            writer.varBytes(store.keys.name(type.name));
        return;
    }
    case Kind::Gc:
    case Kind::Deleted:
    case Kind::Skip: writer.varUint(item.length - offset); return;
    default: break;
    }
    ByteReader reader = valuesOf(store, item);
    const bool many = item.kind == Kind::Any || item.kind == Kind::Json;
    if (many)
        writer.varUint(item.length - offset);
    const uchar *begin = reader.position();
    for (quint64 i = 0; i < item.length; ++i) {
        if (i == offset)
            begin = reader.position();
        if (item.kind == Kind::Any)
            proveAny(reader, AnyDepth);
        else
            reader.varBytes();
    }
    if (item.kind == Kind::Document)
        proveAny(reader, AnyDepth);
    writer.raw({begin, reader.position() - begin});
}

} // namespace meridian::crdt
