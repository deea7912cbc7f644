// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crdt/doc_core.h"

namespace meridian::crdt {

// Formats that say what holds already pile up when several people format the same text. Whoever gets such
// changes deletes what is too much, and those deletions are sent on: Yjs does so, and replicas that
// did not would differ. Source: cleanupYTextAfterTransaction() in Yjs's YText.

//! Whether a step from elsewhere changed a text with formats.
[[nodiscard]] bool mayNeedTidying(const Store &store, const Step &step);
//! Tidies what a step from elsewhere touched, in a transaction of its own. The outcome depends on Step::deletedOf.
void tidyAfter(DocCore &core, const Step &step);

} // namespace meridian::crdt
