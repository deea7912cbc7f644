// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour_long.h"
#include "core/interchange/long_team.h"
#include "ui/compose/new_thread_pane.h"
#include "ui/settings/settings_view.h"
#include "ui/shell/workspace_dialogs.h"
#include "ui/threads/messages_view.h"
#include "ui/threads/thread_bar.h"
#include "ui/threads/thread_pane.h"

namespace meridian {

namespace {

using Taken = std::expected<void, QString>;

//! Takes pictures one after the other until one can't be taken.
class Series {
public:
    explicit Series(TourStage &stage) : m_stage(stage) {}
    void take(const char *name)
    {
        if (m_taken)
            m_taken = m_stage.take(QLatin1String(name));
    }
    //! Of something that Esc closes.
    void takeOver(const char *name)
    {
        take(name);
        m_stage.press(Qt::Key_Escape);
    }
    [[nodiscard]] const Taken &taken() const { return m_taken; }

private:
    TourStage &m_stage;
    Taken m_taken;
};

Taken takeThreads(TourStage &stage, const LongTeam &team, WorkspaceView &view)
{
    Series series(stage);
    view.go(Place::inbox());
    series.take("long-inbox");
    view.go(Place::of(team.channel));
    series.take("long-channel");
    view.go(Place::inbox(team.unbrokenThread));
    series.take("long-thread");
    view.findChild<ThreadPane *>()->actions().openMenu(view.findChild<ThreadBar *>()->menuAnchor());
    series.takeOver("long-thread-menu");
    stage.press(Qt::Key_End);
    view.findChild<MessagesView *>()->perform(MessageAction::React);
    series.takeOver("long-emoji");
    view.handle(Command::Reply);
    series.take("long-reply");
    view.go(Place::of(team.channel, team.arabicThread));
    series.take("long-arabic");
    view.go(Place::of(team.unbroken, team.japaneseThread));
    series.take("long-japanese");
    view.go(Place::inbox(team.direct));
    series.take("long-direct");
    return series.taken();
}

Taken takeForms(TourStage &stage, const LongTeam &team, WorkspaceView &view)
{
    Series series(stage);
    Draft draft;
    draft.thread = stage.workspace().commands().newThreadId();
    draft.isNewThread = true;
    draft.channel = team.channel;
    draft.told = {team.unbrokenMember, team.arabicMember, team.japaneseMember};
    draft.subject = QString(140, u'W');
    draft.ask = Ask::ReplyBy;
    draft.askBy = stage.team().fixedNow.plus(46LL * 60 * 60 * 1000);
    draft.text = QString(300, u'x');
    draft.changedAt = stage.clock().now();
    stage.workspace().saveDraft(draft);
    view.go(Place::newThread(draft.thread));
    series.take("long-new-thread");
    Draft many = draft;
    many.thread = stage.workspace().commands().newThreadId();
    many.told = team.crowd;
    stage.workspace().saveDraft(many);
    view.go(Place::newThread(many.thread));
    view.findChild<NewThreadPane *>()->send();
    series.take("long-guard");
    stage.workspace().peer().refuseWith(QString(frame::code::TooLarge));
    stage.workspace().commands().reply(team.unbrokenThread, QString(200, u'y'));
    stage.settle();
    view.go(Place::outbox());
    series.take("long-outbox");
    stage.press(Qt::Key_End);
    series.take("long-drafts");
    return series.taken();
}

Taken takePeople(TourStage &stage, const LongTeam &team, WorkspaceView &view)
{
    Series series(stage);
    view.go(Place::inbox());
    view.openPerson(team.unbrokenMember);
    series.takeOver("long-person");
    view.openPerson(team.arabicMember);
    series.takeOver("long-person-arabic");
    view.go(Place::of(team.unbrokenMember));
    series.take("long-person-page");
    view.go(Place::of(team.channel));
    view.dialogs().openChannel(team.channel);
    series.takeOver("long-channel-people");
    view.dialogs().openBrowser();
    series.takeOver("long-browse");
    view.handle(Command::Switch);
    series.takeOver("long-switcher");
    stage.setKind(AppDoor::Kind::OwnWorkspace);
    view.dialogs().openInvite();
    series.takeOver("long-invite");
    stage.setKind(AppDoor::Kind::Workspace);
    view.go(Place::settings());
    auto *settings = view.findChild<SettingsView *>();
    const std::pair<SettingsView::Section, const char *> sections[]
        = {{SettingsView::Section::You, "long-settings-you"}, {SettingsView::Section::Hours, "long-settings-hours"},
           {SettingsView::Section::People, "long-settings-people"}, {SettingsView::Section::Devices, "long-settings-devices"}};
    for (const auto &[section, name] : sections) {
        settings->open(section);
        series.take(name);
    }
    return series.taken();
}

} // namespace

std::expected<void, QString> takeLong(TourStage &stage)
{
    const LongTeam team = longTeam(stage.team().fixedNow);
    for (const auto scenes : {takeThreads, takeForms, takePeople}) {
        WorkspaceView &view = stage.open(team.team.events);
        if (const auto taken = scenes(stage, team, view); !taken)
            return taken;
    }
    return {};
}

} // namespace meridian
