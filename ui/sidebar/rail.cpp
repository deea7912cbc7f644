// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/sidebar/rail.h"
#include "ui/sidebar/nav_button.h"
#include "ui/sidebar/self_row.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/button.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/workspace_mark.h"
#include <QSpacerItem>
#include <QVBoxLayout>

namespace meridian {

Rail::Rail(const Look &look, const PeopleModel &people, QWidget *parent)
    : QWidget(parent), m_look(look), m_people(people),
      m_avatar(new Avatar(look, 28, Avatar::Badge::Shown)),
      m_clock(new TextLabel(look, {}, TypeStyle::Meta, Token::TextMuted, TextLabel::Flow::Tabular)), m_self(new SelfRow(look))
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
        // A low window with large text takes the room between the buttons first, so that my clock stays to be read.
        layout->addItem(new QSpacerItem(0, type.px(below), QSizePolicy::Minimum, QSizePolicy::Maximum));
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
    m_self->setFixedSize(type.px(48), type.px(58));
    auto *self = new QVBoxLayout(m_self);
    self->setContentsMargins(0, type.px(4), 0, type.px(2));
    self->setSpacing(type.px(4));
    self->addWidget(m_avatar, 0, Qt::AlignHCenter);
    self->addWidget(m_clock, 0, Qt::AlignHCenter);
    SelfRow::addPart(m_avatar);
    SelfRow::addPart(m_clock);
    add(m_self, 0);
    connect(m_self, &QAbstractButton::clicked, this, [this] { emit selfMenuRequested(m_self); });
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
    m_self->setToolTip(m_focus.isEmpty() ? tr("Focus") : m_focus);
    m_self->setAccessibleName(m_focus.isEmpty() ? tr("%1. Focus", "my clock, and what its menu is about").arg(m_clock->text())
                                                : tr("%1. %2", "my clock, and until when I focus").arg(m_clock->text(), m_focus));
}

void Rail::setFocusWords(const QString &words)
{
    m_focus = words;
    refresh();
}

QWidget *Rail::self() const
{
    return m_self;
}

} // namespace meridian
