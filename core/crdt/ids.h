// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QtGlobal>
#include <compare>
#include <cstddef>
#include <functional>

namespace meridian {
class Random;
}

namespace meridian::crdt {

//! One session of one author: everything it makes is numbered by its own clock. Never used twice at once.
//!
//! Units: up to 53 bits, as JavaScript counts; create() makes 32 bits, as Yjs 13 does.
struct ClientId {
    static constexpr quint64 Limit = Q_UINT64_C(1) << 53;
    quint64 value = 0;

    [[nodiscard]] static ClientId create(Random &random);
    auto operator<=>(const ClientId &) const = default;
};

//! One element of a document: the `clock`-th that `client` made, from 0.
struct ItemId {
    ClientId client;
    quint64 clock = 0;
    auto operator<=>(const ItemId &) const = default;
};

//! Who asked for a change: any number the caller likes. Undo managers and observers tell changes apart by it.
struct Origin {
    quint64 value = 0;
    auto operator<=>(const Origin &) const = default;
};

//! Whether a change was made here or came as an update.
enum class Source { Local, Remote };

//! The two binary forms of updates. Everything is written in V1; both are read.
enum class Encoding { V1, V2 };

//! What one update may ask for at most. The defaults suit a desktop; a server may be stricter.
struct Limits {
    qsizetype bytes = 64 * 1024 * 1024; //!< of one update or message
    int depth = 100; //!< of nested values inside one element
};

} // namespace meridian::crdt

template<>
struct std::hash<meridian::crdt::ClientId> {
    std::size_t operator()(meridian::crdt::ClientId id) const noexcept
    {
        return std::hash<quint64>()(id.value);
    }
};
