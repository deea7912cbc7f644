// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/desktop/tour_stage.h"

namespace meridian {

//! The tour's pictures of what stands beside a page: a comment that is answered, one that is begun, and many at one place.
[[nodiscard]] std::expected<void, QString> takeMargin(TourStage &stage, DocumentId document);

} // namespace meridian
