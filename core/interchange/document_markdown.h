// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/random.h"
#include "core/interchange/document_words.h"
#include <expected>

namespace meridian {

//! A document as a Markdown file: its title is the first heading. People are called as `words` has them; what Markdown has no
//! marks for is left out (core/documents/markdown_lines.h).
[[nodiscard]] QString toMarkdown(const WrittenDocument &document, const DocumentWords &words = {});

//! Why a file makes no document.
enum class DocumentFault { TooLarge, NotText };

inline constexpr qsizetype LargestMarkdown = 4 * 1024 * 1024; //!< bytes of a file

//! Reads a Markdown file: UTF-8 or UTF-16 by their marks, else UTF-8 or, where that fails, Latin-1. A first heading of
//! level 1 is the title, `name` where there is none. Lines that were filled at some width are one paragraph.
//! Bounded: LargestMarkdown bytes; long texts are read in parts of at most 64 K units.
//! `random` names the rows of tables.
[[nodiscard]] std::expected<WrittenDocument, DocumentFault> fromMarkdown(const QByteArray &file, const QString &name,
                                                                        Random &random);
//! The same of a text that is one already, a template say; it has no title.
[[nodiscard]] crdt::Delta deltaFromMarkdown(const QString &text, Random &random);

} // namespace meridian
