// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/apply.h"
#include "core/crdt/updates.h"
#include "core/crdt/weave.h"
#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace meridian::crdt {

namespace {

//! One client's structs of the update, read one at a time.
struct Source {
    UpdateSection section;
    ByteReader reader;
    quint64 left = 0; //!< structs that are not done yet, the head included
    quint64 clock = 0; //!< of the head
    const uchar *headBegin = nullptr;
    bool isWaiting = false; //!< for another source
    WireStruct head;
};

class Weaver {
public:
    Weaver(DocCore &core, const UpdateParts &parts) : m_core(core)
    {
        for (const UpdateSection &section : parts.sections) {
            Source &source = m_sources.emplace_back();
            source.section = section;
            source.reader = ByteReader(section.structs);
            source.left = section.count;
            source.clock = section.clock;
        }
        // Of a client that stands twice the last section counts, as in Yjs.
        std::reverse(m_sources.begin(), m_sources.end());
        std::stable_sort(m_sources.begin(), m_sources.end(), [](const Source &a, const Source &b) {
            return a.section.client > b.section.client;
        });
        const auto twice = [](const Source &a, const Source &b) {
            return a.section.client == b.section.client;
        };
        m_sources.erase(std::unique(m_sources.begin(), m_sources.end(), twice), m_sources.end());
    }

    void run()
    {
        for (size_t i = 0; i < m_sources.size(); ++i) {
            while (m_sources[i].left > 0)
                advance(i);
        }
    }

    //! What could not be woven in, as an update without deletions, and why.
    [[nodiscard]] bool hasRest() const { return !m_rest.empty(); }
    [[nodiscard]] Pending rest()
    {
        std::sort(m_rest.begin(), m_rest.end(), [](const UpdateSection &a, const UpdateSection &b) {
            return a.client > b.client;
        });
        ByteWriter writer;
        writeSections(writer, m_rest);
        writer.varUint(0);
        m_missing.update = writer.toByteArray();
        return std::move(m_missing);
    }

private:
    void readHead(Source &source)
    {
        source.headBegin = source.reader.position();
        readStruct(source.reader, source.section.client, source.clock, m_core.options.limits,
                   source.head);
    }

    //! Does the next struct of a source, and before it those of others that it needs.
    void advance(size_t first)
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
            const bool canHelp = needed != Nobody && m_sources[needed].left > 0
                && !m_sources[needed].isWaiting;
            if (!canHelp) {
                giveUp();
                return;
            }
            current = needed;
            readHead(m_sources[current]);
        }
    }

    static constexpr size_t Done = ~size_t(0), Nobody = Done - 1;

    //! Weaves the head in, or tells which source must go on first.
    size_t step(const Source &source)
    {
        const WireStruct &head = source.head;
        if (head.kind == Kind::Skip || head.length == 0)
            return Done;
        Store &store = m_core.store;
        const quint64 state = store.clients.state(store.clients.find(head.client));
        if (state < head.clock) {
            m_missing.miss(head.client, head.clock - 1);
            return Nobody;
        }
        if (const auto missing = missingClient(head)) {
            const auto at = std::lower_bound(
                m_sources.begin(), m_sources.end(), *missing,
                [](const Source &a, ClientId client) { return a.section.client > client; });
            const bool found = at != m_sources.end() && at->section.client == *missing;
            if (!found || at->left == 0 || at->isWaiting)
                m_missing.miss(*missing, store.clients.state(store.clients.find(*missing)));
            return found ? static_cast<size_t>(at - m_sources.begin()) : Nobody;
        }
        if (state < head.end())
            weave(m_core, head, state - head.clock);
        return Done;
    }

    [[nodiscard]] bool isMissing(const WireStruct &head, ItemId id) const
    {
        const ClientTable &clients = m_core.store.clients;
        return id.client != head.client && id.clock >= clients.state(clients.find(id.client));
    }

    [[nodiscard]] std::optional<ClientId> missingClient(const WireStruct &head) const
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

    //! All that waits for each other waits for another update.
    void giveUp()
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

    DocCore &m_core;
    std::vector<Source> m_sources; //!< clients falling
    std::vector<size_t> m_stack;
    std::vector<UpdateSection> m_rest;
    Pending m_missing;
};

//! Deletes a range of one client's elements, all of which are here.
void removeRange(DocCore &core, Index index, quint64 clock, quint64 end)
{
    Store &store = core.store;
    RunIndex &runs = store.clients[index].runs;
    RunIndex::Cursor at = runs.find(clock);
    const Item &first = store.items[runs.item(at)];
    if (!first.isRemoved() && first.clock < clock) {
        store.split(core.step(), index, at, clock - first.clock);
        at = runs.find(clock);
    }
    while (true) {
        const Index item = runs.item(at);
        const quint64 begin = store.items[item].clock;
        if (!store.items[item].isRemoved()) {
            if (end < store.items[item].end())
                store.split(core.step(), index, at, end - begin);
            removeItem(core, item);
        }
        if (store.items[item].end() >= end || runs.isLast(at))
            return;
        at = runs.after(at);
    }
}

//! Deletes what is here of a delete set; gives the rest.
DeleteSet applyDeletions(DocCore &core, const DeleteSet &deletions)
{
    DeleteSet rest;
    for (const DeleteSet::Range &range : deletions.ranges()) {
        const Index client = core.store.clients.find(range.client);
        const quint64 state = core.store.clients.state(client);
        if (range.clock < state)
            removeRange(core, client, range.clock, std::min(range.end(), state));
        if (state < range.end()) {
            const quint64 from = std::max(state, range.clock);
            rest.add(range.client, from, range.end() - from);
        }
    }
    return rest;
}

//! Keeps what could not be woven in, with what already waits.
void keepWaiting(Pending &pending, Pending rest, const Limits &limits)
{
    for (const auto &[client, clock] : rest.missing)
        pending.miss(client, clock);
    if (pending.update.isEmpty()) {
        pending.update = std::move(rest.update);
        return;
    }
    // More than one update may hold is not kept: whoever asks by state vector is sent it again.
    if (pending.update.size() + rest.update.size() > limits.bytes)
        return;
    const QByteArray both[] = {pending.update, rest.update};
    if (auto merged = mergeUpdates(both, Encoding::V1, limits))
        pending.update = std::move(*merged);
}

} // namespace

void applyParts(DocCore &core, const UpdateParts &parts)
{
    Pending &pending = core.pending;
    const ClientTable &clients = core.store.clients;
    Weaver weaver(core, parts);
    weaver.run();
    // What waited before may find what it needs now.
    const bool retry = !pending.update.isEmpty()
        && std::any_of(pending.missing.begin(), pending.missing.end(), [&](const auto &missing) {
               return missing.second < clients.state(clients.find(missing.first));
           });
    if (weaver.hasRest())
        keepWaiting(pending, weaver.rest(), core.options.limits);

    ByteReader reader(parts.deletions);
    DeleteSet rest = applyDeletions(core, DeleteSet::read(reader));
    if (!pending.deletions.isEmpty())
        rest.add(applyDeletions(core, pending.deletions));
    rest.sort();
    pending.deletions = std::move(rest);
    if (!retry)
        return;
    const QByteArray update = std::exchange(pending.update, {});
    pending.missing.clear();
    UpdateParts again;
    if (proveUpdate(update, core.options.limits, again))
        applyParts(core, again); // nothing waits now, so this goes no deeper
}

} // namespace meridian::crdt
