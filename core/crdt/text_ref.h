// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crdt/delta.h"
#include "core/crdt/type_ref.h"
#include <QString>
#include <QStringView>

namespace meridian::crdt {

class Transaction;

//! A shared text with formatting and embeds.
//!
//! Units: UTF-16 units. Every position is total: one behind the end means the end, one inside a
//!   surrogate pair means the pair's start (for the end of a range: its end), so no edit splits a character.
//! Source: Yjs 13's Y.Text.
class TextRef : public TypeRef {
public:
    using TypeRef::TypeRef;

    [[nodiscard]] QString toString() const;
    //! `length` units from `index`, embeds left out.
    [[nodiscard]] QString mid(qsizetype index, qsizetype length) const;
    [[nodiscard]] Delta toDelta() const;
    //! Of `length` units from `index` alone, with the formats that hold there. Its lengths add up: what is neither letters
    //! nor an embed, and left out of the whole delta, is an embed here.
    [[nodiscard]] Delta toDelta(qsizetype index, qsizetype length) const;
    //! What text typed at `index` would inherit.
    [[nodiscard]] Attributes attributesAt(qsizetype index) const;

    //! Inserts with the attributes that stand at `index`.
    void insert(Transaction &tx, qsizetype index, QStringView text);
    //! Inserts with just these attributes.
    void insert(Transaction &tx, qsizetype index, QStringView text, const Attributes &attributes);
    void insertEmbed(Transaction &tx, qsizetype index, const Any &embed,
                     const Attributes &attributes = {});
    void remove(Transaction &tx, qsizetype index, qsizetype length);
    //! Sets attributes on a range; the value Null takes one away.
    void format(Transaction &tx, qsizetype index, qsizetype length, const Attributes &attributes);
    //! Applies a whole delta; embeds that are nested types are passed over.
    void applyDelta(Transaction &tx, const Delta &delta);

private:
    void typeOrInsert(qsizetype index, QStringView text);
};

} // namespace meridian::crdt
