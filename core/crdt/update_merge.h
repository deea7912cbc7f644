// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crdt/struct_stream.h"

namespace meridian::crdt {

//! Brings the structs of several proven updates into one order, each element once; gaps become Skips.
//! Source: mergeUpdatesV2() in Yjs, with a heap where that sorts anew for each struct.
void mergeStructs(const std::vector<std::span<const UpdateSection>> &updates, StructSink &sink);

} // namespace meridian::crdt
