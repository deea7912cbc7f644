// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace_view.h"
#include "ui/compose/new_thread_pane.h"
#include "ui/models/holiday_keeper.h"
#include "ui/people/person_hover.h"
#include "ui/shell/banner_presenter.h"
#include "ui/shell/day_end_offer.h"
#include "ui/shell/hand_overs.h"
#include "ui/shell/move_notice.h"
#include "ui/shell/send_herald.h"
#include "ui/shell/settings_screen.h"
#include "ui/shell/thread_screen.h"
#include "ui/shell/undo_offer.h"
#include "ui/shell/workspace_dialogs.h"
#include "ui/shell/workspace_screens.h"
#include "ui/sidebar/sidebar.h"
#include "ui/threads/in_hand_strip.h"
#include "ui/threads/messages_view.h"
#include "ui/threads/thread_list_pane.h"
#include "ui/threads/thread_pane.h"
#include "ui/words/draft_keeper.h"
#include <QApplication>
#include <QHBoxLayout>
#include <QResizeEvent>

namespace meridian {

namespace {
constexpr int CardOffset = 8;
} // namespace

WorkspaceView::WorkspaceView(const Look &look, const WorkspaceParts &parts, QWidget *parent)
    : QWidget(parent), m_look(look), m_parts(parts), m_book(parts.replica, look.clock), m_pictures(parts.replica, look.pictures),
      m_checkIns(parts.replica, m_book, look.clock), m_outbox(parts.replica),
      m_attention(parts.replica, parts.team, m_book, look.clock, look.minutes), m_morning(parts.replica, m_book, look.clock, look.minutes),
      m_taskActions({parts.replica, parts.commands, parts.tasks, m_book}, look.clock)
{
    build();
    connectSidebar();
    connectScreens();
    connectStatus();
    connectAttention();
    connectHandOvers();
    answerKeys();
    answerAttentionKeys();
    DraftKeeper::shareLeftovers(parts.replica, parts.commands);
}

//! What is open is left while all it needs is still there: leaving may keep a version.
WorkspaceView::~WorkspaceView()
{
    m_screens->leaveDocument();
    m_screens->keepWriting();
    delete m_screens; // before what this has of people, which forms ask to the end
}

void WorkspaceView::build()
{
    m_sidebar = new Sidebar(m_look, m_parts.replica);
    auto *line = new Banner(m_look);
    m_banner = new BannerPresenter(*line, m_look, m_book);
    connect(&m_look.minutes, &MinuteTicker::minute, &m_book, &MemberBook::lookAtClock);
    new HolidayKeeper(m_book, m_parts.commands, m_parts.door.holidays(), m_look.minutes, this);
    m_screens = new WorkspaceScreens(m_look, m_parts, m_book, m_checkIns, m_outbox, m_morning, m_attention);
    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(line);
    column->addWidget(m_screens, 1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    row->addWidget(m_content, 1);
    m_herald = new SendHerald(m_parts.replica, m_content);
    m_undo = new UndoOffer(*new Toast(m_look, m_content));
    m_hover = new PersonHover(m_look, m_book, this);
    m_hover->watch(m_sidebar->peopleView(), [this](QPoint point) { return m_sidebar->personAt(point); });
    connect(m_hover, &PersonHover::writeTo, this, [this](MemberId member) { startThread({}, member); });
}

void WorkspaceView::connectSidebar()
{
    connect(m_sidebar, &Sidebar::pageRequested, this, &WorkspaceView::goToPage);
    connect(m_sidebar, &Sidebar::channelRequested, this, [this](ChannelId channel) { go(Place::of(channel)); });
    connect(m_sidebar, &Sidebar::personRequested, this, &WorkspaceView::openPerson);
    connect(m_sidebar, &Sidebar::newThreadRequested, this, [this] { startThread(m_place.channel, {}); });
    connect(m_sidebar, &Sidebar::jumpRequested, this, [this] { openSwitcher(); });
    connect(m_sidebar, &Sidebar::everyoneRequested, this, [this] { openSwitcher(QStringLiteral("@")); });
    connect(m_sidebar, &Sidebar::newChannelRequested, this, [this] { dialogs().openNewChannel(); });
    connect(m_sidebar, &Sidebar::inviteRequested, this, [this] { dialogs().openInvite(); });
    connect(m_sidebar, &Sidebar::expandRequested, this, &WorkspaceView::toggleSidebar);
    connect(m_sidebar, &Sidebar::menuRequested, this, [this](QWidget *button) { dialogs().openMenu(button); });
}

void WorkspaceView::connectStatus()
{
    const auto tell = [this] { m_banner->setStatus(m_parts.replica.status(), m_outbox.unsent()); };
    connect(&m_parts.replica, &Replica::statusChanged, this, tell);
    m_banner->setDemo(m_parts.door.kind() == AppDoor::Kind::Demo);
    connect(m_banner, &BannerPresenter::tryNowRequested, this, [this] { m_parts.door.tryNow(); });
    connect(m_banner, &BannerPresenter::startOwnRequested, this, [this] { m_parts.door.startOwn(); });
    connect(m_banner, &BannerPresenter::signInRequested, this, [this] { m_parts.door.signInAgain(); });
    tell();
    const auto tellAsking = [this] { m_sidebar->setAsking(int(m_checkIns.asking().size())); };
    connect(&m_checkIns, &CheckInBook::askingChanged, this, tellAsking);
    connect(&m_look.minutes, &MinuteTicker::minute, &m_checkIns, &CheckInBook::look);
    tellAsking();
}

//! Who has what in hand; its dialogs lie over the window as any other.
void WorkspaceView::connectHandOvers()
{
    m_handOvers = new HandOvers(m_look, *this, m_parts, m_book, [this](ModalLayer *layer) { dialogs().show(layer); });
    connect(m_screens, &WorkspaceScreens::batonWanted, m_handOvers, &HandOvers::act);
    connect(m_handOvers, &HandOvers::threadWanted, this, qOverload<ThreadId>(&WorkspaceView::switchTo));
    connect(m_handOvers, &HandOvers::sent, m_herald, &SendHerald::sent);
    connect(m_handOvers, &HandOvers::said, m_undo, &UndoOffer::say);
    connect(m_handOvers, &HandOvers::undoable, m_undo, &UndoOffer::offer);
    connect(m_screens, &WorkspaceScreens::threadsMade, this, [this](ThreadScreen &screen) {
        m_inHand = new InHandStrip(m_look);
        screen.list().addInboxStrip(m_inHand);
        offerAtDayEnd();
    });
}

void WorkspaceView::watchDayEnd(QDate answered)
{
    m_dayEndAnswered = answered;
    offerAtDayEnd();
}

//! As soon as there is an inbox to offer it in, and it is known when that was answered last.
void WorkspaceView::offerAtDayEnd()
{
    if (!m_inHand || !m_dayEndAnswered)
        return;
    auto *offer = new DayEndOffer(m_look, m_parts.replica, m_book, *m_inHand, *m_dayEndAnswered, m_inHand);
    connect(offer, &DayEndOffer::answered, this, &WorkspaceView::dayEndAnswered);
    connect(offer, &DayEndOffer::listWanted, m_handOvers, &HandOvers::listMine);
}

//! Dialogs lie over the whole window, which is there when the first one opens.
WorkspaceDialogs &WorkspaceView::dialogs()
{
    if (!m_dialogs) {
        m_dialogs = new WorkspaceDialogs(m_look, *window(), m_parts.replica, m_parts.commands, m_parts.team, m_book, m_parts.door);
        connect(m_dialogs, &WorkspaceDialogs::channelCreated, this, [this](ChannelId channel) { go(Place::of(channel)); });
        connect(m_dialogs, &WorkspaceDialogs::channelWanted, this, [this](ChannelId channel) { go(Place::of(channel)); });
        connect(m_dialogs, &WorkspaceDialogs::said, m_undo, &UndoOffer::say);
        connect(m_dialogs, &WorkspaceDialogs::taskMade, this, [this](TaskId task) {
            if (m_place.screen == Place::Screen::Tasks)
                go(m_place.channel ? Place::tasks(*m_place.channel, task) : Place::tasks(task));
        });
        connect(m_dialogs, &WorkspaceDialogs::checkInSaved, this, [this](CheckInId checkIn) { go(Place::checkIns(checkIn)); });
        connect(m_dialogs, &WorkspaceDialogs::settingsWanted, this, [this] { go(Place::settings()); });
        connect(m_dialogs, &WorkspaceDialogs::personPageWanted, this, [this](MemberId member) { go(Place::of(member)); });
        connect(m_dialogs, &WorkspaceDialogs::switchTo, this, qOverload<const SwitcherTarget &>(&WorkspaceView::switchTo));
        connect(m_dialogs, &WorkspaceDialogs::documentChosen, this, &WorkspaceView::makeDocument);
        connect(m_dialogs, &WorkspaceDialogs::writeTo, this, [this](MemberId member) { startThread({}, member); });
    }
    return *m_dialogs;
}

void WorkspaceView::setStorageFailure(const QString &reason)
{
    m_banner->setStorageFailure(reason);
}

int WorkspaceView::waitingOffline() const
{
    return m_parts.replica.status().state == SyncStatus::State::InStep ? 0 : m_outbox.count(OutboxItem::Section::Waiting);
}

void WorkspaceView::watchZone(const QTimeZone &computer, const QString &asked)
{
    auto *notice = new MoveNotice(*m_banner, m_look, m_book, computer, asked, this);
    connect(notice, &MoveNotice::askedAbout, this, &WorkspaceView::askedAboutZone);
    connect(notice, &MoveNotice::hoursWanted, this, [this] {
        go(Place::settings());
        m_screens->settings().view().open(SettingsView::Section::Hours);
    });
}

void WorkspaceView::openPerson(MemberId member)
{
    m_recent.note(SwitcherTarget(member));
    const QPoint corner = m_content->mapTo(window(), QPoint(CardOffset, CardOffset));
    const int y = m_sidebar->mapFromGlobal(QCursor::pos()).y();
    const bool fromPointer = m_sidebar->rect().contains(m_sidebar->mapFromGlobal(QCursor::pos()));
    dialogs().openPerson(member, {corner.x(), fromPointer ? y : corner.y()});
}

//! Where the screens lead to, and what they say.
void WorkspaceView::connectScreens()
{
    connect(m_screens, &WorkspaceScreens::placeWanted, this, &WorkspaceView::go);
    connect(m_screens, &WorkspaceScreens::taskShown, this, &WorkspaceView::noteTask);
    connect(m_screens, &WorkspaceScreens::roundShown, this, &WorkspaceView::noteRound);
    connect(m_screens, &WorkspaceScreens::checkInFormWanted, this, &WorkspaceView::openCheckInForm);
    connect(m_screens, &WorkspaceScreens::newTaskWanted, this, &WorkspaceView::startTask);
    connect(m_screens, &WorkspaceScreens::taskWanted, this, [this](TaskId task) { go(Place::tasks(task)); });
    connect(m_screens, &WorkspaceScreens::taskDoneWanted, this, [this](TaskId task) {
        if (const auto row = m_parts.replica.tasks().task(task); row && *row)
            m_taskActions.toggleDone((*row)->task);
    });
    connect(&m_taskActions, &TaskActions::undoable, m_undo, &UndoOffer::offer);
    connect(m_screens, &WorkspaceScreens::threadShown, this, &WorkspaceView::noteThread);
    connect(m_screens, &WorkspaceScreens::threadWanted, this, &WorkspaceView::showThread);
    connect(m_screens, &WorkspaceScreens::draftWanted, this, [this](const Draft &draft) {
        go(Place::inbox(draft.thread));
        m_screens->threads().resume(draft);
    });
    connect(m_screens, &WorkspaceScreens::newThreadFilled, this, [this](const Draft &draft) {
        m_screens->newThread().beginFilled(draft);
        go(Place::newThread(draft.thread));
    });
    connect(m_screens, &WorkspaceScreens::newThreadWanted, this, [this] { startThread(m_place.channel, {}); });
    connect(m_screens, &WorkspaceScreens::linkActivated, this, qOverload<const QUrl &>(&WorkspaceView::openLink));
    connect(m_screens, &WorkspaceScreens::documentWanted, this, &WorkspaceView::showDocument);
    connect(m_screens, &WorkspaceScreens::newDocumentWanted, this, &WorkspaceView::startDocument);
    connect(m_screens, &WorkspaceScreens::importWanted, this, &WorkspaceView::bringIn);
    connect(m_screens, &WorkspaceScreens::newThreadLeft, this, &WorkspaceView::leaveNewThread);
    connect(m_screens, &WorkspaceScreens::newThreadSent, this, [this](ThreadId thread) {
        m_history.forget(m_place);
        go(Place::inbox(thread));
    });
    connect(m_screens, &WorkspaceScreens::settingsLeft, this,
            [this] { show(m_history.back().value_or(Place::inbox())); });
    connect(m_screens, &WorkspaceScreens::channelDetailsWanted, this,
            [this](ChannelId channel) { dialogs().openChannel(channel); });
    connect(m_screens, &WorkspaceScreens::agreementWanted, this, [this](ChannelId channel) { dialogs().openAgreement(channel); });
    connect(m_screens, &WorkspaceScreens::personWanted, this, &WorkspaceView::openPerson);
    connect(m_screens, &WorkspaceScreens::personLeft, this, [this] { show(m_history.back().value_or(Place::inbox())); });
    connect(m_screens, &WorkspaceScreens::writeTo, this, [this](MemberId member) { startThread({}, member); });
    connect(m_screens, &WorkspaceScreens::threadsMade, this, [this](ThreadScreen &screen) {
        MessagesView &messages = screen.pane().view();
        m_hover->watch(&messages, [&messages](QPoint point) { return messages.authorAt(point); });
    });
    connect(m_screens, &WorkspaceScreens::urgentWanted, this, [this](const UrgentWish &wish) { dialogs().openUrgent(wish); });
    connect(m_screens, &WorkspaceScreens::sent, m_herald, &SendHerald::sent);
    connect(m_screens, &WorkspaceScreens::said, m_undo, &UndoOffer::say);
    connect(m_screens, &WorkspaceScreens::undoable, m_undo, &UndoOffer::offer);
}

// ---- Layout ----

void WorkspaceView::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const LayoutMode mode = layoutFor(width());
    if (mode == m_mode && event->oldSize().isValid())
        return;
    m_mode = mode;
    applyMode();
}

void WorkspaceView::applyMode()
{
    const bool folded = m_place.beginsWithRail() != m_folded.contains(m_place.screen);
    const bool rail = folded || m_mode != LayoutMode::SidebarListPane;
    m_sidebar->setVariant(rail ? Sidebar::Variant::Rail : Sidebar::Variant::Full);
    m_screens->setMode(m_mode);
}

// ---- Keys ----

//! Each line of the keyboard map that works wherever somebody is; the screens have their own.
void WorkspaceView::answerKeys()
{
    m_keys.on(Command::NewThread, [this] { startThread(m_place.channel, {}); });
    m_keys.on(Command::NewChannel, [this] { dialogs().openNewChannel(); });
    m_keys.on(Command::Settings, [this] { go(Place::settings()); });
    m_keys.on(Command::SubscribeCalendar, [this] {
        go(Place::settings());
        m_screens->settings().view().open(SettingsView::Section::Tasks);
    });
    m_keys.on(Command::BrowseChannels, [this] { dialogs().openBrowser(); });
    m_keys.on(Command::ChannelDetails, [this] { dialogs().openChannel(*m_place.channel); },
              [this] { return m_place.channel.has_value(); });
    m_keys.on(Command::Invite, [this] { dialogs().openInvite(); });
    m_keys.on(Command::About, [this] { dialogs().openAbout(); });
    m_keys.on(Command::Shortcuts, [this] { dialogs().openShortcuts(); });
    m_keys.on(Command::Switch, [this] { openSwitcher(); });
    m_keys.on(Command::GoInbox, [this] { go(Place::inbox()); });
    m_keys.on(Command::GoMorning, [this] { go(Place::morning()); });
    m_keys.on(Command::GoCheckIns, [this] { go(Place::checkIns()); });
    m_keys.on(Command::NewCheckIn, [this] { openCheckInForm({}); }, [this] { return m_checkIns.maySetUp(); });
    m_keys.on(Command::GoTasks, [this] { go(Place::tasks()); });
    m_keys.on(Command::NewTask, [this] { startTask({}); });
    m_keys.on(Command::GoDocuments, [this] { go(Place::documents()); });
    m_keys.on(Command::NewDocument, [this] { startDocument({}, {}); });
    m_keys.on(Command::GoTeamDay, [this] { go(Place::teamDay()); });
    m_keys.on(Command::GoOutbox, [this] { go(Place::outbox()); });
    m_keys.on(Command::Back, [this] { travel(m_history.back()); });
    m_keys.on(Command::Forward, [this] { travel(m_history.forward()); });
    m_keys.on(Command::NextRegion, [this] { return moveRegion(1); });
    m_keys.on(Command::PreviousRegion, [this] { return moveRegion(-1); });
    m_keys.on(Command::ToggleSidebar, [this] { toggleSidebar(); });
    AppDoor &door = m_parts.door;
    m_keys.on(Command::TextLarger, [&door] { door.setTextSize(Type::sizeBeside(door.textSize(), 1)); });
    m_keys.on(Command::TextSmaller, [&door] { door.setTextSize(Type::sizeBeside(door.textSize(), -1)); });
    m_keys.on(Command::TextUsual, [&door] { door.setTextSize(100); });
    m_keys.on(Command::SingleKeys, [this] { emit singleKeysWanted(); });
    m_keys.on(Command::InHand, [this] { m_handOvers->listMine({}); });
    m_keys.on(Command::Undo, [this] { m_undo->undo(); });
    m_keys.on(Command::Quit, [this] { emit quitRequested(); });
}

bool WorkspaceView::can(Command command) const
{
    return m_keys.can(command) || (m_screens->screen() && m_screens->screen()->keys().can(command));
}

bool WorkspaceView::knows(Command command) const
{
    return m_keys.knows(command) || (m_screens->screen() && m_screens->screen()->keys().knows(command));
}

bool WorkspaceView::handle(Command command)
{
    if (m_dialogs && m_dialogs->isOpen() && command != Command::Quit)
        return false;
    return m_keys.run(command) || (m_screens->screen() && m_screens->screen()->keys().run(command));
}

void WorkspaceView::toggleSidebar()
{
    if (m_mode != LayoutMode::SidebarListPane)
        return; // there is no room for it
    if (m_folded.erase(m_place.screen) == 0)
        m_folded.insert(m_place.screen);
    applyMode();
}

void WorkspaceView::say(const QString &sentence)
{
    m_undo->say(sentence);
}

bool WorkspaceView::moveRegion(int direction)
{
    QList<QWidget *> stops = m_screens->regions();
    stops.prepend(m_sidebar);
    const QWidget *focus = QApplication::focusWidget();
    qsizetype at = -1;
    for (qsizetype i = 0; i < stops.size(); ++i) {
        if (focus && (stops[i] == focus || stops[i]->isAncestorOf(focus)))
            at = i;
    }
    QWidget *next = stops[(at + direction + stops.size()) % stops.size()];
    if (next == m_sidebar)
        m_sidebar->focusPlace(Qt::ShortcutFocusReason);
    else
        next->setFocus(Qt::ShortcutFocusReason);
    return true;
}

// ---- New threads ----

void WorkspaceView::startThread(std::optional<ChannelId> channel, std::optional<MemberId> person)
{
    if (person)
        m_screens->newThread().beginWith({*person});
    else
        m_screens->newThread().begin(channel);
    go(Place::newThread(m_screens->newThread().draft().thread));
}

void WorkspaceView::leaveNewThread()
{
    const Place draft = m_place;
    const auto back = m_history.back();
    m_history.forget(draft);
    show(back.value_or(Place::inbox()));
}

} // namespace meridian
