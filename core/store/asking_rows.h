// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/entities.h"
#include "core/store/statements.h"

namespace meridian::rows {

//! Somebody whom one asks in a thread, by the thread itself or by a message of it; the newest time counts.
struct AskedOne {
    MemberId member;
    Seq seq = 0;      //!< of what asks them
    Instant due;      //!< the greatest there is where no moment is asked for
    bool answered = false; //!< has written since, or agreed or looks into it
    bool askedAgain = false; //!< a message since then mentions them
    bool operator==(const AskedOne &) const = default;
};

//! Whom `asker` asks in a thread, themselves and those who left the workspace not counted, in the order of their ids. Who
//! has answered is looked for among the newest thousand messages. Throws SQLite::Exception.
[[nodiscard]] std::vector<AskedOne> askedOthers(StatementCache &sql, ThreadId thread, MemberId asker);

//! The threads of a channel in which `asker` asks anybody. Throws SQLite::Exception.
[[nodiscard]] std::vector<ThreadId> askingThreads(StatementCache &sql, ChannelId channel, MemberId asker);
//! All in which they ask `asked`. Throws SQLite::Exception.
[[nodiscard]] std::vector<ThreadId> askingThreads(StatementCache &sql, MemberId asked, MemberId asker);

} // namespace meridian::rows
