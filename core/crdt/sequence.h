// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crdt/item.h"

namespace meridian::crdt {

//! The root of one type's children in order, kept in a SequenceTable.
struct Sequence {
    static constexpr quint32 Unknown = ~quint32(0);
    Index root = None;
    Index first = None, last = None; //!< leaves
    quint32 height = 0; //!< branches above a leaf
    quint32 length = 0; //!< of all that is visible
    quint32 formats = 0; //!< items of Kind::Format, removed ones as well
    //! The leaf that was used last. Its branches hear of changed lengths only when another one is used.
    Index hotLeaf = None;
    quint32 hotStart = Unknown; //!< its position
    quint32 hotSlot = 0; //!< the place in it that was used last: the next search begins there,
    quint32 hotBefore = 0; //!< behind this many units of the leaf
    qint32 hotChange = 0; //!< what its branches were not told
};

//! The sequences of all types of a document: B+ trees whose leaves hold many items each with their visible
//! lengths, and whose branches hold the sums, so that a position leads to its item and back in a few steps.
//!
//! Positions count visible units only; removed items stand in the leaves with length 0.
//! Invariant: an item's `home` is its leaf.
class SequenceTable {
    static constexpr quint32 LeafSize = 32, BranchSize = 16;
    struct Leaf {
        Index parent = None;
        Index next = None, previous = None;
        Index type = None;
        quint32 count = 0;
        quint32 total = 0;
        quint32 formats = 0;
        Index item[LeafSize];
        quint32 length[LeafSize];
    };
    struct Branch {
        Index parent = None;
        quint32 count = 0;
        Index child[BranchSize];
        quint32 length[BranchSize];
    };

public:
    explicit SequenceTable(ItemTable &items) : m_items(items) {}
    //! Room for so many more items, in leaves that are filled as by typing here and there.
    void reserve(size_t more) { m_leaves.reserve(m_leaves.size() + more / (LeafSize / 2)); }

    //! A leaf and a place in it; place `count` is behind its last item.
    struct Spot {
        Index leaf = None;
        quint32 slot = 0;
        [[nodiscard]] bool isNull() const { return leaf == None; }
    };
    struct Found {
        Spot spot;
        quint32 offset = 0; //!< units into the item
    };

    [[nodiscard]] Index item(Spot at) const { return m_leaves[at.leaf].item[at.slot]; }
    [[nodiscard]] quint32 length(Spot at) const { return m_leaves[at.leaf].length[at.slot]; }
    [[nodiscard]] Index typeOf(Index leaf) const { return m_leaves[leaf].type; }
    [[nodiscard]] Spot spotOf(Index item) const
    {
        const Index home = m_items[item].home;
        const Leaf &leaf = m_leaves[home];
        // Mostly it is where something was done last, or just before that.
        quint32 slot = m_lately.leaf == home ? m_lately.slot : 0;
        if (slot < leaf.count && leaf.item[slot] == item)
            return {home, slot};
        if (slot > 0 && slot <= leaf.count && leaf.item[slot - 1] == item)
            return {home, slot - 1};
        for (slot = 0; leaf.item[slot] != item;)
            ++slot;
        return m_lately = {home, slot};
    }
    //! First and last item, and neighbours; null where there is none.
    [[nodiscard]] Spot first(const Sequence &sequence) const { return {sequence.first, 0}; }
    [[nodiscard]] Spot last(const Sequence &sequence) const;
    [[nodiscard]] Spot next(Spot at) const
    {
        if (at.isNull())
            return {};
        const Leaf &leaf = m_leaves[at.leaf];
        return at.slot + 1 < leaf.count ? Spot{at.leaf, at.slot + 1} : Spot{leaf.next, 0};
    }
    [[nodiscard]] Spot previous(Spot at) const
    {
        if (at.isNull())
            return {};
        if (at.slot > 0)
            return {at.leaf, at.slot - 1};
        const Index before = m_leaves[at.leaf].previous;
        return before == None ? Spot() : Spot{before, m_leaves[before].count - 1};
    }
    [[nodiscard]] Index itemOrNone(Spot at) const { return at.isNull() ? None : item(at); }

    //! The visible item that the unit at `position` lies in; the very end if there is none.
    [[nodiscard]] Found find(Sequence &sequence, quint32 position);
    //! The visible units in front of an item.
    [[nodiscard]] quint32 position(Sequence &sequence, Spot at);

    //! Puts an item where `at` is, in front of what is there now; a null spot means the beginning.
    void insert(Sequence &sequence, Index type, Spot at, Index item, quint32 length);
    void insertAfter(Sequence &sequence, Index type, Spot at, Index item, quint32 length);
    void erase(Sequence &sequence, Spot at);
    void resize(Sequence &sequence, Spot at, quint32 length);
    //! An item that was a Format has become something else.
    void forgetFormat(Sequence &sequence, Index item);
    //! Forgets all items of a sequence.
    void clear(Sequence &sequence);

    //! Calls `visit` with each Format item in front of `end` (null: with all), in order; leaves without any
    //! cost next to nothing.
    template<typename Visit>
    void eachFormat(const Sequence &sequence, Spot end, Visit visit) const
    {
        if (sequence.formats == 0)
            return;
        for (Index at = sequence.first; at != None; at = m_leaves[at].next) {
            const Leaf &leaf = m_leaves[at];
            const quint32 count = at == end.leaf ? end.slot : leaf.count;
            for (quint32 slot = 0; leaf.formats > 0 && slot < count; ++slot) {
                if (m_items[leaf.item[slot]].kind == Kind::Format)
                    visit(leaf.item[slot]);
            }
            if (at == end.leaf)
                return;
        }
    }

private:
    Index addLeaf(Index type);
    Index addBranch();
    void setParent(Index child, quint32 level, Index parent);
    [[nodiscard]] quint32 placeOf(Index child, const Branch &branch) const;
    void descend(Sequence &sequence, quint32 position);
    void warm(Sequence &sequence, Index leaf);
    void flush(Sequence &sequence);
    void addLength(Index child, Index branch, qint32 change);
    Index splitLeaf(Sequence &sequence, Index leaf, quint32 keep);
    void addChild(Sequence &sequence, Index left, quint32 level, quint32 leftLength, Index right,
                  quint32 rightLength);
    Index splitBranch(Sequence &sequence, Index branch, quint32 level);
    void removeLeaf(Sequence &sequence, Index leaf);
    void removeChild(Sequence &sequence, Index child, Index branch, quint32 level);
    void joinWithNext(Sequence &sequence, Index leaf);
    void clearBranch(Index branch, quint32 level);

    ItemTable &m_items;
    PodVector<Leaf> m_leaves;
    PodVector<Branch> m_branches;
    mutable Spot m_lately; //!< where something was found or done last; may be stale
    Index m_freeLeaf = None, m_freeBranch = None;
};

} // namespace meridian::crdt
