// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>
#include <vector>

namespace meridian {

//! The heights of a page's lines, one under the other, so that a line's place and the line at a place are found without
//! adding up all of them. Lines come and go in the middle.
//!
//! Units: pixels. Total: an index behind the end means the end.
//! Works in pieces of up to `PieceSize` lines with their sums: about the square root of steps for each question.
class RowHeights {
public:
    //! A line; whoever keeps the table decides what the rest of it means.
    struct Row {
        float height = 0; //!< with the room around it
        float text = 0;   //!< of its letters alone
        float width = 0;  //!< that it was laid out for; 0: its height is a guess
    };

    [[nodiscard]] int size() const { return m_size; }
    [[nodiscard]] const Row &at(int index) const;
    [[nodiscard]] double top(int index) const;
    [[nodiscard]] double total() const { return m_total; }
    //! The line whose height `y` falls into; lines without height are passed over. The last one behind the end.
    [[nodiscard]] int rowAt(double y) const;

    void set(int index, const Row &row);
    //! Puts `rows` in place of `count` ones from `index` on.
    void replace(int index, int count, const std::vector<Row> &rows);
    void clear();

private:
    static constexpr size_t PieceSize = 256;
    struct Piece {
        std::vector<Row> rows;
        double height = 0;
    };
    struct Spot {
        size_t piece;
        size_t row;
    };
    [[nodiscard]] Spot spotOf(int index) const;
    void remove(int index, int count);
    void insert(int index, const std::vector<Row> &rows);

    std::vector<Piece> m_pieces;
    int m_size = 0;
    double m_total = 0;
};

} // namespace meridian
