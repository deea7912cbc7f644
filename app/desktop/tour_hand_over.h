// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "app/desktop/tour_stage.h"

namespace meridian {

//! Who has what in hand, the card it is handed over with, and what is offered at the end of a day.
[[nodiscard]] std::expected<void, QString> takeHandOver(TourStage &stage);

} // namespace meridian
