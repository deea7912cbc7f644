// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/word_diff.h"
#include <QTextBoundaryFinder>
#include <algorithm>
#include <span>

namespace meridian {
namespace {

//! Words of the one times words of the other; a few megabytes and milliseconds.
constexpr size_t MostCompared = 4'000'000;

using Words = std::vector<QString>;

//! Words, blanks and signs, each whole.
Words wordsOf(const QString &text)
{
    Words words;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, text);
    for (qsizetype from = 0, to = finder.toNextBoundary(); to >= 0; from = to, to = finder.toNextBoundary())
        words.push_back(text.sliced(from, to - from));
    return words;
}

void add(std::vector<DiffPiece> &pieces, DiffPiece::Kind kind, const QString &word)
{
    if (pieces.empty() || pieces.back().kind != kind)
        pieces.push_back({kind, word});
    else
        pieces.back().text += word;
}

void addAll(std::vector<DiffPiece> &pieces, DiffPiece::Kind kind, std::span<const QString> words)
{
    for (const QString &word : words)
        add(pieces, kind, word);
}

//! lengths[i][j]: of the longest common subsequence of what follows i in the one and j in the other.
void addCompared(std::vector<DiffPiece> &pieces, std::span<const QString> one, std::span<const QString> other)
{
    const size_t columns = other.size() + 1;
    std::vector<quint16> lengths((one.size() + 1) * columns, 0);
    const auto at = [&](size_t i, size_t j) -> quint16 & { return lengths[i * columns + j]; };
    for (size_t i = one.size(); i-- > 0;) {
        for (size_t j = other.size(); j-- > 0;)
            at(i, j) = one[i] == other[j] ? quint16(at(i + 1, j + 1) + 1) : std::max(at(i + 1, j), at(i, j + 1));
    }
    size_t i = 0, j = 0;
    while (i < one.size() && j < other.size()) {
        if (one[i] == other[j]) {
            add(pieces, DiffPiece::Kind::Same, one[i]);
            ++i, ++j;
        } else if (at(i + 1, j) >= at(i, j + 1)) {
            add(pieces, DiffPiece::Kind::Removed, one[i++]);
        } else {
            add(pieces, DiffPiece::Kind::Added, other[j++]);
        }
    }
    addAll(pieces, DiffPiece::Kind::Removed, one.subspan(i));
    addAll(pieces, DiffPiece::Kind::Added, other.subspan(j));
}

} // namespace

std::vector<DiffPiece> wordDiff(const QString &before, const QString &after)
{
    const Words left = wordsOf(before), right = wordsOf(after);
    std::span<const QString> one(left), other(right);
    const size_t begin = size_t(std::ranges::mismatch(one, other).in1 - one.begin());
    one = one.subspan(begin);
    other = other.subspan(begin);
    size_t end = 0;
    while (end < one.size() && end < other.size() && one[one.size() - 1 - end] == other[other.size() - 1 - end])
        ++end;
    std::vector<DiffPiece> pieces;
    addAll(pieces, DiffPiece::Kind::Same, std::span(left).first(begin));
    const auto oneLeft = one.first(one.size() - end), otherLeft = other.first(other.size() - end);
    if ((oneLeft.size() + 1) * (otherLeft.size() + 1) <= MostCompared
        && std::min(oneLeft.size(), otherLeft.size()) < 0xffff) {
        addCompared(pieces, oneLeft, otherLeft);
    } else {
        addAll(pieces, DiffPiece::Kind::Removed, oneLeft);
        addAll(pieces, DiffPiece::Kind::Added, otherLeft);
    }
    addAll(pieces, DiffPiece::Kind::Same, one.last(end));
    return pieces;
}

} // namespace meridian
