// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What a step did to a type, told as a delta.
#include "core/crdt/contents.h"
#include "core/crdt/observers.h"
#include "core/crdt/text_cursor.h"
#include "core/crdt/values.h"
#include <algorithm>
#include <optional>

namespace meridian::crdt {

namespace {

enum class Fate { Kept, Added, Deleted, Nothing };

//! A part of an item that met one fate.
struct Piece {
    Index item = None;
    quint64 offset = 0;
    quint64 length = 0;
    Fate fate = Fate::Nothing;
};

Fate fateOf(const Store &store, const Step &step, const Item &item, quint64 offset, quint64 before)
{
    const bool isNew = item.clock + offset >= before;
    if (!item.isRemoved())
        return isNew ? Fate::Added : Fate::Kept;
    const ItemId id{store.clients[item.client].id, item.clock + offset};
    return !isNew && step.deleted.contains(id) ? Fate::Deleted : Fate::Nothing;
}

using Spot = SequenceTable::Spot;

//! A part of a sequence, both ends in it.
struct Reach {
    Spot first, last;
};

//! Calls `visit` with each part of a sequence's items; one that letters were typed on to has two. Behind the last of them
//! it goes on as long as `goesOn` says.
template<typename Visit, typename GoesOn>
void eachPiece(const Store &store, const Step &step, const Reach &reach, Visit visit, GoesOn goesOn)
{
    bool isBehind = false;
    for (Spot at = reach.first; !at.isNull(); at = store.sequences.next(at)) {
        const Index index = store.sequences.item(at);
        const Item &item = store.items[index];
        const quint64 before = step.before(item.client, store.clients.state(item.client));
        const quint64 old = std::clamp(before, item.clock, item.end()) - item.clock;
        if (old > 0)
            visit(Piece{index, 0, old, fateOf(store, step, item, 0, before)});
        if (old < item.length)
            visit(Piece{index, old, item.length - old, fateOf(store, step, item, old, before)});
        isBehind |= at.leaf == reach.last.leaf && at.slot == reach.last.slot;
        if (isBehind && !goesOn())
            break;
    }
}

template<typename Visit>
void eachPiece(const Store &store, const Step &step, Index type, Visit visit)
{
    const Sequence &sequence = store.types[type].sequence;
    eachPiece(store, step, Reach{store.sequences.first(sequence), store.sequences.last(sequence)}, visit, [] { return false; });
}

//! What a step touched of a text, where that is a few items: before them all is as it was, and behind them as soon as what
//! their formats change has an end.
class TouchedReach {
public:
    TouchedReach(Store &store, Index type) : m_store(store), m_type(type) {}

    [[nodiscard]] std::optional<Reach> find(const Step &step)
    {
        for (const Step::Made &made : step.made) {
            if (m_store.clients.state(made.client) > made.before
                && !take(made.client, made.before, m_store.clients.state(made.client)))
                return std::nullopt;
        }
        for (const DeleteSet::Range &range : step.deleted.ranges()) {
            const Index client = m_store.clients.find(range.client);
            if (client == None || !take(client, range.clock, range.end()))
                return std::nullopt;
        }
        return m_found && !m_isUnclear ? m_reach : std::nullopt;
    }

private:
    static constexpr int Few = 64;

    bool take(Index client, quint64 from, quint64 to)
    {
        const RunIndex &runs = m_store.clients[client].runs;
        for (RunIndex::Cursor at = runs.find(from);; at = runs.after(at)) {
            const Index index = runs.item(at);
            const Item &item = m_store.items[index];
            if (item.clock >= to)
                return true;
            if (++m_looked > Few)
                return false;
            if (item.home != None && !item.has(Item::Keyed) && m_store.sequences.typeOf(item.home) == m_type)
                widen(m_store.sequences.spotOf(index));
            if (runs.isLast(at))
                return true;
        }
    }
    void widen(Spot spot)
    {
        const Place place{m_store.sequences.position(m_store.types[m_type].sequence, {spot.leaf, 0}), spot};
        if (!m_found) {
            m_found = true;
            m_first = m_last = place;
        }
        m_isUnclear |= isUnclear(place, m_first) || isUnclear(place, m_last);
        if (comesBefore(place, m_first))
            m_first = place;
        if (comesBefore(m_last, place))
            m_last = place;
        m_reach = Reach{m_first.spot, m_last.spot};
    }

