// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "tests/ui/quiet_door.h"
#include "tests/ui/desk_fixture.h"
#include "ui/compose/composer.h"
#include "ui/compose/new_thread_pane.h"
#include "ui/shell/banner_presenter.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace_dialogs.h"
#include "ui/threads/messages_view.h"
#include "ui/threads/thread_list_pane.h"
#include "ui/threads/thread_pane.h"
#include <QApplication>
#include <QSettings>
#include <QTest>

namespace meridian::test {

//! The whole window over the demo team, driven by the keyboard as a person does: keys go to what has the focus.
struct WindowDesk {
    Desk desk;
    QuietDoor door;
    QSettings settings{desk.dir.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    std::unique_ptr<MainWindow> window = std::make_unique<MainWindow>(desk.look(), settings);
    WorkspaceView *view = new WorkspaceView(desk.look(), {*desk.replica, desk.commands, desk.documents, desk.tasks, desk.teamwork, desk, desk.random, desk.highlighter, door});

    WindowDesk()
    {
        window->showWorkspace(view);
        window->resize(MainWindow::Usual);
        window->show();
        window->activateWindow();
    }
    [[nodiscard]] bool isReady() const { return QTest::qWaitForWindowActive(window.get()); }

    template<typename Part>
    [[nodiscard]] Part &part() const { return *window->findChild<Part *>(); }
    [[nodiscard]] ThreadListPane &list() const { return part<ThreadListPane>(); }
    [[nodiscard]] ThreadPane &pane() const { return part<ThreadPane>(); }
    [[nodiscard]] Composer &composer() const { return part<Composer>(); }

    static QWidget *focus() { return QApplication::focusWidget(); }
    [[nodiscard]] bool focusIn(const QWidget &region) const { return focus() && (&region == focus() || region.isAncestorOf(focus())); }
    static void type(const QString &text)
    {
        for (const QChar one : text)
            QTest::keyClicks(focus(), QString(one));
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { QTest::keyClick(focus(), key, modifiers); }
    //! Ctrl+K, what is typed, Enter.
    static void jump(const QString &text)
    {
        press(Qt::Key_K, Qt::ControlModifier);
        type(text);
        press(Qt::Key_Return);
    }
    //! What of one kind was submitted, in order.
    template<typename Body>
    [[nodiscard]] std::vector<Body> submitted() const
    {
        std::vector<Body> found;
        for (const Op &op : desk.submitted) {
            if (const auto *body = std::get_if<Body>(&op.body))
                found.push_back(*body);
        }
        return found;
    }
};

} // namespace meridian::test
