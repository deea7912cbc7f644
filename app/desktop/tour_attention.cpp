// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour_attention.h"
#include "core/model/draft.h"
#include "core/time/units.h"
#include "ui/models/held_draft.h"
#include "ui/settings/settings_view.h"
#include "ui/sidebar/sidebar.h"

namespace meridian {

namespace {

using Taken = std::expected<void, QString>;

//! As if nobody had seen to it yet.
void offerAgain(Morning &morning)
{
    QStringList kept;
    const auto keeping = QObject::connect(&morning, &Morning::keepWanted, &morning, [&kept](const QStringList &now) { kept = now; });
    morning.open(0);
    QObject::disconnect(keeping);
    if (kept.isEmpty())
        return;
    kept.front().replace(kept.front().size() - 1, 1, QStringLiteral("0"));
    morning.resume(kept);
}

Taken takeMorning(TourStage &stage, WorkspaceView &view)
{
    Commands &commands = stage.workspace().commands();
    Draft reply;
    reply.draft = commands.newDraftId();
    reply.thread = stage.thread(QStringLiteral("Nairobi"));
    reply.text = QStringLiteral("The second venue, then. The generator settles it.");
    const Instant at = stage.clock().now().plus(20 * 60 * MinuteMs);
    reply.send = SendChoices(view.book(), stage.clock().now()).on(stage.member(QStringLiteral("Wanjiru")), at);
    reply.send->seen = 1; // the others wrote after that
    commands.shareDraft(reply);
    const auto row = stage.workspace().replica().read().thread(reply.thread);
    if (row && *row)
        commands.markUnread(reply.thread, (*row)->thread.lastSeq);
    offerAgain(view.morning());
    stage.settle();
    if (const auto taken = stage.take(QStringLiteral("inbox-morning")); !taken)
        return taken;
    view.go(Place::morning());
    stage.settle();
    return stage.take(QStringLiteral("morning"));
}

} // namespace

std::expected<void, QString> takeAttention(TourStage &stage)
{
    WorkspaceView &view = stage.open(stage.team().events);
    view.go(Place::inbox());
    stage.settle();
    if (const auto taken = takeMorning(stage, view); !taken)
        return taken;
    view.handle(Command::FocusNoon);
    view.go(Place::inbox());
    view.handle(Command::Focus);
    stage.settle();
    if (const auto taken = stage.take(QStringLiteral("focus-menu")); !taken)
        return taken;
    stage.press(Qt::Key_Escape);
    view.go(Place::settings());
    auto *settings = view.findChild<SettingsView *>();
    settings->open(SettingsView::Section::Notices);
    if (const auto taken = stage.take(QStringLiteral("settings-notices")); !taken)
        return taken;
    stage.workspace().team().setAttention({}, {11 * 60, 14 * 60 + 30, 17 * 60});
    stage.settle();
    return stage.take(QStringLiteral("settings-notices-times"));
}

} // namespace meridian
