// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/threads/message_actions.h"
#include "ui/threads/message_delegate.h"
#include "ui/widgets/button.h"
#include "ui/widgets/paint.h"
#include <QHBoxLayout>

namespace meridian {

namespace {

//! The acknowledgements, in the order of the menu; anything else is a matter of the thread's own
//! words.
const QStringList &acknowledgements()
{
    static const QStringList all{QStringLiteral("thanks"), QStringLiteral("agree"),
                                 QStringLiteral("looking")};
    return all;
}

} // namespace

MessageActions::MessageActions(const Look &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    const auto button = [&](const QString &icon, const QString &name, const QString &keys) {
        auto *made = new IconButton(look, icon, name, keys, this);
        made->setSides({28, 24}, 16);
        return made;
    };
    m_react = button(QStringLiteral("smiley-add"), tr("Acknowledge"), QStringLiteral("A"));
    m_copy = button(QStringLiteral("edit-copy"), tr("Copy text"), {});
    m_edit = button(QStringLiteral("document-edit"), tr("Edit"), {});
    m_delete = button(QStringLiteral("edit-delete"), tr("Delete"), {});
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2, 2, 2, 2);
    row->setSpacing(0);
    for (IconButton *one : {m_react, m_copy, m_edit, m_delete})
        row->addWidget(one);
    connect(m_react, &IconButton::clicked, this, &MessageActions::openReactions);
    connect(m_copy, &IconButton::clicked, this, &MessageActions::copyRequested);
    connect(m_edit, &IconButton::clicked, this, &MessageActions::editRequested);
    connect(m_delete, &IconButton::clicked, this, &MessageActions::deleteRequested);
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void MessageActions::setOwner(Owner owner)
{
    m_edit->setVisible(owner == Owner::Mine);
    m_delete->setVisible(owner == Owner::Mine);
    adjustSize();
}

void MessageActions::openReactions()
{
    auto *menu = new PopupMenu(m_look, window());
    std::vector<PopupMenu::Item> items;
    for (const QString &one : acknowledgements())
        items.push_back({{}, reactionLabel(one), {}, {}});
    menu->setItems(std::move(items));
    menu->setCurrent(0);
    connect(menu, &PopupMenu::triggered, this,
            [this](int index) { emit reacted(acknowledgements().at(index)); });
    connect(menu, &Popup::closed, menu, &QObject::deleteLater);
    m_menu = menu;
    menu->openAt(m_react, Popup::Side::Below, Qt::AlignTrailing);
}

bool MessageActions::isMenuOpen() const { return m_menu && m_menu->isVisible(); }

void MessageActions::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    fillRounded(painter, rect(), 8, m_look.theme.color(Token::SurfaceRaised));
    strokeRounded(painter, rect(), 8, m_look.theme.color(Token::HairlineStrong));
}

} // namespace meridian
