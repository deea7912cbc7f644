// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crdt/doc_core.h"
#include <functional>
#include <set>
#include <span>

namespace meridian::crdt {

// What was deleted and then brought back stands there as new elements; the old ones know them.
// Source: followRedone(), keepItem(), redoItem() in Yjs's Item.js.

//! An element, by its item and its place in that.
struct Traced {
    Index item = None;
    quint64 offset = 0;
};
//! The element that stands for another one now.
[[nodiscard]] Traced followRedone(const Store &store, LocalId id);

//! Keeps the content of an item, and of all that it stands in, when it is deleted; or no longer does.
enum class Keeping { Begin, End };
void keep(Store &store, Index item, Keeping keeping);

//! Visits the items that lie in these ranges and are not collected, cut where a range ends.
void eachItem(DocCore &core, std::span<const DeleteSet::Range> ranges, const std::function<void(Index)> &visit);

//! What one undo brings back.
struct Redoing {
    std::set<Index> items;
    //! Whether a value that came later under the same key may be replaced: it goes as well, or went by an undo.
    std::function<bool(ItemId)> mayReplace;
};
//! Brings a deleted item back, and first what it stands in; None if that cannot be.
Index redoItem(DocCore &core, Index item, const Redoing &redoing, int depth = 0);

} // namespace meridian::crdt
