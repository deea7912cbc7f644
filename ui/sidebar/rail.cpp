// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/rail.h"
#include "ui/sidebar/nav_button.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/workspace_mark.h"
#include <QVBoxLayout>

namespace meridian {

Rail::Rail(const Look &look, const PeopleModel &people, QWidget *parent)
    : QWidget(parent), m_look(look), m_people(people),
      m_avatar(new Avatar(look, 28, Avatar::Badge::Shown)),
      m_clock(new TextLabel(look, {}, TypeStyle::Meta, Token::TextMuted, TextLabel::Flow::Tabular))
{
    const Type &type = look.type;
    auto *write = new IconButton(look, QStringLiteral("document-edit"), tr("New thread"), QStringLiteral("Ctrl+N"));
    auto *jump = new IconButton(look, QStringLiteral("edit-find"), tr("Jump to a channel, thread or person"),
                                QStringLiteral("Ctrl+K"));
    auto *expand = new IconButton(look, QStringLiteral("sidebar-collapse"), tr("Show the sidebar"), QStringLiteral("Ctrl+\\"));
    for (IconButton *button : {write, jump, expand})
        button->setSides({40, 36}, 20);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, type.px(12), 0, type.px(8));
    layout->setSpacing(0);
    const auto add = [&](QWidget *widget, int below) {
        layout->addWidget(widget, 0, Qt::AlignHCenter);
        layout->addSpacing(type.px(below));
    };
    add(new WorkspaceMark(look, 28), 14);
    add(write, 2);
    add(jump, 10);
    for (const SidebarEntry &entry : sidebarEntries()) {
        m_pages[entry.page] = new NavButton(look, NavButton::Shape::Rail, QString::fromLatin1(entry.icon), entry.name());
        add(m_pages[entry.page], 2);
    }
    layout->addStretch();
    add(expand, 10);
    m_avatar->setBehind(Token::Sidebar);
    add(m_avatar, 5);
    add(m_clock, 0);
    connect(write, &IconButton::clicked, this, &Rail::newThreadRequested);
    connect(jump, &IconButton::clicked, this, &Rail::jumpRequested);
    connect(expand, &IconButton::clicked, this, &Rail::expandRequested);
    connect(&look.minutes, &MinuteTicker::minute, this, &Rail::refresh);
    refresh();
}

void Rail::refresh()
{
    m_clock->setText(m_people.mine().time(m_look.clock.now()));
    if (m_people.self())
        m_avatar->setMember(*m_people.self());
}

} // namespace meridian
