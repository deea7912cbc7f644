// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crdt/any.h"
#include "core/crdt/text_ref.h"
#include "core/crdt/type_ref.h"
#include <QStringView>
#include <optional>
#include <span>
#include <variant>
#include <vector>

namespace meridian::crdt {

class ArrayRef;
class Transaction;

//! What stands under a key or at a place: a plain value, a shared type, or a document's name.
using Value = std::variant<Any, TypeRef, SubDocument>;

//! A shared map; of two that set a key at once one wins, the same everywhere.
//! Source: Yjs 13's Y.Map.
class MapRef : public TypeRef {
public:
    using TypeRef::TypeRef;

    [[nodiscard]] std::optional<Value> get(QStringView key) const;
    [[nodiscard]] std::vector<QString> keys() const; //!< those that are set, sorted
    void set(Transaction &tx, QStringView key, const Any &value);
    TextRef setText(Transaction &tx, QStringView key);
    MapRef setMap(Transaction &tx, QStringView key);
    ArrayRef setArray(Transaction &tx, QStringView key);
    void remove(Transaction &tx, QStringView key);
};

//! A shared list.
//!
//! Units: elements; a position behind the end means the end.
//! Source: Yjs 13's Y.Array.
class ArrayRef : public TypeRef {
public:
    using TypeRef::TypeRef;

    [[nodiscard]] std::optional<Value> get(qsizetype index) const;
    [[nodiscard]] std::vector<Value> values() const;
    void insert(Transaction &tx, qsizetype index, std::span<const Any> values);
    TextRef insertText(Transaction &tx, qsizetype index);
    MapRef insertMap(Transaction &tx, qsizetype index);
    ArrayRef insertArray(Transaction &tx, qsizetype index);
    void remove(Transaction &tx, qsizetype index, qsizetype length);
};

} // namespace meridian::crdt
