// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour_compose.h"
#include "ui/compose/composer.h"
#include "ui/compose/new_thread_pane.h"
#include "ui/words/markdown_edit.h"

namespace meridian {

namespace {

using Taken = std::expected<void, QString>;
const QString MainThread = QStringLiteral("Open at 09:00 local");

//! What happened after the demo's own events.
class Afterwards {
public:
    explicit Afterwards(const TourStage &stage) : m_stage(stage), m_events(stage.team().events) {}
    void add(OpBody body)
    {
        const Instant now = m_stage.team().fixedNow.plus(-20 * 60'000);
        m_events.push_back({m_events.back().seq + 1, {OpId::create(now, m_random), std::move(body)}, m_stage.team().me, now});
    }
    template<typename IdType>
    [[nodiscard]] IdType id()
    {
        return IdType::create(m_stage.team().fixedNow, m_random);
    }
    op::SaveDraft draft(ThreadId thread, const QString &text)
    {
        return {id<DraftId>(), thread, false, {}, {}, {}, Ask::Nothing, {}, text, {}, WriterId(Uuid::named("laptop"))};
    }
    [[nodiscard]] const std::vector<Event> &events() const { return m_events; }

private:
    const TourStage &m_stage;
    std::vector<Event> m_events;
    SeededRandom m_random{12};
};

void type(TourStage &stage, const QString &text)
{
    for (const QChar c : text)
        stage.press(Qt::Key_unknown, QString(c));
}

Taken takeReplies(TourStage &stage)
{
    Afterwards after(stage);
    const ThreadId thread = stage.thread(MainThread);
    after.add(after.draft(thread, QStringLiteral("Local, then. From the train: can the agencies have the new times today?")));
    WorkspaceView &view = stage.open(after.events());
    Draft here;
    here.thread = thread;
    here.draft = after.id<DraftId>();
    here.text = QStringLiteral("Local it is. I’ll move the embargo to 09:00 in each market");
    here.changedAt = stage.clock().now();
    stage.workspace().saveDraft(here);
    view.go(Place::inbox(thread));
    view.handle(Command::Reply);
    if (const auto taken = stage.take(QStringLiteral("reply-other-draft")); !taken)
        return taken;
    type(stage, QStringLiteral(", and ask @"));
    if (const auto taken = stage.take(QStringLiteral("reply-names")); !taken)
        return taken;
    type(stage, QStringLiteral("wan"));
    stage.press(Qt::Key_Return, QStringLiteral("\r"));
    type(stage, QStringLiteral("to join :ro"));
    return stage.take(QStringLiteral("reply-emoji"));
}

Taken takeMany(TourStage &stage)
{
    Afterwards after(stage);
    std::vector<MemberId> crowd;
    const QString zones[] = {QStringLiteral("Asia/Tokyo"), QStringLiteral("Pacific/Auckland"), QStringLiteral("Europe/Lisbon")};
    for (int i = 0; i < 16; ++i) {
        Profile profile;
        profile.name = QStringLiteral("Correspondent %1").arg(i + 1);
        profile.zone = zones[i % 3];
        crowd.push_back(after.id<MemberId>());
        after.add(op::AddMember{crowd.back(), profile, Role::Member});
    }
    WorkspaceView &view = stage.open(after.events());
    Draft draft;
    draft.thread = stage.workspace().commands().newThreadId();
    draft.isNewThread = true;
    draft.channel = stage.channel(QStringLiteral("launch"));
    draft.told = crowd;
    draft.subject = QStringLiteral("The new times, for every desk");
    draft.text = QStringLiteral("Each market opens at 09:00 local time. Please tell your agencies.");
    stage.workspace().saveDraft(draft);
    view.go(Place::newThread(draft.thread));
    view.findChild<NewThreadPane *>()->send();
    return stage.take(QStringLiteral("new-thread-many"));
}

Taken takeDiscarded(TourStage &stage)
{
    Afterwards after(stage);
    const auto kept = after.draft(stage.thread(QStringLiteral("Nairobi")), QStringLiteral("The second venue has a generator."));
    const auto put = after.draft(stage.thread(MainThread), QStringLiteral("All at once is simpler for the film, but nobody in "
                                                                    "Auckland would be awake for it."));
    after.add(kept);
    after.add(put);
    after.add(op::DropDraft{put.draft, {}, put.writer, DraftEnd::Discarded});
    WorkspaceView &view = stage.open(after.events());
    view.go(Place::outbox());
    stage.press(Qt::Key_End);
    return stage.take(QStringLiteral("drafts-discarded"));
}

} // namespace

std::expected<void, QString> takeComposing(TourStage &stage)
{
    for (const auto scenes : {takeReplies, takeMany, takeDiscarded}) {
        if (const auto taken = scenes(stage); !taken)
            return taken;
    }
    return {};
}

} // namespace meridian
