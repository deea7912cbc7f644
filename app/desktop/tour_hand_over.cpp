// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour_hand_over.h"
#include "ui/shell/day_end_offer.h"
#include "ui/shell/hand_overs.h"
#include "ui/shell/hand_over_dialog.h"
#include "ui/models/hand_over_card.h"
#include "ui/words/markdown_edit.h"

namespace meridian {

namespace {

//! Yuki has the film in hand; two others are mine, one of them handed to me.
std::vector<Event> withHands(TourStage &stage)
{
    std::vector<Event> events = stage.team().events;
    Seq seq = events.back().seq;
    SeededRandom random(29);
    const Instant now = stage.clock().now();
    const MemberId me = stage.team().me, yuki = stage.member(QStringLiteral("Yuki")), wanjiru = stage.member(QStringLiteral("Wanjiru"));
    const auto add = [&](MemberId author, OpBody body) { events.push_back({++seq, {OpId::create(now, random), std::move(body)}, author, now.plus(-600'000)}); };
    add(yuki, op::HoldThread{stage.thread(QStringLiteral("Hero film, cut 4 with subtitles")), yuki});
    add(me, op::HoldThread{stage.thread(QStringLiteral("Support macros for launch week")), me});
    const HandOverCard card{{}, QStringLiteral("The kit is with the two Lisbon agencies."), QStringLiteral("Send it to Nairobi before Friday."), QStringLiteral("The captions of picture 3.")};
    op::PostMessage post{MessageId::create(now, random), stage.thread(QStringLiteral("Press kit, last read before Friday")), card.markdown(me)};
    post.handsTo = me;
    add(wanjiru, post);
    return events;
}

} // namespace

std::expected<void, QString> takeHandOver(TourStage &stage)
{
    WorkspaceView &view = stage.open(withHands(stage));
    view.go(Place::inbox(stage.thread(QStringLiteral("Hero film, cut 4 with subtitles"))));
    if (const auto taken = stage.take(QStringLiteral("hand-theirs")); !taken)
        return taken;
    const ThreadId mine = stage.thread(QStringLiteral("Press kit, last read before Friday"));
    view.go(Place::inbox(mine));
    if (const auto taken = stage.take(QStringLiteral("hand-mine")); !taken)
        return taken;
    view.handOvers().act(ThreadAction::HandOver, mine);
    view.window()->findChild<HandOverDialog *>()->findChild<MarkdownEdit *>()->setMarkdown(QStringLiteral("Both agencies have the kit."));
    if (const auto taken = stage.take(QStringLiteral("hand-over-card")); !taken)
        return taken;
    stage.press(Qt::Key_Escape);
    view.handOvers().listMine(QString());
    if (const auto taken = stage.take(QStringLiteral("hand-list")); !taken)
        return taken;
    stage.press(Qt::Key_Escape);
    const Instant morning = stage.clock().now();
    stage.clock().set(morning.plus(373 * 60'000)); // 17:25
    view.go(Place::inbox());
    emit stage.look().minutes.minute();
    const auto taken = stage.take(QStringLiteral("hand-day-end"));
    stage.clock().set(morning);
    return taken;
}

} // namespace meridian
