// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/base/clock.h"
#include "core/base/random.h"
#include "core/model/op.h"
#include <QTimeZone>

namespace meridian {

//! What takes a change of a task back, by what the task was `before`; none for what is no change of a task. What others changed
//! meanwhile in other fields stays.
[[nodiscard]] std::optional<OpBody> takingBack(const OpBody &change, const Task &before);

//! Where somebody's days go by: what repeating tasks of theirs are reckoned with.
struct OwnersDays {
    QTimeZone zone;
    WeekHours hours;
};

//! The task that comes after a repeating one that is done now: the same again, with no step done, on its next day. None when
//! it does not come again. `task` has its notes.
[[nodiscard]] std::optional<op::CreateTask> nextTime(const Task &task, const OwnersDays &owner, Instant done, Random &random);

} // namespace meridian
