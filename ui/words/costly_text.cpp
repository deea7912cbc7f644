// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/costly_text.h"
#include "core/text/plain_text.h"
#include <algorithm>

namespace meridian {

namespace {

//! Microseconds, about, that a text costs to lay out; see tests/bench/body_times.
constexpr int BlockCost = 60, RunCost = 12, CellCost = 120, LineCost = 10, WholeCost = 60'000, HeadCost = 30'000;

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

//! The first runs that cost no more than `budget`, which gets what is left of it.
Runs headOf(const Runs &runs, int &budget)
{
    Runs head;
    for (const Run &run : runs) {
        budget -= RunCost;
        const int cost = costOf(run.text);
        if (cost <= budget) {
            head.push_back(run);
            budget -= cost;
            continue;
        }
        Run part = run;
        const auto share = double(std::max(budget, 0)) / cost;
        part.text = cutBetweenCharacters(run.text, qsizetype(double(run.text.size()) * share));
        budget = 0;
        if (!part.text.isEmpty() && run.mention.isNull())
            head.push_back(std::move(part));
        break;
    }
    return head;
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

} // namespace

std::optional<std::vector<Block>> costlyHead(const std::vector<Block> &blocks)
{
    int cost = 0;
    for (const Block &block : blocks)
        cost += costOf(block);
    if (cost <= WholeCost)
        return std::nullopt;
    std::vector<Block> head;
    int budget = HeadCost;
    for (const Block &block : blocks) {
        if (const int whole = costOf(block); whole <= budget) {
            budget -= whole;
            head.push_back(block);
            continue;
        }
        Block part = block;
        part.runs = headOf(block.runs, budget);
        const size_t columns = block.rows.empty() ? 1 : std::max<size_t>(1, block.rows.front().size());
        const size_t rows = size_t(std::max(budget, 0)) / (columns * 2 * CellCost) + 1;
        if (part.rows.size() > rows)
            part.rows.resize(rows);
        head.push_back(std::move(part));
        break;
    }
    return head;
}

} // namespace meridian
