// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QString>
#include <QStringList>

// Writing Markdown that reads back as what was meant: the pieces every importer needs.

namespace meridian::markdown {

//! Adds words that are to be seen as they are. Marks that CommonMark or GFM would take for
//! formatting at this place get a backslash, the others stay as people typed them. `out` is what
//! stands before them.
void appendLiteral(QString &out, QStringView words);
[[nodiscard]] QString literal(QStringView words);

//! `[label](url)`, `<url>` when there is no other label. Of addresses that are not for the web or
//! mail the words alone stay.
[[nodiscard]] QString link(const QString &url, const QString &label);
//! Code in a line, with as many backticks as it needs.
[[nodiscard]] QString codeSpan(const QString &code);
//! A fenced block on lines of its own.
[[nodiscard]] QString codeBlock(const QString &code);
//! Every line behind "> ".
[[nodiscard]] QString quoted(const QString &text);
//! Parts of at most `limit` UTF-16 units, cut at lines or words where there are any; an open code
//! fence is closed in one part and opened again in the next.
[[nodiscard]] QStringList inParts(const QString &text, qsizetype limit);
//! Text that can be stored and sent: no lone surrogates, no NUL, no control characters but tab and
//! newline.
[[nodiscard]] QString storable(const QString &text);

} // namespace meridian::markdown
