// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

namespace meridian {

//! Whether `rank` is one: digits and letters of ASCII, compared as bytes, not ending in the lowest.
[[nodiscard]] bool isRank(QStringView rank);

//! A rank between two others, so that one thing moves without renumbering its neighbours. Empty ends are open.
//! Total: ends in the wrong order, or that are no ranks, count as open.
//! At the ends a rank grows with the logarithm of how many were put there.
//! Source: fractional indexing (Greenspan, 2020), which has whole numbers at its ends, too.
[[nodiscard]] QString rankBetween(const QString &before, const QString &after);

} // namespace meridian