    struct Place {
        quint32 leafStart = 0;
        Spot spot;
    };
    static bool comesBefore(const Place &a, const Place &b)
    {
        return a.leafStart != b.leafStart ? a.leafStart < b.leafStart : a.spot.slot < b.spot.slot;
    }
    //! Of leaves with nothing to be seen nobody knows by position which is the first.
    static bool isUnclear(const Place &a, const Place &b) { return a.leafStart == b.leafStart && a.spot.leaf != b.spot.leaf; }

    Store &m_store;
    Index m_type;
    int m_looked = 0;
    bool m_found = false, m_isUnclear = false;
    Place m_first, m_last;
    std::optional<Reach> m_reach;
};

//! Puts a text's delta together, piece by piece.
class DeltaBuilder {
public:
    explicit DeltaBuilder(DocCore &core) : m_core(core), m_table(core.store.formats) {}

    //! Begins behind what stays as it is.
    void skipTo(Sequence &sequence, Spot spot)
    {
        m_core.store.sequences.eachFormat(sequence, spot, [this](Index format) {
            if (!m_core.store.items[format].isRemoved())
                m_now.apply(m_table, m_core.store.items[format].content);
        });
        m_old = m_now;
        addLength(DeltaOp::Kind::Retain, m_core.store.sequences.position(sequence, spot));
    }

    void add(const Piece &piece)
    {
        const Item &item = m_core.store.items[piece.item];
        if (item.kind == Kind::Format) {
            addFormat(piece);
            return;
        }
        const bool counts = item.isCountable() || piece.fate == Fate::Deleted;
        if (piece.fate == Fate::Nothing || !counts)
            return;
        if (piece.fate == Fate::Added)
            addInsertion(piece);
        else
            addLength(piece.fate == Fate::Kept ? DeltaOp::Kind::Retain : DeltaOp::Kind::Delete,
                      piece.length);
    }

    //! Whether what follows, untouched, is as it was before.
    [[nodiscard]] bool isSettled() const
    {
        const auto same = [this](const Formats &all, const Formats &others) {
            return std::ranges::all_of(all.all(), [&](Index format) {
                return sameValue(m_table, format, others.find(m_table, m_table[format].key));
            });
        };
        return m_changes.isEmpty() && same(m_now, m_old) && same(m_old, m_now);
    }

    [[nodiscard]] Delta take()
    {
        pack();
        const auto saysNothing = [](const DeltaOp &op) {
            return op.kind == DeltaOp::Kind::Retain && op.attributes.empty();
        };
        while (!m_delta.empty() && saysNothing(m_delta.back()))
            m_delta.pop_back();
        return std::move(m_delta);
    }

private:
    [[nodiscard]] bool isOpen(DeltaOp::Kind kind) const { return m_hasOpen && m_open.kind == kind; }

    void open(DeltaOp::Kind kind)
    {
        if (isOpen(kind))
            return;
        pack();
        m_open = DeltaOp();
        m_open.kind = kind;
        m_hasOpen = true;
    }

    void pack()
    {
        if (!m_hasOpen)
            return;
        m_hasOpen = false;
        if (m_open.kind == DeltaOp::Kind::Insert)
            m_open.length = m_open.text.size();
        if (m_open.length == 0)
            return;
        if (m_open.kind == DeltaOp::Kind::Retain)
            m_open.attributes = attributesOf(m_core.store, m_changes);
        else if (m_open.kind != DeltaOp::Kind::Delete)
            m_open.attributes = attributesOf(m_core.store, m_now);
        m_delta.push_back(std::move(m_open));
    }

    void addLength(DeltaOp::Kind kind, quint64 length)
    {
        open(kind);
        m_open.length += static_cast<qsizetype>(length);
    }

    void addInsertion(const Piece &piece)
    {
        const Item &item = m_core.store.items[piece.item];
        if (item.kind == Kind::String) {
            open(DeltaOp::Kind::Insert);
            m_open.text += textOf(m_core.store, item).mid(static_cast<qsizetype>(piece.offset));
        } else if (item.kind == Kind::Embed || item.kind == Kind::Type) {
            pack();
            open(DeltaOp::Kind::Embed);
            m_open.length = 1;
            m_open.embed = embedOf(m_core, piece.item);
            pack();
        }
    }

