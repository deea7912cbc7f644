// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crdt/byte_reader.h"
#include "core/crdt/byte_writer.h"
#include "core/crdt/ids.h"
#include "core/crdt/item.h"
#include <QByteArrayView>

namespace meridian::crdt {

//! One struct as it stands in an update (V1). Its views point into the update.
struct WireStruct {
    enum Info : quint8 { HasKey = 0x20, HasRightOrigin = 0x40, HasOrigin = 0x80 };
    ClientId client;
    quint64 clock = 0;
    quint64 length = 0;
    Kind kind = Kind::Gc;
    quint8 info = 0;
    //! What stands where neither origin is: the name of a root, or the element that holds the parent.
    enum class Parent : quint8 { Copied, Root, Item } parentKind = Parent::Copied;
    ItemId origin, rightOrigin, parent;
    QByteArrayView root;
    QByteArrayView key; //!< parentSub; only together with a parent
    quint8 type = 0; //!< Type: which
    QByteArrayView name; //!< Format: the key; Type: an XML node's name
    //! String, Embed, Format: the UTF-8 (JSON for the latter two). Binary: the bytes.
    //! Any, Json: all values in a row. Document: name and options.
    QByteArrayView content;

    [[nodiscard]] quint64 end() const { return clock + length; }
    [[nodiscard]] ItemId id() const { return {client, clock}; }
    [[nodiscard]] bool has(Info bit) const { return (info & bit) != 0; }
};

//! Reads the struct that stands at `client` and `clock`; every part of it is proven, down to the last value.
//! Source: Yjs 13, encoding.js (readClientsStructRefs), structs/*.js, UpdateDecoder.js.
void readStruct(ByteReader &reader, ClientId client, quint64 clock, const Limits &limits,
                WireStruct &out);

//! The parts of a struct behind its ids, as Yjs would write them: `offset` elements are left out in front.
void writeContent(ByteWriter &writer, const WireStruct &wire, quint64 offset, const Limits &limits);
//! The whole struct, likewise.
void writeStruct(ByteWriter &writer, const WireStruct &wire, quint64 offset, const Limits &limits);

//! Whether this is what JSON.stringify() would write (or the word for a missing value in a Json item); a
//! quick look that says no to much that is.
[[nodiscard]] bool isPlainJson(QByteArrayView text);
//! Copies JSON text as JSON.stringify(JSON.parse(text)) gives it, with its size in front.
void copyJson(QByteArrayView text, int depth, ByteWriter &to);
//! The options of a document as Yjs's ContentDoc keeps them.
void copyDocument(QByteArrayView content, int depth, ByteWriter &to);

} // namespace meridian::crdt
