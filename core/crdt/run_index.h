// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crdt/item.h"
#include <vector>

namespace meridian::crdt {

//! One client's items by clock, without gaps from 0: finds the item that an id lies in.
//!
//! Blocks of at most BlockSize entries, so that inserting in the middle moves little.
class RunIndex {
public:
    //! Where an entry is. Changing the index makes all others stale.
    struct Cursor {
        quint32 block = 0;
        quint32 slot = 0;
        bool operator==(const Cursor &) const = default;
    };

    [[nodiscard]] bool isEmpty() const { return m_blocks.empty(); }
    //! The entry whose item begins at or before `clock`, the last such.
    [[nodiscard]] Cursor find(quint64 clock) const
    {
        // Mostly the same one as lately, or the next.
        if (m_lately.block < m_blocks.size()) {
            const std::vector<Entry> &entries = m_blocks[m_lately.block];
            const quint32 slot = m_lately.slot;
            if (slot + 1 < entries.size() && entries[slot].clock <= clock) {
                if (clock < entries[slot + 1].clock)
                    return m_lately;
                if (slot + 2 < entries.size() && clock < entries[slot + 2].clock)
                    return m_lately = {m_lately.block, slot + 1};
            }
        }
        return search(clock);
    }
    [[nodiscard]] Index item(Cursor at) const { return m_blocks[at.block][at.slot].item; }
    [[nodiscard]] Index last() const { return m_blocks.back().back().item; }
    [[nodiscard]] Cursor lastCursor() const
    {
        return {static_cast<quint32>(m_blocks.size() - 1),
                static_cast<quint32>(m_blocks.back().size() - 1)};
    }
    [[nodiscard]] bool isFirst(Cursor at) const { return at.block == 0 && at.slot == 0; }
    [[nodiscard]] bool isLast(Cursor at) const
    {
        return at.block + 1 == m_blocks.size() && at.slot + 1 == m_blocks.back().size();
    }
    //! The neighbour, which must be there.
    [[nodiscard]] Cursor after(Cursor at) const
    {
        return at.slot + 1 < m_blocks[at.block].size() ? Cursor{at.block, at.slot + 1} : Cursor{at.block + 1, 0};
    }
    [[nodiscard]] Cursor before(Cursor at) const
    {
        return at.slot > 0
            ? Cursor{at.block, at.slot - 1}
            : Cursor{at.block - 1, static_cast<quint32>(m_blocks[at.block - 1].size() - 1)};
    }

    //! How many entries there are from this one on.
    [[nodiscard]] size_t countFrom(Cursor at) const;

    void append(quint64 clock, Index item);
    //! Puts an entry behind another.
    void insertAfter(Cursor at, quint64 clock, Index item);
    //! Takes an entry out, but never the first of all.
    void erase(Cursor at);
    //! An item's first clock changed, but not its place in the order.
    void move(Cursor at, quint64 clock);

private:
    struct Entry {
        quint64 clock;
        Index item;
    };
    static constexpr size_t BlockSize = 128;

    [[nodiscard]] Cursor search(quint64 clock) const;
    void split(size_t block);

    std::vector<std::vector<Entry>> m_blocks;
    std::vector<quint64> m_firsts; //!< of each block, its first clock
    mutable Cursor m_lately; //!< where the last search ended: the next one is often near
};

} // namespace meridian::crdt