    //! A format that begins (or no longer does) changes what is kept behind it.
    void addFormat(const Piece &piece)
    {
        const Index format = m_core.store.items[piece.item].content;
        const Index key = m_table[format].key;
        switch (piece.fate) {
        case Fate::Added:
            if (!sameValue(m_table, m_now.find(m_table, key), format)) {
                packRetain();
                if (sameValue(m_table, m_old.find(m_table, key), format))
                    m_changes.remove(m_table, key);
                else
                    m_changes.set(m_table, format);
            }
            break;
        case Fate::Deleted: {
            m_old.set(m_table, format);
            const Index now = m_now.find(m_table, key);
            if (!sameValue(m_table, now, format)) {
                packRetain();
                m_changes.set(m_table, now == None ? m_core.store.formats.null(key) : now);
            }
            return;
        }
        case Fate::Kept:
            m_old.set(m_table, format);
            changeBack(key, format);
            break;
        case Fate::Nothing: return;
        }
        if (isOpen(DeltaOp::Kind::Insert))
            pack();
        m_now.apply(m_table, format);
    }

    //! A format that was there before ends a change of its key.
    void changeBack(Index key, Index format)
    {
        const Index change = m_changes.find(m_table, key);
        if (change == None || sameValue(m_table, change, format))
            return;
        packRetain();
        if (m_table[format].isNull())
            m_changes.remove(m_table, key);
        else
            m_changes.set(m_table, format);
    }

    void packRetain()
    {
        if (isOpen(DeltaOp::Kind::Retain))
            pack();
    }

    DocCore &m_core;
    const FormatTable &m_table;
    Delta m_delta;
    DeltaOp m_open;
    bool m_hasOpen = false;
    Formats m_now, m_old; //!< what holds here now, and did before
    Formats m_changes; //!< how what is kept changes
};

} // namespace

Delta textDelta(DocCore &core, const Step &step, Index type)
{
    DeltaBuilder builder(core);
    const auto add = [&builder](const Piece &piece) { builder.add(piece); };
    if (const auto reach = TouchedReach(core.store, type).find(step)) {
        builder.skipTo(core.store.types[type].sequence, reach->first);
        eachPiece(core.store, step, *reach, add, [&builder] { return !builder.isSettled(); });
    } else {
        eachPiece(core.store, step, type, add);
    }
    return builder.take();
}

std::vector<ArrayEvent::Step> arrayChanges(DocCore &core, const Step &step, Index type)
{
    std::vector<ArrayEvent::Step> steps;
    ArrayEvent::Step open;
    const auto pack = [&] {
        if (open.remove > 0 || !open.insert.empty())
            steps.push_back(std::exchange(open, {}));
    };
    eachPiece(core.store, step, type, [&](const Piece &piece) {
        const auto length = static_cast<qsizetype>(piece.length);
        if (piece.fate == Fate::Kept && core.store.items[piece.item].isCountable()) {
            pack();
            open.retain += length;
        } else if (piece.fate == Fate::Deleted) {
            if (!open.insert.empty())
                pack();
            open.remove += length;
        } else if (piece.fate == Fate::Added) {
            auto values = valuesOfItem(core, piece.item);
            const auto first = values.begin() + static_cast<ptrdiff_t>(piece.offset);
            std::move(first, values.end(), std::back_inserter(open.insert));
        }
    });
    pack();
    return steps;
}

std::vector<MapEvent::Key> mapChanges(DocCore &core, const Step &step, Index type)
{
    const Store &store = core.store;
    const auto adds = [&](const Item &item) {
        return item.clock >= step.before(item.client, store.clients.state(item.client));
    };
    const auto deletes = [&](const Item &item) {
        return step.deleted.contains({store.clients[item.client].id, item.clock});
    };
    std::vector<MapEvent::Key> keys;
    for (Index at = store.types[type].firstEntry; at != None; at = store.entries[at].nextEntry) {
        const MapEntry &entry = store.entries[at];
        const Step::Changed change{type, entry.key};
        if (entry.last == None || std::find(step.changed.begin(), step.changed.end(), change) == step.changed.end())
            continue;
        const Item &item = store.items[entry.last];
        Index previous = item.previous;
        while (adds(item) && previous != None && adds(store.items[previous]))
            previous = store.items[previous].previous;
        const bool isNew = adds(item), isGone = deletes(item);
        const bool hadOne = isNew ? previous != None && deletes(store.items[previous]) : true;
        if ((isGone && !hadOne) || (!isGone && !isNew))
            continue;
        const auto action = isGone ? MapEvent::Action::Removed
            : hadOne               ? MapEvent::Action::Updated
                                   : MapEvent::Action::Added;
        keys.push_back({fromUtf8(store.keys.name(entry.key)), action});
    }
    return keys;
}

} // namespace meridian::crdt
