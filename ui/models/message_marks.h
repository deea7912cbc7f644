// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/entities.h"
#include "ui/models/member_book.h"

namespace meridian {

//! A quiet line under the head of a message, above its words: what the message did beside saying something.
struct MessageMark {
    QString icon;
    QString sentence;
};

//! "Reached Aroha as urgent: the Auckland page shows the wrong price. It matters by 23:00", "Asks Yuki for a reply by Wed 12:00", "Handed to
//! Yuki".
[[nodiscard]] std::vector<MessageMark> marksOf(const Message &message, const MemberBook &book, Instant now);

} // namespace meridian
