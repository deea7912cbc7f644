// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/team_commands.h"
#include "ui/models/check_in_book.h"

namespace meridian {

//! What check-ins are read from and written with. All outlive what is made of them.
struct CheckInParts {
    Replica &replica;
    TeamCommands &team;
    const MemberBook &book;
    CheckInBook &checkIns;
};

//! Words of an answer, of which a task or a thread is to be made.
struct WordsInTheWay {
    RoundPlace place;
    ChannelId channel;
    MemberId author;
    Instant at;
    QString text; //!< Markdown
};

} // namespace meridian
