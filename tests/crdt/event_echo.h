// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/crdt/meridian_edits.h"
#include <QJsonValue>
#include <set>

namespace meridian::crdt {

//! A copy of a document's roots made from nothing but what observers are told, as an editor or a list on a screen has it.
class EventEcho {
public:
    EventEcho(Doc &doc, const Roots &roots);

    //! What the copy has that the document has not, or the other way round; empty when they are equal.
    [[nodiscard]] QString difference(const Roots &roots) const;

private:
    void hear(const MapEvent &event);
    void hear(const ArrayEvent &event);

    Doc m_textDoc{ClientId{0}};
    TextRef m_text;
    std::set<QString> m_keys;
    std::vector<QJsonValue> m_values; //!< a nested type, which has observers of its own, is Undefined
    QString m_fault;
};

} // namespace meridian::crdt
