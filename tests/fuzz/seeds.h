// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QByteArray>
#include <vector>

namespace meridian::crdt::fuzz {

// Well-formed bytes for each decoder, always in the same order.

[[nodiscard]] std::vector<QByteArray> updatesV1();
[[nodiscard]] std::vector<QByteArray> updatesV2();
[[nodiscard]] std::vector<QByteArray> stateVectors();
[[nodiscard]] std::vector<QByteArray> relativePositions();
[[nodiscard]] std::vector<QByteArray> awarenessMessages();
[[nodiscard]] std::vector<QByteArray> updatesToMerge();

//! What the document holds to which a fuzzed update is applied: the beginning of the history that seeds are taken from.
[[nodiscard]] const std::vector<QByteArray> &earlierUpdates();

} // namespace meridian::crdt::fuzz
