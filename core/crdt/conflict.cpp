// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/conflict.h"
#include <QHash>
#include <algorithm>
#include <vector>

namespace meridian::crdt {

namespace {

//! The items walked over, and how many there were before each.
class Walked {
public:
    static constexpr size_t Never = ~size_t(0);
    [[nodiscard]] size_t count() const { return m_items.size(); }
    void add(Index item)
    {
        if (m_items.size() >= Few)
            m_places.insert(item, m_items.size());
        m_items.push_back(item);
    }
    [[nodiscard]] size_t placeOf(Index item) const
    {
        const auto few = m_items.begin() + static_cast<ptrdiff_t>(std::min(m_items.size(), Few));
        const auto found = std::find(m_items.begin(), few, item);
        if (found != few)
            return static_cast<size_t>(found - m_items.begin());
        return m_items.size() > Few ? m_places.value(item, Never) : Never;
    }

private:
    static constexpr size_t Few = 24;
    std::vector<Index> m_items;
    QHash<Index, size_t> m_places; //!< of those behind the first few
};

//! A list's items one after the other.
class Walk {
public:
    Walk(const Store &store, ListPlace list, Index left) : m_store(store)
    {
        if (list.entry != None) {
            m_item = left == None ? store.entries[list.entry].first : store.items[left].next;
            return;
        }
        m_spot = left == None ? store.sequences.first(store.types[list.type].sequence)
                              : store.sequences.next(store.sequences.spotOf(left));
        m_item = store.sequences.itemOrNone(m_spot);
    }
    [[nodiscard]] Index item() const { return m_item; }
    void goOn()
    {
        if (m_spot.isNull()) {
            m_item = m_store.items[m_item].next;
            return;
        }
        m_spot = m_store.sequences.next(m_spot);
        m_item = m_store.sequences.itemOrNone(m_spot);
    }

private:
    const Store &m_store;
    SequenceTable::Spot m_spot;
    Index m_item = None;
};

} // namespace

Index settleConflict(const Store &store, const Item &item, ListPlace list, Index left, Index right)
{
    const ClientId author = store.clients[item.client].id;
    Walked walked;
    size_t cleared = 0; // those before it do not conflict (any more)
    Walk walk(store, list, left);
    for (; walk.item() != None && walk.item() != right; walk.goOn()) {
        const Item &other = store.items[walk.item()];
        walked.add(walk.item());
        if (other.origin() == item.origin()) {
            if (store.clients[other.client].id < author) {
                left = walk.item();
                cleared = walked.count();
            } else if (other.rightOrigin() == item.rightOrigin()) {
                break; // both lie between the same two: the lower id is to the left
            }
        } else {
            const size_t place = other.originClient == None
                ? Walked::Never
                : walked.placeOf(store.itemAt(other.origin()));
            if (place == Walked::Never)
                break;
            if (place < cleared) {
                left = walk.item();
                cleared = walked.count();
            }
        }
    }
    return left;
}

} // namespace meridian::crdt
