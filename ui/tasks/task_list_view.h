// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/task_list_model.h"
#include "ui/widgets/look.h"
#include <QListView>
#include <QStyledItemDelegate>
#include <set>

namespace meridian {

class TaskListView;

//! Paints a task on one line: circle, title, labels, whose, when; over the first of a group the group's name.
class TaskLineDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    //! All outlive this.
    TaskLineDelegate(const Look &look, const TaskListModel &model, const MemberBook &book, const TaskListView &view, QObject *parent);
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintHeading(QPainter &painter, const QRect &rect, const QString &group) const;
    void paintLine(QPainter &painter, const QRectF &line, const TaskRow &row) const;

    Look m_look;
    const TaskListModel &m_model;
    const MemberBook &m_book;
    const TaskListView &m_view;
};

//! The list of a channel's tasks: one is the current one, and several can be chosen, to be changed together.
class TaskListView : public QListView {
    Q_OBJECT
public:
    //! All outlive this.
    TaskListView(const Look &look, TaskListModel &model, const MemberBook &book, QWidget *parent = nullptr);

    //! Null: none.
    [[nodiscard]] TaskId current() const { return m_current; }
    //! Whether it is among the rows or not, it stays the current one.
    void select(TaskId task);
    void step(int rows);
    [[nodiscard]] const std::set<TaskId> &chosen() const { return m_chosen; }
    //! The chosen ones in their order, or the current one alone.
    [[nodiscard]] std::vector<Task> tasks() const;
    void toggleChosen();
    void extendChosen(int rows);
    void clearChosen();

signals:
    void currentTaskChanged(meridian::TaskId task);
    void chosenChanged();
    void entered(meridian::TaskId task); //!< Enter
    void pressed(meridian::TaskId task);

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectModel();
    void reselect();
    void toggle(TaskId task);

    TaskListModel &m_model;
    TaskId m_current;
    std::set<TaskId> m_chosen;
    bool m_moving = false;
};

} // namespace meridian
