// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/op.h"
#include "core/store/workspace_reader.h"
#include <QHash>
#include <QSet>

namespace meridian {

//! Who hears of an event, by who may read what it touches as of now.
//!
//! Keeps the members of channels it was asked about in memory, so that a broadcast costs no query a receiver;
//! forget() must hear of every committed event.
class Audience {
public:
    //! `reader` outlives this.
    explicit Audience(const WorkspaceReader &reader) : m_reader(reader) {}

    struct Circle {
        enum class Who {
            Everyone, //!< guests too
            Public,   //!< all but guests; and the guests in `channel`
            Members,  //!< those in `channel`
            Author    //!< the author alone
        };
        Who who = Who::Author;
        ChannelId channel;
    };
    [[nodiscard]] StoreResult<Circle> circleOf(const Event &event);
    //! Those in a channel.
    [[nodiscard]] StoreResult<QSet<MemberId>> membersOf(ChannelId channel);
    //! The author always hears of their own event, and whom a membership event is about of that.
    [[nodiscard]] StoreResult<bool> hears(const Circle &circle, const Event &event, MemberId member, Role role);
    //! True when `channel` is read by being in it, for a member of this role.
    [[nodiscard]] StoreResult<bool> readByMembership(ChannelId channel, Role role);

    void forget(const Event &event);
    void forgetAll();

private:
    [[nodiscard]] StoreResult<Circle> circleOf(ChannelId channel);
    [[nodiscard]] StoreResult<Circle> circleOf(ThreadId thread);
    [[nodiscard]] StoreResult<Circle> circleOf(MessageId message);
    const WorkspaceReader &m_reader;
    QHash<ChannelId, ChannelKind> m_kinds; //!< never change
    QHash<ChannelId, QSet<MemberId>> m_members;
};

//! The member a channel.join or channel.leave is about.
[[nodiscard]] std::optional<MemberId> concerned(const OpBody &body);

} // namespace meridian
