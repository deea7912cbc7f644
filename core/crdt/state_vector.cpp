// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/state_vector.h"
#include "core/crdt/byte_reader.h"
#include "core/crdt/byte_writer.h"
#include <algorithm>

namespace meridian::crdt {

namespace {

bool comesBefore(const StateVector::Entry &a, const StateVector::Entry &b)
{
    return a.first > b.first;
}

} // namespace

StateVector::StateVector(std::vector<Entry> entries) : m_entries(std::move(entries))
{
    std::stable_sort(m_entries.begin(), m_entries.end(), comesBefore);
    // Of a client that stands twice the last word counts.
    size_t kept = 0;
    for (const Entry &entry : m_entries) {
        if (kept > 0 && m_entries[kept - 1].first == entry.first)
            --kept;
        m_entries[kept++] = entry;
    }
    m_entries.resize(kept);
    std::erase_if(m_entries, [](const Entry &entry) { return entry.second == 0; });
}

std::expected<StateVector, CrdtError> StateVector::decode(QByteArrayView bytes)
{
    ByteReader reader(bytes);
    std::vector<Entry> entries;
    for (quint64 left = reader.varUint(); left > 0 && !reader.failed(); --left) {
        const ClientId client{reader.varUint()};
        entries.emplace_back(client, reader.varUint());
    }
    if (reader.failed())
        return std::unexpected(reader.error());
    return StateVector(std::move(entries));
}

QByteArray StateVector::encode() const
{
    ByteWriter writer;
    writer.varUint(m_entries.size());
    for (const auto &[client, clock] : m_entries) {
        writer.varUint(client.value);
        writer.varUint(clock);
    }
    return writer.toByteArray();
}

quint64 StateVector::clock(ClientId client) const
{
    const auto found = std::lower_bound(m_entries.begin(), m_entries.end(), Entry{client, 0}, comesBefore);
    return found != m_entries.end() && found->first == client ? found->second : 0;
}

void StateVector::set(ClientId client, quint64 clock)
{
    const auto at = std::lower_bound(m_entries.begin(), m_entries.end(), Entry{client, 0}, comesBefore);
    const bool known = at != m_entries.end() && at->first == client;
    if (known && clock == 0)
        m_entries.erase(at);
    else if (known)
        at->second = clock;
    else if (clock > 0)
        m_entries.insert(at, {client, clock});
}

bool StateVector::covers(const StateVector &other) const
{
    return std::all_of(other.m_entries.begin(), other.m_entries.end(),
                       [this](const Entry &entry) { return clock(entry.first) >= entry.second; });
}

} // namespace meridian::crdt
