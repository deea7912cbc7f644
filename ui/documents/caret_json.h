// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crdt/relative_position.h"
#include <QColor>
#include <QString>

namespace meridian {

//! What somebody says of their caret, as Yjs clients do: {"user":{"name","color"},"cursor":{"anchor","head"}}, the places as
//! Yjs writes relative positions to JSON.
//!
//! Errors: total. Whatever is not said, or not understood, is not there.
struct CaretSaid {
    QString name;
    QColor color; //!< invalid: none said
    struct Places {
        crdt::RelativePosition anchor, head;
    };
    std::optional<Places> cursor; //!< none: they are here, their caret is not

    [[nodiscard]] QByteArray toJson() const;
    [[nodiscard]] static CaretSaid fromJson(const QByteArray &json);
};

} // namespace meridian
