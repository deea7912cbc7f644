// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/tasks/task_actions.h"
#include "ui/widgets/look.h"
#include <QWidget>
#include <map>

namespace meridian {

class TextLabel;

//! Above a list while several of its tasks are chosen: how many, and what is changed of all of them at once.
class SeveralTasks : public QWidget {
    Q_OBJECT
public:
    enum class Field { Done, Status, Owner, Due, Priority };

    //! What `parts` names, and `actions`, outlive this.
    SeveralTasks(const Look &look, const TaskParts &parts, TaskActions &actions, QWidget *parent = nullptr);
    //! Of one channel. Hides itself when there are none.
    void setTasks(std::vector<Task> tasks);
    //! Asks what it is to be, beside its button.
    void change(Field field);

signals:
    void clearWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void popup(std::vector<std::pair<QString, std::function<void()>>> lines, QWidget *anchor);
    void chooseOwner(QWidget *anchor);
    void chooseDue(QWidget *anchor);

    Look m_look;
    TaskParts m_parts;
    TaskActions &m_actions;
    std::vector<Task> m_tasks;
    TextLabel *m_words;
    std::map<Field, QWidget *> m_buttons;
};

} // namespace meridian
