// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour_standing.h"
#include "core/base/random.h"
#include "ui/threads/channel_follow_button.h"
#include "ui/threads/thread_bar.h"
#include "ui/threads/thread_pane.h"

namespace meridian {

std::expected<void, QString> takeStanding(TourStage &stage)
{
    std::vector<Event> events = stage.team().events;
    const Seq last = events.back().seq;
    SeededRandom random(11);
    const Instant now = stage.clock().now();
    const auto ask = [&](MemberId author, const QString &subject, const QString &words, std::vector<MemberId> told, Seq seq) {
        const auto thread = ThreadId::create(now, random);
        const Instant at = now.plus(-600'000 + seq * 1000);
        events.push_back({last + seq, {OpId::create(now, random), op::StartThread{thread, stage.channel(QStringLiteral("launch")),
                              subject, Ask::WhenYouCan, {}, std::move(told)}}, author, at});
        events.push_back({last + seq + 1, {OpId::create(now, random),
                              op::PostMessage{MessageId::create(now, random), thread, words}}, author, at});
        return thread;
    };
    const MemberId yuki = stage.member(QStringLiteral("Yuki")), rafael = stage.member(QStringLiteral("Rafael"));
    const ThreadId mine = ask(stage.team().me, QStringLiteral("Which caption font for the film?"), QStringLiteral("One, two or three?"),
                              {yuki, rafael, stage.member(QStringLiteral("Priya")), stage.member(QStringLiteral("Aroha"))}, 1);
    const ThreadId theirs = ask(yuki, QStringLiteral("Who signs the subtitles off?"), QStringLiteral("Can you?"), {stage.team().me}, 3);
    events.push_back({last + 5, {OpId::create(now, random), op::PostMessage{MessageId::create(now, random), mine,
                          QStringLiteral("Two.")}}, stage.member(QStringLiteral("Priya")), now.plus(-500'000)});
    WorkspaceView &view = stage.open(std::move(events));
    view.go(Place::inbox(mine));
    if (const auto taken = stage.take(QStringLiteral("answers-open")); !taken)
        return taken;
    view.go(Place::inbox(theirs));
    if (const auto taken = stage.take(QStringLiteral("answer-asked")); !taken)
        return taken;
    view.findChild<ThreadPane *>()->actions().openMenu(view.findChild<ThreadBar *>()->menuAnchor());
    if (const auto taken = stage.take(QStringLiteral("thread-menu")); !taken)
        return taken;
    stage.press(Qt::Key_Escape);
    view.go(Place::of(stage.channel(QStringLiteral("launch"))));
    view.findChild<ChannelFollowButton *>()->openMenu();
    if (const auto taken = stage.take(QStringLiteral("channel-follow")); !taken)
        return taken;
    stage.press(Qt::Key_Escape);
    view.openPerson(yuki);
    if (const auto taken = stage.take(QStringLiteral("person-shared")); !taken)
        return taken;
    stage.press(Qt::Key_Escape);
    view.go(Place::of(yuki));
    return stage.take(QStringLiteral("person-page"));
}

} // namespace meridian
