// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/interchange/demo_team.h"
#include <QJsonValue>
#include <functional>

namespace meridian {

//! The demo team's documents: what happened to them, what they say and said, and who has them open.
struct DemoDocuments {
    struct Happening {
        Instant at;
        QString author; //!< the key of a person
        OpBody body;
    };
    std::vector<Happening> happenings;
    std::vector<DemoText> texts;
    std::vector<DemoPresence> present;
};

//! `at` tells a time of the story; `channelOf` and `nameOf` whom and what its keys mean; `me` is the key of who looks.
struct DemoKeys {
    std::function<Instant(const QJsonValue &)> at;
    std::function<ChannelId(const QString &)> channelOf;
    std::function<QString(const Uuid &)> nameOf;
    QString me;
    WorkspaceId workspace = {};
};
[[nodiscard]] DemoDocuments demoDocuments(const DemoKeys &keys);

} // namespace meridian
