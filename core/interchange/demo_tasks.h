// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/interchange/demo_documents.h"

namespace meridian {

//! What the demo team is doing: tasks, most of them made of its words, as events that go on behind the last one of `events`.
//! Nothing about them is news to me. `zoneOf` names where somebody's clock hangs.
struct DemoDoings {
    DemoKeys keys;
    std::function<QDate(int)> day;
    std::function<QString(const QString &)> zoneOf;
};
[[nodiscard]] std::vector<Event> demoTasks(const DemoDoings &story, const std::vector<Event> &events);

} // namespace meridian
