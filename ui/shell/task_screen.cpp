// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/task_screen.h"
#include "ui/shell/task_seeds.h"
#include "ui/shell/task_talk.h"
#include "ui/threads/hand_strip.h"
#include "ui/threads/inbox_actions.h"
#include "ui/threads/later_menu.h"
#include "ui/threads/messages_view.h"
#include "ui/widgets/hairline.h"
#include <QHBoxLayout>

namespace meridian {
namespace {

constexpr int ListBesideBoard = 312, PanelBesideBoard = 352;

} // namespace

TaskScreen::TaskScreen(const Look &look, const TaskParts &parts, HighlighterClient &highlighter, TaskActions *actions)
    : m_look(look), m_parts(parts), m_actions(actions), m_list(new MyTasksPane(look, parts, *actions)), m_channel(new ChannelTasksPane(look, parts, *actions)),
      m_panel(new TaskPanel(look, parts, *actions)), m_talk(new TaskTalk(look, parts.replica, parts.commands, parts.book, highlighter)),
      m_hand(new HandStrip(look, parts.book)), m_inbox(new InboxActions(parts.replica, parts.commands, parts.book, look.clock, this)), m_later(new LaterMenu(look, parts.book, this)),
      m_listLine(new Hairline(look, Qt::Vertical)), m_panelLine(new Hairline(look, Qt::Vertical))
{
    m_actions->setParent(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list);
    row->addWidget(m_listLine);
    row->addWidget(m_channel, 1);
    row->addWidget(m_panelLine);
    row->addWidget(m_panel, 1);
    m_panel->setFoot(m_talk);
    m_panel->setHead(m_hand);
    connectPanes();
    connectTalk();
    connectHand();
    answerKeys();
    answerBoardKeys();
    apply();
}

//! The panes hand over what was written as they go, and tell of it somebody who is gone.
TaskScreen::~TaskScreen()
{
    m_panel->close();
    for (QObject *pane : {static_cast<QObject *>(m_list), static_cast<QObject *>(m_channel), static_cast<QObject *>(m_panel),
                          static_cast<QObject *>(&m_talk->pane()), static_cast<QObject *>(&m_talk->composer())})
        disconnect(pane, nullptr, this, nullptr);
}

void TaskScreen::connectPanes()
{
    connect(m_list, &MyTasksPane::currentChanged, this, &TaskScreen::open);
    connect(m_list, &MyTasksPane::entered, this, &TaskScreen::enter);
    connect(m_list, &MyTasksPane::pressed, this, &TaskScreen::press);
    connect(m_list, &MyTasksPane::newWanted, this, &TaskScreen::newWanted);
    connect(m_channel, &ChannelTasksPane::currentChanged, this, &TaskScreen::open);
    connect(m_channel, &ChannelTasksPane::entered, this, &TaskScreen::enter);
    connect(m_channel, &ChannelTasksPane::pressed, this, &TaskScreen::press);
    connect(m_channel, &ChannelTasksPane::newWanted, this, &TaskScreen::newWanted);
    connect(m_channel, &ChannelTasksPane::threadsWanted, this, [this](ChannelId channel) { emit placeWanted(Place::of(channel)); });
    connect(m_channel, &ChannelTasksPane::documentsWanted, this, [this](ChannelId channel) { emit placeWanted(Place::documents(channel)); });
    connect(m_channel, &ChannelTasksPane::said, this, &TaskScreen::said);
    connect(m_panel, &TaskPanel::backWanted, this, &TaskScreen::back);
    connect(m_panel, &TaskPanel::closeWanted, this, &TaskScreen::closePanel);
    connect(m_panel, &TaskPanel::boardWanted, this, [this](ChannelId channel, TaskId task) { emit placeWanted(Place::tasks(channel, task)); });
    connect(m_panel, &TaskPanel::taskWanted, this, &TaskScreen::enter);
    connect(m_panel, &TaskPanel::threadWanted, this, &TaskScreen::threadWanted);
    connect(m_panel, &TaskPanel::documentWanted, this, &TaskScreen::documentWanted);
    connect(m_panel, &TaskPanel::roundWanted, this, [this](CheckInId checkIn, QDate round) { emit placeWanted(Place::checkIns(checkIn, round)); });
    connect(m_panel, &TaskPanel::talkWanted, m_talk, &TaskTalk::beginReply);
    connect(m_panel, &TaskPanel::wholeTalkWanted, this, [this](ThreadId thread) { emit threadWanted(thread, {}); });
    connect(m_panel, &TaskPanel::backFromLaterWanted, this, [this] { m_inbox->bringBack({threadOf(m_panel->task())}); });
    connect(m_actions, &TaskActions::said, this, &TaskScreen::said);
    connect(m_actions, &TaskActions::undoable, this, &TaskScreen::undoable);
}

void TaskScreen::connectTalk()
{
    ThreadPane &pane = m_talk->pane();
    connect(&pane, &ThreadPane::threadWanted, this, &TaskScreen::threadWanted);
    connect(&pane, &ThreadPane::documentWanted, this, &TaskScreen::documentWanted);
    connect(&pane, &ThreadPane::taskWanted, this, [this](TaskId task) { emit placeWanted(Place::tasks(task)); });
    connect(&pane, &ThreadPane::channelWanted, this, [this](ChannelId channel) { emit placeWanted(Place::of(channel)); });
    connect(&pane, &ThreadPane::makeTaskWanted, this, [this, &pane](const Message &message, const QString &words) {
        emit newTaskWanted(TaskSeeds(m_parts.replica, m_parts.book, m_look.clock).ofMessage(message, words, pane.model().threadRow().value_or(ThreadRow())));
    });
    connect(&pane, &ThreadPane::backWanted, this, [this] { m_panel->firstStop()->setFocus(Qt::OtherFocusReason); });
    connect(&pane, &ThreadPane::said, this, &TaskScreen::said);
    connect(&pane, &ThreadPane::undoable, this, &TaskScreen::undoable);
    connect(&pane.view(), &MessagesView::authorWanted, this, &TaskScreen::personWanted);
    connect(&m_talk->composer(), &Composer::sent, this, &TaskScreen::sent);
    connect(&m_talk->composer(), &Composer::said, this, &TaskScreen::said);
    connect(&m_talk->composer(), &Composer::urgentWanted, this, &TaskScreen::urgentWanted);
    connect(&m_talk->composer(), &Composer::undoable, this, &TaskScreen::undoable);
    connect(m_inbox, &InboxActions::undoable, this, &TaskScreen::undoable);
    connect(m_later, &LaterMenu::chosen, this, [this](Instant until) { m_inbox->setLater(targets(), until); });
    connect(m_later, &LaterMenu::backChosen, this, [this] { m_inbox->bringBack(targets()); });
}

//! A task is in hand as its thread is.
void TaskScreen::connectHand()
{
    ThreadPane &pane = m_talk->pane();
    const auto tell = [this, &pane] { m_hand->setThread(pane.model().threadRow(), pane.actions()); };
    m_hand->setSidePadding(0);
    connect(&pane.model(), &MessagesModel::threadChanged, this, tell);
    connect(&pane, &ThreadPane::batonWanted, this, &TaskScreen::batonWanted);
    connect(m_hand, &HandStrip::actionWanted, &pane, [&pane](ThreadAction action) { pane.act(action); });
    const std::pair<Command, ThreadAction> actions[] = {
        {Command::TakeInHand, ThreadAction::TakeInHand}, {Command::HandOver, ThreadAction::HandOver}, {Command::PutDown, ThreadAction::PutDown}};
    for (const auto &[command, action] : actions)
        m_keys.on(command, [&pane, action = action] { pane.act(action); }, [this, &pane, action = action] { return m_panel->row() && pane.can(action); });
}

std::vector<ThreadId> TaskScreen::targets() const
{
    std::vector<ThreadId> threads;
    if (hasChosen()) {
        for (const TaskId task : m_channel->list().chosen())
            threads.push_back(threadOf(task));
    } else if (m_panel->row()) {
        threads.push_back(threadOf(m_panel->task()));
    }
    return threads;
}

void TaskScreen::putOff()
{
    const auto &row = m_panel->row();
    const bool isOff = !hasChosen() && row && row->laterUntil && *row->laterUntil > m_look.clock.now();
    QWidget *anchor = m_panel->isVisible() && !hasChosen() ? m_panel->firstStop() : m_hasBoard ? m_channel->firstStop() : static_cast<QWidget *>(&m_list->view());
    m_later->openAt(anchor, isOff ? LaterMenu::WayBack::Offered : LaterMenu::WayBack::NotOffered);
}

void TaskScreen::answerKeys()
{
    const auto isOpen = [this] { return m_panel->row().has_value(); };
    m_keys.on(Command::NextRow, [this] { step(1); });
    m_keys.on(Command::PreviousRow, [this] { step(-1); });
    m_keys.on(Command::BackToList, [this] { return back(); });
    m_keys.on(Command::NextNew, [this] { emit newWanted(); });
    const auto isAnything = [this] { return m_panel->row().has_value() || hasChosen(); };
    m_keys.on(Command::Done, [this] { hasChosen() ? m_channel->several().change(SeveralTasks::Field::Done) : m_actions->toggleDone(m_panel->row()->task); },
              isAnything);
    m_keys.on(Command::Follow, [this] { m_actions->toggleFollow(*m_panel->row()); }, isOpen);
    m_keys.on(Command::CopyLink, [this] { m_actions->copyLink(m_panel->row()->task.task); }, isOpen);
    m_keys.on(Command::OpenOrigin, [this] { m_panel->openOrigin(); }, isOpen);
    m_keys.on(Command::Later, [this] { putOff(); }, isAnything);
    for (const Command command : {Command::Comment, Command::Reply})
        m_keys.on(command, [this] {
            setShown(Shown::Panel);
            m_panel->openTalk();
        }, isOpen);
    const auto choose = [this](void (TaskPanel::*choice)(), SeveralTasks::Field field) {
        if (hasChosen())
            return m_channel->several().change(field);
        setShown(Shown::Panel);
        (m_panel->*choice)();
    };
    using Field = SeveralTasks::Field;
    m_keys.on(Command::TaskDue, [choose] { choose(&TaskPanel::chooseDue, Field::Due); }, isAnything);
    m_keys.on(Command::TaskStatus, [choose] { choose(&TaskPanel::chooseStatus, Field::Status); }, isAnything);
    m_keys.on(Command::TaskOwner, [choose] { choose(&TaskPanel::chooseOwner, Field::Owner); }, isAnything);
}

void TaskScreen::answerBoardKeys()
{
    const auto hasBoard = [this] { return m_hasBoard && m_channel->view() == ChannelTasksPane::View::Board; };
    const auto hasList = [this] { return m_hasBoard && m_channel->view() == ChannelTasksPane::View::List; };
    m_keys.on(Command::SelectRow, [this] { m_channel->list().toggleChosen(); }, hasList);
    m_keys.on(Command::SelectNext, [this] { m_channel->list().extendChosen(1); }, hasList);
    m_keys.on(Command::SelectPrevious, [this] { m_channel->list().extendChosen(-1); }, hasList);
    const auto hasTimeline = [this] { return m_hasBoard && m_channel->view() == ChannelTasksPane::View::Timeline; };
    for (const auto &[command, way] : {std::pair(Command::NextThread, 1), std::pair(Command::PreviousThread, -1)})
        m_keys.on(command, [this, hasBoard, way = way] { hasBoard() ? m_channel->board().stepColumn(way) : m_channel->timeline().chart().scrollDays(7 * way); },
                  [hasBoard, hasTimeline] { return hasBoard() || hasTimeline(); });
    for (const auto &[command, step] : {std::pair(Command::DocumentUp, BoardStep::Up), std::pair(Command::DocumentDown, BoardStep::Down),
                                        std::pair(Command::DocumentInwards, BoardStep::Behind), std::pair(Command::DocumentOutwards, BoardStep::Before)}) {
        const int days = command == Command::DocumentInwards ? 1 : command == Command::DocumentOutwards ? -1 : 0;
        m_keys.on(command, [this, hasBoard, step = step, days] { hasBoard() ? m_channel->board().moveCurrent(step) : stretchBeginning(days); },
                  [this, hasBoard, hasTimeline, step = step, days] {
                      return hasBoard() ? m_channel->board().canMove(step) : hasTimeline() && days != 0 && m_channel->timeline().chart().canShift();
                  });
    }
}

//! To where the arrow points.
void TaskScreen::stretchBeginning(int days)
{
    m_channel->timeline().chart().shift(DatesPart::Start, layoutDirection() == Qt::RightToLeft ? -days : days);
}

void TaskScreen::arrive(const Place &place)
{
    const TaskId task = place.thread ? TaskId(place.thread->uuid()) : TaskId();
    m_hasBoard = place.channel.has_value();
    if (m_hasBoard) {
        m_channel->show(*place.channel);
        m_channel->select(task);
    }
    m_list->select(task);
    m_panel->open(task);
    m_talk->open(task);
    setShown(place.thread ? Shown::Panel : m_hasBoard ? Shown::Board : Shown::List);
    if (place.thread && isSingle())
        m_panel->firstStop()->setFocus(Qt::OtherFocusReason);
    else if (m_hasBoard)
        m_channel->firstStop()->setFocus(Qt::OtherFocusReason);
    else
        m_list->view().setFocus(Qt::OtherFocusReason);
}

bool TaskScreen::hasChosen() const
{
    return m_hasBoard && m_channel->isVisible() && m_channel->hasChosen();
}

bool TaskScreen::isOnBoard() const
{
    return m_hasBoard && !m_list->view().hasFocus() && m_channel->isVisible();
}

void TaskScreen::step(int rows)
{
    if (isOnBoard())
        m_channel->step(rows);
    else
        m_list->step(rows);
}

//! Whichever of the two lists it was chosen in, the other shows it, too.
void TaskScreen::open(TaskId task)
{
    m_panel->open(task);
    m_talk->open(task);
    m_list->select(task);
    if (m_hasBoard)
        m_channel->select(task);
    apply();
    emit taskShown(task.isNull() ? std::nullopt : std::optional(task));
}

void TaskScreen::enter(TaskId task)
{
    open(task);
    setShown(Shown::Panel);
    m_panel->firstStop()->setFocus(Qt::OtherFocusReason);
}

void TaskScreen::press(TaskId task)
{
    isSingle() ? enter(task) : open(task);
}

void TaskScreen::closePanel()
{
    open({});
    back();
}

bool TaskScreen::back()
{
    const bool toBoard = m_hasBoard && (m_shown != Shown::Board || !isSingle());
    setShown(toBoard ? Shown::Board : Shown::List);
    if (toBoard)
        m_channel->firstStop()->setFocus(Qt::OtherFocusReason);
    else if (m_list->isVisible())
        m_list->view().setFocus(Qt::OtherFocusReason);
    return true;
}

// ---- What there is room for ----

void TaskScreen::setMode(LayoutMode mode)
{
    m_mode = mode;
    apply();
}

void TaskScreen::setShown(Shown shown)
{
    m_shown = shown;
    apply();
}

void TaskScreen::apply()
{
    const bool single = isSingle(), isOpen = !m_panel->task().isNull();
    const bool list = single ? m_shown == Shown::List : !m_hasBoard || m_mode == LayoutMode::SidebarListPane;
    const bool board = m_hasBoard && (!single || m_shown == Shown::Board);
    const bool panel = single ? m_shown == Shown::Panel : !m_hasBoard || isOpen;
    const int width = m_look.type.px(m_hasBoard ? ListBesideBoard : m_mode == LayoutMode::RailListPane ? ListWidthBesideRail : ListWidth);
    m_list->setMinimumWidth(single ? 0 : width);
    m_list->setMaximumWidth(single ? QWIDGETSIZE_MAX : width);
    const int beside = m_look.type.px(PanelBesideBoard);
    m_panel->setMinimumWidth(m_hasBoard && !single ? beside : 0);
    m_panel->setMaximumWidth(m_hasBoard && !single ? beside : QWIDGETSIZE_MAX);
    m_panel->setWays(single ? TaskPanel::Ways::Back : m_hasBoard ? TaskPanel::Ways::Close : TaskPanel::Ways::None);
    // Those to be shown come first, so that the focus has somewhere to stay.
    for (const auto &[pane, shown] : {std::pair<QWidget *, bool>(m_panel, panel), std::pair<QWidget *, bool>(m_channel, board),
                                      std::pair<QWidget *, bool>(m_list, list)}) {
        if (shown)
            pane->setVisible(true);
    }
    m_list->setVisible(list);
    m_listLine->setVisible(list && !single);
    m_channel->setVisible(board);
    m_panelLine->setVisible(board && panel);
    m_panel->setVisible(panel);
}

QList<QWidget *> TaskScreen::regions() const
{
    QList<QWidget *> found;
    if (m_list->isVisible())
        found << &m_list->view();
    if (m_channel->isVisible())
        found << m_channel->firstStop();
    if (m_panel->isVisible() && m_panel->row())
        found << m_panel->firstStop() << m_talk->composer().entrance();
    return found;
}

} // namespace meridian
