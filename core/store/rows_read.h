// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/entities.h"
#include "core/model/op.h"
#include <optional>
#include <vector>

// What the queries answer with: a row as a screen needs it, in one query and no second one a row.

namespace meridian {

//! How a change of mine stands. Confirmed rows have none of it.
enum class SendState { Confirmed, Waiting, Refused };

struct ReactionCount {
    QString emoji;
    int count = 0;
    bool mine = false;
};

struct MessageRow {
    Message message;
    SendState state = SendState::Confirmed;
    std::vector<ReactionCount> reactions;
};

struct ThreadRow {
    Thread thread;
    QString channelName;
    ChannelKind channelKind = ChannelKind::Public;
    bool unread = false;
    bool waitsForMe = false; //!< unread, and it mentions me, tells me by name, or is direct
    SendState state = SendState::Confirmed;
    QString draft; //!< first words of my draft here, empty when none
};

struct ChannelRow {
    Channel channel;
    bool joined = false;
    bool unread = false;
    std::vector<MemberId> members; //!< of a direct conversation; empty for the others
};

//! Where a page of threads goes on: after the row with this last_at and id.
struct ThreadKey {
    Instant lastAt;
    ThreadId thread;
};

struct OutboxRow {
    qint64 position = 0;
    Op op;
    Instant writtenAt;
    SendState state = SendState::Waiting;
    QString code;    //!< of the refusal
    QString message; //!< its sentence
    std::optional<ThreadId> thread;
    QString subject; //!< of that thread, for the list
};

//! Words not sent yet. One draft a place: a reply in a thread, or a new thread (its own id, made up early).
struct Draft {
    ThreadId thread;
    bool isNewThread = false;
    std::optional<ChannelId> channel; //!< of a new thread
    std::vector<MemberId> told;       //!< of a new thread
    QString subject;                  //!< of a new thread
    Ask ask = Ask::Nothing;
    std::optional<Instant> askBy;
    QString text;
    Instant changedAt;

    static constexpr auto fields()
    {
        return std::tuple{field("thread", &Draft::thread), field("new_thread", &Draft::isNewThread),
                          field("channel", &Draft::channel),
                          field("told", &Draft::told, limits::Members),
                          field("subject", &Draft::subject, 1000), field("ask", &Draft::ask),
                          field("ask_by", &Draft::askBy), field("text", &Draft::text),
                          field("changed_at", &Draft::changedAt)};
    }
    bool operator==(const Draft &) const = default;
};

} // namespace meridian
