// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crdt/container_refs.h"
#include "core/crdt/doc_core.h"
#include <vector>

namespace meridian::crdt {

// What elements hold, as the callers of this room see it.

//! Each element of an item, in order; of a text's letters each unit.
[[nodiscard]] std::vector<Value> valuesOfItem(DocCore &core, Index item);
//! What a key holds, by its item.
[[nodiscard]] Value lastValue(DocCore &core, Index item);
//! As Yjs's toJSON() and toString() on a type. Types nested deeper than anybody nests them come out empty.
[[nodiscard]] Any jsonOf(DocCore &core, Index type, int depth);
[[nodiscard]] QString xmlOf(DocCore &core, Index type, int depth);
[[nodiscard]] QString lettersOf(const Store &store, Index type);
[[nodiscard]] Delta deltaOf(DocCore &core, Index type);
//! What is neither letters nor an embed (a stranger's doing) takes up units: Yjs leaves it out of deltas.
enum class Strange { LeftOut, AsEmbeds };
//! Of the units from `from` on.
[[nodiscard]] Delta deltaOf(DocCore &core, Index type, quint32 from, quint32 length, Strange strange);
//! What an Embed or Type item puts into a text.
[[nodiscard]] std::variant<Any, TypeRef> embedOf(DocCore &core, Index item);

inline constexpr int NestingDepth = 400;

} // namespace meridian::crdt
