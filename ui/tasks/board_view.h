// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/board_model.h"
#include "ui/tasks/task_actions.h"
#include "ui/widgets/look.h"
#include <QScrollArea>

namespace meridian {

class BoardCards;
class BoardColumn;

//! Where a card goes by keys: among its neighbours, or to the column beside its own.
enum class BoardStep { Up, Down, Before, Behind };

//! The columns of a channel's board, side by side; one card is the current one. The column of what waits is there while
//! something does, or may be dropped in it.
class BoardView : public QScrollArea {
    Q_OBJECT
public:
    //! All outlive this.
    BoardView(const Look &look, BoardModel &model, const MemberBook &book, TaskActions &actions, QWidget *parent = nullptr);

    //! Null: none.
    [[nodiscard]] TaskId current() const { return m_current; }
    //! Whether it is on the board or not, it stays the current one.
    void select(TaskId task);
    void step(int rows);
    void stepColumn(int columns);
    [[nodiscard]] bool canMove(BoardStep step) const;
    void moveCurrent(BoardStep step);
    [[nodiscard]] BoardCards &cards(TaskStatus status) const;
    //! Of the column with the current card, or the first.
    [[nodiscard]] QWidget *firstStop() const;

signals:
    void currentChanged(meridian::TaskId task);
    void entered(meridian::TaskId task); //!< Enter
    void pressed(meridian::TaskId task);
    void newWanted();

private:
    void connectColumn(BoardColumn &column);
    void setCurrent(TaskId task, TaskStatus status);
    void goTo(TaskStatus status, int row);
    void put(TaskId task, TaskStatus status, int at);
    void reselect();
    void refresh();
    [[nodiscard]] int indexOf(TaskStatus status) const; //!< of m_columns
    [[nodiscard]] BoardColumn *beside(int index, int columns) const; //!< the next one that is shown
    [[nodiscard]] const TaskRow *row(TaskId task) const;

    BoardModel &m_model;
    TaskActions &m_actions;
    std::vector<BoardColumn *> m_columns;
    TaskId m_current;
    bool m_moving = false;   //!< the selection follows the rows, and tells nobody
    bool m_dragging = false;
};

} // namespace meridian
