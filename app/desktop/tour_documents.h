// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/desktop/tour_stage.h"

namespace meridian {

//! The tour's pictures of documents: their home, one that is open with others in it, its versions, a new one.
[[nodiscard]] std::expected<void, QString> takeDocuments(TourStage &stage);

} // namespace meridian
