// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour_asking.h"
#include "ui/compose/composer.h"
#include "ui/compose/new_thread_pane.h"
#include "ui/threads/answers_strip.h"
#include "ui/widgets/button.h"

namespace meridian {

namespace {

using Shot = std::expected<void, QString>;

//! A proposal that people have hours to read, one of them a long one; and a reply in another thread that asks me.
std::vector<Event> withAsking(const TourStage &stage, ThreadId proposal, ThreadId asked)
{
    SeededRandom random{37};
    std::vector<Event> events = stage.team().events;
    const auto add = [&](MemberId author, int minutesAgo, OpBody body) {
        const Instant at = stage.team().fixedNow.plus(-minutesAgo * 60'000LL);
        events.push_back({events.back().seq + 1, {OpId::create(at, random), std::move(body)}, author, at});
    };
    const MemberId ines = stage.team().me, yuki = stage.member(QStringLiteral("Yuki")), priya = stage.member(QStringLiteral("Priya")),
                   wanjiru = stage.member(QStringLiteral("Wanjiru"));
    op::StartThread start{proposal, stage.channel(QStringLiteral("launch")), QStringLiteral("One price for all six markets?"), Ask::DecisionBy,
                          stage.team().fixedNow.plus(3 * 24 * 60 * 60'000LL), {yuki, priya, stage.member(QStringLiteral("Aroha")), wanjiru}};
    start.reviewHours = 4;
    add(ines, 130, start);
    add(ines, 130, op::PostMessage{MessageId::create(stage.team().fixedNow, random), proposal,
                                   QStringLiteral("I propose **one price everywhere**, in the local currency and rounded to what people there are used to. It is one line less to explain, and "
                                                  "nobody finds out from a friend in another country.\n\nPlease read the table in the brief before you answer.")});
    add(wanjiru, 40, op::PostMessage{MessageId::create(stage.team().fixedNow.plus(1), random), proposal, QStringLiteral("Fine with me; Nairobi rounds to the next hundred.")});
    op::PostMessage ask{MessageId::create(stage.team().fixedNow.plus(2), random), asked,
                        QStringLiteral("<@%1>, could you say which of the two films the gate should wait for? I close it on Thursday.").arg(ines.toString())};
    ask.asks = Asking{Ask::ReplyBy, stage.team().fixedNow.plus(2 * 24 * 60 * 60'000LL), WorkSpan{WorkSpan::Unit::Days, 2}, {ines, priya}};
    add(wanjiru, 12, ask);
    return events;
}

} // namespace

Shot takeAsking(TourStage &stage)
{
    SeededRandom random{41};
    const ThreadId proposal = ThreadId::create(stage.team().fixedNow, random);
    const ThreadId asked = stage.thread(QStringLiteral("Release gate"));
    WorkspaceView &view = stage.open(withAsking(stage, proposal, asked));
    view.go(Place::inbox(proposal));
    if (const auto taken = stage.take(QStringLiteral("decision")); !taken)
        return taken;
    for (auto *button : view.findChild<AnswersStrip *>()->findChildren<Button *>())
        button->click();
    if (const auto taken = stage.take(QStringLiteral("decision-ask-again")); !taken)
        return taken;
    stage.press(Qt::Key_Escape);
    view.handle(Command::Conclude);
    if (const auto taken = stage.take(QStringLiteral("decision-early")); !taken)
        return taken;
    stage.press(Qt::Key_Escape);
    view.go(Place::inbox(asked));
    if (const auto taken = stage.take(QStringLiteral("message-asks")); !taken)
        return taken;
    Draft reply;
    reply.thread = asked;
    reply.text = QStringLiteral("The second one. <@%1>, could you check the German captions before that?").arg(stage.member(QStringLiteral("Yuki")).toString());
    reply.ask = Ask::ReplyBy;
    reply.askWithin = WorkSpan{WorkSpan::Unit::Hours, 6};
    reply.told = {stage.member(QStringLiteral("Yuki"))};
    reply.changedAt = stage.clock().now();
    stage.workspace().saveDraft(reply);
    stage.settle();
    view.go(Place::inbox());
    view.go(Place::inbox(asked));
    view.handle(Command::Reply);
    if (const auto taken = stage.take(QStringLiteral("reply-asks")); !taken)
        return taken;
    Draft draft;
    draft.thread = stage.workspace().commands().newThreadId();
    draft.isNewThread = true;
    draft.channel = stage.channel(QStringLiteral("launch"));
    draft.told = {stage.member(QStringLiteral("Aroha")), stage.member(QStringLiteral("Priya"))};
    draft.subject = QStringLiteral("One price for all six markets?");
    draft.text = QStringLiteral("I propose one price everywhere, in the local currency and rounded to what people there are used to.");
    draft.ask = Ask::DecisionBy;
    draft.askWithin = WorkSpan{WorkSpan::Unit::Days, 2};
    draft.reviewHours = 4;
    stage.workspace().saveDraft(draft);
    view.go(Place::newThread(draft.thread));
    if (const auto taken = stage.take(QStringLiteral("new-thread-decision")); !taken)
        return taken;
    draft.thread = stage.workspace().commands().newThreadId();
    draft.ask = Ask::ReplyBy;
    draft.askWithin.reset();
    draft.reviewHours.reset();
    draft.askBy = Instant::of(QDateTime(QDate(2026, 6, 18), QTime(11, 0), Qt::UTC));
    stage.workspace().saveDraft(draft);
    view.go(Place::newThread(draft.thread));
    return stage.take(QStringLiteral("new-thread-in-the-night"));
}

} // namespace meridian
