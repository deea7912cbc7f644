// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"
#include <QFlags>
#include <QString>
#include <vector>

namespace meridian {

enum class Style { Bold = 1, Italic = 2, Strike = 4, Code = 8 };
Q_DECLARE_FLAGS(Styles, Style)
Q_DECLARE_OPERATORS_FOR_FLAGS(Styles)

//! Words of one look. A line break inside a paragraph is '\n'.
struct Run {
    QString text;    //!< of a mention: `<@id>`, to be shown as a name
    Styles style;
    QString link;    //!< http, https, mailto, or to a thread; empty when it leads nowhere
    Uuid mention;    //!< the member's id; null when it is no mention
    bool operator==(const Run &) const = default;
};
using Runs = std::vector<Run>;

enum class BlockKind { Paragraph, Heading, Code, Table, Rule };
//! How the first block of a list item is marked; the item's further blocks have None.
enum class ItemMark { None, Bullet, Number, TaskOpen, TaskDone };
enum class CellAlign { Start, Center, End };

struct TableCell {
    Runs runs;
    CellAlign align = CellAlign::Start;
    bool operator==(const TableCell &) const = default;
};

//! One block of a text, in reading order. Quotes and lists are depths here, not parents: what a screen
//! needs to indent it.
struct Block {
    BlockKind kind = BlockKind::Paragraph;
    int level = 0;         //!< of a heading, 1 to 6
    int quoteDepth = 0;    //!< 0 outside any quote
    int listDepth = 0;     //!< 0 outside any list
    ItemMark mark = ItemMark::None;
    qint64 number = 0;     //!< of a numbered item
    bool tight = false;    //!< the item stands close to its neighbours
    QString language;      //!< of code, as the writer named it; may be empty
    QString title;         //!< of code: what follows the language, such as the name of the file
    Runs runs;             //!< of code: one run, without the last line break
    std::vector<std::vector<TableCell>> rows; //!< of a table; the first is its head
    bool operator==(const Block &) const = default;
};

//! What a line break inside a paragraph means: a break, as people mean it who write messages, or a blank, as in files
//! whose lines were filled. One that CommonMark calls hard is a break in both.
enum class LineBreaks { Count, Fold };

//! Reads Markdown: CommonMark with tables, task lists, strike-through and bare links;
//! `:shortcode:` becomes its emoji, `<@id>` a mention. HTML is text. Links with another scheme than http, https
//! and mailto are text, but for those to threads and documents, which also stand bare. Never fails: a text that is too large or too twisted is one plain paragraph.
//!
//! Source: CommonMark 0.31.2; GitHub Flavored Markdown 0.29 for tables, task lists and strike-through.
[[nodiscard]] std::vector<Block> parseMarkdown(const QString &markdown, LineBreaks breaks = LineBreaks::Count);

} // namespace meridian
