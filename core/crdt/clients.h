// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crdt/byte_writer.h"
#include "core/crdt/ids.h"
#include "core/crdt/item.h"
#include "core/crdt/run_index.h"
#include <QHash>
#include <array>
#include <vector>

namespace meridian::crdt {

//! What one client made: its items by clock, and the content of all of them in one piece each, in the order of
//! their clocks. So neighbours by clock are neighbours in memory, and joining two items moves nothing.
struct Client {
    ClientId id;
    quint64 state = 0; //!< the clock of its next element
    RunIndex runs;
    PodVector<char16_t> text;
    ByteWriter values;
};

//! All clients of a document; an Index stands for one.
class ClientTable {
public:
    [[nodiscard]] Client &operator[](Index index) { return m_clients[index]; }
    [[nodiscard]] const Client &operator[](Index index) const { return m_clients[index]; }
    [[nodiscard]] Index size() const { return static_cast<Index>(m_clients.size()); }

    [[nodiscard]] Index find(ClientId id) const
    {
        Index &lately = m_lately[(id.value * Spread) >> (64 - LatelyBits)];
        if (lately < m_clients.size() && m_clients[lately].id == id)
            return lately;
        const Index found = m_indexes.value(id.value, None);
        if (found != None)
            lately = found;
        return found;
    }
    [[nodiscard]] Index obtain(ClientId id)
    {
        const Index found = find(id);
        if (found != None)
            return found;
        const Index index = size();
        m_clients.emplace_back().id = id;
        m_indexes.insert(id.value, index);
        return index;
    }
    [[nodiscard]] quint64 state(Index client) const
    {
        return client == None ? 0 : m_clients[client].state;
    }

private:
    static constexpr int LatelyBits = 4;
    static constexpr quint64 Spread = 0x9e37'79b9'7f4a'7c15; // the golden ratio: ids that differ in a few bits fall apart

    std::vector<Client> m_clients;
    QHash<quint64, Index> m_indexes;
    mutable std::array<Index, 1 << LatelyBits> m_lately{}; //!< those that were asked for last
};

} // namespace meridian::crdt
