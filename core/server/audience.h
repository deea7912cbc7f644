// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/op.h"
#include "core/store/workspace_reader.h"

namespace meridian {

//! Who hears of an event, by who may read what it touches as of now.
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
        //! An event that names another channel than the one its thread is in by now is for those who read both.
        std::optional<ChannelId> also = {};
    };
    [[nodiscard]] StoreResult<Circle> circleOf(const Event &event) const;
    //! Those in a channel, in order.
    [[nodiscard]] StoreResult<std::vector<MemberId>> membersOf(ChannelId channel) const
    {
        return m_reader.channelMembers(channel);
    }
    //! The author always hears of their own event, and whom a membership event is about of that.
    [[nodiscard]] StoreResult<bool> hears(const Circle &circle, const Event &event, MemberId member, Role role) const;
    //! May a member of this role read the channel now?
    [[nodiscard]] StoreResult<bool> readsChannel(ChannelId channel, MemberId member, Role role) const;
    //! Is a moved thread or document out of sight for somebody who could read it before? Those who never could are not told.
    [[nodiscard]] StoreResult<bool> loses(const Event &event, MemberId member, Role role) const;
    //! The channels whose readers may have had a thread or document before it was moved to where it is now; none for other events.
    [[nodiscard]] StoreResult<std::vector<Circle>> formerCircles(const Event &event) const;
    //! True when `channel` is read by being in it, for a member of this role.
    [[nodiscard]] StoreResult<bool> readByMembership(ChannelId channel, Role role) const;

private:
    [[nodiscard]] StoreResult<Circle> circleOf(ChannelId channel) const;
    [[nodiscard]] StoreResult<Circle> circleOf(ThreadId thread) const;
    [[nodiscard]] StoreResult<Circle> circleOf(DocumentId document) const;
    template<typename IdType>
    [[nodiscard]] StoreResult<Circle> circleOf(IdType thing, ChannelId named) const;
    [[nodiscard]] StoreResult<std::vector<Circle>> formerCircles(const op::MoveDocument &move, Seq seq) const;
    [[nodiscard]] StoreResult<bool> reads(const Circle &circle, MemberId member, Role role) const;
    [[nodiscard]] StoreResult<Circle> circleOf(MessageId message) const;
    const WorkspaceReader &m_reader;
};

//! The member a channel.join or channel.leave is about.
[[nodiscard]] std::optional<MemberId> concerned(const OpBody &body);

//! The thread that an op takes to another channel: a task's too.
[[nodiscard]] std::optional<ThreadId> movedThread(const OpBody &body);

} // namespace meridian
