// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/desktop/tour_stage.h"

namespace meridian {

//! What cannot wait, and what a channel agreed on about it.
[[nodiscard]] std::expected<void, QString> takeUrgent(TourStage &stage);

} // namespace meridian
