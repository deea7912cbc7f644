// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crdt/crdt_error.h"
#include "core/crdt/ids.h"
#include <QByteArray>
#include <QByteArrayView>
#include <expected>
#include <utility>
#include <vector>

namespace meridian::crdt {

//! How much a replica has of each client: the clock of the next element it expects.
class StateVector {
public:
    using Entry = std::pair<ClientId, quint64>;

    StateVector() = default;
    explicit StateVector(std::vector<Entry> entries); //!< in any order
    [[nodiscard]] static std::expected<StateVector, CrdtError> decode(QByteArrayView bytes);
    [[nodiscard]] QByteArray encode() const;
    [[nodiscard]] quint64 clock(ClientId client) const; //!< 0 if the client is not in it
    void set(ClientId client, quint64 clock); //!< 0 takes the client out
    //! Whether nothing in `other` is news to the one who has this.
    [[nodiscard]] bool covers(const StateVector &other) const;
    [[nodiscard]] const std::vector<Entry> &entries() const { return m_entries; } //!< by client, falling
    bool operator==(const StateVector &) const = default;

private:
    std::vector<Entry> m_entries;
};

} // namespace meridian::crdt
