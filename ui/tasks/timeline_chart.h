// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/timeline_model.h"
#include "ui/tasks/task_actions.h"
#include "ui/tasks/timeline_painter.h"
#include <QBasicTimer>
#include <QTableView>

namespace meridian {

//! A channel's tasks over weeks: a row for each, with a bar from its beginning to when it is due. A bar is moved and stretched by hand,
//! with its dates beside it while it goes, and by keys: arrows move it by a day, with Shift they stretch it. For a screen reader it
//! is a table.
class TimelineChart : public QTableView {
    Q_OBJECT
public:
    enum class Zoom { Weeks, Months };

    //! All outlive this.
    TimelineChart(const Look &look, TimelineModel &model, const MemberBook &book, TaskActions &actions, QWidget *parent = nullptr);

    //! Null: none.
    [[nodiscard]] TaskId current() const { return m_current; }
    //! Whether it is among the rows or not, it stays the current one.
    void select(TaskId task);
    void step(int rows);
    //! The current one so many days on, or one of its ends; at once.
    void shift(DatesPart part, int days);
    [[nodiscard]] bool canShift() const;
    void setZoom(Zoom zoom);
    [[nodiscard]] Zoom zoom() const { return m_zoom; }
    [[nodiscard]] TimelineScale scale() const;
    //! The day at the leading edge.
    [[nodiscard]] double first() const { return m_first; }
    void setFirst(double day);
    void scrollDays(double days) { setFirst(m_first + days); }
    void showToday();
    //! A task that is held over a day, and let go there.
    void setDrop(std::optional<QDate> day);
    [[nodiscard]] std::optional<QDate> drop() const { return m_drop; }
    //! A bar's dates, and what it waits for, where a pointer rests on it.
    bool viewportEvent(QEvent *event) override;
    [[nodiscard]] QRect visualRect(const QModelIndex &index) const override;

signals:
    void currentTaskChanged(meridian::TaskId task);
    void entered(meridian::TaskId task); //!< Enter
    void pressed(meridian::TaskId task);
    void scaleChanged();
    void undatedWanted(); //!< down from the last row

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    //! What is on its way to other days, and not kept yet.
    struct Shift {
        TaskId task;
        DatesPart part = DatesPart::Whole;
        int days = 0;
        enum class By { Hand, Keys };
        By by = By::Hand;
        double grip = 0;    //!< where on the screen a hand took hold of it
        double first = 0;   //!< the day that was at the leading edge then
        bool begun = false; //!< it went far enough to be meant
    };
    //! What was moved, until the rows say so, too: keys may be quicker than the disk.
    struct Kept {
        TaskId task;
        std::vector<TaskDates> steps; //!< from what the rows said then
    };
    struct Grip {
        TaskId task;
        DatesPart part = DatesPart::Whole;
    };
    void connectModel();
    void reselect();
    void setCurrent(TaskId task);
    void goTo(int row, int way);
    [[nodiscard]] QRectF rowRect(int row) const;
    [[nodiscard]] QRectF namesRect() const;
    [[nodiscard]] std::optional<Grip> gripAt(QPointF point) const;
    [[nodiscard]] TaskId taskAt(QPointF point) const;
    [[nodiscard]] TimelineState state() const;
    [[nodiscard]] TaskDates datesOf(const Task &task) const;
    [[nodiscard]] TaskDates shiftedDates() const;
    void settleKept();
    [[nodiscard]] bool moveByKey(const QKeyEvent &event);
    void follow(const QPointF &point, double screenX);
    void keep();
    void abandon();
    void bringIntoSight(TaskId task);
    void tell();

    Look m_look;
    TimelineModel &m_model;
    const MemberBook &m_book;
    TaskActions &m_actions;
    Zoom m_zoom = Zoom::Weeks;
    double m_first = 0;
    TaskId m_current, m_under;
    std::optional<Shift> m_shift;
    std::optional<Kept> m_kept;
    std::optional<QDate> m_drop;
    QPointF m_pointer;
    double m_pointerX = 0; //!< on the screen
    QBasicTimer m_edge; //!< scrolls while something is held at an edge
    QBasicTimer m_settling; //!< ends m_kept where the rows never say it
    bool m_moving = false;
};

} // namespace meridian
