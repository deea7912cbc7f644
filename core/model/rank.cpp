// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/rank.h"
#include <algorithm>
#include <vector>

namespace meridian {
namespace {

constexpr QLatin1StringView Digits{"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"};
constexpr int Base = 62;

int digitAt(const QString &rank, qsizetype at, int otherwise)
{
    return at < rank.size() ? int(Digits.indexOf(rank[at])) : otherwise;
}

//! How many digits count behind so many ones that say "further out": 1, 2, 4, 8. So ranks at an end grow with the logarithm of their number.
qsizetype blockAfter(qsizetype signs)
{
    return qsizetype(1) << std::min<qsizetype>(signs, 6);
}

//! One step further out from `rank`: behind all others (1), or before them (-1). As a number whose length stands before it: the signs
//! are the highest digit, or the lowest, and the block behind them is counted up or down.
QString stepFrom(const QString &rank, int step)
{
    const int sign = step > 0 ? Base - 1 : 0; // a block does not begin with it
    qsizetype signs = 0;
    while (digitAt(rank, signs, -1) == sign)
        ++signs;
    std::vector<int> block(size_t(blockAfter(signs)));
    for (size_t i = 0; i < block.size(); ++i)
        block[i] = digitAt(rank, signs + qsizetype(i), 0);
    size_t at = block.size();
    while (at > 0) {
        block[--at] += step;
        if (block[at] >= 0 && block[at] < Base)
            break;
        block[at] = step > 0 ? 0 : Base - 1;
    }
    if (block[0] == sign) { // it is full: the next one out
        ++signs;
        block.assign(size_t(blockAfter(signs)), step > 0 ? 0 : Base - 1);
        if (step > 0)
            block.back() = 1;
    }
    QString made(signs, Digits[sign]);
    for (const int digit : block)
        made += Digits[digit];
    while (made.back() == Digits.front())
        made.chop(1);
    return made;
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
    if (low.isEmpty() != high.isEmpty())
        return high.isEmpty() ? stepFrom(low, 1) : stepFrom(high, -1);
    // Digit by digit: what both begin with stays; where there is room, the middle of it ends the rank.
    QString rank;
    bool bounded = !high.isEmpty();
    for (qsizetype at = 0;; ++at) {
        const int from = digitAt(low, at, 0);
        const int to = bounded ? digitAt(high, at, Base) : Base;
        // Behind what both begin with things are often put one after the other: a step to the next digit keeps ranks short there.
        const bool atEnd = !bounded && at < low.size();
        const int middle = atEnd ? from + 1 : (from + to) / 2;
        if (middle > from && middle < to)
            return rank + Digits[middle];
        rank += Digits[from];
        bounded = bounded && from == to;
    }
}

} // namespace meridian
