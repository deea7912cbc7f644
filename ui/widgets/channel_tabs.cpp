// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/channel_tabs.h"
#include "ui/widgets/filter_tab.h"
#include <QHBoxLayout>
#include <QKeyEvent>

namespace meridian {

ChannelTabs::ChannelTabs(const Look &look, Tab current, QWidget *parent) : QWidget(parent), m_current(current)
{
    setAccessibleName(tr("In this channel"));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(2);
    for (const auto &[tab, name] : {std::pair(Tab::Threads, tr("Threads")), std::pair(Tab::Documents, tr("Documents")), std::pair(Tab::Tasks, tr("Tasks"))}) {
        auto *button = new FilterTab(look, name, this);
        button->setChecked(tab == current);
        button->setFocusPolicy(tab == current ? Qt::TabFocus : Qt::NoFocus);
        row->addWidget(button);
        m_tabs[tab] = button;
        connect(button, &FilterTab::clicked, this, [this, tab = tab] { choose(tab); });
    }
    row->addStretch(1);
}

//! The window may stay where it is; this tab stands for it until then.
void ChannelTabs::choose(Tab tab)
{
    m_tabs.at(m_current)->setChecked(true);
    if (tab != m_current)
        emit chosen(tab);
}

void ChannelTabs::keyPressEvent(QKeyEvent *event)
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const int forward = mirrored ? Qt::Key_Left : Qt::Key_Right, back = mirrored ? Qt::Key_Right : Qt::Key_Left;
    const int step = event->key() == forward ? 1 : event->key() == back ? -1 : 0;
    auto at = m_tabs.find(m_current);
    if (step > 0 && std::next(at) != m_tabs.end())
        choose(std::next(at)->first);
    else if (step < 0 && at != m_tabs.begin())
        choose(std::prev(at)->first);
    else
        QWidget::keyPressEvent(event);
}

} // namespace meridian
