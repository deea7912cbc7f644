// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/random.h"
#include "core/documents/delta_lines.h"
#include <memory>
#include <optional>

class QMimeData;

namespace meridian {

//! What of a text is copied: as it is (for documents), as formatted text, and as Markdown for everybody else.
[[nodiscard]] std::unique_ptr<QMimeData> copied(const crdt::Delta &part);
//! What is pasted or dropped, as lines; the last of them goes on in the line it is put into. Of HTML only what a document
//! has a name for is taken, and nothing is fetched. None: there are no words in it.
[[nodiscard]] std::optional<std::vector<DeltaLine>> pastedLines(const QMimeData &source, Random &random);
//! An address alone: on selected words it becomes their link.
[[nodiscard]] QString pastedAddress(const QMimeData &source);

//! Lines of somebody's HTML.
[[nodiscard]] std::vector<DeltaLine> linesOfHtml(const QString &html, Random &random);

} // namespace meridian
