// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/tasks/task_actions.h"
#include "ui/widgets/look.h"
#include <QWidget>

class QLineEdit;
class QScrollArea;
class QVBoxLayout;

namespace meridian {

class Avatar;
class Banner;
class Button;
class DueBox;
class EmptyState;
class IconButton;
class LocalTimePill;
class OriginBox;
class StatusMark;
class TaskActivity;
class TaskRelations;
class TaskSteps;
class TextLabel;
class WordsEdit;

//! One task: how it stands, whose it is, when it is due on both clocks, where it came from, steps, notes, and what happened to it.
//! Each field is changed in place, by itself.
class TaskPanel : public QWidget {
    Q_OBJECT
public:
    //! What `parts` names, and `actions`, outlive this.
    TaskPanel(const Look &look, const TaskParts &parts, TaskActions &actions, QWidget *parent = nullptr);

    ~TaskPanel() override;

    void open(TaskId task);
    void close();
    [[nodiscard]] const std::optional<TaskRow> &row() const { return m_row; }
    [[nodiscard]] QWidget *firstStop() const;
    //! What is said about it, below its fields; owned from now on. It is as high as its field where nothing is said.
    void setFoot(QWidget *foot);
    //! What stands over its title, such as who has it in hand; owned from now on.
    void setHead(QWidget *head);
    //! What leads away from it: an arrow back, where it stands alone; a cross, where it stands beside something.
    enum class Ways { None, Back, Close };
    void setWays(Ways ways);
    [[nodiscard]] TaskId task() const { return m_task; } //!< null: none

    // What the keys ask for; each opens beside its field.
    void chooseStatus();
    void chooseOwner();
    void chooseDue();
    void chooseStart();
    void chooseChannel();
    void choosePriority();
    void openMenu();
    void openOrigin();
    void openTalk();

signals:
    void threadWanted(meridian::ThreadId thread, std::optional<meridian::MessageId> message);
    void roundWanted(meridian::CheckInId checkIn, QDate round);
    void documentWanted(meridian::DocumentId document, std::optional<meridian::ThreadId> comment, std::optional<meridian::VersionId> version);
    //! What is said about it: to be answered here, or to be read as a thread.
    void talkWanted(meridian::ThreadId thread);
    void wholeTalkWanted(meridian::ThreadId thread);
    void backFromLaterWanted(); //!< no longer put off
    void backWanted();
    void closeWanted();
    //! Another one, which it is linked with.
    void taskWanted(meridian::TaskId task);
    //! The board it stands on.
    void boardWanted(meridian::ChannelId channel, meridian::TaskId task);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QWidget *makeBar();
    [[nodiscard]] QWidget *makeContent();
    void addField(QVBoxLayout &column, const QString &name, const QList<QWidget *> &parts);
    void connectFields();
    void refresh();
    void fill();
    void showAdvice(const Task &task);
    void chooseWaiting();
    void openChannelMenu();
    void giveTo(std::optional<MemberId> owner);
    void writeLabels();
    void popup(std::vector<std::pair<QString, std::function<void()>>> lines, int current, QWidget *anchor);

    Look m_look;
    TaskParts m_parts;
    TaskActions &m_actions;
    TaskId m_task;
    std::optional<TaskRow> m_row;
    QWidget *m_foot = nullptr;
    QVBoxLayout *m_layout, *m_fields = nullptr;
    Button *m_offUntil; //!< until when I put it off
    Button *m_status, *m_owner, *m_channel, *m_priority, *m_follow, *m_earlier, *m_later, *m_talk, *m_start;
    IconButton *m_back, *m_link, *m_menu, *m_close;
    StatusMark *m_mark;
    WordsEdit *m_title, *m_notes;
    Avatar *m_face;
    LocalTimePill *m_clock;
    TextLabel *m_advice, *m_repeat, *m_removed;
    DueBox *m_due;
    OriginBox *m_origin;
    QWidget *m_originHead;
    QLineEdit *m_labels;
    QStringList m_labelsShown; //!< as the field had them before it was written in
    TaskSteps *m_steps;
    TaskRelations *m_relations;
    TaskActivity *m_activity;
    QScrollArea *m_scroll;
    EmptyState *m_empty, *m_absent;
    Banner *m_trouble;
    Button *m_restore;
    std::optional<Due> m_earlierDue, m_laterDue; //!< what the advice offers
};

} // namespace meridian
