// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/task_column_model.h"
#include "ui/widgets/look.h"
#include <QListView>

class QMimeData;

namespace meridian {

class BoardCardDelegate;
class IconButton;
class TextLabel;

//! The cards of a column: walked with the arrows, and dragged within it and to others.
class BoardCards : public QListView {
    Q_OBJECT
public:
    //! All outlive this.
    BoardCards(const Look &look, TaskColumnModel &model, const MemberBook &book, QWidget *parent = nullptr);
    [[nodiscard]] TaskId current() const; //!< null: none
    [[nodiscard]] static QString mimeType();
    //! What is dragged, where it is a task.
    [[nodiscard]] static std::optional<TaskId> taskIn(const QMimeData &data);

signals:
    void dragBegan();
    void dragEnded();
    //! Somebody's card is to stand before the row `at`, counted without itself.
    void dropped(meridian::TaskId task, int at);
    //! To the column beside this one.
    void sideways(int columns);

protected:
    void startDrag(Qt::DropActions actions) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int gapAt(QPoint point) const; //!< the row before which a card would come to stand
    void setGap(int gap);

    Look m_look;
    TaskColumnModel &m_model;
    BoardCardDelegate *m_delegate;
    int m_gap = -1; //!< where what is dragged would stand
};

//! One column of a board: how its tasks stand, how many there are, and the cards.
class BoardColumn : public QWidget {
    Q_OBJECT
public:
    enum class Adds { No, Yes };
    //! All outlive this. Adds: a new task can be begun in it.
    BoardColumn(const Look &look, TaskStatus status, TaskColumnModel &model, const MemberBook &book, Adds adds, QWidget *parent = nullptr);
    [[nodiscard]] TaskStatus status() const { return m_status; }
    [[nodiscard]] BoardCards &cards() { return *m_cards; }
    void setCount(int count);

signals:
    void addWanted();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead(Adds adds);

    Look m_look;
    const TaskStatus m_status;
    BoardCards *m_cards;
    TextLabel *m_count = nullptr;
};

} // namespace meridian
