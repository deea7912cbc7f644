// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/replica.h"
#include "core/store/task_queries.h"
#include "ui/models/member_book.h"
#include "ui/widgets/look.h"
#include <QWidget>

class QVBoxLayout;

namespace meridian {

//! Under the head of a thread: the tasks that were made of it as a whole, each as it stands now. Pressing one opens it. What was
//! made of one message stands under that.
//!
//! Errors: what cannot be read stays as it was; the log has a line.
class ThreadTasks : public QWidget {
    Q_OBJECT
public:
    //! All outlive this.
    ThreadTasks(const Look &look, Replica &replica, const MemberBook &book, QWidget *parent = nullptr);
    //! None: no thread is open.
    void setThread(std::optional<ThreadId> thread);
    void setSidePadding(int padding);
    [[nodiscard]] const std::vector<TaskRow> &tasks() const { return m_rows; }

signals:
    void activated(meridian::TaskId task);

private:
    void read();

    Look m_look;
    Replica &m_replica;
    const MemberBook &m_book;
    std::optional<ThreadId> m_thread;
    std::vector<TaskRow> m_rows;
    QVBoxLayout *m_column;
};

//! A task as it stands now, on one line of a card: circle, title, whose, when on their clock, and mine in a chip.
void drawThreadTask(QPainter &painter, const Look &look, const MemberBook &book, const QRectF &card, const TaskRow &row);

} // namespace meridian
