// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/desktop/tour_stage.h"

namespace meridian {

//! Decisions that leave people hours to read, and replies that ask somebody.
[[nodiscard]] std::expected<void, QString> takeAsking(TourStage &stage);

} // namespace meridian
