// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Structs that pass from one update into another without a document.
#include "core/crdt/any_codec.h"
#include "core/crdt/json_text.h"
#include "core/crdt/utf8.h"
#include "core/crdt/wire_struct.h"
#include <algorithm>
#include <vector>

namespace meridian::crdt {

namespace {

void writeId(ByteWriter &writer, ItemId id)
{
    writer.varUint(id.client.value);
    writer.varUint(id.clock);
}

//! The text behind its first `offset` units; a character that this cuts in two becomes U+FFFD.
void writeTail(ByteWriter &writer, QByteArrayView utf8, quint64 offset)
{
    std::vector<char16_t> units(static_cast<size_t>(utf8.size()));
    units.resize(utf8ToUtf16(utf8, units.data()));
    writer.varString(QStringView(units.data() + offset, static_cast<qsizetype>(units.size() - offset)));
}

void writeValues(ByteWriter &writer, const WireStruct &wire, quint64 offset, int depth)
{
    writer.varUint(wire.length - offset);
    ByteReader reader(wire.content);
    for (quint64 i = 0; i < wire.length; ++i) {
        if (wire.kind == Kind::Any && i < offset) {
            proveAny(reader, depth);
        } else if (wire.kind == Kind::Any) {
            copyAny(reader, depth, writer);
        } else {
            const QByteArrayView text = reader.varBytes();
            if (i >= offset)
                copyJson(text, depth, writer);
        }
    }
}

} // namespace

void copyJson(QByteArrayView text, int depth, ByteWriter &to)
{
    if (isPlainJson(text)) {
        to.varBytes(text);
        return;
    }
    const auto value = parseJson(fromUtf8(text), depth);
    to.varString(value ? writeJson(*value) : QStringLiteral("null"));
}

bool isPlainJson(QByteArrayView text)
{
    if (text == "true" || text == "null" || text == "false" || text == "undefined")
        return true;
    if (text.size() >= 2 && text.front() == '"' && text.back() == '"') {
        const QByteArrayView inside = text.sliced(1, text.size() - 2);
        return std::none_of(inside.begin(), inside.end(), [](char c) {
            return c == '"' || c == '\\' || static_cast<uchar>(c) < 0x20;
        });
    }
    const bool digits = std::all_of(text.begin(), text.end(), [](char c) { return c >= '0' && c <= '9'; });
    return digits && !text.isEmpty() && text.size() < 16 && (text[0] != '0' || text.size() == 1);
}

void copyDocument(QByteArrayView content, int depth, ByteWriter &to)
{
    ByteReader reader(content);
    to.varBytes(reader.varBytes());
    const Any options = readAny(reader, depth);
    // What a Yjs document keeps of the options it was made with.
    Any::Object kept;
    const auto isTrue = [](const Any *value) {
        return value && !value->isNull() && !value->isUndefined() && !(*value == Any(false))
            && !(*value == Any(0.0)) && !(*value == Any(QString()));
    };
    if (const Any *gc = options.find(u"gc"); gc && !gc->isUndefined() && !isTrue(gc))
        kept.emplace_back(QStringLiteral("gc"), false);
    if (isTrue(options.find(u"autoLoad")))
        kept.emplace_back(QStringLiteral("autoLoad"), true);
    if (const Any *meta = options.find(u"meta"); meta && !meta->isNull() && !meta->isUndefined())
        kept.emplace_back(QStringLiteral("meta"), *meta);
    writeAny(to, kept);
}

void writeContent(ByteWriter &writer, const WireStruct &wire, quint64 offset, const Limits &limits)
{
    switch (wire.kind) {
    case Kind::Gc:
    case Kind::Skip:
    case Kind::Deleted: writer.varUint(wire.length - offset); break;
    case Kind::Any:
    case Kind::Json: writeValues(writer, wire, offset, limits.depth); break;
    case Kind::Binary: writer.varBytes(wire.content); break;
    case Kind::String:
        if (offset == 0)
            writer.varBytes(wire.content);
        else
            writeTail(writer, wire.content, offset);
        break;
    case Kind::Embed: copyJson(wire.content, limits.depth, writer); break;
    case Kind::Format:
        writer.varBytes(wire.name);
        copyJson(wire.content, limits.depth, writer);
        break;
    case Kind::Type:
        writer.varUint(wire.type);
        if (!wire.name.isNull())
            writer.varBytes(wire.name);
        break;
    case Kind::Document: copyDocument(wire.content, limits.depth, writer); break;
    }
}

//! Source: Item.write(), GC.write() and Skip.write() in Yjs.
void writeStruct(ByteWriter &writer, const WireStruct &wire, quint64 offset, const Limits &limits)
{
    if (wire.kind == Kind::Gc || wire.kind == Kind::Skip) {
        writer.byte(static_cast<uchar>(wire.kind));
        writeContent(writer, wire, offset, limits);
        return;
    }
    const bool hasOrigin = offset > 0 || wire.has(WireStruct::HasOrigin);
    const bool hasKey = !wire.key.isNull();
    writer.byte(static_cast<uchar>(static_cast<uchar>(wire.kind) | (hasOrigin ? WireStruct::HasOrigin : 0)
                                   | (wire.info & WireStruct::HasRightOrigin)
                                   | (hasKey ? WireStruct::HasKey : 0)));
    if (hasOrigin)
        writeId(writer, offset > 0 ? ItemId{wire.client, wire.clock + offset - 1} : wire.origin);
    if (wire.has(WireStruct::HasRightOrigin))
        writeId(writer, wire.rightOrigin);
    if (!hasOrigin && !wire.has(WireStruct::HasRightOrigin)) {
        writer.varUint(wire.parentKind == WireStruct::Parent::Root ? 1 : 0);
        if (wire.parentKind == WireStruct::Parent::Root)
            writer.varBytes(wire.root);
        else
            writeId(writer, wire.parent);
        if (hasKey)
            writer.varBytes(wire.key);
    }
    writeContent(writer, wire, offset, limits);
}

} // namespace meridian::crdt
