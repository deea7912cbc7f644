// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/interchange/demo_documents.h"

namespace meridian {

//! The demo team's check-ins: what it asks itself, and what was answered by `until`. `today` is the story's.
[[nodiscard]] std::vector<DemoDocuments::Happening> demoCheckIns(const DemoKeys &keys, QDate today, Instant until);

} // namespace meridian
