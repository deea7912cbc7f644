// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/compose/composer.h"
#include "ui/threads/thread_pane.h"
#include <QTimer>

namespace meridian {

//! What is said about a task, at the foot of its panel: the messages of its thread, and the field to answer in.
class TaskTalk : public QWidget {
    Q_OBJECT
public:
    //! All outlive this.
    TaskTalk(const Look &look, Replica &replica, Commands &commands, const MemberBook &book, HighlighterClient &highlighter, QWidget *parent = nullptr);
    ~TaskTalk() override;

    //! Null: no task is open.
    void open(TaskId task);
    void beginReply();
    [[nodiscard]] ThreadPane &pane() const { return *m_pane; }
    [[nodiscard]] Composer &composer() const { return *m_composer; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitWords();
    QTimer m_fitSoon; //!< words come one by one
    ThreadPane *m_pane;
    Composer *m_composer;
};

} // namespace meridian
