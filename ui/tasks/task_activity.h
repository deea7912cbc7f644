// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/tasks/task_actions.h"
#include "ui/widgets/look.h"
#include <QWidget>

class QVBoxLayout;

namespace meridian {

class Button;

//! What happened to a task, oldest first: who made it, and what changed. The newest lines; the ones before on request.
class TaskActivity : public QWidget {
    Q_OBJECT
public:
    static constexpr int Shown = 8;

    //! What `parts` names outlives this.
    TaskActivity(const Look &look, const TaskParts &parts, QWidget *parent = nullptr);
    void setTask(const Task &task);
    [[nodiscard]] QStringList sentences() const { return m_sentences; }

private:
    struct Line {
        MemberId who;
        QString deed;
        Instant at;
    };
    [[nodiscard]] StoreResult<std::vector<Line>> linesOf(const Task &task) const;
    [[nodiscard]] QString making(const Task &task) const;
    [[nodiscard]] QWidget *makeLine(const Line &line);

    Look m_look;
    TaskParts m_parts;
    TaskId m_task;
    int m_limit = Shown;
    QStringList m_sentences;
    QVBoxLayout *m_lines;
    Button *m_more;
};

} // namespace meridian
