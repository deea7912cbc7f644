// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/wire_struct.h"
#include "core/crdt/any_codec.h"
#include "core/crdt/json_text.h"
#include "core/crdt/utf8.h"

namespace meridian::crdt {

namespace {

constexpr quint8 LastType = 6;
constexpr quint8 NamedElement = 3, NamedHook = 5;

ItemId readId(ByteReader &reader)
{
    const ClientId client{reader.varUint()};
    return {client, reader.varUint()};
}

QByteArrayView readUtf8(ByteReader &reader, quint64 &units)
{
    const QByteArrayView bytes = reader.varBytes();
    const auto count = utf16Units(bytes);
    if (!count)
        reader.fail(CrdtError::Malformed);
    units = count.value_or(0);
    return bytes;
}

QByteArrayView readUtf8(ByteReader &reader)
{
    quint64 units = 0;
    return readUtf8(reader, units);
}

QByteArrayView readJson(ByteReader &reader, int depth)
{
    const QByteArrayView text = readUtf8(reader);
    if (!reader.failed() && (text == "undefined" || !isPlainJson(text))) {
        const auto value = parseJson(fromUtf8(text), depth);
        if (!value)
            reader.fail(value.error());
    }
    return text;
}

//! Values in a row: as many as the number in front says.
void readValues(ByteReader &reader, int depth, WireStruct &out)
{
    out.length = reader.varUint();
    const uchar *begin = reader.position();
    for (quint64 left = out.length; left > 0 && !reader.failed(); --left) {
        if (out.kind == Kind::Any) {
            proveAny(reader, depth);
            continue;
        }
        ByteReader again = reader;
        if (again.varBytes() == "undefined")
            reader = again;
        else
            readJson(reader, depth);
    }
    if (!reader.failed())
        out.content = {begin, reader.position() - begin};
}

void readDocument(ByteReader &reader, int depth, WireStruct &out)
{
    const uchar *begin = reader.position();
    readUtf8(reader);
    // Yjs cannot make a document of options that are null or undefined.
    if (reader.remaining() > 0 && *reader.position() >= 126)
        reader.fail(CrdtError::Malformed);
    proveAny(reader, depth);
    if (!reader.failed())
        out.content = {begin, reader.position() - begin};
}

void readType(ByteReader &reader, WireStruct &out)
{
    const quint64 type = reader.varUint();
    if (type > LastType)
        reader.fail(CrdtError::Malformed);
    out.type = static_cast<quint8>(type);
    if (type == NamedElement || type == NamedHook)
        out.name = readUtf8(reader);
}

void readOtherContent(ByteReader &reader, int depth, WireStruct &out)
{
    switch (out.kind) {
    case Kind::Json:
    case Kind::Any: readValues(reader, depth, out); break;
    case Kind::Binary: out.content = reader.varBytes(); break;
    case Kind::Embed: out.content = readJson(reader, depth); break;
    case Kind::Format:
        out.name = readUtf8(reader);
        out.content = readJson(reader, depth);
        break;
    case Kind::Type: readType(reader, out); break;
    case Kind::Document: readDocument(reader, depth, out); break;
    default: break;
    }
}

void readParent(ByteReader &reader, WireStruct &out)
{
    if (reader.varUint() == 1) {
        out.parentKind = WireStruct::Parent::Root;
        out.root = readUtf8(reader);
    } else {
        out.parentKind = WireStruct::Parent::Item;
        out.parent = readId(reader);
    }
    if (out.has(WireStruct::HasKey))
        out.key = readUtf8(reader);
}

//! What one client made can only refer to what it made before.
bool refersToLater(const WireStruct &wire, ItemId id)
{
    return id.client == wire.client && id.clock >= wire.clock;
}

} // namespace

// Reads with a reader of its own, which the compiler can keep in registers as long as no other function is given it.
void readStruct(ByteReader &from, ClientId client, quint64 clock, const Limits &limits, WireStruct &out)
{
    ByteReader reader = from;
    const auto aside = [&reader](auto read) {
        ByteReader again = reader;
        read(again);
        reader = again;
    };
    out.client = client;
    out.clock = clock;
    out.info = reader.byte();
    out.kind = static_cast<Kind>(out.info & 0x1f);
    out.parentKind = WireStruct::Parent::Copied;
    out.key = out.name = QByteArrayView();
    out.length = 1;
    if (out.kind == Kind::Gc || out.kind == Kind::Skip) {
        out.length = reader.varUint();
    } else if (out.kind > Kind::Document) {
        reader.fail(CrdtError::Malformed);
    } else {
        bool later = false;
        if (out.has(WireStruct::HasOrigin)) {
            out.origin = readId(reader);
            later = refersToLater(out, out.origin);
        }
        if (out.has(WireStruct::HasRightOrigin)) {
            out.rightOrigin = readId(reader);
            later = later || refersToLater(out, out.rightOrigin);
        }
        if (!out.has(WireStruct::HasOrigin) && !out.has(WireStruct::HasRightOrigin)) {
            aside([&out](ByteReader &again) { readParent(again, out); });
            later = out.parentKind == WireStruct::Parent::Item && refersToLater(out, out.parent);
        }
        if (later)
            reader.fail(CrdtError::Malformed);
        if (out.kind == Kind::String)
            out.content = readUtf8(reader, out.length);
        else if (out.kind == Kind::Deleted)
            out.length = reader.varUint();
        else
            aside([&](ByteReader &again) { readOtherContent(again, limits.depth, out); });
    }
    if (out.length > ClientId::Limit || out.end() > ClientId::Limit)
        reader.fail(CrdtError::TooLarge);
    from = reader;
}

} // namespace meridian::crdt
