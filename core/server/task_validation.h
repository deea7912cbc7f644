// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/op.h"
#include "core/server/refusal.h"

// Do ops about tasks make sense by their own words? A part of validation::body().

namespace meridian::validation {

[[nodiscard]] Checked<void> check(const op::CreateTask &one);
[[nodiscard]] Checked<void> check(const op::SetTaskTitle &one);
[[nodiscard]] Checked<void> check(const op::SetTaskNotes &one);
[[nodiscard]] Checked<void> check(const op::SetTaskOwner &one);
[[nodiscard]] Checked<void> check(const op::SetTaskStatus &one);
[[nodiscard]] Checked<void> check(const op::SetTaskDue &one);
[[nodiscard]] Checked<void> check(const op::SetTaskStart &one);
[[nodiscard]] Checked<void> check(const op::SetTaskPriority &one);
[[nodiscard]] Checked<void> check(const op::LabelTask &one);
[[nodiscard]] Checked<void> check(const op::SetTaskRepeat &one);
[[nodiscard]] Checked<void> check(const op::RelateTask &one);
[[nodiscard]] Checked<void> check(const op::RankTask &one);
[[nodiscard]] Checked<void> check(const op::MoveTask &one);
[[nodiscard]] Checked<void> check(const op::RemoveTask &one);
[[nodiscard]] Checked<void> check(const op::AddStep &one);
[[nodiscard]] Checked<void> check(const op::EditStep &one);
[[nodiscard]] Checked<void> check(const op::TickStep &one);
[[nodiscard]] Checked<void> check(const op::RankStep &one);
[[nodiscard]] Checked<void> check(const op::RemoveStep &one);
[[nodiscard]] Checked<void> check(const op::SaveTaskView &one);
[[nodiscard]] Checked<void> check(const op::DropTaskView &one);

} // namespace meridian::validation
