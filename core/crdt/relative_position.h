// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crdt/crdt_error.h"
#include "core/crdt/ids.h"
#include "core/crdt/type_ref.h"
#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <expected>
#include <optional>

namespace meridian::crdt {

//! A place in a text or array that stays with its neighbours while others edit: carets, comments.
//!
//! Source: Yjs 13's RelativePosition, byte for byte.
struct RelativePosition {
    //! The neighbour it stays with: the element after it (a caret pushed on by insertions in front), or before it.
    enum class Side { Before = -1, After = 0 };

    std::optional<ItemId> type; //!< the nested type, by the element that holds it,
    std::optional<QString> root; //!< or the root type's name
    std::optional<ItemId> item; //!< none: the end of the type (After), or its start (Before)
    Side side = Side::After;

    [[nodiscard]] static RelativePosition at(const TypeRef &type, qsizetype index,
                                             Side side = Side::After);
    [[nodiscard]] static std::expected<RelativePosition, CrdtError> decode(QByteArrayView bytes);
    [[nodiscard]] QByteArray encode() const;

    struct Place {
        TypeRef type;
        qsizetype index = 0;
        Side side = Side::After;
    };
    //! Where it is now; none while its neighbour is not here yet, or if its type is gone.
    [[nodiscard]] std::optional<Place> resolve(Doc &doc) const;

    bool operator==(const RelativePosition &) const = default;
};

} // namespace meridian::crdt
