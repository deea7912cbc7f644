// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/rank.h"
#include <algorithm>

namespace meridian {
namespace {

constexpr QLatin1StringView Digits{"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"};
constexpr int Base = 62;

int digitAt(const QString &rank, qsizetype at, int otherwise)
{
    return at < rank.size() ? int(Digits.indexOf(rank[at])) : otherwise;
}

} // namespace

bool isRank(QStringView rank)
{
    return !rank.isEmpty() && rank.back() != Digits.front()
        && std::all_of(rank.begin(), rank.end(), [](QChar c) { return Digits.contains(c); });
}

QString rankBetween(const QString &before, const QString &after)
{
    const QString low = isRank(before) ? before : QString();
    QString high = isRank(after) ? after : QString();
    if (!high.isEmpty() && low >= high)
        high.clear();
    // Digit by digit: what both begin with stays; where there is room, the middle of it ends the rank.
    QString rank;
    const bool atStart = low.isEmpty() && !high.isEmpty();
    bool bounded = !high.isEmpty();
    for (qsizetype at = 0;; ++at) {
        const int from = digitAt(low, at, 0);
        const int to = bounded ? digitAt(high, at, Base) : Base;
        // At an end things are put one after the other: a step to the next digit keeps ranks short there.
        const bool atEnd = !bounded && at < low.size();
        const int middle = atEnd ? from + 1 : atStart ? to - 1 : (from + to) / 2;
        if (middle > from && middle < to)
            return rank + Digits[middle];
        rank += Digits[from];
        bounded = bounded && from == to;
    }
}

} // namespace meridian
