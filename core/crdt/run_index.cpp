// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/run_index.h"
#include <algorithm>

namespace meridian::crdt {

namespace {

//! The last of `count` ascending numbers that is not above `value`; the first one must not be.
template<typename At>
size_t lastNotAbove(size_t count, quint64 value, At at)
{
    size_t low = 0;
    while (count > 1) {
        const size_t half = count / 2;
        low += at(low + half) <= value ? half : 0;
        count -= half;
    }
    return low;
}

} // namespace

RunIndex::Cursor RunIndex::search(quint64 clock) const
{
    if (m_blocks.back().back().clock <= clock)
        return m_lately = lastCursor();
    const size_t blocks = m_blocks.size();
    size_t block = m_lately.block;
    const bool near = block < blocks && m_firsts[block] <= clock
        && (block + 1 == blocks || clock < m_firsts[block + 1]);
    if (!near)
        block = lastNotAbove(blocks, clock, [this](size_t i) { return m_firsts[i]; });
    const std::vector<Entry> &entries = m_blocks[block];
    const size_t slot = lastNotAbove(entries.size(), clock, [&entries](size_t i) { return entries[i].clock; });
    return m_lately = {static_cast<quint32>(block), static_cast<quint32>(slot)};
}

size_t RunIndex::countFrom(Cursor at) const
{
    size_t count = m_blocks[at.block].size() - at.slot;
    for (size_t block = at.block + 1; block < m_blocks.size(); ++block)
        count += m_blocks[block].size();
    return count;
}

void RunIndex::append(quint64 clock, Index item)
{
    // A block of a document that is only ever appended to stays full.
    if (m_blocks.empty() || m_blocks.back().size() == BlockSize) {
        const bool isFirst = m_blocks.empty(); // most clients never fill it
        m_blocks.emplace_back().reserve(isFirst ? 0 : BlockSize);
        m_firsts.push_back(clock);
    }
    m_blocks.back().push_back({clock, item});
}

void RunIndex::insertAfter(Cursor at, quint64 clock, Index item)
{
    if (isLast(at)) {
        append(clock, item);
        return;
    }
    if (m_blocks[at.block].size() == BlockSize) {
        split(at.block);
        if (at.slot >= BlockSize / 2)
            at = {at.block + 1, at.slot - static_cast<quint32>(BlockSize / 2)};
    }
    std::vector<Entry> &entries = m_blocks[at.block];
    entries.insert(entries.begin() + at.slot + 1, {clock, item});
}

void RunIndex::split(size_t block)
{
    std::vector<Entry> &entries = m_blocks[block];
    std::vector<Entry> upper(entries.begin() + BlockSize / 2, entries.end());
    entries.resize(BlockSize / 2);
    m_firsts.insert(m_firsts.begin() + static_cast<ptrdiff_t>(block) + 1, upper.front().clock);
    m_blocks.insert(m_blocks.begin() + static_cast<ptrdiff_t>(block) + 1, std::move(upper));
}

void RunIndex::erase(Cursor at)
{
    std::vector<Entry> &entries = m_blocks[at.block];
    entries.erase(entries.begin() + at.slot);
    if (entries.empty()) {
        m_blocks.erase(m_blocks.begin() + at.block);
        m_firsts.erase(m_firsts.begin() + at.block);
    } else if (at.slot == 0) {
        m_firsts[at.block] = entries.front().clock;
    }
}

void RunIndex::move(Cursor at, quint64 clock)
{
    m_blocks[at.block][at.slot].clock = clock;
    if (at.slot == 0)
        m_firsts[at.block] = clock;
}

} // namespace meridian::crdt
