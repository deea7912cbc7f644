// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/interchange/document_words.h"
#include <QLocale>

namespace meridian {

//! Who reads the HTML: a browser, with a style sheet in the file; or a QTextDocument, which knows a part of HTML 4 and is
//! on its way to paper or to ODT.
enum class HtmlReader { Browser, TextDocument };

//! A document as one HTML file that refers to nothing outside of itself. Everything from the text is escaped; pictures are
//! kept where their bytes are in the text, and named where they lie elsewhere; links lead to the web and mail only.
[[nodiscard]] QString toHtml(const WrittenDocument &document, HtmlReader reader, const QLocale &locale,
                             const DocumentWords &words = {});

} // namespace meridian
