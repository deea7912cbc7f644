// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/costly_text.h"
#include "core/text/plain_text.h"
#include <algorithm>
#include <tuple>
#include <utility>

namespace meridian {

namespace {

//! Microseconds, about, that a text costs to lay out; see tests/bench/body_times.
constexpr int BlockCost = 60, RunCost = 12, CellCost = 120, LineCost = 10, WholeCost = 60'000;

//! A word over many lines is measured to its end for each of them.
constexpr int LongWord = 300, LongWordCost = 3;

//! Colour fonts are pictures, which Qt's FreeType engine unpacks each time it asks how wide one is.
constexpr int EmojiUnitCost = 50;

int costOf(QChar c)
{
    if (c.isSurrogate())
        return EmojiUnitCost;
    if (c.unicode() >= 0x80)
        return c.isSymbol() ? 8 : 3;
    return c == u'\n' ? LineCost : c.isLetterOrNumber() || c == u' ' ? 1 : 3;
}

int costOf(const QString &text)
{
    int cost = 0, word = 0;
    for (const QChar c : text) {
        word = c.isSpace() ? 0 : word + 1;
        cost += costOf(c) + (word > LongWord ? LongWordCost : 0);
    }
    return cost;
}

//! What a block costs besides its words.
int frameCost(const Block &block)
{
    int cells = 0;
    for (const auto &row : block.rows)
        cells += int(row.size());
    return BlockCost + cells * CellCost;
}

int costOf(const Runs &runs)
{
    int cost = 0;
    for (const Run &run : runs)
        cost += RunCost + costOf(run.text);
    return cost;
}

int costOf(const Block &block)
{
    int cost = frameCost(block) + costOf(block.runs);
    for (const auto &row : block.rows) {
        for (const TableCell &cell : row)
            cost += costOf(cell.runs);
    }
    return cost;
}

int costOf(const std::vector<TableCell> &row)
{
    int cost = 0;
    for (const TableCell &cell : row)
        cost += CellCost + costOf(cell.runs);
    return cost;
}

//! Parts runs where `budget` is spent: what comes before it, at least something, and the rest.
std::pair<Runs, Runs> parted(const Runs &runs, int budget)
{
    std::pair<Runs, Runs> parts;
    auto &[head, rest] = parts;
    for (const Run &run : runs) {
        budget -= RunCost;
        const int cost = costOf(run.text);
        if (!rest.empty() || (cost > budget && !head.empty() && budget <= 0)) {
            rest.push_back(run);
        } else if (cost <= budget || !run.mention.isNull()) {
            head.push_back(run);
            budget -= cost;
        } else {
            Run before = run, after = run;
            const qsizetype length = charactersFor(run.text, budget);
            before.text = run.text.left(length);
            after.text = run.text.mid(length);
            head.push_back(std::move(before));
            if (!after.text.isEmpty())
                rest.push_back(std::move(after));
            budget = 0;
        }
    }
    return parts;
}

} // namespace

bool isCostly(const std::vector<Block> &blocks)
{
    int cost = 0;
    for (const Block &block : blocks)
        cost += costOf(block);
    return cost > WholeCost;
}

qsizetype charactersFor(const QString &text, int budget)
{
    const int cost = costOf(text);
    if (cost <= budget)
        return text.size();
    const auto wanted = std::max<qsizetype>(1, qsizetype(double(text.size()) * std::max(budget, 0) / cost));
    if (const auto whole = cutBetweenCharacters(text, wanted).size(); whole > 0)
        return whole;
    return text[wanted - 1].isHighSurrogate() ? std::min(wanted + 1, text.size()) : wanted; // one character without end
}

void CostlyText::advance()
{
    m_begun.reset();
    ++m_next;
}

CostlyText::Piece CostlyText::take(int budget)
{
    Piece piece;
    piece.continues = m_begun.has_value();
    while (!isEmpty()) {
        const Block block = front();
        const int cost = costOf(block);
        const bool alone = block.kind == BlockKind::Code;
        if (!piece.blocks.empty() && (alone || cost > budget))
            break;
        if (cost > budget && !alone) {
            cut(block, budget, piece);
            break;
        }
        piece.isOfTable = piece.continues && block.kind == BlockKind::Table;
        piece.blocks.push_back(block);
        budget -= cost;
        advance();
        if (alone || piece.isOfTable)
            break;
    }
    return piece;
}

void CostlyText::cut(const Block &block, int budget, Piece &piece)
{
    Block head = block, rest = block;
    rest.mark = ItemMark::None;
    if (block.kind == BlockKind::Table && !block.rows.empty()) {
        auto end = block.rows.begin();
        do {
            budget -= costOf(*end++);
        } while (end != block.rows.end() && budget > 0);
        head.rows.assign(block.rows.begin(), end);
        rest.rows.assign(end, block.rows.end());
        piece.isOfTable = true;
    } else {
        std::tie(head.runs, rest.runs) = parted(block.runs, budget - frameCost(block));
    }
    piece.isCut = !rest.runs.empty() || !rest.rows.empty();
    piece.blocks.push_back(std::move(head));
    if (piece.isCut)
        m_begun = std::move(rest);
    else
        advance();
}

bool CostlyText::giveBack(const Piece &piece, qsizetype characters)
{
    const Runs &runs = piece.blocks.back().runs;
    if (!m_begun || runs.empty() || characters <= 0)
        return false;
    Run last = runs.back();
    if (!last.link.isEmpty() || !last.mention.isNull() || characters >= last.text.size())
        return false;
    last.text = last.text.right(characters);
    m_begun->runs.insert(m_begun->runs.begin(), std::move(last));
    return true;
}

} // namespace meridian
