// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/desktop/tour_stage.h"

namespace meridian {

//! Everything hours can be, in the settings and as others see it: breaks, a second week, leave, holidays, a journey.
[[nodiscard]] std::expected<void, QString> takeHours(TourStage &stage);

} // namespace meridian
