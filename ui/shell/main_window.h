// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/key_map.h"
#include "ui/shell/workspace_view.h"
#include <QPointer>

class QSettings;
class QVBoxLayout;

namespace meridian {

class TrayDoor;

//! The one window: the first run, or a workspace. It comes back where it was, at the place it was at.
class MainWindow : public QWidget {
    Q_OBJECT
public:
    static constexpr QSize Smallest{760, 560};
    static constexpr QSize Usual{1440, 900};

    //! `settings` keep size and place; they outlive this.
    MainWindow(const Look &look, QSettings &settings);
    ~MainWindow() override;

    //! Takes what is to be shown; what was there before is gone.
    void showFirstRun(QWidget *firstRun);
    void showWorkspace(WorkspaceView *workspace);
    //! The zone of this computer, to say so once when it is not mine.
    void watchZone(const QTimeZone &computer);
    [[nodiscard]] KeyChoices keyChoices() const;
    void setKeyChoices(const KeyChoices &choices);
    [[nodiscard]] WorkspaceView *workspace() const { return m_workspace; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void setContent(QWidget *content);
    void restore();
    void keepGeometry();
    //! Words wait for a connection: what about them?
    void askToLeave(int waiting);
    void quit();
    void toggleSingleKeys();

    Look m_look;
    QSettings &m_settings;
    KeyMap *m_keys = nullptr;
    QVBoxLayout *m_layout;
    QPointer<QWidget> m_content;
    QPointer<WorkspaceView> m_workspace;
    TrayDoor *m_tray = nullptr; //!< once somebody wanted it
    bool m_leaves = false;      //!< asked and answered
};

} // namespace meridian
