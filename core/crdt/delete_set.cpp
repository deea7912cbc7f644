// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/delete_set.h"
#include <QSet>
#include <algorithm>

namespace meridian::crdt {

namespace {

bool comesBefore(const DeleteSet::Range &a, const DeleteSet::Range &b)
{
    return a.client != b.client ? a.client > b.client : a.clock < b.clock;
}

} // namespace

void DeleteSet::add(ClientId client, quint64 clock, quint64 length)
{
    if (length == 0)
        return;
    const Range range{client, clock, length};
    if (!m_ranges.empty()) {
        Range &last = m_ranges.back();
        if (last.client == client && last.end() == clock) {
            last.length += length;
            return;
        }
        m_sorted = m_sorted && comesBefore(last, range) && (last.client != client || last.end() < clock);
    }
    m_ranges.push_back(range);
}

void DeleteSet::add(const DeleteSet &other)
{
    for (const Range &range : other.m_ranges)
        add(range.client, range.clock, range.length);
}

void DeleteSet::sortAll()
{
    std::sort(m_ranges.begin(), m_ranges.end(), comesBefore);
    size_t kept = 0;
    for (size_t i = 1; i < m_ranges.size(); ++i) {
        Range &left = m_ranges[kept];
        const Range &right = m_ranges[i];
        if (left.client == right.client && left.end() >= right.clock)
            left.length = std::max(left.end(), right.end()) - left.clock;
        else
            m_ranges[++kept] = right;
    }
    m_ranges.resize(kept + 1);
    m_sorted = true;
}

std::vector<ClientId> DeleteSet::clients() const
{
    std::vector<ClientId> clients;
    QSet<quint64> seen;
    for (const Range &range : m_ranges) {
        if (seen.contains(range.client.value))
            continue;
        seen.insert(range.client.value);
        clients.push_back(range.client);
    }
    return clients;
}

std::span<const DeleteSet::Range> DeleteSet::rangesOf(ClientId client) const
{
    const auto [first, last] = std::equal_range(
        m_ranges.begin(), m_ranges.end(), Range{client, 0, 0},
        [](const Range &a, const Range &b) { return a.client > b.client; });
    return {first, last};
}

bool DeleteSet::contains(ItemId id) const
{
    const auto behind = std::upper_bound(m_ranges.begin(), m_ranges.end(), Range{id.client, id.clock, 0},
                                         comesBefore);
    if (behind == m_ranges.begin())
        return false;
    const Range &range = *std::prev(behind);
    return range.client == id.client && id.clock < range.end();
}

void DeleteSet::write(ByteWriter &writer) const
{
    quint64 clients = 0;
    for (size_t i = 0; i < m_ranges.size(); ++i)
        clients += i == 0 || m_ranges[i].client != m_ranges[i - 1].client ? 1 : 0;
    writer.varUint(clients);
    for (size_t i = 0; i < m_ranges.size();) {
        size_t end = i;
        while (end < m_ranges.size() && m_ranges[end].client == m_ranges[i].client)
            ++end;
        writer.varUint(m_ranges[i].client.value);
        writer.varUint(end - i);
        for (; i < end; ++i) {
            writer.varUint(m_ranges[i].clock);
            writer.varUint(m_ranges[i].length);
        }
    }
}

void DeleteSet::read(ByteReader &reader)
{
    clear();
    for (quint64 clients = reader.varUint(); clients > 0 && !reader.failed(); --clients) {
        const ClientId client{reader.varUint()};
        for (quint64 left = reader.varUint(); left > 0 && !reader.failed(); --left) {
            const quint64 clock = reader.varUint();
            const quint64 length = reader.varUint();
            if (clock + length > ClientId::Limit)
                reader.fail(CrdtError::TooLarge);
            else if (!reader.failed())
                add(client, clock, length);
        }
    }
}

} // namespace meridian::crdt
