// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crdt/delete_set.h"
#include "core/crdt/ids.h"
#include <QByteArray>
#include <map>

namespace meridian::crdt {

//! What updates brought that refers to elements which are not here yet.
struct Pending {
    QByteArray update; //!< structs (V1), each section in order; empty: none
    std::map<ClientId, quint64> missing; //!< something of these clients, from this clock on, may help
    DeleteSet deletions;

    [[nodiscard]] bool isEmpty() const { return update.isEmpty() && deletions.isEmpty(); }
    //! `clock` of `client` is not here.
    void miss(ClientId client, quint64 clock)
    {
        const auto [known, isNew] = missing.try_emplace(client, clock);
        if (!isNew && known->second > clock)
            known->second = clock;
    }
};

} // namespace meridian::crdt
