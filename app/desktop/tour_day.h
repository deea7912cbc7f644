// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/desktop/tour_stage.h"

namespace meridian {

//! The team's day: its best time, another on somebody else's clock, and a weekend.
[[nodiscard]] std::expected<void, QString> takeTeamDay(TourStage &stage);

} // namespace meridian
