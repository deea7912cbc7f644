// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/tasks/task_actions.h"
#include "ui/widgets/look.h"
#include <QWidget>

class QVBoxLayout;

namespace meridian {

class Button;
class TextLabel;

//! How a task stands to others: what blocks it, what it blocks, what it is part of, and its parts; each with how it stands, to be opened, and
//! taken away. A further one is chosen among all tasks; one that would make a circle is refused with a sentence.
class TaskRelations : public QWidget {
    Q_OBJECT
public:
    //! How the other one stands to this.
    enum class Side { BlockedBy, Blocks, PartOf, Parts };

    //! What `parts` names, and `actions`, outlive this.
    TaskRelations(const Look &look, const TaskParts &parts, TaskActions &actions, QWidget *parent = nullptr);
    void setTask(const Task &task, bool changeable);
    //! Asks for one that stands so.
    void choose(Side side);
    //! Asks how it stands first.
    void offer();

signals:
    void taskWanted(meridian::TaskId task);

private:
    struct Line {
        TaskLink link;
        TaskId other;
        std::optional<TaskRow> row; //!< none: it is not on this computer
    };
    [[nodiscard]] TaskLink linkTo(TaskId other, Side side) const;
    [[nodiscard]] static Side sideOf(const TaskLink &link, TaskId task);
    [[nodiscard]] StoreResult<std::vector<Line>> lines(Side side) const;
    void fill();
    void addLine(const Line &line);
    [[nodiscard]] QString whyNot(TaskId other, Side side) const;
    void relate(TaskId other, Side side);
    void take(const Line &line);
    [[nodiscard]] static QString nameOf(Side side);
    [[nodiscard]] static QString question(Side side);

    Look m_look;
    TaskParts m_parts;
    TaskActions &m_actions;
    Task m_task;
    bool m_changeable = false;
    QVBoxLayout *m_lines;
    TextLabel *m_heading;
    Button *m_add;
    QString m_shown; //!< what the lines say, so that they are made anew only where that changes
};

} // namespace meridian
