// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crdt/doc_core.h"

namespace meridian::crdt {

//! Deletes the elements from clock `from` up to `to` of an item of letters by moving its edge: they reach to one end of it, but not to
//! both. What Yjs cuts off, deletes, forgets and joins with what was deleted beside it comes out the same, as one step.
//! Gives false, and does nothing, where the long way must be gone: when somebody wants to see what is deleted, for example.
[[nodiscard]] bool removeAtEdge(DocCore &core, Index client, RunIndex::Cursor at, quint64 from, quint64 to);

} // namespace meridian::crdt
