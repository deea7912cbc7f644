// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/text/markdown.h"
#include <optional>

namespace meridian {

//! Whether laying out a text takes longer than a window may stand still.
[[nodiscard]] bool isCostly(const std::vector<Block> &blocks);

//! A costly text piece by piece, each about as costly as one asks for.
//!
//! Units: a cost is about a microsecond.
class CostlyText {
public:
    struct Piece {
        std::vector<Block> blocks; //!< code stands alone, and whole
        bool continues = false;    //!< its first block goes on where the piece before it ended
        bool isCut = false;        //!< its last block goes on in the next piece
        bool isOfTable = false;    //!< a part of a table, whose columns must fit those of the other parts
    };

    //! `blocks` outlive this.
    explicit CostlyText(const std::vector<Block> &blocks) : m_blocks(blocks) {}
    [[nodiscard]] bool isEmpty() const { return !m_begun && m_next == m_blocks.size(); }
    //! Not empty, however small the budget.
    [[nodiscard]] Piece take(int budget);
    //! The last words of a piece that is cut are to come with the next one; false when these are no plain words.
    bool giveBack(const Piece &piece, qsizetype characters);

private:
    [[nodiscard]] Block front() const { return m_begun ? *m_begun : m_blocks[m_next]; }
    void advance();
    void cut(const Block &block, int budget, Piece &piece);

    const std::vector<Block> &m_blocks;
    size_t m_next = 0;
    std::optional<Block> m_begun; //!< what is left of the block at m_next
};

//! How many characters of words about `budget` lays out, at least one.
[[nodiscard]] qsizetype charactersFor(const QString &text, int budget);

} // namespace meridian
