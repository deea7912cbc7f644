// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/thread_screen.h"
#include "ui/checkins/asking_strip.h"
#include "ui/compose/composer.h"
#include "ui/shell/task_seeds.h"
#include "ui/threads/channel_follow_button.h"
#include "ui/threads/early_replies.h"
#include "ui/threads/inbox_actions.h"
#include "ui/threads/later_menu.h"
#include "ui/threads/messages_view.h"
#include "ui/threads/thread_list_pane.h"
#include "ui/threads/thread_pane.h"
#include <algorithm>
#include <utility>

namespace meridian {

ThreadScreen::ThreadScreen(const Look &look, const WorkspaceParts &parts, const MemberBook &book, CheckInBook &checkIns)
    : ThreadScreen(look, parts, book, new ThreadListPane(look, parts.replica, parts.commands, book),
                   new ThreadPane(look, parts.replica, parts.commands, book, parts.highlighter),
                   new Composer(look, parts.replica, parts.commands, book))
{
    m_inbox = new InboxActions(parts.replica, parts.commands, book, look.clock, this);
    m_later = new LaterMenu(look, book, this);
    m_mute = new LaterMenu(look, book, this);
    connectInbox();
    connectTasks();
    addStrips(look, parts);
    addAsking(look, parts, checkIns);
    answerInboxKeys();
}

//! The panes lose their focus as they go, and would tell of it somebody who is gone.
ThreadScreen::~ThreadScreen()
{
    disconnect(m_list, nullptr, this, nullptr);
    disconnect(m_pane, nullptr, this, nullptr);
    disconnect(m_composer, nullptr, this, nullptr);
}

void ThreadScreen::connectInbox()
{
    connect(m_inbox, &InboxActions::undoable, this, &ThreadScreen::undoable);
    connect(m_pane, &ThreadPane::standingWanted, this, &ThreadScreen::stand);
    connect(m_pane, &ThreadPane::concludeAndDoneWanted, this, &ThreadScreen::setDone);
    connect(m_list, &ThreadListPane::menuWanted, this, [this](QWidget *anchor) { m_pane->actions().openMenu(anchor); });
    connect(m_list, &ThreadListPane::undoable, this, &ThreadScreen::undoable);
    connect(m_list, &ThreadListPane::actionWanted, this, &ThreadScreen::stand);
    connect(m_later, &LaterMenu::chosen, this, [this](Instant until) {
        withTargets([this, until](const auto &threads) { m_inbox->setLater(threads, until); });
    });
    connect(m_mute, &LaterMenu::chosen, this, [this](Instant until) {
        withTargets([this, until](const auto &threads) { m_inbox->mute(threads, until); });
    });
}

//! What asks for something before the threads do.
void ThreadScreen::addStrips(const Look &look, const WorkspaceParts &parts)
{
    auto *replies = new EarlyReplies(look, parts.replica, parts.commands, m_book);
    m_list->addInboxStrip(replies);
    connect(replies, &EarlyReplies::threadWanted, this, [this](ThreadId thread) { emit threadWanted(thread, {}); });
    connect(replies, &EarlyReplies::said, this, [this](const QString &sentence) {
        focusList(); // its button is gone
        emit said(sentence);
    });
}

//! What a check-in asks stands there while it can wait.
void ThreadScreen::addAsking(const Look &look, const WorkspaceParts &parts, CheckInBook &checkIns)
{
    auto *asking = new AskingStrip(look, {parts.replica, parts.team, m_book, checkIns});
    m_list->addInboxStrip(asking);
    connect(asking, &AskingStrip::answerWanted, this, &ThreadScreen::roundWanted);
    connect(asking, &AskingStrip::undoable, this, &ThreadScreen::undoable);
}

void ThreadScreen::connectTasks()
{
    connect(m_pane, &ThreadPane::taskWanted, this, &ThreadScreen::taskWanted);
    connect(m_pane, &ThreadPane::makeTaskWanted, this,
            [this](const Message &message, const QString &words) {
                emit newTaskWanted(TaskSeeds(m_replica, m_book, m_clock).ofMessage(message, words, m_pane->model().threadRow().value_or(ThreadRow())));
            });
    connect(m_pane, &ThreadPane::makeThreadTaskWanted, this, [this](const ThreadRow &row) { emit newTaskWanted(TaskSeeds(m_replica, m_book, m_clock).ofThread(row)); });
}

void ThreadScreen::answerInboxKeys()
{
    using Level = ChannelLevel;
    for (const auto &[command, level] : {std::pair(Command::ChannelInbox, Level::Inbox),
                                         std::pair(Command::ChannelMentions, Level::Mentions),
                                         std::pair(Command::ChannelQuiet, Level::Quiet)})
        m_keys.on(command, [this, level = level] { m_list->following().choose(level); },
                  [this, level = level] { return m_list->following().canBecome(level); });
}

void ThreadScreen::stand(ThreadAction action, QWidget *anchor)
{
    QWidget *at = anchor->isVisible() || m_list->isAncestorOf(anchor) ? anchor : static_cast<QWidget *>(m_list);
    switch (action) {
    case ThreadAction::Done: return setDone();
    case ThreadAction::Later: return m_later->openAt(at);
    case ThreadAction::Mute: return m_mute->openAt(at);
    case ThreadAction::Unmute: m_inbox->mute(targets(), {}); break;
    case ThreadAction::MarkUnread: m_inbox->markUnread(targets()); break;
    case ThreadAction::Follow:
    case ThreadAction::Unfollow: m_inbox->toggleFollow(targets()); break;
    default: return; // what concerns everyone is done by the pane
    }
    m_list->view().clearChosen();
}

void ThreadScreen::setDone(const QString &conclusion, const std::optional<QString> &early)
{
    if (!conclusion.isEmpty()) // said of the one that is open
        m_list->view().clearChosen();
    withTargets([&](const auto &threads) { m_inbox->setDone(threads, conclusion, early); });
}

std::vector<ThreadId> ThreadScreen::targets() const
{
    const auto &chosen = m_list->view().chosen();
    return chosen.empty() ? std::vector{m_pane->thread()} : chosen;
}

void ThreadScreen::withTargets(const std::function<void(const std::vector<ThreadId> &)> &act)
{
    const auto threads = targets();
    leaveThreads(threads);
    act(threads);
    m_list->view().clearChosen();
}

//! In the inbox, the next one that stays takes the place of the one that is open; if none stays, an empty pane does. A
//! channel's list keeps its rows.
void ThreadScreen::leaveThreads(const std::vector<ThreadId> &threads)
{
    if (!m_place || m_place->channel || m_list->tab() == InboxTab::All)
        return;
    const auto leaves = [&](ThreadId thread) { return thread.isNull() || std::ranges::find(threads, thread) != threads.end(); };
    if (!leaves(m_pane->thread()))
        return;
    for (const int direction : {1, -1}) {
        ThreadId before;
        while (leaves(m_list->currentThread()) && std::exchange(before, m_list->currentThread()) != m_list->currentThread())
            m_list->step(direction);
    }
    if (leaves(m_list->currentThread())) {
        m_list->select({});
        open({});
        setShown(Shown::List);
        m_list->view().setFocus(Qt::OtherFocusReason);
        emit threadShown(std::nullopt);
    } else if (!isSingle()) {
        focusList();
    }
}

ThreadScreen::ThreadScreen(const Look &look, const WorkspaceParts &parts, const MemberBook &book, ThreadListPane *list,
                           ThreadPane *pane, Composer *composer)
    : TwoPanes(look, list, pane), m_list(list), m_pane(pane), m_composer(composer), m_replica(parts.replica), m_book(book), m_clock(look.clock)
{
    m_pane->setFoot(m_composer);
    m_composer->close();
    connectPanes();
    answerKeys();
}

//! Each line of the keyboard map that this screen answers to.
void ThreadScreen::answerKeys()
{
    const auto isOpen = [this] { return !m_pane->thread().isNull(); };
    m_keys.on(Command::NextRow, [this] { return step(1); });
    m_keys.on(Command::PreviousRow, [this] { return step(-1); });
    m_keys.on(Command::BackToList, [this] { return backToList(); });
    m_keys.on(Command::NextThread, [this] { stepThread(1); });
    m_keys.on(Command::PreviousThread, [this] { stepThread(-1); });
    m_keys.on(Command::ShowNew, [this] { m_list->showNew(); });
    const auto inList = [this] { return m_list->isAncestorOf(focusWidget()); };
    m_keys.on(Command::SelectRow, [this] { m_list->view().toggleChosen(); }, inList);
    m_keys.on(Command::SelectNext, [this] { m_list->view().extendChosen(1); }, inList);
    m_keys.on(Command::SelectPrevious, [this] { m_list->view().extendChosen(-1); }, inList);
    m_keys.on(Command::Reply, [this] { return reply(); }, isOpen);
    m_keys.on(Command::OpenOrigin, [this] { return m_pane->openOrigin(); }, isOpen);
    m_keys.on(Command::NextNew, [this] { m_pane->view().showNextNew(); }, isOpen);
    const std::pair<Command, ThreadAction> actions[]
        = {{Command::Done, ThreadAction::Done}, {Command::ConcludeAndDone, ThreadAction::ConcludeAndDone},
           {Command::Later, ThreadAction::Later}, {Command::MarkUnread, ThreadAction::MarkUnread},
           {Command::Mute, ThreadAction::Mute}, {Command::Unmute, ThreadAction::Unmute},
           {Command::Conclude, ThreadAction::Conclude}, {Command::Reopen, ThreadAction::Reopen},
           {Command::RenameThread, ThreadAction::Rename}, {Command::MoveThread, ThreadAction::Move},
           {Command::PinThread, ThreadAction::Pin}, {Command::UnpinThread, ThreadAction::Unpin},
           {Command::TakeInHand, ThreadAction::TakeInHand}, {Command::HandOver, ThreadAction::HandOver},
           {Command::PutDown, ThreadAction::PutDown}, {Command::CopyLink, ThreadAction::CopyLink}, {Command::TaskOfThread, ThreadAction::MakeTask}};
    for (const auto &[command, action] : actions)
        m_keys.on(command, [this, action] { act(action); },
                  [this, isOpen, action] { return isOpen() && m_pane->can(action); });
    m_keys.on(Command::Follow, [this] {
        act(m_pane->can(ThreadAction::Follow) ? ThreadAction::Follow : ThreadAction::Unfollow);
    }, isOpen);
    m_keys.on(Command::MakeTask, [this] { return m_pane->view().perform(MessageAction::MakeTask); }, isOpen);
    m_keys.on(Command::Acknowledge, [this] { m_pane->view().acknowledge(); }, isOpen);
}

//! What it opens stands at what is seen of the thread: its bar, or in a single pane its row in the list.
void ThreadScreen::act(ThreadAction action)
{
    m_pane->act(action, m_pane->isVisible() ? nullptr : m_list->view().rowAnchor());
}

void ThreadScreen::connectPanes()
{
    connect(m_list, &ThreadListPane::currentThreadChanged, this, [this](ThreadId thread) {
        open(thread);
        emit threadShown(thread.isNull() ? std::nullopt : std::optional(thread));
    });
    connect(m_list, &ThreadListPane::entered, this, [this](ThreadId thread) {
        open(thread);
        setShown(Shown::Pane);
        m_pane->focusMessages();
        emit threadShown(thread);
    });
    connect(m_list, &ThreadListPane::positionChanged, this, &ThreadScreen::tellPosition);
    connect(m_list, &ThreadListPane::detailsWanted, this, &ThreadScreen::channelDetailsWanted);
    connect(m_list, &ThreadListPane::agreementWanted, this, &ThreadScreen::agreementWanted);
    connect(m_list, &ThreadListPane::documentsWanted, this, &ThreadScreen::documentsWanted);
    connect(m_list, &ThreadListPane::tasksWanted, this, &ThreadScreen::tasksWanted);
    connect(m_pane, &ThreadPane::documentWanted, this, &ThreadScreen::documentWanted);
    connect(m_list, &ThreadListPane::newThreadWanted, this, &ThreadScreen::newThreadWanted);
    connect(m_pane, &ThreadPane::batonWanted, this, &ThreadScreen::batonWanted);
    connect(m_pane, &ThreadPane::backWanted, this, &ThreadScreen::backToList);
    connect(m_pane, &ThreadPane::stepWanted, this, &ThreadScreen::stepThread);
    connect(m_pane, &ThreadPane::channelWanted, this, &ThreadScreen::channelWanted);
    connect(m_pane, &ThreadPane::threadWanted, this, &ThreadScreen::threadWanted);
    connect(m_pane, &ThreadPane::replyWanted, this, &ThreadScreen::reply);
    connect(m_pane, &ThreadPane::said, this, &ThreadScreen::said);
    connect(m_pane, &ThreadPane::editWanted, m_composer, &Composer::edit);
    connect(m_pane, &ThreadPane::quoteWanted, m_composer, &Composer::quote);
    connect(m_pane, &ThreadPane::wordsWanted, m_composer, &Composer::beginWith);
    connect(m_pane, &ThreadPane::handOverWanted, m_composer, &Composer::handOver);
    connect(m_pane, &ThreadPane::formOpened, this, [this] { setShown(Shown::Pane); });
    connect(&m_pane->view(), &MessagesView::authorWanted, this, &ThreadScreen::personWanted);
    connect(m_pane, &ThreadPane::commentWanted, m_composer, &Composer::comment);
    connect(m_pane, &ThreadPane::undoable, this, &ThreadScreen::undoable);
    connect(m_composer, &Composer::sent, this, &ThreadScreen::sent);
    connect(m_composer, &Composer::said, this, &ThreadScreen::said);
    connect(m_composer, &Composer::urgentWanted, this, &ThreadScreen::urgentWanted);
    connect(m_composer, &Composer::undoable, this, &ThreadScreen::undoable);
    connect(m_composer, &Composer::left, m_pane, &ThreadPane::focusMessages);
}

void ThreadScreen::arrive(const Place &place)
{
    if (!m_place || !place.sameScreen(*m_place)) {
        if (place.channel)
            m_list->showChannel(*place.channel);
        else
            m_list->showInbox();
    }
    m_place = place;
    if (place.thread) {
        m_list->select(*place.thread);
        open(*place.thread);
        setShown(Shown::Pane);
    } else {
        m_list->select({});
        open({});
        setShown(Shown::List);
    }
    tellBack();
}

void ThreadScreen::open(ThreadId thread)
{
    if (thread.isNull()) {
        m_pane->close();
        m_composer->close();
    } else if (m_pane->thread() != thread) {
        m_pane->open(thread);
        m_composer->open(thread);
    }
    if (m_place)
        m_place->thread = thread.isNull() ? std::nullopt : std::optional(thread);
    tellPosition();
}

void ThreadScreen::tellPosition()
{
    m_pane->setPosition(m_list->position(), m_list->count());
}

void ThreadScreen::tellBack()
{
    m_pane->setBack(isSingle() ? ThreadPane::Back::Shown : ThreadPane::Back::Hidden, m_list->title());
}

void ThreadScreen::setMode(LayoutMode mode)
{
    TwoPanes::setMode(mode);
    tellBack();
}

bool ThreadScreen::backToList()
{
    setShown(Shown::List);
    focusList();
    return true;
}

bool ThreadScreen::step(int rows)
{
    if (m_list->isAncestorOf(focusWidget()))
        m_list->step(rows);
    else if (m_pane->isAncestorOf(focusWidget()))
        m_pane->view().step(rows);
    else
        return false;
    return true;
}

bool ThreadScreen::reply()
{
    if (m_pane->thread().isNull())
        return false;
    setShown(Shown::Pane);
    m_composer->beginReply();
    return true;
}

void ThreadScreen::resume(const Draft &draft)
{
    setShown(Shown::Pane);
    m_composer->resume(draft);
}

void ThreadScreen::stepThread(int direction)
{
    m_list->step(direction);
}

void ThreadScreen::focusList()
{
    m_list->focusList();
}

QList<QWidget *> ThreadScreen::regions() const
{
    QList<QWidget *> found;
    if (m_list->isVisible())
        found << &m_list->view();
    if (m_pane->isVisible() && !m_pane->thread().isNull())
        found << &m_pane->view() << m_composer->entrance();
    return found;
}

} // namespace meridian
