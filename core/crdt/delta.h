// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crdt/any.h"
#include "core/crdt/type_ref.h"
#include <variant>
#include <vector>

namespace meridian::crdt {

//! One formatting attribute; the value Null takes the attribute away.
struct Attribute {
    QString key;
    Any value = {};
    bool operator==(const Attribute &) const = default;
};
//! A key stands once; the order says nothing.
using Attributes = std::vector<Attribute>;

//! One step through a text, in Quill's sense.
//!
//! Units: `length` in UTF-16 units, an embed counts 1.
struct DeltaOp {
    enum class Kind {
        Retain, //!< go on by `length`, setting `attributes` on the way
        Insert, //!< insert `text`
        Embed, //!< insert `embed`: a plain value or a nested type
        Delete, //!< delete `length`
    };
    Kind kind = Kind::Retain;
    qsizetype length = 0;
    QString text = {};
    std::variant<Any, TypeRef> embed = {};
    Attributes attributes = {};
    bool operator==(const DeltaOp &) const = default;

    [[nodiscard]] static DeltaOp retain(qsizetype length, Attributes attributes = {})
    {
        return {Kind::Retain, length, {}, {}, std::move(attributes)};
    }
};
using Delta = std::vector<DeltaOp>;

} // namespace meridian::crdt
