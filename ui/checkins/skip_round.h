// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/checkins/check_in_parts.h"

namespace meridian {

//! Keeps that I skip a round, or do not; what I have written of it by now stays. False: that could not be read, and nothing is kept.
bool skipRound(const CheckInParts &parts, const RoundPlace &place, bool skipped);

} // namespace meridian
