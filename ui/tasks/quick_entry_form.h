// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/tasks/quick_entry.h"
#include "ui/tasks/task_actions.h"
#include "ui/widgets/look.h"
#include <QWidget>

class QLineEdit;
class QFormLayout;

namespace meridian {

class Button;
class TextLabel;

//! What a new task begins with.
struct TaskSeed {
    QString line;                        //!< written out already, to be confirmed
    std::optional<ChannelId> channel{};  //!< where it belongs unless another is named
    std::optional<TaskOrigin> origin{};
    //! Whose it is unless somebody is named.
    enum class Owner { Me, Nobody };
    Owner owner = Owner::Me;
};

//! Whom and what a line of this workspace may name.
[[nodiscard]] QuickNames quickNames(const Replica &replica, const MemberBook &book);

//! A task in one line, "Recut the film @Yuki Fri 9:00 #launch", and under it what of it was understood before it is made: whose
//! it is and their clock, when on both clocks, where. Enter makes it.
class QuickEntryForm : public QWidget {
    Q_OBJECT
public:
    //! What `parts` names, and `actions`, outlive this.
    QuickEntryForm(const Look &look, const TaskParts &parts, TaskActions &actions, const TaskSeed &seed, QWidget *parent = nullptr);
    [[nodiscard]] QLineEdit &field() { return *m_field; }
    [[nodiscard]] QStringList preview() const; //!< its lines, as they stand there
    void make();

signals:
    void made(meridian::TaskId task);
    void left();

private:
    void read();
    void showWhose(const std::optional<MemberId> &owner);
    void showWhen(const std::optional<Due> &due, const std::optional<Repeat> &repeat, const std::optional<MemberId> &owner);
    void showRest(const QuickTask &task);
    //! Why it cannot be made yet; empty: it can.
    [[nodiscard]] QString fault(const QuickTask &task, const std::optional<MemberId> &owner) const;
    [[nodiscard]] std::optional<ChannelId> usualChannel() const;

    Look m_look;
    TaskParts m_parts;
    TaskActions &m_actions;
    TaskSeed m_seed;
    op::CreateTask m_task;
    QLineEdit *m_field;
    QFormLayout *m_lines;
    TextLabel *m_title, *m_owner, *m_when, *m_advice, *m_channel, *m_rest, *m_quote, *m_fault;
    Button *m_make;
};

} // namespace meridian
