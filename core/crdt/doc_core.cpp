// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/crdt/doc_core.h"
#include "core/crdt/apply.h"
#include "core/crdt/encode.h"
#include "core/crdt/observers.h"
#include "core/crdt/tidy.h"
#include "core/crdt/weave.h"
#include <algorithm>
#include <limits>

namespace meridian::crdt {

DocCore::DocCore(ClientId own, const Doc::Options &given)
    : self(own), options(given), observers(std::make_unique<Observers>()),
      room(std::make_unique<ApplyRoom>(*this))
{
}

DocCore::~DocCore() = default;

void DocCore::end()
{
    if (--m_step->depth > 0)
        return;
    m_step = nullptr;
    if (m_ending)
        return;
    m_ending = true;
    for (size_t i = 0; i < m_used; ++i) {
        Step &step = *m_steps[i];
        finish(step);
        step.clear();
    }
    m_used = 0;
    m_ending = false;
}

//! Source: cleanupTransactions() in Yjs.
void DocCore::finish(Step &step)
{
    const bool untidy = step.source == Source::Remote && mayNeedTidying(store, step);
    if (untidy || !m_hooks.empty())
        step.deletedOf = step.deleted.clients();
    step.deleted.sort();
    step.loose.sort();
    for (Step::Made &made : step.made)
        made.after = store.clients[made.client].state;
    if (!observers->isEmpty())
        observers->tell(*this, step);
    for (size_t i = 0; i < m_hooks.size(); ++i)
        m_hooks[i].hook(step);
    if (untidy)
        tidyAfter(*this, step);
    // A letter typed on to others, or deleted beside others, leaves nothing to do.
    if (!step.loose.isEmpty() || !step.splits.empty() || step.madeItems()) {
        if (options.garbage == Doc::Garbage::Collect)
            collectGarbage(step);
        joinAround(step);
    }
    tellUpdate(step);
}

void DocCore::collectGarbage(const Step &step)
{
    for (const DeleteSet::Range &range : step.loose.ranges()) {
        const RunIndex &runs = store.clients[store.clients.find(range.client)].runs;
        for (RunIndex::Cursor at = runs.find(range.clock);; at = runs.after(at)) {
            const Item &item = store.items[runs.item(at)];
            if (item.clock >= range.end())
                break;
            if (!item.isCollected() && item.isRemoved() && !item.has(Item::Keep))
                collect(*this, runs.item(at));
            if (runs.isLast(at))
                break;
        }
    }
}

void DocCore::joinAround(const Step &step)
{
    // Whatever is new is looked at below, and what came deleted is new.
    const auto &ranges = step.loose.ranges();
    for (size_t i = ranges.size(); i-- > 0;)
        joinRange(ranges[i]);
    for (const Step::Made &made : step.made) {
        if (made.items > 0)
            joinMade(made);
    }
    for (size_t i = step.splits.size(); i-- > 0;)
        joinSplit(step.splits[i]);
}

//! Joins what was deleted with each other and with what is beside it.
void DocCore::joinRange(const DeleteSet::Range &range)
{
    Client &client = store.clients[store.clients.find(range.client)];
    RunIndex::Cursor at = client.runs.find(range.end() - 1);
    if (!client.runs.isLast(at))
        at = client.runs.after(at);
    while (!client.runs.isFirst(at) && store.items[client.runs.item(at)].clock >= range.clock) {
        at = store.joinWithLefts(client, at).at;
        if (client.runs.isFirst(at))
            break;
        at = client.runs.before(at);
    }
}

void DocCore::joinMade(const Step::Made &made)
{
    Client &client = store.clients[made.client];
    const quint64 first = store.items[client.runs.item(client.runs.find(made.before))].clock;
    RunIndex::Cursor at = client.runs.lastCursor();
    while (!client.runs.isFirst(at) && store.items[client.runs.item(at)].clock >= first) {
        at = store.joinWithLefts(client, at).at;
        if (client.runs.isFirst(at))
            break;
        at = client.runs.before(at);
    }
}

void DocCore::joinSplit(LocalId split)
{
    Client &client = store.clients[split.client];
    RunIndex::Cursor at = client.runs.find(split.clock);
    if (!client.runs.isLast(at)) {
        const Store::Joined joined = store.joinWithLefts(client, client.runs.after(at));
        if (joined.count > 1)
            return;
        at = client.runs.find(split.clock);
    }
    if (!client.runs.isFirst(at))
        store.joinWithLefts(client, at);
}

void DocCore::tellUpdate(const Step &step)
{
    const bool isMade = m_made && step.source == Source::Local;
    if (!observers->wantsUpdates() && !isMade)
        return;
    m_update.clear();
    if (!writeStep(m_update, store, step))
        return;
    if (isMade)
        m_made->push_back(m_update.toByteArray());
    observers->tellUpdate({m_update.view(), step.origin, step.source});
}

bool DocCore::forgetsAtOnce() const
{
    return options.garbage == Doc::Garbage::Collect && m_hooks.empty() && observers->isEmpty();
}

bool DocCore::hasRoomFor(qsizetype bytes)
{
    constexpr auto limit = static_cast<qsizetype>(std::numeric_limits<qint32>::max());
    constexpr qsizetype atOnce = 64 * 1024 * 1024;
    if (bytes > m_roomLeft) {
        // All clients are looked at only now and then: there may be thousands, and most updates are short.
        qsizetype largest = 0;
        for (Index i = 0; i < store.clients.size(); ++i) {
            largest = std::max({largest, static_cast<qsizetype>(store.clients[i].text.size()),
                                store.clients[i].values.size()});
        }
        if (bytes >= limit - largest)
            return false;
        m_roomLeft = std::min(limit - largest, std::max(bytes, atOnce));
    }
    m_roomLeft -= bytes;
    return true;
}

quint32 DocCore::addHook(StepHook hook)
{
    m_hooks.push_back({++m_hookNumber, std::move(hook)});
    return m_hookNumber;
}

void DocCore::removeHook(quint32 number)
{
    std::erase_if(m_hooks, [number](const NumberedHook &known) { return known.number == number; });
}

} // namespace meridian::crdt
