// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/ids.h"
#include <vector>

namespace meridian {

//! The id of the direct conversation of exactly these people: whoever begins it, in whatever order they are named,
//! and however often, also on two computers at once, it is the same one.
[[nodiscard]] ChannelId directChannelId(std::vector<MemberId> people);

} // namespace meridian
