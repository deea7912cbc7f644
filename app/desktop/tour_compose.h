// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/desktop/tour_stage.h"

namespace meridian {

//! The tour's pictures of writing: names and emoji offered, a draft from another device, many people told, what was put away.
[[nodiscard]] std::expected<void, QString> takeComposing(TourStage &stage);

} // namespace meridian
