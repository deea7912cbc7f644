// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/id.h"

namespace meridian {

using WorkspaceId = Id<struct WorkspaceTag>;
using MemberId = Id<struct MemberTag>;
using ChannelId = Id<struct ChannelTag>;
using ThreadId = Id<struct ThreadTag>;
using MessageId = Id<struct MessageTag>;
using OpId = Id<struct OpTag>;
using DeviceId = Id<struct DeviceTag>;
using DraftId = Id<struct DraftTag>;
using WriterId = Id<struct WriterTag>; //!< one replica, among those of a member
using InviteId = Id<struct InviteTag>;
using DocumentId = Id<struct DocumentTag>;
using TaskId = Id<struct TaskTag>;
using StepId = Id<struct StepTag>; //!< a line of a task's check-list
using ViewId = Id<struct ViewTag>; //!< a way of looking at tasks
using CheckInId = Id<struct CheckInTag>;
using VersionId = Id<struct VersionTag>; //!< a state of a document that somebody kept

//! A place in the workspace log, 1 for the first event; 0 is "before everything".
using Seq = qint64;

//! The order of rows that are not confirmed yet: they sort after every confirmed one,
//! in the order in which they were written (PendingSeq + the outbox position).
inline constexpr Seq PendingSeq = Seq(1) << 50;

} // namespace meridian
