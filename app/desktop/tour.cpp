// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/tour.h"
#include "app/desktop/language.h"
#include "app/desktop/tour_attention.h"
#include "app/desktop/tour_check_ins.h"
#include "app/desktop/tour_compose.h"
#include "app/desktop/tour_day.h"
#include "app/desktop/tour_hand_over.h"
#include "app/desktop/tour_documents.h"
#include "app/desktop/tour_hours.h"
#include "app/desktop/tour_long.h"
#include "app/desktop/tour_standing.h"
#include "app/desktop/tour_stage.h"
#include "app/desktop/tour_tasks.h"
#include "app/desktop/tour_asking.h"
#include "app/desktop/tour_urgent.h"
#include "core/time/wall_clock.h"
#include "ui/compose/new_thread_pane.h"
#include "ui/firstrun/first_run.h"
#include "ui/models/held_draft.h"
#include "ui/settings/settings_view.h"
#include "ui/shell/banner_presenter.h"
#include "ui/shell/workspace_dialogs.h"
#include "ui/widgets/button.h"
#include "ui/widgets/component_sheet.h"
#include <QAbstractButton>
#include <QApplication>
#include <QBuffer>
#include <QDir>
#include <QPainter>
#include <QLineEdit>
#include <ctime>

namespace meridian {

namespace {

using Taken = std::expected<void, QString>;
const QString Main = QStringLiteral("Open at 09:00 local");

//! The log without its conversations.
std::vector<Event> withoutThreads(const std::vector<Event> &events)
{
    std::vector<Event> kept;
    for (Event event : events) {
        const auto kind = kindOf(event.op.body);
        if (kind == op::StartThread::kind || kind == op::PostMessage::kind || kind == op::EditMessage::kind
            || kind == op::DeleteMessage::kind || kind == op::RestoreMessage::kind
            || kind == op::AddReaction::kind || kind == op::RemoveReaction::kind
            || kind == op::OpenComment::kind || kind == op::ResolveComment::kind || isPrivate(event.op.body))
            continue;
        event.seq = static_cast<Seq>(kept.size()) + 1;
        kept.push_back(std::move(event));
    }
    return kept;
}

Taken takeReading(TourStage &stage)
{
    WorkspaceView &view = stage.open(stage.team().events);
    view.go(Place::inbox(stage.thread(Main)));
    if (const auto taken = stage.take(QStringLiteral("inbox-thread")); !taken)
        return taken;
    view.go(Place::inbox());
    if (const auto taken = stage.take(QStringLiteral("inbox")); !taken)
        return taken;
    view.go(Place::of(stage.channel(QStringLiteral("site")), stage.thread(QStringLiteral("Release gate"))));
    if (const auto taken = stage.take(QStringLiteral("channel")); !taken)
        return taken;
    view.go(Place::inbox(stage.thread(Main)));
    view.handle(Command::Reply);
    return stage.take(QStringLiteral("reply"));
}

//! What was done to a thread: its history between the messages, its conclusion, the form for it, and where it may go.
Taken takeThreadChanges(TourStage &stage)
{
    WorkspaceView &view = stage.open(stage.team().events);
    Commands &commands = stage.workspace().commands();
    const ThreadId thread = stage.thread(Main);
    commands.renameThread(thread, QStringLiteral("Open at 09:00 local in every market"));
    commands.concludeThread(thread, QStringLiteral("09:00 local time in each market, Auckland first and São Paulo last. "
                                                   "The film loses “everywhere”, and the embargo follows the clock."));
    commands.pinThread(thread, true);
    stage.settle();
    const Place place = Place::of(stage.channel(QStringLiteral("launch")), thread);
    view.go(place);
    if (const auto taken = stage.take(QStringLiteral("thread-concluded")); !taken)
        return taken;
    view.handle(Command::Conclude);
    if (const auto taken = stage.take(QStringLiteral("thread-conclude-form")); !taken)
        return taken;
    stage.press(Qt::Key_Escape);
    view.handle(Command::RenameThread);
    if (const auto taken = stage.take(QStringLiteral("thread-rename")); !taken)
        return taken;
    stage.press(Qt::Key_Escape);
    view.handle(Command::MoveThread);
    const auto taken = stage.take(QStringLiteral("thread-move"));
    stage.press(Qt::Key_Escape);
    return taken;
}

//! What a person has put off, when it comes back, and a filter that nothing passes.
Taken takeInbox(TourStage &stage)
{
    WorkspaceView &view = stage.open(stage.team().events);
    const auto press = [&](const QString &text) {
        for (auto *button : view.findChildren<QAbstractButton *>()) {
            if (button->isVisible() && button->text() == text)
                button->click();
        }
    };
    view.go(Place::inbox(stage.thread(Main)));
    view.handle(Command::Later);
    if (const auto taken = stage.take(QStringLiteral("inbox-later-menu")); !taken)
        return taken;
    stage.press(Qt::Key_Escape);
    Commands &commands = stage.workspace().commands();
    commands.setLater(stage.thread(QStringLiteral("Hero film")), stage.clock().now().plus(4LL * 60 * 60 * 1000));
    commands.setLater(stage.thread(QStringLiteral("Nairobi")), stage.clock().now().plus(22LL * 60 * 60 * 1000));
    view.go(Place::inbox());
    press(QStringLiteral("Later"));
    if (const auto taken = stage.take(QStringLiteral("inbox-later")); !taken)
        return taken;
    press(QStringLiteral("For you"));
    view.handle(Command::NextRow);
    view.handle(Command::Done);
    return stage.take(QStringLiteral("inbox-done"));
}

Taken takeWriting(TourStage &stage)
{
    WorkspaceView &view = stage.open(stage.team().events);
    Draft draft;
    draft.thread = stage.workspace().commands().newThreadId();
    draft.isNewThread = true;
    draft.channel = stage.channel(QStringLiteral("launch"));
    draft.told = {stage.member(QStringLiteral("Aroha")), stage.member(QStringLiteral("Priya"))};
    draft.subject = QStringLiteral("First hour in Auckland: who watches the gate?");
    draft.ask = Ask::WithinDay;
    draft.text = QStringLiteral("Auckland opens first, at 22:00 on Monday for me and 02:30 on Tuesday for Priya. I would "
        "rather nobody in Lisbon or Bengaluru sits up for it.\n\nAroha, would you watch the first hour, with a short list "
        "of what to do if a page looks wrong? Priya, is closing one gate something Aroha can do without you?");
    stage.workspace().saveDraft(draft);
    view.go(Place::newThread(draft.thread));
    if (const auto taken = stage.take(QStringLiteral("new-thread")); !taken)
        return taken;
    view.findChild<NewThreadPane *>()->findChild<SplitButton *>()->more()->click();
    if (const auto taken = stage.take(QStringLiteral("new-thread-send-menu")); !taken)
        return taken;
    stage.press(Qt::Key_Escape);
    draft.thread = stage.workspace().commands().newThreadId();
    draft.subject = QStringLiteral("Quick question");
    stage.workspace().saveDraft(draft);
    view.go(Place::newThread(draft.thread));
    return stage.take(QStringLiteral("new-thread-hint"));
}

//! A thread for one person's morning, and a reply for another's.
void holdWords(TourStage &stage)
{
    Commands &commands = stage.workspace().commands();
    const auto on = [&](const QString &name, QDate date, int minutes, const char *zone) {
        return SendTime{stage.member(name), date, minutes, instantOf(QTimeZone(zone), {date, minutes})};
    };
    Draft thread;
    thread.thread = commands.newThreadId();
    thread.isNewThread = true;
    thread.channel = stage.channel(QStringLiteral("launch"));
    thread.told = {stage.member(QStringLiteral("Aroha"))};
    thread.subject = QStringLiteral("First hour in Auckland: who watches the gate?");
    thread.text = QStringLiteral("Auckland opens first. Would you watch the first hour?");
    commands.shareDraft(heldUntil(thread, on(QStringLiteral("Aroha"), QDate(2026, 6, 17), 8 * 60 + 30, "Pacific/Auckland"), stage.workspace().replica().read()));
    Draft reply;
    reply.draft = commands.newDraftId();
    reply.thread = stage.thread(QStringLiteral("Nairobi"));
    reply.text = QStringLiteral("The second venue, then. The generator settles it.");
    commands.shareDraft(heldUntil(reply, on(QStringLiteral("Wanjiru"), QDate(2026, 6, 17), 9 * 60, "Africa/Nairobi"), stage.workspace().replica().read()));
    stage.settle();
}

//! Without a connection: one thing refused, two waiting, drafts.
Taken takeOffline(TourStage &stage)
{
    WorkspaceView &view = stage.open(stage.team().events);
    DemoWorkspace &workspace = stage.workspace();
    Commands &commands = workspace.commands();
    workspace.peer().refuseWith(QString(frame::code::TooLarge));
    commands.reply(stage.thread(QStringLiteral("Hero film")),
                   QStringLiteral("Frame by frame notes for the last twelve seconds. The sound comes in half a second late "
                                  "after the door closes, the rest is lovely."));
    stage.settle();
    workspace.peer().refuseWith({});
    holdWords(stage);
    workspace.peer().setPlug(DemoPeer::Plug::Out);
    stage.clock().advance(BannerLogic::Patience);
    view.banner().refresh();
    commands.reply(stage.thread(Main), QStringLiteral("Local it is. I’ll move the embargo to 09:00 in each market and "
                                                      "write to the agencies after lunch."));
    Draft draft;
    draft.thread = commands.newThreadId();
    draft.isNewThread = true;
    draft.channel = stage.channel(QStringLiteral("press"));
    draft.subject = QStringLiteral("Embargo note for the agencies");
    draft.changedAt = stage.clock().now();
    draft.text = QStringLiteral("Dear all, the embargo lifts at 09:00 local time in every market.");
    commands.saveDraft(draft);
    view.go(Place::outbox());
    if (const auto taken = stage.take(QStringLiteral("outbox-offline")); !taken)
        return taken;
    view.handle(Command::NextRow);
    view.handle(Command::NextRow);
    if (const auto taken = stage.take(QStringLiteral("outbox-scheduled")); !taken)
        return taken;
    view.go(Place::inbox(stage.thread(Main)));
    if (const auto taken = stage.take(QStringLiteral("offline-pending")); !taken)
        return taken;
    view.go(Place::inbox(stage.thread(QStringLiteral("Nairobi"))));
    if (const auto taken = stage.take(QStringLiteral("thread-scheduled")); !taken)
        return taken;
    view.go(Place::inbox(stage.thread(QStringLiteral("Hero film"))));
    return stage.take(QStringLiteral("offline-refused"));
}

Taken takeOverlays(TourStage &stage)
{
    WorkspaceView &view = stage.open(stage.team().events);
    view.go(Place::inbox(stage.thread(Main)));
    const auto scene = [&](const char *name, const std::function<void()> &open) {
        open();
        const auto taken = stage.take(QLatin1String(name));
        stage.press(Qt::Key_Escape);
        return taken;
    };
    if (const auto taken = scene("shortcuts", [&] { view.dialogs().openShortcuts(); }); !taken)
        return taken;
    const auto typeInSwitcher = [&](const char *typed) {
        view.handle(Command::Switch);
        if (auto *field = qobject_cast<QLineEdit *>(view.window()->focusWidget()))
            field->setText(QLatin1String(typed));
    };
    if (const auto taken = scene("switcher", [&] { typeInSwitcher(""); }); !taken)
        return taken;
    if (const auto taken = scene("switcher-found", [&] { typeInSwitcher("la"); }); !taken)
        return taken;
    if (const auto taken = scene("switcher-none", [&] { typeInSwitcher("zzz"); }); !taken)
        return taken;
    if (const auto taken = scene("person-card", [&] { view.openPerson(stage.member(QStringLiteral("Priya"))); }); !taken)
        return taken;
    if (const auto taken = scene("new-channel", [&] { view.dialogs().openNewChannel(); }); !taken)
        return taken;
    stage.setKind(AppDoor::Kind::OwnWorkspace);
    if (const auto taken = scene("invite", [&] { view.dialogs().openInvite(); }); !taken)
        return taken;
    stage.setKind(AppDoor::Kind::Workspace);
    return scene("about", [&] { view.dialogs().openAbout(); });
}

//! A picture for somebody, of two colours: what matters is that it is cut to a circle.
QByteArray portrait()
{
    QImage image(128, 128, QImage::Format_RGB32);
    image.fill(QColor(0xe9, 0xc9, 0xa8));
    QPainter painter(&image);
    painter.fillRect(0, 84, 128, 44, QColor(0x2f, 0x5d, 0x73));
    painter.setBrush(QColor(0x7a, 0x4a, 0x33));
    painter.setPen(Qt::NoPen);
    painter.drawEllipse(40, 28, 48, 58);
    painter.end();
    QByteArray bytes;
    QBuffer buffer(&bytes);
    image.save(&buffer, "png");
    return bytes;
}

Taken takeSettings(TourStage &stage)
{
    WorkspaceView &view = stage.open(stage.team().events);
    stage.workspace().commands().setPicture(stage.team().me, portrait());
    stage.settle();
    view.go(Place::settings());
    auto *settings = view.findChild<SettingsView *>();
    const std::pair<SettingsView::Section, const char *> sections[] = {
        {SettingsView::Section::You, "settings-you"},         {SettingsView::Section::Hours, "settings-hours"},
        {SettingsView::Section::Appearance, "settings-appearance"}, {SettingsView::Section::People, "settings-people"},
        {SettingsView::Section::Devices, "settings-devices"}};
    for (const auto &[section, name] : sections) {
        settings->open(section);
        if (const auto taken = stage.take(QLatin1String(name)); !taken)
            return taken;
    }
    view.go(Place::of(stage.channel(QStringLiteral("launch"))));
    view.dialogs().openChannel(stage.channel(QStringLiteral("launch")));
    if (const auto taken = stage.take(QStringLiteral("channel-people")); !taken)
        return taken;
    stage.press(Qt::Key_Escape);
    view.dialogs().openBrowser();
    const auto taken = stage.take(QStringLiteral("browse-channels"));
    stage.press(Qt::Key_Escape);
    return taken;
}

Taken takeExtremes(TourStage &stage)
{
    WorkspaceView &empty = stage.open(withoutThreads(stage.team().events));
    empty.go(Place::inbox());
    if (const auto taken = stage.take(QStringLiteral("inbox-empty")); !taken)
        return taken;
    empty.go(Place::outbox());
    if (const auto taken = stage.take(QStringLiteral("outbox-empty")); !taken)
        return taken;
    stage.setKind(AppDoor::Kind::Demo);
    stage.open(stage.team().events).go(Place::inbox(stage.thread(Main)));
    const auto taken = stage.take(QStringLiteral("demo"));
    stage.setKind(AppDoor::Kind::Workspace);
    return taken;
}

Taken takeFirstRun(TourStage &stage)
{
    const auto begin = [&] {
        auto *screen = new FirstRun(stage.look(), QStringLiteral("/home/ines/Meridian"));
        stage.show(screen);
        return screen;
    };
    begin();
    if (const auto taken = stage.take(QStringLiteral("first-run")); !taken)
        return taken;
    stage.press(Qt::Key_Return, QStringLiteral("\r"));
    if (const auto taken = stage.take(QStringLiteral("first-run-start")); !taken)
        return taken;
    FirstRun *joining = begin();
    stage.press(Qt::Key_Down);
    stage.press(Qt::Key_Return, QStringLiteral("\r"));
    if (const auto taken = stage.take(QStringLiteral("first-run-join")); !taken)
        return taken;
    joining->inviteRefused(InviteFault::Bad);
    return stage.take(QStringLiteral("first-run-error"));
}

Taken takeComponents(TourStage &stage)
{
    stage.show(new ComponentSheet(stage.look()));
    return stage.take(QStringLiteral("components"));
}

} // namespace

void Tour::prepareEnvironment()
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "Europe/Lisbon");
    ::tzset();
}

