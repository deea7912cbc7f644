// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/desktop/tour_stage.h"

namespace meridian {

//! The tour's pictures of what reaches me and when: my morning, a reply that came first, focus, and the times of notifications.
[[nodiscard]] std::expected<void, QString> takeAttention(TourStage &stage);

} // namespace meridian
