// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/member_book.h"

namespace meridian {

//! Whom words in a thread notify: everybody in a direct conversation; elsewhere who wrote in it, whom it tells by name, and
//! whom the words mention. All others find them in their inbox, and so does who does not follow it any more. `author` is left out, and so are bots and who was removed.
//!
//! Who writes is told by this, and who reads is notified by this: one rule, so that the plan under a composer is what happens.
[[nodiscard]] StoreResult<std::vector<MemberId>> notifiedBy(const Queries &read, const MemberBook &book, const ThreadRow &row,
                                                            const QString &words, MemberId author);

} // namespace meridian
