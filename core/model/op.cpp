// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/op.h"

namespace meridian {

// Here and not in the header: each of these makes code for every kind, in every file that sees it.

OpBody::OpBody() = default;
template<OpKind Kind>
OpBody::OpBody(Kind one) : OpKinds(std::in_place_type<Kind>, std::move(one))
{
}
OpBody::OpBody(const OpBody &) = default;
OpBody::OpBody(OpBody &&) noexcept = default;
OpBody &OpBody::operator=(const OpBody &) = default;
OpBody &OpBody::operator=(OpBody &&) noexcept = default;
OpBody::~OpBody() = default;
bool OpBody::operator==(const OpBody &other) const
{
    return static_cast<const OpKinds &>(*this) == static_cast<const OpKinds &>(other);
}

bool Op::operator==(const Op &) const = default;
bool Event::operator==(const Event &) const = default;

QLatin1StringView kindOf(const OpBody &body)
{
    return std::visit([](const auto &one) { return std::decay_t<decltype(one)>::kind; }, body);
}

bool isPrivate(const OpBody &body)
{
    return std::visit([](const auto &one) { return isPrivateOp<std::decay_t<decltype(one)>>; }, body);
}

bool isOfDrafts(const OpBody &body)
{
    return std::holds_alternative<op::SaveDraft>(body) || std::holds_alternative<op::DropDraft>(body);
}

// One line a kind; a forgotten one is missed when linking.
template OpBody::OpBody(op::CreateWorkspace);
template OpBody::OpBody(op::AddMember);
template OpBody::OpBody(op::UpdateMember);
template OpBody::OpBody(op::SetRole);
template OpBody::OpBody(op::RemoveMember);
template OpBody::OpBody(op::CreateChannel);
template OpBody::OpBody(op::UpdateChannel);
template OpBody::OpBody(op::JoinChannel);
template OpBody::OpBody(op::LeaveChannel);
template OpBody::OpBody(op::StartThread);
template OpBody::OpBody(op::RenameThread);
template OpBody::OpBody(op::ConcludeThread);
template OpBody::OpBody(op::ReopenThread);
template OpBody::OpBody(op::MoveThread);
template OpBody::OpBody(op::PinThread);
template OpBody::OpBody(op::PostMessage);
template OpBody::OpBody(op::EditMessage);
template OpBody::OpBody(op::DeleteMessage);
template OpBody::OpBody(op::RestoreMessage);
template OpBody::OpBody(op::AddReaction);
template OpBody::OpBody(op::RemoveReaction);
template OpBody::OpBody(op::MarkRead);
template OpBody::OpBody(op::UnmarkRead);
template OpBody::OpBody(op::SetDone);
template OpBody::OpBody(op::SetLater);
template OpBody::OpBody(op::FollowThread);
template OpBody::OpBody(op::FollowChannel);
template OpBody::OpBody(op::SaveDraft);
template OpBody::OpBody(op::DropDraft);
template OpBody::OpBody(op::SetPicture);
template OpBody::OpBody(op::SetChannelRole);
template OpBody::OpBody(op::MakePrivate);
template OpBody::OpBody(op::CreateDocument);
template OpBody::OpBody(op::RenameDocument);
template OpBody::OpBody(op::MoveDocument);
template OpBody::OpBody(op::ArchiveDocument);
template OpBody::OpBody(op::SetFavourite);
template OpBody::OpBody(op::KeepVersion);
template OpBody::OpBody(op::DocumentChanged);
template OpBody::OpBody(op::OpenComment);
template OpBody::OpBody(op::ResolveComment);
template OpBody::OpBody(op::CreateTask);
template OpBody::OpBody(op::SetTaskTitle);
template OpBody::OpBody(op::SetTaskNotes);
template OpBody::OpBody(op::SetTaskOwner);
template OpBody::OpBody(op::SetTaskStatus);
template OpBody::OpBody(op::SetTaskDue);
template OpBody::OpBody(op::SetTaskStart);
template OpBody::OpBody(op::SetTaskPriority);
template OpBody::OpBody(op::LabelTask);
template OpBody::OpBody(op::SetTaskRepeat);
template OpBody::OpBody(op::RelateTask);
template OpBody::OpBody(op::RankTask);
template OpBody::OpBody(op::MoveTask);
template OpBody::OpBody(op::RemoveTask);
template OpBody::OpBody(op::AddStep);
template OpBody::OpBody(op::EditStep);
template OpBody::OpBody(op::TickStep);
template OpBody::OpBody(op::RankStep);
template OpBody::OpBody(op::RemoveStep);
template OpBody::OpBody(op::SaveTaskView);
template OpBody::OpBody(op::DropTaskView);
template OpBody::OpBody(op::SaveCheckIn);
template OpBody::OpBody(op::AnswerCheckIn);
template OpBody::OpBody(op::KeepCheckIn);
template OpBody::OpBody(op::Agree);
template OpBody::OpBody(op::ReadAgreement);
template OpBody::OpBody(op::HoldThread);
template OpBody::OpBody(op::SetAttention);

} // namespace meridian
