// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QMenu>
#include <QSystemTrayIcon>

namespace meridian {

//! Where Meridian is while its window is out of sight: an icon that brings it back. It is there only then.
class TrayDoor : public QObject {
    Q_OBJECT
public:
    //! `window` outlives this.
    explicit TrayDoor(QWidget &window);
    [[nodiscard]] static bool isThere() { return QSystemTrayIcon::isSystemTrayAvailable(); }
    void hideWindow();
    void showWindow();

signals:
    void quitWanted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget &m_window;
    QMenu m_menu;
    QSystemTrayIcon m_icon;
};

} // namespace meridian
