// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/apply.h"
#include "core/crdt/edge.h"
#include "core/crdt/updates.h"
#include "core/crdt/weave.h"
#include <algorithm>
#include <utility>

namespace meridian::crdt {

namespace {

//! Deletes a range of one client's elements, all of which are here.
void removeRange(DocCore &core, Index index, quint64 clock, quint64 end)
{
    Store &store = core.store;
    RunIndex &runs = store.clients[index].runs;
    while (clock < end) {
        const RunIndex::Cursor at = runs.find(clock);
        const Index which = runs.item(at);
        const Item &item = store.items[which];
        const quint64 to = std::min(end, item.end());
        if (!item.isRemoved()) {
            const bool cutsLeft = item.clock < clock, cutsRight = to < item.end();
            if (cutsLeft == cutsRight || !removeAtEdge(core, index, at, clock, to)) {
                if (cutsLeft) {
                    store.split(core.step(), index, at, clock - item.clock);
                    continue; // with the right half
                }
                if (cutsRight)
                    store.split(core.step(), index, at, to - clock);
                removeItem(core, which);
            }
        }
        clock = to;
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
    if (parts.structs > 64) {
        const auto more = static_cast<size_t>(std::min(parts.structs, qsizetype(1) << 16));
        core.store.items.reserve(more);
        core.store.sequences.reserve(more);
    }
    Weaver &weaver = core.room->weaver;
    weaver.run(parts);
    // What waited before may find what it needs now.
    const bool retry = !pending.update.isEmpty()
        && std::any_of(pending.missing.begin(), pending.missing.end(), [&](const auto &missing) {
               return missing.second < clients.state(clients.find(missing.first));
           });
    if (weaver.hasRest())
        keepWaiting(pending, weaver.takeRest(), core.options.limits);

    ByteReader reader(parts.deletions);
    core.room->deletions.read(reader);
    DeleteSet rest = applyDeletions(core, core.room->deletions);
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
