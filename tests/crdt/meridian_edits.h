// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crdt/doc.h"
#include <QJsonArray>

namespace meridian::crdt {

//! The four roots that the tests know a document by.
struct Roots {
    explicit Roots(Doc &doc)
        : text(doc.text(u"t")), map(doc.map(u"m")), array(doc.array(u"a")), xml(doc.xml(u"x"))
    {
    }
    TextRef text;
    MapRef map;
    ArrayRef array;
    TypeRef xml;
};

//! A place in the text: r in [0, 1) of its length, at or before which a character begins.
[[nodiscard]] qsizetype placeIn(const TextRef &text, double r);

//! One edit of the language of README.md, [name, arguments…], done as yjs_peer.mjs does it.
//! Errors: false for a name that is none.
[[nodiscard]] bool doEdit(Transaction &tx, Roots &roots, const QJsonArray &edit);

} // namespace meridian::crdt
