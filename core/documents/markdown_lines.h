// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/random.h"
#include "core/base/id.h"
#include "core/documents/delta_lines.h"
#include "core/text/markdown.h"
#include <functional>

namespace meridian {

//! The lines of a document that Markdown stands for, as core/text reads it. Rows of tables get names of `random`; a mention is
//! shown as `nameOf` says. `breaks`: what a line break inside a paragraph means.
//!
//! Errors: none; what is too large or twisted is plain words.
[[nodiscard]] std::vector<DeltaLine> linesOfMarkdown(const QString &markdown, Random &random,
                                                     const std::function<QString(const Uuid &)> &nameOf = {},
                                                     LineBreaks breaks = LineBreaks::Count);
//! Markdown that reads back as these lines, as far as Markdown has words for them: underline, marks and pictures with their
//! data have none.
[[nodiscard]] QString markdownOf(const std::vector<DeltaLine> &lines);

//! A name for a row of a table, as Quill makes them.
[[nodiscard]] QString newRowName(Random &random);

} // namespace meridian
