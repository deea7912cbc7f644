// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/text/sequence_diff.h"
#include <algorithm>
#include <optional>

namespace meridian {
namespace {

using Span = std::span<const quint32>;
using Kind = SequencePiece::Kind;

class Differ {
public:
    void compare(Span a, Span b);
    [[nodiscard]] std::vector<SequencePiece> take() { return std::move(m_pieces); }

private:
    struct Point {
        qsizetype x = 0, y = 0;
    };
    [[nodiscard]] std::optional<Point> middle(Span a, Span b);
    void add(Kind kind, qsizetype length);

    std::vector<SequencePiece> m_pieces;
    qsizetype m_steps = 0;
};

//! What is gone before what came, however the halves found them.
void Differ::add(Kind kind, qsizetype length)
{
    if (length == 0)
        return;
    if (!m_pieces.empty() && m_pieces.back().kind == kind) {
        m_pieces.back().length += length;
        return;
    }
    const size_t count = m_pieces.size();
    if (kind == Kind::Removed && count > 0 && m_pieces.back().kind == Kind::Added) {
        if (count > 1 && m_pieces[count - 2].kind == Kind::Removed)
            m_pieces[count - 2].length += length;
        else
            m_pieces.insert(m_pieces.end() - 1, {kind, length});
        return;
    }
    m_pieces.push_back({kind, length});
}

void Differ::compare(Span a, Span b)
{
    const auto begin = qsizetype(std::ranges::mismatch(a, b).in1 - a.begin());
    add(Kind::Same, begin);
    a = a.subspan(size_t(begin));
    b = b.subspan(size_t(begin));
    size_t end = 0;
    while (end < std::min(a.size(), b.size()) && a[a.size() - 1 - end] == b[b.size() - 1 - end])
        ++end;
    a = a.first(a.size() - end);
    b = b.first(b.size() - end);
    const auto split = a.empty() || b.empty() ? std::nullopt : middle(a, b);
    if (split) {
        compare(a.first(size_t(split->x)), b.first(size_t(split->y)));
        compare(a.subspan(size_t(split->x)), b.subspan(size_t(split->y)));
    } else {
        add(Kind::Removed, qsizetype(a.size()));
        add(Kind::Added, qsizetype(b.size()));
    }
    add(Kind::Same, qsizetype(end));
}

//! A point on a shortest path, met by walking from both ends; none when there is nothing in common, or the steps ran out.
std::optional<Differ::Point> Differ::middle(Span a, Span b)
{
    const auto n = qsizetype(a.size()), m = qsizetype(b.size());
    const qsizetype most = std::min((n + m + 1) / 2, qsizetype(20'000));
    const qsizetype width = 2 * most + 2, delta = n - m;
    std::vector<qsizetype> front(size_t(width), -1), back(size_t(width), -1);
    front[size_t(most + 1)] = back[size_t(most + 1)] = 0;
    const bool odd = delta % 2 != 0;
    qsizetype frontStart = 0, frontEnd = 0, backStart = 0, backEnd = 0;
    const auto furthest = [&](const std::vector<qsizetype> &v, qsizetype k, qsizetype d) {
        const auto at = size_t(most + k);
        return k == -d || (k != d && v[at - 1] < v[at + 1]) ? v[at + 1] : v[at - 1] + 1;
    };
    for (qsizetype d = 0; d < most; ++d) {
        m_steps += 2 * d + 2;
        if (m_steps > MostSteps)
            return std::nullopt;
        for (qsizetype k = -d + frontStart; k <= d - frontEnd; k += 2) {
            qsizetype x = furthest(front, k, d), y = x - k;
            while (x < n && y < m && a[size_t(x)] == b[size_t(y)])
                ++x, ++y;
            front[size_t(most + k)] = x;
            const qsizetype other = most + delta - k;
            if (x > n)
                frontEnd += 2;
            else if (y > m)
                frontStart += 2;
            else if (odd && other >= 0 && other < width && back[size_t(other)] != -1 && x >= n - back[size_t(other)])
                return Point{x, y};
        }
        for (qsizetype k = -d + backStart; k <= d - backEnd; k += 2) {
            qsizetype x = furthest(back, k, d), y = x - k;
            while (x < n && y < m && a[size_t(n - x - 1)] == b[size_t(m - y - 1)])
                ++x, ++y;
            back[size_t(most + k)] = x;
            const qsizetype other = most + delta - k;
            if (x > n) {
                backEnd += 2;
            } else if (y > m) {
                backStart += 2;
            } else if (!odd && other >= 0 && other < width && front[size_t(other)] != -1) {
                const qsizetype there = front[size_t(other)];
                if (there >= n - x)
                    return Point{there, most + there - other};
            }
        }
    }
    return std::nullopt;
}

} // namespace

std::vector<SequencePiece> sequenceDiff(Span before, Span after)
{
    Differ differ;
    differ.compare(before, after);
    return differ.take();
}

} // namespace meridian
