// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/threads/scroll_anchor.h"
#include "ui/threads/thread_row_delegate.h"

namespace meridian {

//! The list of threads: one thread is current, arrivals do not move what is read.
class ThreadListView : public QListView {
    Q_OBJECT
public:
    //! All outlive this.
    ThreadListView(const Look &look, ThreadListModel &model, const MemberBook &book,
                   QWidget *parent = nullptr);

    [[nodiscard]] ThreadId currentThread() const { return m_current; } //!< null: none
    void select(ThreadId thread);
    void clearCurrent();
    void step(int direction);
    //! \name Several rows at once
    //! @{
    void toggleChosen();
    //! Takes the current row and goes on to the next, which is taken too.
    void extendChosen(int direction);
    void clearChosen();
    [[nodiscard]] const std::vector<ThreadId> &chosen() const { return m_chosen; }
    //! @}
    //! What a menu of the current row stands at; null: no row is current.
    [[nodiscard]] QWidget *rowAnchor();

    void reset() override;

signals:
    void currentThreadChanged(meridian::ThreadId thread);
    void entered(meridian::ThreadId thread);
    void chosenChanged();
    //! The right button or the menu key: `anchor` lies over the row, which is current.
    void menuWanted(QWidget *anchor);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void rowsAboutToBeRemoved(const QModelIndex &parent, int start, int end) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void verticalScrollbarValueChanged(int value) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void updateFollowing();
    void restoreCurrent();
    void showCurrent();
    void tellChosen();
    //! Those that are no longer in the list are not chosen any more.
    void forgetGone();

    Look m_look;
    ThreadListModel &m_model;
    ThreadRowDelegate m_delegate;
    ScrollAnchor m_anchor;
    QWidget *m_menuAnchor; //!< a menu stands at a widget; a row is none
    ThreadId m_current;
    std::vector<ThreadId> m_chosen; //!< in the order they were chosen
    bool m_restoring = false;
};

} // namespace meridian
