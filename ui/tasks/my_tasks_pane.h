// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/my_tasks_model.h"
#include "ui/tasks/task_actions.h"
#include "ui/widgets/look.h"
#include <QListView>

namespace meridian {

class Banner;
class EmptyState;
class TextLabel;

//! My tasks: what is mine to do, by when, and what I follow.
class MyTasksPane : public QWidget {
    Q_OBJECT
public:
    //! All outlive this.
    MyTasksPane(const Look &look, const TaskParts &parts, TaskActions &actions, QWidget *parent = nullptr);

    [[nodiscard]] QListView &view() { return *m_view; }
    [[nodiscard]] MyTasksModel &model() { return m_model; }
    //! Null: none.
    [[nodiscard]] TaskId current() const;
    //! Whether it is among the rows or not, it stays the current one.
    void select(TaskId task);
    void step(int rows);

signals:
    void currentChanged(meridian::TaskId task);
    void entered(meridian::TaskId task); //!< Enter
    void pressed(meridian::TaskId task);
    void newWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *makeBar();
    void connectView();
    void reselect();
    void refresh();

    Look m_look;
    TaskActions &m_actions;
    MyTasksModel m_model;
    TaskId m_current;
    int m_row = 0; //!< where the current one stood last
    bool m_moving = false;
    QListView *m_view;
    Banner *m_trouble;
    EmptyState *m_empty;
};

} // namespace meridian
