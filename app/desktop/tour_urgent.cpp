// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour_urgent.h"
#include "ui/compose/new_thread_pane.h"
#include "ui/shell/workspace_dialogs.h"

namespace meridian {

namespace {

using Shot = std::expected<void, QString>;

//! A channel with an agreement, and a thread in which somebody was reached as urgent.
std::vector<Event> withUrgency(const TourStage &stage)
{
    SeededRandom random{31};
    std::vector<Event> events = stage.team().events;
    const auto add = [&](MemberId author, int minutesAgo, OpBody body) {
        const Instant at = stage.team().fixedNow.plus(-minutesAgo * 60'000LL);
        events.push_back({events.back().seq + 1, {OpId::create(at, random), std::move(body)}, author, at});
    };
    const MemberId ines = stage.team().me, wanjiru = stage.member(QStringLiteral("Wanjiru"));
    Profile yuki;
    for (const Event &event : events) {
        if (const auto *one = std::get_if<op::AddMember>(&event.op.body); one && one->member == stage.member(QStringLiteral("Yuki")))
            yuki = one->profile;
    }
    yuki.urgent = UrgentTaken::Always;
    add(stage.member(QStringLiteral("Yuki")), 300, op::UpdateMember{stage.member(QStringLiteral("Yuki")), yuki});
    op::PostMessage post{MessageId::create(stage.team().fixedNow, random), stage.thread(QStringLiteral("Open at 09:00 local")),
                         QStringLiteral("The Auckland page shows yesterday’s price. I have taken it down, and need somebody to say which one is right.")};
    post.urgent = Urgency{QStringLiteral("The Auckland page shows the wrong price"), stage.team().fixedNow.plus(60 * 60'000), {ines, wanjiru}};
    add(stage.member(QStringLiteral("Priya")), 9, post);
    add(wanjiru, 6, op::AddReaction{post.message, QStringLiteral("looking"), post.thread});
    add(stage.member(QStringLiteral("Rafael")), 2000, op::Agree{stage.channel(QStringLiteral("press")), Ask::WithinDay, Interrupts::Managers,
        QStringLiteral("Questions from journalists go into **one thread each**, with their deadline in the subject.\n\n"
                       "- Whoever takes one says so with *Looking into it*.\n- Nothing leaves before Wanjiru has read it.\n- We do not call each other after hours; write, and it is there in the morning.")});
    add(stage.member(QStringLiteral("Priya")), 1500, op::ReadAgreement{stage.channel(QStringLiteral("press")), events.back().seq});
    return events;
}

} // namespace

Shot takeUrgent(TourStage &stage)
{
    WorkspaceView &view = stage.open(withUrgency(stage));
    view.go(Place::inbox(stage.thread(QStringLiteral("Open at 09:00 local"))));
    if (const auto taken = stage.take(QStringLiteral("urgent-thread")); !taken)
        return taken;
    UrgentWish wish;
    wish.told = {stage.member(QStringLiteral("Yuki"))};
    view.dialogs().openUrgent(wish);
    if (const auto taken = stage.take(QStringLiteral("urgent-one")); !taken)
        return taken;
    stage.press(Qt::Key_Escape);
    wish.told = {stage.member(QStringLiteral("Yuki")), stage.member(QStringLiteral("Aroha")), stage.member(QStringLiteral("Priya"))};
    view.dialogs().openUrgent(wish);
    if (const auto taken = stage.take(QStringLiteral("urgent-several")); !taken)
        return taken;
    stage.press(Qt::Key_Escape);
    view.dialogs().openAgreement(stage.channel(QStringLiteral("press")));
    if (const auto taken = stage.take(QStringLiteral("agreement")); !taken)
        return taken;
    stage.press(Qt::Key_Escape);
    view.go(Place::newThread(stage.workspace().commands().newThreadId()));
    view.findChild<NewThreadPane *>()->begin(stage.channel(QStringLiteral("press")));
    return stage.take(QStringLiteral("new-thread-agreed"));
}

} // namespace meridian
