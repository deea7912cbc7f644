// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/tasks/board_view.h"
#include "ui/tasks/several_tasks.h"
#include "ui/tasks/task_files.h"
#include "ui/tasks/task_list_view.h"
#include "ui/tasks/timeline_page.h"

class QStackedLayout;

namespace meridian {

class Banner;
class Button;
class ChannelTabs;
class EmptyState;
class FilterTab;
class TaskFilterBar;
class TextLabel;

//! The tasks of a channel: as a board, as a list that is narrowed, grouped and sorted, and of which several are changed at once, or over the
//! weeks they take.
class ChannelTasksPane : public QWidget {
    Q_OBJECT
public:
    using View = TaskFilter::Shown;

    //! All outlive this.
    ChannelTasksPane(const Look &look, const TaskParts &parts, TaskActions &actions, QWidget *parent = nullptr);

    void show(ChannelId channel);
    void showView(View view);
    //! Of list and timeline.
    void showFilter(const TaskFilter &filter);
    [[nodiscard]] View view() const { return m_view; }
    [[nodiscard]] ChannelId channel() const { return m_model.channel(); }
    [[nodiscard]] BoardModel &model() { return m_model; }
    [[nodiscard]] BoardView &board() { return *m_board; }
    [[nodiscard]] TaskListView &list() { return *m_list; }
    [[nodiscard]] TaskListModel &listModel() { return m_listModel; }
    [[nodiscard]] TimelinePage &timeline() { return *m_timeline; }
    [[nodiscard]] TimelineModel &timelineModel() { return m_timelineModel; }
    [[nodiscard]] SeveralTasks &several() { return *m_several; }
    [[nodiscard]] QWidget *firstStop();
    //! Whether it is shown or not, it stays the current one.
    void select(TaskId task);
    void step(int rows);
    //! Several are chosen, which the keys are for.
    [[nodiscard]] bool hasChosen() const { return m_view == View::List && !m_list->chosen().empty(); }
    //! Asks where to, and writes what is shown there.
    void saveAsFile();

signals:
    void currentChanged(meridian::TaskId task);
    void entered(meridian::TaskId task); //!< Enter
    void pressed(meridian::TaskId task);
    void newWanted();
    void threadsWanted(meridian::ChannelId channel);
    void documentsWanted(meridian::ChannelId channel);
    void said(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *makeBar();
    [[nodiscard]] QWidget *makeList(TaskActions &actions);
    void connectViews();
    void refresh();
    void refreshList();
    [[nodiscard]] QString wordsOverList() const;
    [[nodiscard]] QString wordsOverTimeline();
    [[nodiscard]] QString wordsOfNothing() const;
    void take(const TaskFilter &filter);
    [[nodiscard]] TaskId current() const;
    [[nodiscard]] std::vector<TaskRow> shownRows();

    Look m_look;
    TaskParts m_parts;
    BoardModel m_model;
    TaskListModel m_listModel;
    TimelineModel m_timelineModel;
    TaskFilter m_kept; //!< what list and timeline show
    View m_view = View::Board;
    TextLabel *m_title, *m_counts, *m_none;
    ChannelTabs *m_tabs;
    FilterTab *m_asBoard, *m_asList, *m_asTimeline;
    Button *m_new;
    Banner *m_trouble;
    BoardView *m_board;
    TaskFilterBar *m_filter;
    SeveralTasks *m_several;
    TaskListView *m_list;
    TimelinePage *m_timeline;
    QWidget *m_listPage;
    EmptyState *m_empty;
    QStackedLayout *m_states, *m_lists;
};

} // namespace meridian
