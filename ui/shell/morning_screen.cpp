// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/morning_screen.h"
#include "ui/threads/inbox_actions.h"
#include <QVBoxLayout>

namespace meridian {

MorningScreen::MorningScreen(const Look &look, const WorkspaceParts &parts, const MemberBook &book, Morning &morning)
    : m_view(new MorningView(look, morning, book)), m_morning(morning),
      m_inbox(new InboxActions(parts.replica, parts.commands, book, look.clock, this)),
      m_tasks({parts.replica, parts.commands, parts.tasks, book}, look.clock)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    connect(m_inbox, &InboxActions::undoable, this, &MorningScreen::undoable);
    connect(&m_tasks, &TaskActions::undoable, this, &MorningScreen::undoable);
    m_keys.on(Command::NextRow, [this] { m_view->step(1); });
    m_keys.on(Command::PreviousRow, [this] { m_view->step(-1); });
    m_keys.on(Command::BackToList, [this] { emit m_view->left(); });
    m_keys.on(Command::Done, [this] { setDone(); }, [this] { return m_view->current() && !m_morning.isDone(*m_view->current()); });
}

void MorningScreen::arrive()
{
    m_view->arrive();
    m_view->firstStop()->setFocus(Qt::OtherFocusReason);
}

void MorningScreen::setDone()
{
    const Morning::Item item = *m_view->current();
    if (item.task)
        m_tasks.toggleDone(item.task->task);
    else
        m_inbox->setDone({item.thread});
    m_view->stepToLeft();
}

QList<QWidget *> MorningScreen::regions() const
{
    return {m_view->firstStop()};
}

} // namespace meridian
