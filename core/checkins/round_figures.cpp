// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/checkins/round_figures.h"
#include <algorithm>

namespace meridian {

std::optional<int> onScale(const CheckInPart &part)
{
    bool isNumber = false;
    const int number = part.text.trimmed().toInt(&isNumber);
    if (part.kind != QuestionKind::Scale || !isNumber || number < LeastOnScale || number > MostOnScale)
        return std::nullopt;
    return number;
}

double medianOf(std::vector<int> numbers)
{
    std::ranges::sort(numbers);
    const size_t half = numbers.size() / 2;
    return numbers.size() % 2 ? numbers[half] : (numbers[half - 1] + numbers[half]) / 2.0;
}

RoundFigures figuresOf(QDate round, const std::vector<CheckInAnswer> &answers, std::optional<qint64> question)
{
    RoundFigures figures{round, int(answers.size())};
    for (const CheckInAnswer &answer : answers) {
        for (const CheckInPart &part : answer.parts) {
            if (const auto number = onScale(part); number && part.question == question)
                figures.numbers.push_back(*number);
        }
    }
    std::ranges::sort(figures.numbers);
    if (!figures.numbers.empty())
        figures.median = medianOf(figures.numbers);
    return figures;
}

} // namespace meridian
