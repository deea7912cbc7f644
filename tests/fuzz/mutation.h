// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/random.h"
#include <QByteArray>
#include <vector>

namespace meridian::crdt::fuzz {

//! One of the seeds with a few changes: bits, numbers that are too large, cuts, repeats, parts of another seed.
[[nodiscard]] QByteArray mutated(SeededRandom &random, const std::vector<QByteArray> &seeds);

} // namespace meridian::crdt::fuzz
