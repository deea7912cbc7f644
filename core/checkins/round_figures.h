// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/check_in.h"

// What a chart of a check-in's rounds is drawn from. Nothing here is about a person: figures carry no names.

namespace meridian {

inline constexpr int LeastOnScale = 1, MostOnScale = 5;

//! The number an answer says; none where it is words, or no number of the scale.
[[nodiscard]] std::optional<int> onScale(const CheckInPart &part);

//! The middle of some numbers, in their order or not; of an even count the mean of the two in the middle. Not for none.
[[nodiscard]] double medianOf(std::vector<int> numbers);

struct RoundFigures {
    QDate round;
    int answers = 0;
    std::vector<int> numbers = {}; //!< answers to the question on a scale, the least first
    std::optional<double> median = {};
    bool operator==(const RoundFigures &) const = default;
};

//! One round; `question` is one on a scale, none counts the answers alone.
[[nodiscard]] RoundFigures figuresOf(QDate round, const std::vector<CheckInAnswer> &answers, std::optional<qint64> question);

} // namespace meridian
