// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/crdt/delta.h"
#include <optional>

namespace meridian {

//! A delta that inserts, as Quill writes it: {"ops":[{"insert":"…","attributes":{…}}]}.
[[nodiscard]] QString deltaToJson(const crdt::Delta &delta);
//! Errors: nothing for what is none, or inserts something else than letters and plain values.
[[nodiscard]] std::optional<crdt::Delta> deltaFromJson(const QString &json);

} // namespace meridian
