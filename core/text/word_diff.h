// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <vector>

namespace meridian {

//! A stretch of two texts laid over each other.
struct DiffPiece {
    enum class Kind { Same, Removed, Added };
    Kind kind = Kind::Same;
    QString text;
    bool operator==(const DiffPiece &) const = default;
};

//! What changed between two texts, by words: the pieces without the added ones are `before`, those without the
//! removed ones `after`. Texts too long to compare are one piece removed and one added, but for what they begin
//! and end with alike.
//!
//! Source: longest common subsequence by dynamic programming, after common ends are taken off.
[[nodiscard]] std::vector<DiffPiece> wordDiff(const QString &before, const QString &after);

} // namespace meridian
