// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/entity_rows.h"
#include "core/store/projection.h"

namespace meridian {

//! What a Projection does, one function an op kind and one a row kind. Throws SQLite::Exception.
class Projection::Statements {
public:
    explicit Statements(SQLite::Database &database) : m_sql(database) {}

    void apply(const op::CreateWorkspace &op, const Event &event, ChangeSet &change);
    void apply(const op::AddMember &op, const Event &event, ChangeSet &change);
    void apply(const op::UpdateMember &op, const Event &event, ChangeSet &change);
    void apply(const op::SetRole &op, const Event &event, ChangeSet &change);
    void apply(const op::RemoveMember &op, const Event &event, ChangeSet &change);
    void apply(const op::CreateChannel &op, const Event &event, ChangeSet &change);
    void apply(const op::UpdateChannel &op, const Event &event, ChangeSet &change);
    void apply(const op::JoinChannel &op, const Event &event, ChangeSet &change);
    void apply(const op::LeaveChannel &op, const Event &event, ChangeSet &change);
    void apply(const op::StartThread &op, const Event &event, ChangeSet &change);
    void apply(const op::RenameThread &op, const Event &event, ChangeSet &change);
    void apply(const op::ConcludeThread &op, const Event &event, ChangeSet &change);
    void apply(const op::ReopenThread &op, const Event &event, ChangeSet &change);
    void apply(const op::MoveThread &op, const Event &event, ChangeSet &change);
    void apply(const op::PinThread &op, const Event &event, ChangeSet &change);
    void apply(const op::PostMessage &op, const Event &event, ChangeSet &change);
    void apply(const op::EditMessage &op, const Event &event, ChangeSet &change);
    void apply(const op::DeleteMessage &op, const Event &event, ChangeSet &change);
    void apply(const op::AddReaction &op, const Event &event, ChangeSet &change);
    void apply(const op::RemoveReaction &op, const Event &event, ChangeSet &change);
    void apply(const op::MarkRead &op, const Event &event, ChangeSet &change);
    void apply(const op::UnmarkRead &op, const Event &event, ChangeSet &change);
    void apply(const op::SetDone &op, const Event &event, ChangeSet &change);
    void apply(const op::SetLater &op, const Event &event, ChangeSet &change);
    void apply(const op::FollowThread &op, const Event &event, ChangeSet &change);
    void apply(const op::FollowChannel &op, const Event &event, ChangeSet &change);
    void apply(const op::SetPicture &op, const Event &event, ChangeSet &change);
    void apply(const op::SetChannelRole &op, const Event &event, ChangeSet &change);
    void apply(const op::MakePrivate &op, const Event &event, ChangeSet &change);

    void put(const Member &member);
    void put(const Channel &channel);
    void put(const Membership &membership);
    void put(const Thread &thread);
    void put(const ThreadNote &note);
    void put(const Message &message);
    void put(const Reaction &reaction);
    void put(const Standing &standing);
    void put(const ChannelFollow &follow);
    void put(const Picture &picture);
    void clear();
    void forget(ChannelId channel);
    void forget(ThreadId thread);
    void noteThread(MessageId message, ChangeSet &change);
    std::optional<MemberId> owner; //!< whose standing is kept; none: everybody's

private:
    struct Place {
        ThreadId thread;
        Seq seq = 0;
    };
    //! Where a message that is here and not deleted stands.
    std::optional<Place> placeOf(MessageId message);
    //! The place of the newest message of a thread that was not deleted.
    bool isNewest(const Place &place);
    void addMentions(const Place &place, const QString &text);
    void dropMentions(const Place &place);
    [[nodiscard]] bool keeps(MemberId member) const { return !owner || *owner == member; }
    //! Whom a text mentions is asked by it.
    void noteAsked(const Place &place, const QString &text);
    void notePosted(ThreadId thread, MemberId author, Seq seq);
    void addTold(ThreadId thread, const std::vector<MemberId> &told);
    //! Events spoke of a thread that is not here.
    void noteMissing(ThreadId thread);
    //! Who is in the channel already keeps the role they have.
    void addToChannel(const Membership &membership);

    StatementCache m_sql;
};

} // namespace meridian
