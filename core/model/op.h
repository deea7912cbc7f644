// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/op_standing.h"
#include "core/model/op_threads.h"
#include <type_traits>
#include <variant>

// Every change anyone can make, one struct a kind. `OpBody` is closed: adding a kind makes every
// visit that forgets it fail to compile. The table of fields is the wire format and the disk format.

namespace meridian::op {

//! The first event of every workspace.
struct CreateWorkspace {
    static constexpr QLatin1StringView kind{"workspace.create"};
    WorkspaceId workspace;
    QString name;
    static constexpr auto fields()
    {
        return std::tuple{field("workspace", &CreateWorkspace::workspace),
                          field("name", &CreateWorkspace::name, limits::Name)};
    }
    bool operator==(const CreateWorkspace &) const = default;
};

struct AddMember {
    static constexpr QLatin1StringView kind{"member.add"};
    MemberId member;
    Profile profile;
    Role role = Role::Member;
    static constexpr auto fields()
    {
        return std::tuple{field("member", &AddMember::member), field("profile", &AddMember::profile),
                          field("role", &AddMember::role)};
    }
    bool operator==(const AddMember &) const = default;
};

struct UpdateMember {
    static constexpr QLatin1StringView kind{"member.update"};
    MemberId member;
    Profile profile;
    static constexpr auto fields()
    {
        return std::tuple{field("member", &UpdateMember::member),
                          field("profile", &UpdateMember::profile)};
    }
    bool operator==(const UpdateMember &) const = default;
};

struct SetRole {
    static constexpr QLatin1StringView kind{"member.role"};
    MemberId member;
    Role role = Role::Member;
    static constexpr auto fields()
    {
        return std::tuple{field("member", &SetRole::member), field("role", &SetRole::role)};
    }
    bool operator==(const SetRole &) const = default;
};

//! Ends a membership of the workspace; what the member wrote stays.
struct RemoveMember {
    static constexpr QLatin1StringView kind{"member.remove"};
    MemberId member;
    static constexpr auto fields() { return std::tuple{field("member", &RemoveMember::member)}; }
    bool operator==(const RemoveMember &) const = default;
};

//! An empty picture takes the one there is away.
struct SetPicture {
    static constexpr QLatin1StringView kind{"member.picture"};
    MemberId member;
    QByteArray picture;
    static constexpr auto fields()
    {
        return std::tuple{field("member", &SetPicture::member),
                          field("picture", &SetPicture::picture, limits::PictureBytes)};
    }
    bool operator==(const SetPicture &) const = default;
};

//! The author becomes a member, with everyone in `members`; of a topic they become its manager.
struct CreateChannel {
    static constexpr QLatin1StringView kind{"channel.create"};
    ChannelId channel;
    ChannelKind channelKind = ChannelKind::Public;
    QString name; //!< empty for a direct conversation
    QString purpose;
    std::vector<MemberId> members;
    static constexpr auto fields()
    {
        return std::tuple{field("channel", &CreateChannel::channel),
                          field("channel_kind", &CreateChannel::channelKind),
                          field("name", &CreateChannel::name, limits::Name),
                          field("purpose", &CreateChannel::purpose, limits::Purpose),
                          field("members", &CreateChannel::members, limits::Members)};
    }
    bool operator==(const CreateChannel &) const = default;
};

struct UpdateChannel {
    static constexpr QLatin1StringView kind{"channel.update"};
    ChannelId channel;
    QString name;
    QString purpose;
    bool archived = false;
    static constexpr auto fields()
    {
        return std::tuple{field("channel", &UpdateChannel::channel),
                          field("name", &UpdateChannel::name, limits::Name),
                          field("purpose", &UpdateChannel::purpose, limits::Purpose),
                          field("archived", &UpdateChannel::archived)};
    }
    bool operator==(const UpdateChannel &) const = default;
};

struct JoinChannel {
    static constexpr QLatin1StringView kind{"channel.join"};
    ChannelId channel;
    MemberId member;
    static constexpr auto fields()
    {
        return std::tuple{field("channel", &JoinChannel::channel), field("member", &JoinChannel::member)};
    }
    bool operator==(const JoinChannel &) const = default;
};

struct LeaveChannel {
    static constexpr QLatin1StringView kind{"channel.leave"};
    ChannelId channel;
    MemberId member;
    static constexpr auto fields()
    {
        return std::tuple{field("channel", &LeaveChannel::channel),
                          field("member", &LeaveChannel::member)};
    }
    bool operator==(const LeaveChannel &) const = default;
};

struct SetChannelRole {
    static constexpr QLatin1StringView kind{"channel.role"};
    ChannelId channel;
    MemberId member;
    ChannelRole role = ChannelRole::Member;
    static constexpr auto fields()
    {
        return std::tuple{field("channel", &SetChannelRole::channel), field("member", &SetChannelRole::member),
                          field("role", &SetChannelRole::role)};
    }
    bool operator==(const SetChannelRole &) const = default;
};

//! Makes a public channel private, for good: who is not in it loses it.
struct MakePrivate {
    static constexpr QLatin1StringView kind{"channel.make_private"};
    ChannelId channel;
    static constexpr auto fields() { return std::tuple{field("channel", &MakePrivate::channel)}; }
    bool operator==(const MakePrivate &) const = default;
};

struct StartThread {
    static constexpr QLatin1StringView kind{"thread.start"};
    ThreadId thread;
    ChannelId channel;
    QString subject;
    Ask ask = Ask::Nothing;
    std::optional<Instant> askBy;
    std::vector<MemberId> told;
    std::optional<WorkSpan> askWithin = {};
    std::optional<qint64> reviewHours = {}; //!< as in Review
    [[nodiscard]] Asking asking() const { return {ask, askBy, askWithin, told}; }
    static constexpr auto fields()
    {
        return std::tuple{field("thread", &StartThread::thread), field("channel", &StartThread::channel),
                          field("subject", &StartThread::subject, limits::Subject),
                          field("ask", &StartThread::ask), field("ask_by", &StartThread::askBy),
                          field("told", &StartThread::told, limits::Members),
                          field("ask_within", &StartThread::askWithin), field("review_hours", &StartThread::reviewHours)};
    }
    bool operator==(const StartThread &) const = default;
};

struct PostMessage {
    static constexpr QLatin1StringView kind{"message.post"};
    MessageId message;
    ThreadId thread;
    QString text;
    std::optional<MessageId> beside = {}; //!< the message this is a side comment on
    std::optional<Manner> manner = {};
    std::optional<Instant> meant = {}; //!< when it was to go out, where it went later; only the server says so
    std::optional<Urgency> urgent = {};
    std::optional<MemberId> handsTo = {}; //!< who has the thread in hand from then on
    std::optional<Asking> asks = {};
    static constexpr auto fields()
    {
        return std::tuple{field("message", &PostMessage::message), field("thread", &PostMessage::thread),
                          field("text", &PostMessage::text, limits::Text),
                          field("beside", &PostMessage::beside), field("manner", &PostMessage::manner),
                          field("meant", &PostMessage::meant), field("urgent", &PostMessage::urgent),
                          field("hands_to", &PostMessage::handsTo), field("asks", &PostMessage::asks)};
    }
    bool operator==(const PostMessage &) const = default;
};

struct EditMessage {
    static constexpr QLatin1StringView kind{"message.edit"};
    MessageId message;
    QString text;
    static constexpr auto fields()
    {
        return std::tuple{field("message", &EditMessage::message),
                          field("text", &EditMessage::text, limits::Text)};
    }
    bool operator==(const EditMessage &) const = default;
};

struct DeleteMessage {
    static constexpr QLatin1StringView kind{"message.delete"};
    MessageId message;
    static constexpr auto fields() { return std::tuple{field("message", &DeleteMessage::message)}; }
    bool operator==(const DeleteMessage &) const = default;
};

//! Brings a message back that its author deleted. Its words come with it: nobody kept them.
struct RestoreMessage {
    static constexpr QLatin1StringView kind{"message.restore"};
    MessageId message;
    QString text;
    static constexpr auto fields()
    {
        return std::tuple{field("message", &RestoreMessage::message),
                          field("text", &RestoreMessage::text, limits::Text)};
    }
    bool operator==(const RestoreMessage &) const = default;
};

//! Agree and Looking into it answer what is asked in the thread. It is named, because a replica may lack the message.
struct AddReaction {
    static constexpr QLatin1StringView kind{"reaction.add"};
    MessageId message;
    QString emoji;
    std::optional<ThreadId> thread = {}; //!< the message's
    static constexpr auto fields()
    {
        return std::tuple{field("message", &AddReaction::message),
                          field("emoji", &AddReaction::emoji, limits::Emoji),
                          field("thread", &AddReaction::thread)};
    }
    bool operator==(const AddReaction &) const = default;
};

struct RemoveReaction {
    static constexpr QLatin1StringView kind{"reaction.remove"};
    MessageId message;
    QString emoji;
    std::optional<ThreadId> thread = {};
    static constexpr auto fields()
    {
        return std::tuple{field("message", &RemoveReaction::message),
                          field("emoji", &RemoveReaction::emoji, limits::Emoji),
                          field("thread", &RemoveReaction::thread)};
    }
    bool operator==(const RemoveReaction &) const = default;
};

} // namespace meridian::op

