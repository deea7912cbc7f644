// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tray_door.h"
#include <QApplication>
#include <QEvent>

namespace meridian {

TrayDoor::TrayDoor(QWidget &window) : QObject(&window), m_window(window), m_icon(QApplication::windowIcon())
{
    m_icon.setToolTip(QStringLiteral("Meridian"));
    m_menu.addAction(tr("Show Meridian"), this, &TrayDoor::showWindow);
    m_menu.addAction(tr("Quit"), this, &TrayDoor::quitWanted);
    m_icon.setContextMenu(&m_menu);
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason != QSystemTrayIcon::Context)
            showWindow();
    });
    window.installEventFilter(this);
}

void TrayDoor::hideWindow()
{
    QApplication::setQuitOnLastWindowClosed(false);
    m_icon.show();
    m_window.hide();
}

void TrayDoor::showWindow()
{
    m_window.show();
    m_window.raise();
    m_window.activateWindow();
}

//! However it came back, a second start of Meridian perhaps.
bool TrayDoor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Show && watched == &m_window) {
        m_icon.hide();
        QApplication::setQuitOnLastWindowClosed(true);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace meridian
