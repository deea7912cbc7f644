// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/desktop/tour_stage.h"

namespace meridian {

//! The tour's pictures of a workspace in which everything is as long as it may be, in Latin, Japanese and Arabic.
[[nodiscard]] std::expected<void, QString> takeLong(TourStage &stage);

} // namespace meridian
