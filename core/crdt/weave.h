// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crdt/doc_core.h"
#include "core/crdt/wire_struct.h"

namespace meridian::crdt {

// How elements come into a document, are deleted, and are forgotten.

//! Takes a struct of an update in, from its element `offset` on. All that it refers to must be here.
//! Source: YATA as Yjs's Item.integrate() does it.
void weave(DocCore &core, const WireStruct &wire, quint64 offset);

//! Puts an item of this replica's own between two that need not be neighbours (any more).
Index placeBetween(DocCore &core, const Item &item, ListPlace list, Index left, Index right);
//! Puts a new item, ids and content set, behind `left` in a list, where it belongs for sure.
Index place(DocCore &core, const Item &item, ListPlace list, Index left);
//! An item of this replica's own between two neighbours, with its ids set; content is the caller's.
[[nodiscard]] Item ownItem(DocCore &core, Kind kind, quint64 length, Index left, Index right);

//! A type changed, which counts if it was there before the step and still is. Key None: the sequence.
void noteChanged(DocCore &core, Index type, Index key);

//! Deletes an item, and what is inside it.
void removeItem(DocCore &core, Index item);
//! Forgets a deleted item's content, and all that is inside it.
void collect(DocCore &core, Index item);

} // namespace meridian::crdt
