// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crdt/pod_vector.h"
#include <QtGlobal>

namespace meridian::crdt {

//! A place in one of a document's arrays: of items, leaves, clients, types, keys …
using Index = quint32;
inline constexpr Index None = ~Index(0);

//! What an element is made of, by its number on the wire.
enum class Kind : quint8 { Gc, Deleted, Json, Binary, String, Embed, Format, Type, Any, Document, Skip };

//! An ItemId with the client by its place in the document's table.
struct LocalId {
    Index client = None;
    quint64 clock = 0;
    [[nodiscard]] bool isNull() const { return client == None; }
    bool operator==(const LocalId &) const = default;
};

//! A run of elements that one client made in a row, and that stand in a row: Yjs's Item, cut where Yjs cuts it,
//! because the cuts can be seen in the encoded document. Just one cache line.
struct alignas(64) Item {
    enum Flag : quint8 {
        Removed = 1, //!< deleted; its place is kept
        Keep = 2, //!< an undo manager may want the content back
        Redone = 4, //!< see DocCore::redone
        Keyed = 8, //!< stands under a key of its type, not in the sequence
    };
    quint64 clock = 0;
    quint64 length = 0;
    quint64 originClock = 0;
    quint64 rightClock = 0;
    Index client = None;
    Index originClient = None; //!< None: was inserted at the beginning
    Index rightClient = None; //!< None: was inserted at the end
    Index home = None; //!< the leaf of the sequence or, Keyed, the map entry; None: collected
    Index previous = None, next = None; //!< Keyed: neighbours under the same key
    //! String: first unit in the client's text. Type: the type. Format: the format.
    //! Json, Binary, Embed, Any, Document: first byte in the client's values.
    quint32 content = 0;
    Kind kind = Kind::Gc;
    quint8 flags = 0;
    quint16 unused = 0;

    [[nodiscard]] quint64 end() const { return clock + length; }
    [[nodiscard]] LocalId id() const { return {client, clock}; }
    [[nodiscard]] LocalId lastId() const { return {client, end() - 1}; }
    [[nodiscard]] LocalId origin() const { return {originClient, originClock}; }
    [[nodiscard]] LocalId rightOrigin() const { return {rightClient, rightClock}; }
    void setOrigin(LocalId id) { originClient = id.client; originClock = id.clock; }
    void setRightOrigin(LocalId id) { rightClient = id.client; rightClock = id.clock; }
    [[nodiscard]] bool has(Flag flag) const { return (flags & flag) != 0; }
    void set(Flag flag) { flags |= flag; }
    void unset(Flag flag) { flags &= static_cast<quint8>(~flag); }
    [[nodiscard]] bool isRemoved() const { return has(Removed); }
    [[nodiscard]] bool isCollected() const { return kind == Kind::Gc; }
    //! Whether positions count it (when it is not removed).
    [[nodiscard]] bool isCountable() const
    {
        return kind != Kind::Format && kind != Kind::Deleted && kind != Kind::Gc;
    }
    [[nodiscard]] quint32 visibleLength() const
    {
        return isRemoved() || !isCountable() ? 0 : static_cast<quint32>(length);
    }
};
static_assert(sizeof(Item) == 64);

//! Whether two items that stand side by side become one: one goes on where the other ends.
//! Source: Item.mergeWith() and the contents' mergeWith() in Yjs.
[[nodiscard]] inline bool canJoin(const Item &left, const Item &right)
{
    constexpr quint8 state = Item::Removed | Item::Redone;
    return right.originClient == left.client && right.originClock + 1 == left.end() && left.kind == right.kind
        && (left.kind == Kind::String || left.kind == Kind::Deleted || left.kind == Kind::Any || left.kind == Kind::Json)
        && (left.flags & state) == (right.flags & state) && !left.has(Item::Redone)
        && left.rightOrigin() == right.rightOrigin();
}

//! All items of a document. Indexes stay; references last until the next add().
class ItemTable {
public:
    [[nodiscard]] Item &operator[](Index index) { return m_items[index]; }
    [[nodiscard]] const Item &operator[](Index index) const { return m_items[index]; }
    Index add(const Item &item)
    {
        if (m_free != None) {
            const Index index = m_free;
            m_free = m_items[index].next;
            m_items[index] = item;
            return index;
        }
        m_items.push(item);
        return static_cast<Index>(m_items.size() - 1);
    }
    void remove(Index index)
    {
        m_items[index].next = m_free;
        m_free = index;
    }
    void reserve(size_t more) { m_items.reserve(m_items.size() + more); }

private:
    PodVector<Item, 64> m_items;
    Index m_free = None;
};

} // namespace meridian::crdt
