// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/day_screen.h"
#include <QVBoxLayout>

namespace meridian {

DayScreen::DayScreen(const Look &look, Replica &replica, Commands &commands, const MemberBook &book)
    : m_view(new DayView(look, replica, commands, book))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    m_keys.on(Command::BackToList, [this] { emit m_view->left(); });
    m_keys.on(Command::HandOver, [this] { m_view->plan().takeBest(); });
    m_keys.on(Command::DayOrWeek, [this] {
        m_view->setRange(m_view->range() == DayBar::Range::Day ? DayBar::Range::Week : DayBar::Range::Day);
    });
    m_keys.on(Command::CopyLink, [this] { m_view->copyTimes(); });
}

void DayScreen::arrive()
{
    m_view->arrive();
    m_view->firstStop()->setFocus(Qt::OtherFocusReason);
}

QList<QWidget *> DayScreen::regions() const
{
    return {m_view->firstStop(), m_view->panel().firstStop(), m_view->bar().firstStop()};
}

} // namespace meridian