std::expected<void, QString> Tour::run(QApplication &application, const QString &folder, const QString &only)
{
    Language language;
    language.use(QStringLiteral("en_GB"));
    QApplication::setCursorFlashTime(0);
    if (!QDir().mkpath(folder))
        return std::unexpected(tr("The folder %1 can’t be made.").arg(folder));
    TourStage stage(application, folder);
    const std::pair<QLatin1StringView, Taken (*)(TourStage &)> all[] = {
        {QLatin1StringView("reading"), takeReading},     {QLatin1StringView("inbox"), takeInbox},
        {QLatin1StringView("thread"), takeThreadChanges}, {QLatin1StringView("standing"), takeStanding},
        {QLatin1StringView("writing"), takeWriting},     {QLatin1StringView("urgent"), takeUrgent},
        {QLatin1StringView("asking"), takeAsking},
        {QLatin1StringView("composing"), takeComposing},
        {QLatin1StringView("documents"), takeDocuments}, {QLatin1StringView("tasks"), takeTasks},
        {QLatin1StringView("check-in"), takeCheckIns},   {QLatin1StringView("day"), takeTeamDay},
        {QLatin1StringView("hands"), takeHandOver},      {QLatin1StringView("offline"), takeOffline},
        {QLatin1StringView("overlays"), takeOverlays},   {QLatin1StringView("settings"), takeSettings},
        {QLatin1StringView("hours"), takeHours},         {QLatin1StringView("attention"), takeAttention},
        {QLatin1StringView("extremes"), takeExtremes},   {QLatin1StringView("long"), takeLong},
        {QLatin1StringView("first-run"), takeFirstRun},  {QLatin1StringView("components"), takeComponents}};
    QStringList names;
    for (const auto &[name, scenes] : all) {
        names << name;
        if (!only.isEmpty() && only != name)
            continue;
        if (const auto taken = scenes(stage); !taken)
            return taken;
    }
    if (!only.isEmpty() && !names.contains(only))
        return std::unexpected(tr("There are no scenes called “%1”. There are: %2").arg(only, names.join(QStringLiteral(", "))));
    return {};
}

} // namespace meridian
