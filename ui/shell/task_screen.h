// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/compose/urgent_wish.h"
#include "ui/shell/place.h"
#include "ui/shell/screen.h"
#include "ui/tasks/channel_tasks_pane.h"
#include "ui/tasks/my_tasks_pane.h"
#include "ui/tasks/task_panel.h"
#include "ui/threads/thread_actions.h"

namespace meridian {

class Hairline;
class HandStrip;
class HighlighterClient;
class InboxActions;
class LaterMenu;
class TaskTalk;
struct TaskSeed;

//! Tasks as the window shows them: my tasks, the board of a channel where one is looked at, and the task that is open. In a
//! narrow window one of them.
class TaskScreen : public Screen {
    Q_OBJECT
public:
    enum class Shown { List, Board, Panel };

    //! All outlive this; `actions` is owned from here on.
    TaskScreen(const Look &look, const TaskParts &parts, HighlighterClient &highlighter, TaskActions *actions);
    ~TaskScreen() override;

    //! `place` is one of tasks.
    void arrive(const Place &place);
    void setMode(LayoutMode mode);
    [[nodiscard]] MyTasksPane &list() { return *m_list; }
    [[nodiscard]] ChannelTasksPane &channel() { return *m_channel; }
    [[nodiscard]] TaskPanel &panel() { return *m_panel; }
    [[nodiscard]] TaskTalk &talk() { return *m_talk; }
    [[nodiscard]] QList<QWidget *> regions() const override;

signals:
    //! Another task is open now; null: none.
    void taskShown(std::optional<meridian::TaskId> task);
    void newWanted();
    void placeWanted(const meridian::Place &place);
    void threadWanted(meridian::ThreadId thread, std::optional<meridian::MessageId> message);
    //! Who has a task in hand is to change: TakeInHand, HandOver or PutDown.
    void batonWanted(meridian::ThreadAction action, meridian::ThreadId thread);
    void documentWanted(meridian::DocumentId document, std::optional<meridian::ThreadId> comment,
                        std::optional<meridian::VersionId> version);
    void sent(); //!< words were handed to the outbox
    void urgentWanted(const meridian::UrgentWish &wish);
    void personWanted(meridian::MemberId member);
    void newTaskWanted(const meridian::TaskSeed &seed); //!< of what was said about one
    void said(const QString &sentence);
    void undoable(const QString &sentence, const std::function<void()> &undo, const std::function<void()> &settle);

private:
    void connectPanes();
    void connectTalk();
    //! Puts off the task that is open, or those that are chosen, until a time in my own working hours.
    void putOff();
    [[nodiscard]] std::vector<ThreadId> targets() const;
    void answerKeys();
    void answerBoardKeys();
    void connectHand();
    void stretchBeginning(int days);
    [[nodiscard]] bool isSingle() const { return m_mode == LayoutMode::RailPane; }
    //! The keys walk the board, and not my list.
    [[nodiscard]] bool isOnBoard() const;
    [[nodiscard]] bool hasChosen() const;
    void open(TaskId task);
    void enter(TaskId task);
    void press(TaskId task);
    void step(int rows);
    void closePanel();
    bool back();
    void setShown(Shown shown);
    void apply();

    Look m_look;
    TaskParts m_parts;
    TaskActions *m_actions;
    MyTasksPane *m_list;
    ChannelTasksPane *m_channel;
    TaskPanel *m_panel;
    TaskTalk *m_talk;
    HandStrip *m_hand;
    InboxActions *m_inbox;
    LaterMenu *m_later;
    Hairline *m_listLine, *m_panelLine;
    bool m_hasBoard = false;
    LayoutMode m_mode = LayoutMode::SidebarListPane;
    Shown m_shown = Shown::List;
};

} // namespace meridian
