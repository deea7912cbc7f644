// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/look.h"
#include <QListView>

namespace meridian {

//! A list as high as its rows, inside the one scroll area of the sidebar. Only what is seen is painted,
//! so thousands of rows cost nothing but their model.
class SidebarList : public QListView {
    Q_OBJECT
public:
    SidebarList(const Look &look, const QString &name, QWidget *parent = nullptr);
    void setModel(QAbstractItemModel *model) override;
    //! The row that is shown as selected, apart from the keyboard's; -1: none.
    void setPlace(int row);
    [[nodiscard]] int place() const { return m_place; }
    //! True while the keyboard, not the pointer, brought the focus here.
    [[nodiscard]] bool showsFocus() const { return m_keyboard && hasFocus(); }
    [[nodiscard]] QSize sizeHint() const override;

signals:
    void chosen(int row);
    void currentMoved(const QRect &row);
    //! Somebody points at the rows, or has the keyboard among them; or does no longer.
    void heldChanged(bool held);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void enterEvent(QEnterEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void fit();
    void tellHeld();
    Look m_look;
    bool m_pointed = false, m_held = false;
    int m_place = -1;
    bool m_keyboard = false;
};

} // namespace meridian
