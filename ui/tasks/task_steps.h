// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/tasks/task_actions.h"
#include "ui/widgets/look.h"
#include <QWidget>

class QCheckBox;
class QLineEdit;
class QVBoxLayout;

namespace meridian {

class TextLabel;

//! A task's check-list: each step is ticked, written anew in place, and gone when its words are; a field under them takes
//! further ones.
class TaskSteps : public QWidget {
    Q_OBJECT
public:
    //! `actions` outlives this.
    TaskSteps(const Look &look, TaskActions &actions, QWidget *parent = nullptr);
    void setTask(const Task &task, bool changeable);

private:
    struct Row {
        StepId step;
        QWidget *line = nullptr;
        QCheckBox *box = nullptr;
        QLineEdit *words = nullptr;
    };
    [[nodiscard]] Row makeRow(StepId step);
    void show(Row &row, const TaskStep &step);
    void tick(StepId step, bool done);
    void edit(StepId step, QLineEdit &field);
    void add();
    [[nodiscard]] const TaskStep *find(StepId step) const;

    Look m_look;
    TaskActions &m_actions;
    Task m_task;
    std::vector<Row> m_rows;
    TextLabel *m_heading;
    QVBoxLayout *m_lines;
    QLineEdit *m_new;
};

} // namespace meridian
