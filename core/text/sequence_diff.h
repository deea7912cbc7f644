// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>
#include <span>
#include <vector>

namespace meridian {

//! A stretch of two sequences laid over each other: so many that are in both, only in the one, only in the other.
struct SequencePiece {
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    qsizetype length = 0;
    bool operator==(const SequencePiece &) const = default;
};

//! What changed between two sequences, by the fewest elements: the pieces without the added ones are `before`, those
//! without the removed ones `after`; where something was exchanged, what is gone comes first.
//! Bounded: about MostSteps comparisons. Stretches that differ by more than can be found within them count as exchanged.
//!
//! Source: Myers, An O(ND) Difference Algorithm and Its Variations (1986), in linear space from both ends.
[[nodiscard]] std::vector<SequencePiece> sequenceDiff(std::span<const quint32> before, std::span<const quint32> after);

inline constexpr qsizetype MostSteps = 60'000'000;

} // namespace meridian
