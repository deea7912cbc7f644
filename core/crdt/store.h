// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crdt/clients.h"
#include "core/crdt/item.h"
#include "core/crdt/key_table.h"
#include "core/crdt/sequence.h"
#include "core/crdt/step.h"
#include "core/crdt/type_ref.h"
#include <QHash>
#include <vector>

namespace meridian::crdt {

//! One shared type: the sequence of its children, and those under keys.
struct SharedType {
    TypeKind kind = TypeKind::Undeclared;
    bool hasFormatting = false; //!< as Yjs's _hasFormatting: forgotten when a root is declared
    bool isGone = false; //!< collected
    Index item = None; //!< the element that holds it; None: a root
    Index name = None; //!< of the root, the XML element or hook
    Index firstEntry = None, lastEntry = None;
    Sequence sequence;
};

//! What one key of a type holds and held: items from left to right, of which the last counts.
struct MapEntry {
    Index type = None;
    Index key = None;
    Index first = None, last = None; //!< items
    Index nextEntry = None; //!< of the same type
};

//! A list of items: a type's sequence, or (`entry`) what stands under one of its keys.
struct ListPlace {
    Index type = None;
    Index entry = None;
    [[nodiscard]] bool isNull() const { return type == None; }
    bool operator==(const ListPlace &) const = default;
};

//! All elements of a document and where they stand. What changes them is in DocCore's files; here is
//! how they are found, linked, cut in two and joined.
class Store {
public:
    ItemTable items;
    SequenceTable sequences{items};
    ClientTable clients;
    KeyTable keys;
    FormatTable formats;
    std::vector<SharedType> types;
    std::vector<MapEntry> entries;
    //! Of items with Item::Redone: the element that stands for the first of theirs now.
    QHash<Index, LocalId> redone;

    Store() = default;
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    //! The root of that name, made if need be.
    [[nodiscard]] Index root(QByteArrayView name);
    [[nodiscard]] Index addType(TypeKind kind, Index item, Index name);
    [[nodiscard]] Index findEntry(Index type, Index key) const;
    [[nodiscard]] Index obtainEntry(Index type, Index key);

    //! The item that an element lies in; it must be there.
    [[nodiscard]] Index itemAt(LocalId id) const
    {
        const RunIndex &runs = clients[id.client].runs;
        return runs.item(runs.find(id.clock));
    }
    [[nodiscard]] bool has(LocalId id) const { return id.clock < clients.state(id.client); }
    [[nodiscard]] ListPlace listOf(const Item &item) const;
    [[nodiscard]] Index keyOf(const Item &item) const
    {
        return item.has(Item::Keyed) ? entries[item.home].key : None;
    }
    [[nodiscard]] Index typeOf(const Item &item) const { return listOf(item).type; }
    [[nodiscard]] Index firstOf(ListPlace list) const;
    [[nodiscard]] Index rightOf(Index item) const;
    [[nodiscard]] Index leftOf(Index item) const;
    [[nodiscard]] bool isDeleted(const SharedType &type) const
    {
        return type.item != None && items[type.item].isRemoved();
    }

    //! Puts an item into a list behind `left`, or at the beginning.
    void link(Index item, ListPlace list, Index left);
    //! Tells the sequence that an item's visible length may have changed.
    void refreshLength(Index item);

    //! The item that begins with this element, and the one that ends with it; cuts one in two if need be.
    //! What was collected is not cut.
    Index cleanStart(Step &step, LocalId id);
    Index cleanEnd(Step &step, LocalId id);
    //! Cuts an item in two and gives the right half.
    Index split(Step &step, Index client, RunIndex::Cursor at, quint64 offset);
    struct Joined {
        RunIndex::Cursor at; //!< the item that took in the others
        size_t count = 0; //!< of those
    };
    //! Joins an item with its neighbours to the left (by clock) as long as that goes.
    Joined joinWithLefts(Client &client, RunIndex::Cursor at);

private:
    bool join(Index left, Index right);
    //! Where the content of the part from `offset` begins.
    quint32 contentAt(const Item &item, quint32 content, quint64 offset);

    QHash<Index, Index> m_roots; //!< by name
    QHash<quint64, Index> m_entries; //!< by type and key
};

} // namespace meridian::crdt
