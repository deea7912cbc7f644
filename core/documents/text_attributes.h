// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crdt/delta.h"
#include <QStringView>

// What the attributes and embeds of a document's text mean. The names are Quill's, so that Quill edits the same text;
// those that Quill has no name for are attributes, never embeds: what Quill does not know as an attribute it keeps,
// what it does not know as an embed it cannot show at all.

namespace meridian {

namespace attr {

// Of letters.
inline constexpr QStringView Bold = u"bold", Italic = u"italic", Underline = u"underline", Strike = u"strike",
                             Code = u"code", Link = u"link", Background = u"background", Color = u"color", Font = u"font",
                             Size = u"size", Script = u"script";
inline constexpr QStringView Mention = u"mention"; //!< a member's id; the letters say "@" and how they were called then
inline constexpr QStringView Time = u"time"; //!< an instant, as core/documents/time_mark.h writes it; the letters are what was written
inline constexpr QStringView Titled = u"titled"; //!< of a link: the title that its letters were made of; as long as they are the same, its title of today is shown
// Only in views that compare, never in a document.
inline constexpr QStringView Inserted = u"meridian-inserted", Deleted = u"meridian-deleted";
// Of a line: they stand on its line break.
inline constexpr QStringView Header = u"header", Blockquote = u"blockquote", List = u"list", Indent = u"indent",
                             CodeBlock = u"code-block", Table = u"table", Align = u"align", Direction = u"direction";
inline constexpr QStringView Divider = u"divider"; //!< of an empty line: it is shown as a rule
// Embeds: an object with one of these as its first key.
inline constexpr QStringView Image = u"image", Video = u"video", Formula = u"formula";

} // namespace attr

//! The value of a key, or nullptr; null and undefined are none.
[[nodiscard]] const crdt::Any *attributeOf(const crdt::Attributes &attributes, QStringView key);
//! Whether it is there, and not false.
[[nodiscard]] bool isSet(const crdt::Attributes &attributes, QStringView key);
[[nodiscard]] QString textOf(const crdt::Attributes &attributes, QStringView key);
//! The same with `change` applied: its nulls take keys away.
[[nodiscard]] crdt::Attributes merged(crdt::Attributes attributes, const crdt::Attributes &change);
//! What format() needs to make `to` of `from`.
[[nodiscard]] crdt::Attributes difference(const crdt::Attributes &from, const crdt::Attributes &to);
//! Equal, in whatever order.
[[nodiscard]] bool sameAttributes(const crdt::Attributes &a, const crdt::Attributes &b);
//! One text for each set of attributes, whatever their order; empty for none. And back.
[[nodiscard]] QString jsonOf(const crdt::Attributes &attributes);
[[nodiscard]] crdt::Attributes attributesOfJson(const QString &json);

//! What kind of line one is, as far as we know kinds. Where several people gave it several, the first of this order counts.
struct LineStyle {
    enum class Kind { Code, Cell, Bullet, Number, Check, Heading, Quote, Divider, Body };
    enum class Checked { No, Yes };
    Kind kind = Kind::Body;
    int level = 0;  //!< of a heading, 1 to 6
    int indent = 0; //!< 0 to 8
    Checked checked = Checked::No;
    QString name; //!< the language of code ("plain" is none), the row of a cell

    [[nodiscard]] static LineStyle of(const crdt::Attributes &line);
    //! The attributes that make a line this, and take from it what it was; other attributes stay.
    [[nodiscard]] crdt::Attributes change() const;
    [[nodiscard]] bool isItem() const { return kind == Kind::Bullet || kind == Kind::Number || kind == Kind::Check; }
    bool operator==(const LineStyle &) const = default;
};

} // namespace meridian
