// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/op_document.h"
#include "core/model/op_drafts.h"
#include "core/model/op_task.h"
#include "core/model/op_team.h"

// How a member stands to threads and channels: changes that concern nobody else. Only the author's own
// devices get their events. Where two devices disagree, the later one in the log holds.

namespace meridian::op {

//! It never moves a position back. A mark that was set with read.unmark stays, unless the read knew of it
//! and says so in `clears`: a device that was away cannot undo what it did not know.
struct MarkRead {
    static constexpr QLatin1StringView kind{"read.mark"};
    ThreadId thread;
    Seq seq = 0;
    std::optional<OpId> clears = {}; //!< the read.unmark it knew of
    static constexpr auto fields()
    {
        return std::tuple{field("thread", &MarkRead::thread), field("seq", &MarkRead::seq),
                          field("clears", &MarkRead::clears)};
    }
    bool operator==(const MarkRead &) const = default;
};

//! The thread is new from `seq` on, until a read.mark that knows of it.
struct UnmarkRead {
    static constexpr QLatin1StringView kind{"read.unmark"};
    ThreadId thread;
    Seq seq = 0;
    static constexpr auto fields()
    {
        return std::tuple{field("thread", &UnmarkRead::thread), field("seq", &UnmarkRead::seq)};
    }
    bool operator==(const UnmarkRead &) const = default;
};

//! Done with everything up to and with `seq`; what somebody else writes after it brings the thread back.
//! 0 takes it back. Ends a "later".
struct SetDone {
    static constexpr QLatin1StringView kind{"inbox.done"};
    ThreadId thread;
    Seq seq = 0;
    static constexpr auto fields()
    {
        return std::tuple{field("thread", &SetDone::thread), field("seq", &SetDone::seq)};
    }
    bool operator==(const SetDone &) const = default;
};

//! Out of the inbox until a time; without one: back in it. Ends a "done".
struct SetLater {
    static constexpr QLatin1StringView kind{"inbox.later"};
    ThreadId thread;
    std::optional<Instant> until;
    static constexpr auto fields()
    {
        return std::tuple{field("thread", &SetLater::thread), field("until", &SetLater::until)};
    }
    bool operator==(const SetLater &) const = default;
};

struct FollowThread {
    static constexpr QLatin1StringView kind{"thread.follow"};
    ThreadId thread;
    ThreadFollow follow = ThreadFollow::Default;
    std::optional<Instant> muteUntil;
    static constexpr auto fields()
    {
        return std::tuple{field("thread", &FollowThread::thread), field("follow", &FollowThread::follow),
                          field("mute_until", &FollowThread::muteUntil)};
    }
    bool operator==(const FollowThread &) const = default;
};

struct FollowChannel {
    static constexpr QLatin1StringView kind{"channel.follow"};
    ChannelId channel;
    ChannelLevel level = ChannelLevel::Inbox;
    static constexpr auto fields()
    {
        return std::tuple{field("channel", &FollowChannel::channel), field("level", &FollowChannel::level)};
    }
    bool operator==(const FollowChannel &) const = default;
};

} // namespace meridian::op

namespace meridian {

//! Kinds whose events are for their author's devices alone.
template<typename T>
inline constexpr bool isPrivateOp = std::is_same_v<T, op::MarkRead> || std::is_same_v<T, op::UnmarkRead>
    || std::is_same_v<T, op::SetDone> || std::is_same_v<T, op::SetLater>
    || std::is_same_v<T, op::FollowThread> || std::is_same_v<T, op::FollowChannel>
    || std::is_same_v<T, op::SaveDraft> || std::is_same_v<T, op::DropDraft>
    || std::is_same_v<T, op::SetFavourite> || std::is_same_v<T, op::SaveTaskView>
    || std::is_same_v<T, op::DropTaskView> || std::is_same_v<T, op::KeepCheckIn>
    || std::is_same_v<T, op::SetAttention>;

} // namespace meridian
