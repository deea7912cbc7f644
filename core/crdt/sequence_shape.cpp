// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// How the trees of SequenceTable grow and shrink.
#include "core/crdt/sequence.h"
#include <algorithm>
#include <numeric>

namespace meridian::crdt {

namespace {

template<typename Node>
Index take(PodVector<Node> &nodes, Index &free)
{
    if (free == None) {
        nodes.push(Node());
        return static_cast<Index>(nodes.size() - 1);
    }
    const Index index = free;
    free = nodes[index].parent;
    nodes[index] = Node();
    return index;
}

template<typename Node>
void giveBack(PodVector<Node> &nodes, Index &free, Index index)
{
    nodes[index].parent = free;
    free = index;
}

} // namespace

Index SequenceTable::addLeaf(Index type)
{
    const Index leaf = take(m_leaves, m_freeLeaf);
    m_leaves[leaf].type = type;
    return leaf;
}

Index SequenceTable::addBranch()
{
    return take(m_branches, m_freeBranch);
}

void SequenceTable::setParent(Index child, quint32 level, Index parent)
{
    if (level == 0)
        m_leaves[child].parent = parent;
    else
        m_branches[child].parent = parent;
}

//! Moves what stands behind the first `keep` items into a new leaf, and gives that.
Index SequenceTable::splitLeaf(Sequence &sequence, Index leaf, quint32 keep)
{
    flush(sequence);
    const Index right = addLeaf(m_leaves[leaf].type);
    Leaf &from = m_leaves[leaf];
    Leaf &to = m_leaves[right];
    to.count = from.count - keep;
    from.count = keep;
    for (quint32 i = 0; i < to.count; ++i) {
        to.item[i] = from.item[keep + i];
        to.length[i] = from.length[keep + i];
        to.total += to.length[i];
        m_items[to.item[i]].home = right;
        to.formats += m_items[to.item[i]].kind == Kind::Format ? 1 : 0;
    }
    from.total -= to.total;
    from.formats -= to.formats;
    if (sequence.hotLeaf == leaf)
        sequence.hotSlot = sequence.hotBefore = 0;
    to.previous = leaf;
    to.next = from.next;
    from.next = right;
    if (to.next == None)
        sequence.last = right;
    else
        m_leaves[to.next].previous = right;
    addChild(sequence, leaf, 0, from.total, right, to.total);
    return right;
}

//! Gives `left` a new right neighbour on the same level.
void SequenceTable::addChild(Sequence &sequence, Index left, quint32 level, quint32 leftLength,
                             Index right, quint32 rightLength)
{
    Index parent = level == 0 ? m_leaves[left].parent : m_branches[left].parent;
    if (parent == None) {
        parent = addBranch();
        Branch &root = m_branches[parent];
        root.count = 1;
        root.child[0] = left;
        setParent(left, level, parent);
        sequence.root = parent;
        ++sequence.height;
    } else if (m_branches[parent].count == BranchSize) {
        const Index upper = splitBranch(sequence, parent, level + 1);
        const Branch &lower = m_branches[parent];
        if (std::find(lower.child, lower.child + lower.count, left) == lower.child + lower.count)
            parent = upper;
    }
    Branch &branch = m_branches[parent];
    const quint32 place = placeOf(left, branch);
    std::copy_backward(branch.child + place + 1, branch.child + branch.count,
                       branch.child + branch.count + 1);
    std::copy_backward(branch.length + place + 1, branch.length + branch.count,
                       branch.length + branch.count + 1);
    branch.length[place] = leftLength;
    branch.child[place + 1] = right;
    branch.length[place + 1] = rightLength;
    ++branch.count;
    setParent(right, level, parent);
}

Index SequenceTable::splitBranch(Sequence &sequence, Index branch, quint32 level)
{
    constexpr quint32 keep = BranchSize / 2;
    const Index right = addBranch();
    Branch &from = m_branches[branch];
    Branch &to = m_branches[right];
    to.count = from.count - keep;
    from.count = keep;
    std::copy_n(from.child + keep, to.count, to.child);
    std::copy_n(from.length + keep, to.count, to.length);
    for (quint32 i = 0; i < to.count; ++i)
        setParent(to.child[i], level - 1, right);
    const auto sum = [](const Branch &node) {
        return std::accumulate(node.length, node.length + node.count, quint32(0));
    };
    addChild(sequence, branch, level, sum(from), right, sum(to));
    return right;
}

void SequenceTable::removeLeaf(Sequence &sequence, Index index)
{
    flush(sequence);
    if (sequence.hotLeaf == index) {
        sequence.hotLeaf = None;
        sequence.hotStart = Sequence::Unknown;
        sequence.hotSlot = sequence.hotBefore = 0;
    }
    const Leaf &leaf = m_leaves[index];
    if (leaf.previous == None)
        sequence.first = leaf.next;
    else
        m_leaves[leaf.previous].next = leaf.next;
    if (leaf.next == None)
        sequence.last = leaf.previous;
    else
        m_leaves[leaf.next].previous = leaf.previous;
    if (leaf.parent == None)
        sequence.root = None;
    else
        removeChild(sequence, index, leaf.parent, 1);
    giveBack(m_leaves, m_freeLeaf, index);
}

void SequenceTable::removeChild(Sequence &sequence, Index child, Index index, quint32 level)
{
    Branch &branch = m_branches[index];
    const quint32 place = placeOf(child, branch);
    std::copy(branch.child + place + 1, branch.child + branch.count, branch.child + place);
    std::copy(branch.length + place + 1, branch.length + branch.count, branch.length + place);
    --branch.count;
    if (branch.count == 0) {
        // This is not the root: one with a single child has given up its place (below).
        removeChild(sequence, index, branch.parent, level + 1);
        giveBack(m_branches, m_freeBranch, index);
    }
    while (sequence.height > 0 && m_branches[sequence.root].count == 1) {
        const Index root = sequence.root;
        --sequence.height;
        sequence.root = m_branches[root].child[0];
        setParent(sequence.root, sequence.height, None);
        giveBack(m_branches, m_freeBranch, root);
    }
}

//! Takes in the next leaf of the same branch if both together leave room.
void SequenceTable::joinWithNext(Sequence &sequence, Index index)
{
    Leaf &leaf = m_leaves[index];
    if (leaf.next == None || m_leaves[leaf.next].parent != leaf.parent
        || leaf.count + m_leaves[leaf.next].count > LeafSize * 3 / 4)
        return;
    const Index gone = leaf.next;
    Leaf &from = m_leaves[gone];
    for (quint32 i = 0; i < from.count; ++i) {
        leaf.item[leaf.count + i] = from.item[i];
        leaf.length[leaf.count + i] = from.length[i];
        m_items[from.item[i]].home = index;
    }
    leaf.count += from.count;
    leaf.total += from.total;
    leaf.formats += from.formats;
    // What is above the branch they share need not know.
    Branch &branch = m_branches[leaf.parent];
    branch.length[placeOf(index, branch)] += from.total;
    removeLeaf(sequence, gone);
}

void SequenceTable::clear(Sequence &sequence)
{
    if (sequence.height == 0 && sequence.root != None)
        giveBack(m_leaves, m_freeLeaf, sequence.root);
    else if (sequence.root != None)
        clearBranch(sequence.root, sequence.height);
    sequence = Sequence();
}

//! Goes no deeper than the tree is high.
void SequenceTable::clearBranch(Index index, quint32 level)
{
    const Branch branch = m_branches[index];
    for (quint32 i = 0; i < branch.count; ++i) {
        if (level == 1)
            giveBack(m_leaves, m_freeLeaf, branch.child[i]);
        else
            clearBranch(branch.child[i], level - 1);
    }
    giveBack(m_branches, m_freeBranch, index);
}

} // namespace meridian::crdt
