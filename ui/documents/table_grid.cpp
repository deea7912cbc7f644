// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/table_grid.h"
#include "ui/documents/line_box.h"
#include <QFontMetricsF>
#include <QTextBlock>
#include <algorithm>
#include <numeric>

namespace meridian {

namespace {

constexpr int MeasuredCells = 600; //!< a larger table has columns of one width: measuring all would cost at every key
constexpr qreal LeastColumn = 56, Slack = 6;

bool isCell(const QTextBlock &block)
{
    return block.isValid() && styleOf(block).kind == LineStyle::Kind::Cell;
}

qreal naturalWidth(const QTextBlock &cell)
{
    qreal width = 0;
    for (auto it = cell.begin(); !it.atEnd(); ++it)
        width += QFontMetricsF(it.fragment().charFormat().font()).horizontalAdvance(it.fragment().text());
    return width + 2 * CellPadding + Slack;
}

//! Those that want less than their share have what they want, the others share what is left.
std::vector<qreal> shared(std::vector<qreal> wanted, qreal width)
{
    const qreal sum = std::accumulate(wanted.begin(), wanted.end(), 0.0);
    if (sum <= width) {
        for (qreal &one : wanted)
            one *= width / sum;
        return wanted;
    }
    qreal small = 0, large = 0;
    const qreal share = width / qreal(wanted.size());
    for (const qreal one : wanted)
        (one <= share ? small : large) += one;
    const qreal factor = (width - small) / large;
    for (qreal &one : wanted) {
        if (one > share)
            one = std::max(one * factor, std::min(LeastColumn, share));
    }
    const qreal now = std::accumulate(wanted.begin(), wanted.end(), 0.0);
    for (qreal &one : wanted)
        one *= width / now;
    return wanted;
}

} // namespace

int TableGrid::rowOf(int block) const
{
    const auto after = std::ranges::upper_bound(rows, block, {}, &Row::first);
    return int(after - rows.begin()) - 1;
}

int TableGrid::cellAt(int row, int column) const
{
    if (row < 0 || row >= int(rows.size()) || column < 0 || column >= rows[size_t(row)].cells)
        return -1;
    return rows[size_t(row)].first + column;
}

TableGrid TableGrid::around(const QTextBlock &cell, qreal width, const Extra &extra)
{
    QTextBlock block = cell;
    while (isCell(block.previous()))
        block = block.previous();
    TableGrid grid;
    grid.first = block.blockNumber();
    QString row;
    std::vector<qreal> wanted;
    int number = grid.first;
    for (; isCell(block); block = block.next(), ++number) {
        const QString name = styleOf(block).name;
        if (grid.rows.empty() || name != row)
            grid.rows.push_back({number, 0});
        row = name;
        const auto column = size_t(grid.rows.back().cells++);
        if (wanted.size() <= column)
            wanted.push_back(LeastColumn);
        if (number - grid.first < MeasuredCells)
            wanted[column] = std::max(wanted[column], naturalWidth(block) + (extra ? extra(block) : 0));
    }
    grid.end = number;
    if (grid.end - grid.first > MeasuredCells)
        wanted.assign(wanted.size(), 1.0);
    grid.edges.push_back(0);
    for (const qreal one : shared(std::move(wanted), width))
        grid.edges.push_back(grid.edges.back() + one);
    return grid;
}

} // namespace meridian
