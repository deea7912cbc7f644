// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/desktop/tour_stage.h"

namespace meridian {

//! Tasks that were made of a document's words: in its margin, on a comment, in the list of comments; and what is said about one.
[[nodiscard]] std::expected<void, QString> takeDocumentTasks(TourStage &stage, DocumentId document);

} // namespace meridian
