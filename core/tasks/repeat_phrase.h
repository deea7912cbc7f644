// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/time/due.h"
#include <QStringList>

namespace meridian {

//! How often, as it is written: "every weekday", "every 2nd Tuesday", "every 3 days", "monthly", "jeden Dienstag", "alle 2 Wochen",
//! each perhaps with "after done" behind it.
struct RepeatPhrase {
    Repeat repeat;
    int words = 0; //!< how many of them it takes
};

//! At the beginning of `words`. None when it does not begin with a repetition.
[[nodiscard]] std::optional<RepeatPhrase> repeatPhrase(const QStringList &words);

} // namespace meridian
