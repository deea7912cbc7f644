// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/two_panes.h"
#include "ui/widgets/hairline.h"
#include <QHBoxLayout>

namespace meridian {

TwoPanes::TwoPanes(const Look &look, QWidget *list, QWidget *pane, QWidget *parent)
    : Screen(parent), m_look(look), m_list(list), m_pane(pane), m_line(new Hairline(look, Qt::Vertical))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(list);
    row->addWidget(m_line);
    row->addWidget(pane, 1);
    apply();
}

void TwoPanes::setMode(LayoutMode mode)
{
    m_mode = mode;
    apply();
}

void TwoPanes::setShown(Shown shown)
{
    m_shown = shown;
    apply();
}

void TwoPanes::apply()
{
    const bool single = isSingle();
    const int width = m_look.type.px(m_mode == LayoutMode::RailListPane ? ListWidthBesideRail : ListWidth);
    m_list->setMinimumWidth(single ? 0 : width);
    m_list->setMaximumWidth(single ? QWIDGETSIZE_MAX : width);
    // The one to be hidden goes last, so that the focus has somewhere to stay.
    m_list->setVisible(!single || m_shown == Shown::List);
    m_line->setVisible(!single);
    m_pane->setVisible(!single || m_shown == Shown::Pane);
}

} // namespace meridian
