// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>

class QMimeData;

namespace meridian {

//! What is pasted or dropped, as Markdown.
struct Pasted {
    enum class Kind {
        Text,   //!< taken as it is
        Link,   //!< an address alone: on a selection it becomes the words' link
        Blocks, //!< tables, lists, code: they begin on a line of their own
    };
    Kind kind = Kind::Text;
    QString markdown;
    int lines = 0; //!< of plain text
};

//! Tables of a browser or a spreadsheet, lists, headings, emphasis, links and code keep their form; of a text file its words
//! come as a block of code.
//!
//! Errors: what is no text is nothing.
[[nodiscard]] Pasted pastedFrom(const QMimeData &source);

//! Markdown of a page's or a word processor's HTML.
[[nodiscard]] QString markdownOfHtml(const QString &html);
//! A Markdown table of lines of cells parted by tabs; empty when the text is none.
[[nodiscard]] QString tableOfCells(const QString &text);
//! A fenced block, its fence longer than any in the text.
[[nodiscard]] QString codeBlock(const QString &code, const QString &language = QString());

} // namespace meridian
