// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/text/markdown.h"
#include <optional>

namespace meridian {

//! The beginning of a text that would cost too much to be laid out before anybody asks for all of it: more than a view
//! shows, and laid out within a few frames. None when all of it may be laid out at once, as nearly all messages may.
[[nodiscard]] std::optional<std::vector<Block>> costlyHead(const std::vector<Block> &blocks);

} // namespace meridian
