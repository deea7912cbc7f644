// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QRectF>
#include <functional>
#include <vector>

class QTextBlock;

namespace meridian {

//! Where the cells of one table stand beside each other. Cells are lines that follow each other; those of one row name the
//! same row (Quill's way), rows may have fewer cells than others.
//!
//! Units: pixels from the column's leading edge; blocks by their number.
struct TableGrid {
    struct Row {
        int first = 0; //!< block
        int cells = 0;
    };
    int first = 0, end = 0; //!< its blocks; `end` is behind them
    std::vector<Row> rows;
    std::vector<qreal> edges; //!< of the columns, one more than there are

    [[nodiscard]] int columns() const { return int(edges.size()) - 1; }
    [[nodiscard]] int rowOf(int block) const;
    //! The block at a place; none there: -1.
    [[nodiscard]] int cellAt(int row, int column) const;
    [[nodiscard]] qreal widthOf(int column) const { return edges[size_t(column) + 1] - edges[size_t(column)]; }
    bool operator==(const TableGrid &) const = default;

    //! How much more room a cell wants than its letters do.
    using Extra = std::function<qreal(const QTextBlock &cell)>;
    //! Of the table that `cell` is in, as wide as `width`: columns share it by what stands in them.
    [[nodiscard]] static TableGrid around(const QTextBlock &cell, qreal width, const Extra &extra = {});
};

} // namespace meridian
