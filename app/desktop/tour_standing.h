// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/desktop/tour_stage.h"

namespace meridian {

//! The tour's pictures of how I stand to a channel, a thread and a question: what I follow, and whose answer is open.
[[nodiscard]] std::expected<void, QString> takeStanding(TourStage &stage);

} // namespace meridian
