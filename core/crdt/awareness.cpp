// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/awareness.h"
#include "core/crdt/byte_reader.h"
#include "core/crdt/byte_writer.h"
#include "core/crdt/json_text.h"
#include "core/crdt/utf8.h"

namespace meridian::crdt {

namespace {

constexpr int StateDepth = 32;

struct Entry {
    ClientId client;
    quint64 clock = 0;
    QByteArray json; //!< empty: left
};

Entry readEntry(ByteReader &reader)
{
    Entry entry;
    entry.client.value = reader.varUint();
    entry.clock = reader.varUint();
    const QByteArrayView json = reader.varBytes();
    if (json.size() > Awareness::StateLimit)
        reader.fail(CrdtError::TooLarge);
    else if (!reader.failed() && !utf16Units(json))
        reader.fail(CrdtError::Malformed);
    if (reader.failed())
        return entry;
    const auto state = parseJson(fromUtf8(json), StateDepth);
    if (!state)
        reader.fail(state.error());
    else if (!state->isNull())
        entry.json = json.toByteArray();
    return entry;
}

} // namespace

std::vector<ClientId> Awareness::Changes::all() const
{
    std::vector<ClientId> clients = added;
    clients.insert(clients.end(), updated.begin(), updated.end());
    clients.insert(clients.end(), removed.begin(), removed.end());
    return clients;
}

Awareness::Awareness(ClientId self, const Clock &clock) : m_self(self), m_clock(clock) {}

std::optional<QByteArray> Awareness::local() const
{
    const auto found = m_states.find(m_self);
    return found == m_states.end() ? std::nullopt : std::optional(found->second.json);
}

Awareness::Changes Awareness::setLocal(const std::optional<QByteArray> &json)
{
    const auto known = m_clocks.find(m_self);
    // y-protocols takes 0 for nothing said yet.
    const quint64 clock = known == m_clocks.end() ? 1 : known->second + 1;
    const bool wasHere = m_states.contains(m_self);
    m_clocks[m_self] = clock;
    Changes changes;
    if (json) {
        m_states[m_self] = {clock, *json, m_clock.now()};
        (wasHere ? changes.updated : changes.added).push_back(m_self);
    } else {
        m_states.erase(m_self);
        changes.removed.push_back(m_self);
    }
    return changes;
}

Awareness::Changes Awareness::remove(std::span<const ClientId> clients)
{
    Changes changes;
    for (const ClientId client : clients) {
        if (m_states.erase(client) == 0)
            continue;
        if (client == m_self)
            ++m_clocks[client];
        changes.removed.push_back(client);
    }
    return changes;
}

Awareness::Changes Awareness::tick()
{
    const Instant now = m_clock.now();
    std::vector<ClientId> outdated;
    for (const auto &[client, state] : m_states) {
        if (client != m_self && now.ms - state.updated.ms >= OutdatedMs)
            outdated.push_back(client);
    }
    Changes changes = remove(outdated);
    const auto own = m_states.find(m_self);
    if (own != m_states.end() && now.ms - own->second.updated.ms >= OutdatedMs / 2)
        changes.updated = setLocal(QByteArray(own->second.json)).updated;
    return changes;
}

QByteArray Awareness::encode(std::span<const ClientId> clients) const
{
    ByteWriter body;
    quint64 count = 0;
    for (const ClientId client : clients) {
        const auto clock = m_clocks.find(client);
        if (clock == m_clocks.end())
            continue;
        const auto state = m_states.find(client);
        body.varUint(client.value);
        body.varUint(clock->second);
        body.varBytes(state == m_states.end() ? QByteArrayView("null") : QByteArrayView(state->second.json));
        ++count;
    }
    ByteWriter writer;
    writer.varUint(count);
    writer.raw(body.view());
    return writer.toByteArray();
}

QByteArray Awareness::encodeAll() const
{
    std::vector<ClientId> clients;
    for (const auto &[client, state] : m_states)
        clients.push_back(client);
    return encode(clients);
}

//! Source: applyAwarenessUpdate() in y-protocols.
std::expected<Awareness::Changes, CrdtError> Awareness::apply(QByteArrayView update, const Judge &judge)
{
    ByteReader reader(update);
    std::vector<Entry> entries;
    for (quint64 left = reader.varUint(); left > 0 && !reader.failed(); --left)
        entries.push_back(readEntry(reader));
    if (!reader.failed() && m_clocks.size() + entries.size() > static_cast<size_t>(ClientLimit))
        forgetGone();
    if (m_clocks.size() + entries.size() > static_cast<size_t>(ClientLimit))
        reader.fail(CrdtError::TooLarge);
    if (reader.failed())
        return std::unexpected(reader.error());
    Changes changes;
    for (Entry &entry : entries) {
        const auto known = m_clocks.find(entry.client);
        const bool isKnown = known != m_clocks.end();
        const bool isHere = m_states.contains(entry.client);
        const bool isLeaving = entry.json.isEmpty();
        const quint64 clock = isKnown ? known->second : 0;
        if (entry.clock < clock || (entry.clock == clock && !(isLeaving && isHere)))
            continue;
        if (judge && !judge(entry.client, isLeaving ? Says::Left : Says::SomethingElse))
            continue;
        // Nobody else says that this one left: it says again that it is here.
        if (isLeaving && entry.client == m_self && isHere) {
            m_clocks[m_self] = entry.clock + 1;
            m_states[m_self].clock = entry.clock + 1;
            changes.updated.push_back(m_self);
            continue;
        }
        m_clocks[entry.client] = entry.clock;
        if (isLeaving)
            m_states.erase(entry.client);
        else
            m_states[entry.client] = {entry.clock, std::move(entry.json), m_clock.now()};
        if (isLeaving && isKnown)
            changes.removed.push_back(entry.client);
        else if (!isLeaving)
            (isHere ? changes.updated : changes.added).push_back(entry.client);
    }
    return changes;
}

//! Makes room: whoever is gone and speaks again is new.
void Awareness::forgetGone()
{
    std::erase_if(m_clocks, [this](const auto &known) {
        return known.first != m_self && !m_states.contains(known.first);
    });
}

} // namespace meridian::crdt
