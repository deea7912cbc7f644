// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crdt/delta.h"
#include "core/crdt/doc_core.h"
#include <vector>

namespace meridian::crdt {

//! The attributes that hold at a place, at most one format a key, in the order in which a JavaScript Map would
//! have them: that order decides the order of the elements that formatting makes.
class Formats {
public:
    //! The format of a key, or None.
    [[nodiscard]] Index find(const FormatTable &table, Index key) const;
    void set(const FormatTable &table, Index format);
    void remove(const FormatTable &table, Index key);
    //! set(), or remove() if the value is null.
    void apply(const FormatTable &table, Index format);
    [[nodiscard]] const std::vector<Index> &all() const { return m_formats; }
    [[nodiscard]] bool isEmpty() const { return m_formats.empty(); }

private:
    std::vector<Index> m_formats;
};

//! Whether two formats have the same value; None is null. Objects are compared one level deep.
//! Source: equalAttrs() in Yjs's YText.
[[nodiscard]] bool sameValue(const FormatTable &table, Index a, Index b);

//! A place between two items of a text, and the attributes that hold there.
struct TextCursor {
    Index type = None;
    Index left = None, right = None;
    Formats formats;
};

//! Right behind the unit in front of `position`; cuts an item in two if need be.
[[nodiscard]] TextCursor cursorAt(DocCore &core, Index type, quint32 position);
//! Over the item to the right, which must be there.
void goForward(const Store &store, TextCursor &cursor);

[[nodiscard]] Formats formatsOf(Store &store, const Attributes &attributes);
[[nodiscard]] Attributes attributesOf(const Store &store, const Formats &formats);

//! Whether a cut here, that many units into an item, would cut a character in two.
[[nodiscard]] bool isInsideCharacter(const Store &store, const Item &item, quint64 offset);
//! Moves a position out of a surrogate pair.
enum class Snap { Back, Forward };
[[nodiscard]] quint32 snapped(Store &store, Index type, qsizetype position, Snap snap);

} // namespace meridian::crdt
