// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/weaver.h"
#include "core/crdt/weave.h"
#include <algorithm>
#include <utility>

namespace meridian::crdt {

void Weaver::run(const UpdateParts &parts)
{
    m_rest.clear();
    m_missing.missing.clear();
    collect(parts);
    for (size_t i = 0; i < m_sources.size(); ++i) {
        while (m_sources[i].left > 0)
            advance(i);
    }
}

Pending Weaver::takeRest()
{
    std::sort(m_rest.begin(), m_rest.end(), [](const UpdateSection &a, const UpdateSection &b) {
        return a.client > b.client;
    });
    ByteWriter writer;
    writeSections(writer, m_rest);
    writer.varUint(0);
    m_missing.update = writer.toByteArray();
    m_rest.clear();
    return std::exchange(m_missing, {});
}

void Weaver::collect(const UpdateParts &parts)
{
    m_sources.resize(parts.sections.size());
    for (size_t i = 0; i < m_sources.size(); ++i) {
        // Of a client that stands twice the last section counts, as in Yjs: so they are looked at backwards.
        const UpdateSection &section = parts.sections[m_sources.size() - 1 - i];
        Source &source = m_sources[i];
        source.section = section;
        source.reader = ByteReader(section.structs);
        source.left = section.count;
        source.clock = section.clock;
        source.isWaiting = false;
    }
    if (m_sources.size() < 2)
        return;
    std::stable_sort(m_sources.begin(), m_sources.end(), [](const Source &a, const Source &b) {
        return a.section.client > b.section.client;
    });
    const auto twice = [](const Source &a, const Source &b) {
        return a.section.client == b.section.client;
    };
    m_sources.erase(std::unique(m_sources.begin(), m_sources.end(), twice), m_sources.end());
}

void Weaver::readHead(Source &source)
{
    source.headBegin = source.reader.position();
    readStruct(source.reader, source.section.client, source.clock, m_core.options.limits, source.head);
}

//! Does the next struct of a source, and before it those of others that it needs.
void Weaver::advance(size_t first)
{
    size_t current = first;
    readHead(m_sources[current]);
    while (true) {
        Source &source = m_sources[current];
        const size_t needed = step(source);
        if (needed == Done) {
            --source.left;
            source.clock = source.head.end();
            if (m_stack.empty())
                return;
            current = m_stack.back();
            m_stack.pop_back();
            m_sources[current].isWaiting = false;
            continue;
        }
        source.isWaiting = true;
        m_stack.push_back(current);
        const bool canHelp = needed != Nobody && m_sources[needed].left > 0 && !m_sources[needed].isWaiting;
        if (!canHelp) {
            giveUp();
            return;
        }
        current = needed;
        readHead(m_sources[current]);
    }
}

//! Weaves the head in, or tells which source must go on first.
size_t Weaver::step(const Source &source)
{
    const WireStruct &head = source.head;
    if (head.kind == Kind::Skip || head.length == 0)
        return Done;
    const ClientTable &clients = m_core.store.clients;
    const quint64 state = clients.state(clients.find(head.client));
    if (state < head.clock) {
        m_missing.miss(head.client, head.clock - 1);
        return Nobody;
    }
    if (const auto missing = missingClient(head))
        return neededSource(*missing);
    if (state < head.end())
        weave(m_core, head, state - head.clock);
    return Done;
}

bool Weaver::isMissing(const WireStruct &head, ItemId id) const
{
    const ClientTable &clients = m_core.store.clients;
    return id.client != head.client && id.clock >= clients.state(clients.find(id.client));
}

std::optional<ClientId> Weaver::missingClient(const WireStruct &head) const
{
    if (head.kind == Kind::Gc)
        return {};
    if (head.has(WireStruct::HasOrigin) && isMissing(head, head.origin))
        return head.origin.client;
    if (head.has(WireStruct::HasRightOrigin) && isMissing(head, head.rightOrigin))
        return head.rightOrigin.client;
    if (head.parentKind == WireStruct::Parent::Item && isMissing(head, head.parent))
        return head.parent.client;
    return {};
}

size_t Weaver::neededSource(ClientId missing)
{
    const ClientTable &clients = m_core.store.clients;
    const auto at = std::lower_bound(m_sources.begin(), m_sources.end(), missing, [](const Source &a, ClientId client) {
        return a.section.client > client;
    });
    const bool found = at != m_sources.end() && at->section.client == missing;
    if (!found || at->left == 0 || at->isWaiting)
        m_missing.miss(missing, clients.state(clients.find(missing)));
    return found ? static_cast<size_t>(at - m_sources.begin()) : Nobody;
}

//! All that waits for each other waits for another update.
void Weaver::giveUp()
{
    for (const size_t waiting : m_stack) {
        Source &source = m_sources[waiting];
        const QByteArrayView all = source.section.structs;
        const auto *end = reinterpret_cast<const uchar *>(all.data()) + all.size();
        m_rest.push_back({source.section.client, source.clock, source.left,
                          QByteArrayView(source.headBegin, end - source.headBegin)});
        source.left = 0;
        source.isWaiting = false;
    }
    m_stack.clear();
}

} // namespace meridian::crdt
