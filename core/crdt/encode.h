// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crdt/byte_writer.h"
#include "core/crdt/state_vector.h"
#include "core/crdt/step.h"
#include "core/crdt/store.h"

namespace meridian::crdt {

// Updates (V1) from what a document holds. Source: Yjs 13, encoding.js, Item.write().

//! What a replica with this state vector lacks, and all deletions.
void writeState(ByteWriter &writer, const Store &store, const StateVector &known);
//! What a step made and deleted (its deletions in order); gives false, and writes nothing, if that is nothing.
bool writeStep(ByteWriter &writer, const Store &store, const Step &step);
[[nodiscard]] DeleteSet deletions(const Store &store);
[[nodiscard]] StateVector stateVector(const Store &store);

} // namespace meridian::crdt
