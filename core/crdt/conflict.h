// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crdt/store.h"

namespace meridian::crdt {

//! Behind which item a new one belongs when others were put in the same place at the same time; None: at the
//! list's beginning. `left` and `right`: where its author saw it.
//! Source: YATA (Nicolaescu et al., 2016) with Yjs's order: Item.integrate().
[[nodiscard]] Index settleConflict(const Store &store, const Item &item, ListPlace list, Index left,
                                   Index right);

} // namespace meridian::crdt
