// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/workspace_view.h"
#include "core/model/thread_link.h"
#include "ui/compose/new_thread_pane.h"
#include "ui/people/person_hover.h"
#include "ui/shell/banner_presenter.h"
#include "ui/shell/move_notice.h"
#include "ui/shell/outbox_screen.h"
#include "ui/shell/send_herald.h"
#include "ui/shell/settings_screen.h"
#include "ui/shell/thread_screen.h"
#include "ui/shell/undo_offer.h"
#include "ui/shell/workspace_dialogs.h"
#include "ui/sidebar/sidebar.h"
#include "ui/threads/messages_view.h"
#include "ui/threads/thread_pane.h"
#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QResizeEvent>
#include <QStackedWidget>

namespace meridian {

namespace {
constexpr int CardOffset = 8;
} // namespace

WorkspaceView::WorkspaceView(const Look &look, const WorkspaceParts &parts, QWidget *parent)
    : QWidget(parent), m_look(look), m_parts(parts), m_book(parts.replica), m_pictures(parts.replica, look.pictures),
      m_outbox(parts.replica)
{
    build();
    connectSidebar();
    connectStatus();
    answerKeys();
    DraftKeeper::shareLeftovers(parts.replica, parts.commands);
}

WorkspaceView::~WorkspaceView() = default;

void WorkspaceView::build()
{
    m_sidebar = new Sidebar(m_look, m_parts.replica);
    auto *line = new Banner(m_look);
    m_banner = new BannerPresenter(*line, m_look, m_book);
    m_screens = new QStackedWidget;
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
    connect(m_sidebar, &Sidebar::inboxRequested, this, [this] { go(Place::inbox()); });
    connect(m_sidebar, &Sidebar::outboxRequested, this, [this] { go(Place::outbox()); });
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
}

//! Dialogs lie over the whole window, which is there when the first one opens.
WorkspaceDialogs &WorkspaceView::dialogs()
{
    if (!m_dialogs) {
        m_dialogs = new WorkspaceDialogs(m_look, *window(), m_parts.replica, m_parts.commands, m_book, m_parts.door);
        connect(m_dialogs, &WorkspaceDialogs::channelCreated, this, [this](ChannelId channel) { go(Place::of(channel)); });
        connect(m_dialogs, &WorkspaceDialogs::channelWanted, this, [this](ChannelId channel) { go(Place::of(channel)); });
        connect(m_dialogs, &WorkspaceDialogs::settingsWanted, this, [this] { go(Place::settings()); });
        connect(m_dialogs, &WorkspaceDialogs::switchTo, this, qOverload<const SwitcherTarget &>(&WorkspaceView::switchTo));
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
        settingsScreen().view().open(SettingsView::Section::Hours);
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

// ---- Screens, made when they are first gone to ----

ThreadScreen &WorkspaceView::threadScreen()
{
    if (!m_threads) {
        m_threads = new ThreadScreen(m_look, m_parts, m_book);
        m_screens->addWidget(m_threads);
        MessagesView &messages = m_threads->pane().view();
        m_hover->watch(&messages, [&messages](QPoint point) { return messages.authorAt(point); });
        m_threads->setMode(m_mode);
        connect(m_threads, &ThreadScreen::threadShown, this, [this](std::optional<ThreadId> thread) {
            m_place.thread = thread;
            m_history.visit(m_place);
            m_recent.note(m_place);
            emit placeChanged();
        });
        connect(m_threads, &ThreadScreen::channelWanted, this, [this](ChannelId channel) { go(Place::of(channel)); });
        connect(m_threads, &ThreadScreen::threadWanted, this, &WorkspaceView::showThread);
        connect(m_threads, &ThreadScreen::channelDetailsWanted, this,
                [this](ChannelId channel) { dialogs().openChannel(channel); });
        connect(m_threads, &ThreadScreen::newThreadWanted, this, [this] { startThread(m_place.channel, {}); });
        connect(m_threads, &ThreadScreen::personWanted, this, &WorkspaceView::openPerson);
        connect(m_threads, &ThreadScreen::said, m_undo, &UndoOffer::say);
        connect(m_threads, &ThreadScreen::sent, m_herald, &SendHerald::sent);
        connect(m_threads, &ThreadScreen::undoable, m_undo, &UndoOffer::offer);
    }
    return *m_threads;
}

OutboxScreen &WorkspaceView::outboxScreen()
{
    if (!m_outboxScreen) {
        m_outboxScreen = new OutboxScreen(m_look, m_outbox, m_parts.replica, m_parts.commands, m_book);
        m_screens->addWidget(m_outboxScreen);
        m_outboxScreen->setMode(m_mode);
        connect(m_outboxScreen, &OutboxScreen::openThread, this, [this](ThreadId thread) { go(Place::inbox(thread)); });
        connect(m_outboxScreen, &OutboxScreen::continueDraft, this, [this](const Draft &draft) {
            go(draft.isNewThread ? Place::newThread(draft.thread) : Place::inbox(draft.thread));
            if (!draft.isNewThread)
                threadScreen().resume(draft);
        });
        connect(&m_outboxScreen->actions(), &OutboxActions::done, m_undo, &UndoOffer::say);
        connect(&m_outboxScreen->actions(), &OutboxActions::undoable, m_undo, &UndoOffer::offer);
    }
    return *m_outboxScreen;
}

SettingsScreen &WorkspaceView::settingsScreen()
{
    if (!m_settings) {
        m_settings = new SettingsScreen(m_look, m_parts.commands, m_book, m_parts.door);
        m_screens->addWidget(m_settings);
        connect(m_settings, &SettingsScreen::closeRequested, this,
                [this] { show(m_history.back().value_or(Place::inbox())); });
    }
    return *m_settings;
}

NewThreadPane &WorkspaceView::newThreadPane()
{
    if (!m_newThread) {
        m_newThread = new NewThreadPane(m_look, m_parts.replica, m_parts.commands, m_book);
        m_screens->addWidget(m_newThread);
        connect(m_newThread, &NewThreadPane::left, this, &WorkspaceView::leaveNewThread);
        connect(m_newThread, &NewThreadPane::sent, m_herald, &SendHerald::sent);
        connect(m_newThread, &NewThreadPane::sent, this, [this](ThreadId thread) {
            m_history.forget(m_place);
            go(Place::inbox(thread));
        });
    }
    return *m_newThread;
}

// ---- Places ----

void WorkspaceView::go(const Place &place)
{
    m_history.visit(place);
    show(place);
}

void WorkspaceView::travel(const std::optional<Place> &place)
{
    if (place)
        show(*place);
}

void WorkspaceView::show(const Place &place)
{
    m_place = place;
    m_recent.note(place);
    switch (place.screen) {
    case Place::Screen::Inbox:
    case Place::Screen::Channel:
        m_screens->setCurrentWidget(&threadScreen());
        threadScreen().arrive(place);
        if (!place.thread || !threadScreen().isSingle())
            threadScreen().focusList();
        else
            threadScreen().pane().focusMessages();
        break;
    case Place::Screen::Outbox:
        m_screens->setCurrentWidget(&outboxScreen());
        outboxScreen().arrive();
        break;
    case Place::Screen::NewThread:
        resumeThread(*place.thread); // before it shows: what is filled in decides where the caret stands
        m_screens->setCurrentWidget(&newThreadPane());
        break;
    case Place::Screen::Settings:
        m_screens->setCurrentWidget(&settingsScreen());
        settingsScreen().arrive();
        break;
    }
    tellSidebar();
    emit placeChanged();
}

void WorkspaceView::tellSidebar()
{
    switch (m_place.screen) {
    case Place::Screen::Inbox:
        m_sidebar->setPlace(Sidebar::Page::Inbox);
        break;
    case Place::Screen::Channel:
        m_sidebar->setPlace(*m_place.channel);
        break;
    case Place::Screen::Outbox:
        m_sidebar->setPlace(Sidebar::Page::Outbox);
        break;
    case Place::Screen::Settings:
    case Place::Screen::NewThread:
        break; // the place one came from stays marked
    }
}

void WorkspaceView::openSwitcher(const QString &typed)
{
    dialogs().openSwitcher([this](Command command) { return can(command); }, m_recent.without(m_place), typed);
}

void WorkspaceView::switchTo(const SwitcherTarget &target)
{
    if (const auto *channel = std::get_if<ChannelId>(&target))
        go(Place::of(*channel));
    else if (const auto *thread = std::get_if<ThreadId>(&target))
        switchTo(*thread);
    else if (const auto *member = std::get_if<MemberId>(&target))
        openPerson(*member);
    else
        handle(Command(std::get<int>(target)));
}

//! In its channel, where its neighbours are; a direct one is in the inbox.
void WorkspaceView::switchTo(ThreadId thread)
{
    const auto row = m_parts.replica.read().thread(thread);
    const bool inChannel = row && *row && (*row)->channelKind != ChannelKind::Direct;
    go(inChannel ? Place::of((*row)->thread.channel, thread) : Place::inbox(thread));
    threadScreen().pane().focusMessages();
}

void WorkspaceView::showThread(ThreadId thread, std::optional<MessageId> message)
{
    go(Place::inbox(thread));
    if (message)
        threadScreen().pane().showMessage(*message);
}

void WorkspaceView::openLink(const ThreadLink &link)
{
    const auto self = m_parts.replica.read().self();
    if (self && self->workspace == link.workspace)
        showThread(link.thread, link.message);
    else
        say(tr("This link leads to another workspace"));
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
    const bool rail = m_collapsed || m_mode != LayoutMode::SidebarListPane;
    m_sidebar->setVariant(rail ? Sidebar::Variant::Rail : Sidebar::Variant::Full);
    if (m_threads)
        m_threads->setMode(m_mode);
    if (m_outboxScreen)
        m_outboxScreen->setMode(m_mode);
}

// ---- Keys ----

//! Each line of the keyboard map that works wherever somebody is; the screens have their own.
void WorkspaceView::answerKeys()
{
    m_keys.on(Command::NewThread, [this] { startThread(m_place.channel, {}); });
    m_keys.on(Command::NewChannel, [this] { dialogs().openNewChannel(); });
    m_keys.on(Command::Settings, [this] { go(Place::settings()); });
    m_keys.on(Command::BrowseChannels, [this] { dialogs().openBrowser(); });
    m_keys.on(Command::ChannelDetails, [this] { dialogs().openChannel(*m_place.channel); },
              [this] { return m_place.screen == Place::Screen::Channel && m_place.channel; });
    m_keys.on(Command::Invite, [this] { dialogs().openInvite(); });
    m_keys.on(Command::About, [this] { dialogs().openAbout(); });
    m_keys.on(Command::Shortcuts, [this] { dialogs().openShortcuts(); });
    m_keys.on(Command::Switch, [this] { openSwitcher(); });
    m_keys.on(Command::GoInbox, [this] { go(Place::inbox()); });
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
    m_keys.on(Command::Undo, [this] { m_undo->undo(); });
    m_keys.on(Command::Quit, [this] { emit quitRequested(); });
}

const Screen *WorkspaceView::screen() const
{
    return qobject_cast<const Screen *>(m_screens->currentWidget());
}

bool WorkspaceView::can(Command command) const
{
    return m_keys.can(command) || (screen() && screen()->keys().can(command));
}

bool WorkspaceView::knows(Command command) const
{
    return m_keys.knows(command) || (screen() && screen()->keys().knows(command));
}

bool WorkspaceView::handle(Command command)
{
    if (m_dialogs && m_dialogs->isOpen() && command != Command::Quit)
        return false;
    return m_keys.run(command) || (screen() && screen()->keys().run(command));
}

void WorkspaceView::toggleSidebar()
{
    m_collapsed = m_mode == LayoutMode::SidebarListPane && !m_collapsed;
    applyMode();
}

void WorkspaceView::say(const QString &sentence)
{
    m_undo->say(sentence);
}

bool WorkspaceView::moveRegion(int direction)
{
    QList<QWidget *> stops;
    if (screen())
        stops = screen()->regions();
    else if (m_screens->currentWidget() == m_newThread)
        stops << &m_newThread->subject();
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
        newThreadPane().beginWith({*person});
    else
        newThreadPane().begin(channel);
    go(Place::newThread(newThreadPane().draft().thread));
}

//! A draft that is no more begins as an empty form: Back may lead to one that was sent.
void WorkspaceView::resumeThread(ThreadId thread)
{
    if (newThreadPane().draft().thread == thread)
        return;
    const auto draft = m_parts.replica.read().draft(thread);
    if (draft && *draft)
        newThreadPane().resume(**draft);
    else
        newThreadPane().begin({});
}

void WorkspaceView::leaveNewThread()
{
    const Place draft = m_place;
    const auto back = m_history.back();
    m_history.forget(draft);
    show(back.value_or(Place::inbox()));
}

} // namespace meridian
