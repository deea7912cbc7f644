// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/model/op.h"
#include <vector>

namespace meridian {

//! What one of its documents says, or said in a version, as one update.
struct DemoText {
    DocumentId document;
    std::optional<VersionId> version; //!< none: now
    QByteArray state;
};

//! Somebody who has one of its documents open, and where their caret stands: places as relative positions.
struct DemoPresence {
    DocumentId document;
    MemberId member;
    QByteArray anchor, head;
};

//! A workspace to look around in: six cities, one product launch, told as the events of its log.
struct DemoTeam {
    MemberId me;
    WorkspaceId workspace;
    QString name;
    std::vector<Event> events; //!< seq 1, 2, 3 …, my read positions among them
    std::vector<Event> tasks = {}; //!< what is made of its words, behind `events`
    std::vector<DemoText> texts = {};
    std::vector<DemoPresence> present = {};
    Instant fixedNow = {};     //!< the moment the story is told at: demoMoment()

    [[nodiscard]] std::vector<Event> withTasks() const
    {
        std::vector<Event> all = events;
        all.insert(all.end(), tasks.begin(), tasks.end());
        return all;
    }
};

//! Tuesday 16 June 2026, 11:12 in Lisbon: the moment of every picture of the demo team.
[[nodiscard]] Instant demoMoment();

//! The demo team as it stands at `now`: what the story says of Tuesday happens on the last day on which it has been
//! 11:12 in Lisbon, at the same times of day. The same `now` gives the same events, and ids are the same for every `now`.
[[nodiscard]] DemoTeam demoTeam(Instant now);

} // namespace meridian
