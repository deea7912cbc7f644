// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/sequence.h"
#include <algorithm>

namespace meridian::crdt {

SequenceTable::Spot SequenceTable::last(const Sequence &sequence) const
{
    return sequence.last == None ? Spot() : Spot{sequence.last, m_leaves[sequence.last].count - 1};
}

SequenceTable::Found SequenceTable::find(Sequence &sequence, quint32 position)
{
    if (position >= sequence.length)
        return {{sequence.last, sequence.last == None ? 0 : m_leaves[sequence.last].count}, 0};
    const bool hot = sequence.hotStart != Sequence::Unknown && position >= sequence.hotStart
        && position - sequence.hotStart < m_leaves[sequence.hotLeaf].total;
    if (!hot)
        descend(sequence, position);
    const Leaf &leaf = m_leaves[sequence.hotLeaf];
    const quint32 units = position - sequence.hotStart;
    quint32 slot = sequence.hotSlot, before = sequence.hotBefore;
    while (units < before)
        before -= leaf.length[--slot];
    while (units - before >= leaf.length[slot])
        before += leaf.length[slot++];
    sequence.hotSlot = slot;
    sequence.hotBefore = before;
    m_lately = {sequence.hotLeaf, slot};
    return {m_lately, units - before};
}

//! Makes the leaf that holds a position the hot one.
void SequenceTable::descend(Sequence &sequence, quint32 position)
{
    flush(sequence);
    quint32 start = 0;
    Index node = sequence.root;
    for (quint32 level = sequence.height; level > 0; --level) {
        const Branch &branch = m_branches[node];
        quint32 place = 0;
        while (position - start >= branch.length[place])
            start += branch.length[place++];
        node = branch.child[place];
    }
    sequence.hotLeaf = node;
    sequence.hotStart = start;
    sequence.hotSlot = sequence.hotBefore = 0;
}

quint32 SequenceTable::position(Sequence &sequence, Spot at)
{
    if (at.leaf != sequence.hotLeaf || sequence.hotStart == Sequence::Unknown) {
        warm(sequence, at.leaf);
        flush(sequence);
        quint32 start = 0;
        Index child = at.leaf;
        for (Index node = m_leaves[at.leaf].parent; node != None; node = m_branches[node].parent) {
            const Branch &branch = m_branches[node];
            for (quint32 place = 0; branch.child[place] != child; ++place)
                start += branch.length[place];
            child = node;
        }
        sequence.hotStart = start;
    }
    const Leaf &leaf = m_leaves[at.leaf];
    quint32 result = sequence.hotStart;
    for (quint32 slot = 0; slot < at.slot; ++slot)
        result += leaf.length[slot];
    return result;
}

//! Makes a leaf the hot one, whose changes wait.
void SequenceTable::warm(Sequence &sequence, Index leaf)
{
    if (sequence.hotLeaf == leaf)
        return;
    flush(sequence);
    sequence.hotLeaf = leaf;
    sequence.hotStart = Sequence::Unknown;
    sequence.hotSlot = sequence.hotBefore = 0;
}

void SequenceTable::flush(Sequence &sequence)
{
    if (sequence.hotChange != 0) {
        addLength(sequence.hotLeaf, m_leaves[sequence.hotLeaf].parent, sequence.hotChange);
        sequence.hotChange = 0;
    }
}

quint32 SequenceTable::placeOf(Index child, const Branch &branch) const
{
    return static_cast<quint32>(std::find(branch.child, branch.child + branch.count, child)
                                - branch.child);
}

void SequenceTable::addLength(Index child, Index branch, qint32 change)
{
    while (branch != None) {
        m_branches[branch].length[placeOf(child, m_branches[branch])] += static_cast<quint32>(change);
        child = branch;
        branch = m_branches[branch].parent;
    }
}

void SequenceTable::resize(Sequence &sequence, Spot at, quint32 length)
{
    Leaf &leaf = m_leaves[at.leaf];
    const auto change = static_cast<qint32>(length - leaf.length[at.slot]);
    if (change == 0)
        return;
    warm(sequence, at.leaf);
    leaf.length[at.slot] = length;
    leaf.total += static_cast<quint32>(change);
    sequence.length += static_cast<quint32>(change);
    sequence.hotChange += change;
    if (at.slot < sequence.hotSlot)
        sequence.hotBefore += static_cast<quint32>(change);
}

void SequenceTable::insertAfter(Sequence &sequence, Index type, Spot at, Index item, quint32 length)
{
    insert(sequence, type, at.isNull() ? first(sequence) : Spot{at.leaf, at.slot + 1}, item, length);
}

void SequenceTable::insert(Sequence &sequence, Index type, Spot at, Index item, quint32 length)
{
    if (sequence.root == None) {
        sequence.root = sequence.first = sequence.last = addLeaf(type);
        at = {sequence.root, 0};
    }
    if (m_leaves[at.leaf].count == LeafSize) {
        // What is only appended to leaves full leaves behind.
        const bool append = at.leaf == sequence.last && at.slot == LeafSize;
        const quint32 keep = append ? LeafSize : LeafSize / 2;
        const Index right = splitLeaf(sequence, at.leaf, keep);
        if (append || at.slot > keep)
            at = {right, at.slot - keep};
    }
    warm(sequence, at.leaf);
    Leaf &leaf = m_leaves[at.leaf];
    std::copy_backward(leaf.item + at.slot, leaf.item + leaf.count, leaf.item + leaf.count + 1);
    std::copy_backward(leaf.length + at.slot, leaf.length + leaf.count,
                       leaf.length + leaf.count + 1);
    leaf.item[at.slot] = item;
    leaf.length[at.slot] = length;
    ++leaf.count;
    leaf.total += length;
    sequence.length += length;
    sequence.hotChange += static_cast<qint32>(length);
    if (at.slot < sequence.hotSlot) {
        ++sequence.hotSlot;
        sequence.hotBefore += length;
    }
    m_lately = at;
    m_items[item].home = at.leaf;
    if (m_items[item].kind == Kind::Format) {
        ++leaf.formats;
        ++sequence.formats;
    }
}

void SequenceTable::forgetFormat(Sequence &sequence, Index item)
{
    --m_leaves[m_items[item].home].formats;
    --sequence.formats;
}

//! Formats are never erased: they join with nothing, and are something else when they are collected.
void SequenceTable::erase(Sequence &sequence, Spot at)
{
    warm(sequence, at.leaf);
    Leaf &leaf = m_leaves[at.leaf];
    const quint32 length = leaf.length[at.slot];
    std::copy(leaf.item + at.slot + 1, leaf.item + leaf.count, leaf.item + at.slot);
    std::copy(leaf.length + at.slot + 1, leaf.length + leaf.count, leaf.length + at.slot);
    --leaf.count;
    leaf.total -= length;
    sequence.length -= length;
    sequence.hotChange -= static_cast<qint32>(length);
    if (at.slot < sequence.hotSlot) {
        --sequence.hotSlot;
        sequence.hotBefore -= length;
    }
    if (leaf.count == 0)
        removeLeaf(sequence, at.leaf);
    else if (leaf.count < LeafSize / 4)
        joinWithNext(sequence, at.leaf);
}

} // namespace meridian::crdt
