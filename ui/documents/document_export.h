// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/interchange/document_words.h"
#include <QFont>
#include <expected>

namespace meridian {

//! Writes a document to a file whose name says how: .md, .html, .pdf or .odt; another ending is Markdown. The file is there
//! whole or not at all. `font` is that of paper.
//!
//! Errors: what the file system says.
[[nodiscard]] std::expected<void, QString> exportDocument(const WrittenDocument &document, const DocumentWords &words,
                                                          const QString &path, const QFont &font);

} // namespace meridian
