// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/desktop/tour_stage.h"

namespace meridian {

//! A round that is open, one that has closed, one whose answers are hidden, and a check-in as it is set up.
[[nodiscard]] std::expected<void, QString> takeCheckIns(TourStage &stage);

} // namespace meridian
