// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crdt/any.h"
#include "core/crdt/store.h"
#include "core/crdt/wire_struct.h"
#include <QStringView>

namespace meridian::crdt {

// What elements are made of. Contents are kept as they travel, so that encoding is copying; each function that
// makes one gives what belongs into Item::content.

//! A struct's content from its element `offset` on, in canonical form.
[[nodiscard]] quint32 takeContent(Store &store, const WireStruct &wire, quint64 offset, Index client);
[[nodiscard]] quint32 takeText(Client &client, QStringView text);
[[nodiscard]] quint32 takeAny(Client &client, const Any &value);
[[nodiscard]] quint32 takeEmbed(Client &client, const Any &value);
[[nodiscard]] quint32 takeBinary(Client &client, QByteArrayView bytes);
//! The same content once more, for another client.
[[nodiscard]] quint32 copyContent(Store &store, const Item &item, Index client);

[[nodiscard]] QStringView textOf(const Store &store, const Item &item);
//! The bytes of an Any, Json, Binary, Embed or Document item, as they travel.
[[nodiscard]] ByteReader valuesOf(const Store &store, const Item &item);
//! Writes an item's content as it travels, without the first `offset` elements.
void writeContentOf(ByteWriter &writer, const Store &store, const Item &item, quint64 offset);

} // namespace meridian::crdt
