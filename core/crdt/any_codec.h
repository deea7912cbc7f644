// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crdt/any.h"
#include "core/crdt/byte_reader.h"
#include "core/crdt/byte_writer.h"

namespace meridian::crdt {

// lib0's binary form of plain values. A value has one canonical form: the one that lib0 writes. Others can be read.
// Source: lib0 0.2, encoding.js (writeAny), decoding.js (readAny).

void writeAny(ByteWriter &writer, const Any &value);
//! Fails with TooDeep below `depth` levels.
[[nodiscard]] Any readAny(ByteReader &reader, int depth);

enum class Form { Canonical, Other };
//! Walks over a value, which must be well-formed, and tells whether lib0 would write just these bytes.
Form proveAny(ByteReader &reader, int depth);
//! Copies a value in its canonical form.
void copyAny(ByteReader &reader, int depth, ByteWriter &to);

} // namespace meridian::crdt
