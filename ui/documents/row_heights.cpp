// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/documents/row_heights.h"
#include <algorithm>

namespace meridian {

namespace {

double sum(const std::vector<RowHeights::Row> &rows)
{
    double height = 0;
    for (const RowHeights::Row &row : rows)
        height += double(row.height);
    return height;
}

} // namespace

RowHeights::Spot RowHeights::spotOf(int index) const
{
    auto left = size_t(index);
    size_t piece = 0;
    while (left >= m_pieces[piece].rows.size())
        left -= m_pieces[piece++].rows.size();
    return {piece, left};
}

const RowHeights::Row &RowHeights::at(int index) const
{
    const Spot spot = spotOf(index);
    return m_pieces[spot.piece].rows[spot.row];
}

double RowHeights::top(int index) const
{
    double y = 0;
    auto left = size_t(std::clamp(index, 0, m_size));
    for (const Piece &piece : m_pieces) {
        if (left >= piece.rows.size()) {
            left -= piece.rows.size();
            y += piece.height;
            continue;
        }
        for (size_t row = 0; row < left; ++row)
            y += double(piece.rows[row].height);
        break;
    }
    return y;
}

int RowHeights::rowAt(double y) const
{
    int index = 0;
    for (const Piece &piece : m_pieces) {
        if (y >= piece.height && &piece != &m_pieces.back()) {
            y -= piece.height;
            index += int(piece.rows.size());
            continue;
        }
        for (const Row &row : piece.rows) {
            if (y < double(row.height))
                return index;
            y -= double(row.height);
            ++index;
        }
    }
    return std::max(0, m_size - 1);
}

void RowHeights::set(int index, const Row &row)
{
    const Spot spot = spotOf(index);
    Piece &piece = m_pieces[spot.piece];
    const double change = double(row.height) - double(piece.rows[spot.row].height);
    piece.rows[spot.row] = row;
    piece.height += change;
    m_total += change;
}

void RowHeights::replace(int index, int count, const std::vector<Row> &rows)
{
    const int both = std::min(count, int(rows.size()));
    for (int i = 0; i < both; ++i)
        set(index + i, rows[size_t(i)]);
    if (count > both)
        remove(index + both, count - both);
    else if (rows.size() > size_t(both))
        insert(index + both, {rows.begin() + both, rows.end()});
}

void RowHeights::remove(int index, int count)
{
    m_size -= count;
    while (count > 0) {
        const Spot spot = spotOf(index);
        Piece &piece = m_pieces[spot.piece];
        const size_t gone = std::min(size_t(count), piece.rows.size() - spot.row);
        const auto first = piece.rows.begin() + qsizetype(spot.row);
        piece.rows.erase(first, first + qsizetype(gone));
        count -= int(gone);
        m_total -= std::exchange(piece.height, sum(piece.rows)) - piece.height;
        if (piece.rows.empty())
            m_pieces.erase(m_pieces.begin() + qsizetype(spot.piece));
    }
}

void RowHeights::insert(int index, const std::vector<Row> &rows)
{
    const bool atEnd = index >= m_size;
    if (m_pieces.empty())
        m_pieces.emplace_back();
    const Spot spot = atEnd ? Spot{m_pieces.size() - 1, m_pieces.back().rows.size()} : spotOf(index);
    std::vector<Row> all = std::move(m_pieces[spot.piece].rows);
    m_total -= m_pieces[spot.piece].height;
    all.insert(all.begin() + qsizetype(spot.row), rows.begin(), rows.end());
    m_size += int(rows.size());
    // Pieces that grew are halved, or cut into as many as it takes.
    std::vector<Piece> pieces;
    const size_t step = all.size() <= PieceSize ? all.size() : PieceSize / 2;
    for (size_t at = 0; at < all.size(); at += step) {
        const auto end = all.begin() + qsizetype(std::min(at + step, all.size()));
        Piece &piece = pieces.emplace_back(Piece{{all.begin() + qsizetype(at), end}, 0});
        piece.height = sum(piece.rows);
        m_total += piece.height;
    }
    m_pieces.erase(m_pieces.begin() + qsizetype(spot.piece));
    m_pieces.insert(m_pieces.begin() + qsizetype(spot.piece), std::make_move_iterator(pieces.begin()),
                    std::make_move_iterator(pieces.end()));
}

void RowHeights::clear()
{
    m_pieces.clear();
    m_size = 0;
    m_total = 0;
}

} // namespace meridian
