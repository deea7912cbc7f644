// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/task_column_model.h"
#include "ui/widgets/look.h"
#include <QListView>

namespace meridian {

//! Under a timeline what has no date: dragged onto a day, or put there by a key.
class UndatedList : public QListView {
    Q_OBJECT
public:
    //! All outlive this.
    UndatedList(const Look &look, TaskColumnModel &model, const MemberBook &book, QWidget *parent = nullptr);
    [[nodiscard]] TaskId current() const; //!< null: none
    void select(TaskId task);
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void currentTaskChanged(meridian::TaskId task);
    void entered(meridian::TaskId task); //!< Enter
    void pressed(meridian::TaskId task);
    //! It is to be due today.
    void todayWanted(meridian::TaskId task);
    void chartWanted(); //!< up from the first row

protected:
    void startDrag(Qt::DropActions actions) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] TaskId taskAt(const QModelIndex &index) const;

    Look m_look;
    TaskColumnModel &m_model;
    TaskId m_current;
    bool m_moving = false;
};

} // namespace meridian
