// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/morning/morning_view.h"
#include "ui/shell/screen.h"
#include "ui/shell/workspace_parts.h"
#include "ui/tasks/task_actions.h"

namespace meridian {

class InboxActions;

//! My morning as a place in the window.
class MorningScreen : public Screen {
    Q_OBJECT
public:
    //! All outlive this.
    MorningScreen(const Look &look, const WorkspaceParts &parts, const MemberBook &book, Morning &morning);
    void arrive();
    [[nodiscard]] MorningView &view() { return *m_view; }
    [[nodiscard]] QList<QWidget *> regions() const override;

signals:
    void undoable(const QString &sentence, const std::function<void()> &undo, const std::function<void()> &settle);

private:
    //! Of the current row: a thread as in the inbox, a task as in my tasks.
    void setDone();

    MorningView *m_view;
    const Morning &m_morning;
    InboxActions *m_inbox;
    TaskActions m_tasks;
};

} // namespace meridian
