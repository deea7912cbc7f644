// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/task.h"
#include <QStringList>
#include <array>
#include <functional>

namespace meridian {

//! A task on its way out of Meridian, with the names of what it refers to.
struct ExportedTask {
    Task task;
    QString owner;   //!< their name; empty for nobody
    QString channel;
    QString origin;  //!< what the thread or document is called that it came from
    QString link;    //!< that opens it here; may be empty
    std::optional<Instant> changedAt = {}; //!< for calendars that read it again and again
};

namespace csv {

inline constexpr size_t Columns = 14;
//! Title, status, owner, channel, due day, time, zone, priority, labels, steps done, steps, made at, closed at, origin.
using Headers = std::array<QString, Columns>;

//! A table: UTF-8 with a mark of its order, lines that end in CR LF, moments as ISO 8601 in UTC. A cell that a spreadsheet would
//! reckon with begins with an apostrophe.
//! Source: RFC 4180.
[[nodiscard]] QByteArray of(const std::vector<ExportedTask> &tasks, const Headers &headers,
                            const std::function<QString(TaskStatus)> &status,
                            const std::function<QString(Priority)> &priority);

} // namespace csv

namespace ics {

//! What calendars are told: things to do, which many leave out, or moments of a day, which all show.
enum class As { ToDos, Events };

//! A calendar of tasks. As events only those that are due and not closed are in it. A time is told as its instant, a day without
//! a time as a day.
//! Source: RFC 5545; what it folds and escapes.
[[nodiscard]] QByteArray of(const std::vector<ExportedTask> &tasks, const QString &name, As as, Instant now);

} // namespace ics

} // namespace meridian
