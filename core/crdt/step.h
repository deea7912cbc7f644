// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crdt/delete_set.h"
#include "core/crdt/ids.h"
#include "core/crdt/item.h"
#include <QHash>
#include <algorithm>
#include <vector>

namespace meridian::crdt {

//! The origin of what tidies up formatting by itself: nobody asked for it, and nobody takes it back.
inline constexpr Origin TidyOrigin{~Q_UINT64_C(0) - 1};

//! What one transaction has done so far.
struct Step {
    //! A client that made something in it: from which clock, and (once it is over) to which.
    struct Made {
        Index client = None;
        quint64 before = 0;
        quint64 after = 0;
        quint64 items = 0; //!< new ones; letters typed on to an item make none
    };
    //! A type that changed, and the key that did; key None: the sequence.
    struct Changed {
        Index type = None;
        Index key = None;
        bool operator==(const Changed &) const = default;
    };

    Origin origin;
    Source source = Source::Local;
    quint32 depth = 0;
    std::vector<Made> made;
    DeleteSet deleted;
    std::vector<ClientId> deletedOf; //!< once it is over: whose elements were deleted, in the order of their first ones
    DeleteSet loose; //!< those of them whose content is still to be forgotten
    std::vector<Changed> changed;
    std::vector<LocalId> splits; //!< right halves of items that were cut, to be joined again if they can

    void clear()
    {
        source = Source::Local;
        made.clear();
        deleted.clear();
        deletedOf.clear();
        loose.clear();
        changed.clear();
        splits.clear();
        if (!places.isEmpty())
            places.clear();
    }
    //! A client is about to make something; `state`: its clock now.
    Made &noteMade(Index client, quint64 state)
    {
        if (const Made *known = find(client))
            return const_cast<Made &>(*known);
        if (made.size() >= Few)
            places.insert(client, made.size());
        return made.emplace_back(Made{client, state, state, 0});
    }
    [[nodiscard]] bool madeItems() const
    {
        return std::any_of(made.begin(), made.end(), [](const Made &one) { return one.items > 0; });
    }
    //! The clock that a client had when this began; `state`: its clock now.
    [[nodiscard]] quint64 before(Index client, quint64 state) const
    {
        const Made *known = find(client);
        return known ? known->before : state;
    }
    void noteChanged(Index type, Index key)
    {
        const Changed change{type, key};
        if (changed.empty() || !(changed.back() == change))
            changed.push_back(change);
    }

private:
    static constexpr size_t Few = 8;
    [[nodiscard]] const Made *find(Index client) const
    {
        for (size_t i = 0; i < std::min(made.size(), Few); ++i) {
            if (made[i].client == client)
                return &made[i];
        }
        const auto place = made.size() > Few ? places.constFind(client) : places.constEnd();
        return place == places.constEnd() ? nullptr : &made[*place];
    }

    QHash<Index, size_t> places; //!< in `made`, of those behind the first few
};

} // namespace meridian::crdt
