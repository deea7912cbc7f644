// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/crdt/meridian_edits.h"

namespace meridian::crdt {

//! All that can be seen of a document at one moment.
struct Seen {
    Seen(const Doc &doc, const Roots &roots)
        : state(doc.encode()), text(roots.text.toDelta()), map(roots.map.toJson()), array(roots.array.toJson()),
          xml(roots.xml.toXml()), isWaiting(doc.isWaiting())
    {
    }
    bool operator==(const Seen &) const = default;

    QByteArray state;
    Delta text;
    Any map, array;
    QString xml;
    bool isWaiting;
};

} // namespace meridian::crdt
