// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/desktop/tour_stage.h"

namespace meridian {

//! The tour's pictures of tasks: mine, one of them, a board, a new one in a line, one under the message it was made of.
[[nodiscard]] std::expected<void, QString> takeTasks(TourStage &stage);

} // namespace meridian