namespace meridian {

using OpKinds = std::variant<op::CreateWorkspace, op::AddMember, op::UpdateMember, op::SetRole,
                             op::RemoveMember, op::CreateChannel, op::UpdateChannel, op::JoinChannel,
                             op::LeaveChannel, op::StartThread, op::RenameThread, op::ConcludeThread,
                             op::ReopenThread, op::MoveThread, op::PinThread,
                             op::PostMessage, op::EditMessage, op::DeleteMessage,
                             op::RestoreMessage, op::AddReaction, op::RemoveReaction, op::MarkRead, op::UnmarkRead,
                             op::SetDone, op::SetLater, op::FollowThread, op::FollowChannel,
                             op::SaveDraft, op::DropDraft, op::SetPicture, op::SetChannelRole, op::MakePrivate,
                             op::CreateDocument, op::RenameDocument, op::MoveDocument, op::ArchiveDocument,
                             op::SetFavourite, op::KeepVersion, op::DocumentChanged, op::OpenComment,
                             op::ResolveComment, op::CreateTask, op::SetTaskTitle, op::SetTaskNotes, op::SetTaskOwner,
                             op::SetTaskStatus, op::SetTaskDue, op::SetTaskStart, op::SetTaskPriority, op::LabelTask,
                             op::SetTaskRepeat, op::RelateTask, op::RankTask, op::MoveTask, op::RemoveTask,
                             op::AddStep, op::EditStep, op::TickStep, op::RankStep, op::RemoveStep,
                             op::SaveTaskView, op::DropTaskView, op::SaveCheckIn, op::AnswerCheckIn, op::KeepCheckIn,
                             op::Agree, op::ReadAgreement, op::HoldThread, op::SetAttention>;

template<typename T, typename Variant>
inline constexpr bool isAlternativeOf = false;
template<typename T, typename... Kinds>
inline constexpr bool isAlternativeOf<T, std::variant<Kinds...>> = (std::is_same_v<T, Kinds> || ...);
template<typename T>
concept OpKind = isAlternativeOf<T, OpKinds>;

//! One change of any kind: the variant, with what it does to itself in op.cpp. Each of these is code for every kind, which every
//! file that only hands changes on would else make again.
class OpBody : public OpKinds {
public:
    OpBody();
    template<OpKind Kind>
    OpBody(Kind one); // NOLINT(google-explicit-constructor): a change of one kind is a change
    OpBody(const OpBody &);
    OpBody(OpBody &&) noexcept;
    OpBody &operator=(const OpBody &);
    OpBody &operator=(OpBody &&) noexcept;
    ~OpBody();
    bool operator==(const OpBody &) const;
};

//! A change somebody asks for. The client makes up `opId` and the ids of what it creates, so that
//! sending it twice is harmless.
struct Op {
    OpId opId;
    OpBody body;
    bool operator==(const Op &) const;
};

//! A change that happened: an op with its place in the workspace's log.
struct Event {
    Seq seq = 0;
    Op op;
    MemberId author;
    Instant at;
    bool operator==(const Event &) const;
};

[[nodiscard]] QLatin1StringView kindOf(const OpBody &body);

//! Only its author's devices get it.
[[nodiscard]] bool isPrivate(const OpBody &body);

//! An op about a draft goes out in silence: it is no message, and only its author's devices hear of it.
[[nodiscard]] bool isOfDrafts(const OpBody &body);

} // namespace meridian
