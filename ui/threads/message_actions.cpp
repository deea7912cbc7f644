// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/threads/message_actions.h"
#include "ui/models/message_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/emoji_picker.h"
#include "ui/widgets/paint.h"
#include <QHBoxLayout>
#include <algorithm>

namespace meridian {

namespace {

//! The acknowledgements, in the order of the menu; any other answer is an emoji or words.
const QStringList &acknowledgements()
{
    static const QStringList all{QStringLiteral("thanks"), QStringLiteral("agree"), QStringLiteral("looking")};
    return all;
}

} // namespace

MessageActions::MessageActions(const Look &look, QWidget *parent) : QWidget(parent), m_look(look)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(2, 2, 2, 2);
    row->setSpacing(0);
    const auto add = [&](const QString &icon, const QString &name, const QString &keys) {
        auto *made = new IconButton(look, icon, name, keys, this);
        made->setSides({28, 24}, 16);
        row->addWidget(made);
        return made;
    };
    for (const MessageAction action : {MessageAction::Quote, MessageAction::Comment, MessageAction::MakeTask, MessageAction::Acknowledge}) {
        const PopupMenu::Item item = menuItem(action);
        const bool acknowledges = action == MessageAction::Acknowledge;
        auto *button = add(acknowledges ? QStringLiteral("smiley-add") : item.icon, item.title, item.keys);
        m_buttons.emplace_back(action, button);
        connect(button, &IconButton::clicked, this, [this, action] { choose(action); });
    }
    m_more = add(QStringLiteral("overflow-menu"), tr("More"), {});
    connect(m_more, &IconButton::clicked, this, qOverload<>(&MessageActions::openMenu));
    connect(&look.theme, &Theme::changed, this, qOverload<>(&QWidget::update));
}

void MessageActions::setOffered(std::vector<MessageAction> offered)
{
    m_offered = std::move(offered);
    for (const auto &[action, button] : m_buttons)
        button->setVisible(std::ranges::find(m_offered, action) != m_offered.end());
    adjustSize();
}

void MessageActions::choose(MessageAction action)
{
    if (action == MessageAction::Acknowledge)
        openReactions();
    else if (action == MessageAction::React)
        openEmoji();
    else
        emit chosen(action);
}

void MessageActions::openMenu(std::vector<PopupMenu::Item> items, QWidget *anchor,
                              const std::function<void(int)> &answer)
{
    auto *menu = new PopupMenu(m_look, window());
    menu->setItems(std::move(items));
    menu->setCurrent(0);
    connect(menu, &PopupMenu::triggered, this, answer);
    connect(menu, &Popup::closed, menu, &QObject::deleteLater);
    m_menu = menu;
    menu->openAt(anchor, Popup::Side::Below, Qt::AlignTrailing);
}

void MessageActions::openMenu()
{
    std::vector<PopupMenu::Item> items;
    for (const MessageAction action : m_offered)
        items.push_back(menuItem(action));
    if (!items.empty())
        openMenu(std::move(items), m_more, [this, offered = m_offered](int index) { choose(offered[size_t(index)]); });
}

void MessageActions::openReactions()
{
    std::vector<PopupMenu::Item> items;
    for (const QString &one : acknowledgements())
        items.push_back({{}, reactionLabel(one), {}, QString::number(items.size() + 1)});
    const int emoji = int(items.size());
    items.push_back({{}, tr("An emoji…"), {}, QStringLiteral("M"), true});
    openMenu(std::move(items), m_buttons.back().second, [this, emoji](int index) {
        if (index == emoji)
            openEmoji();
        else
            emit reacted(acknowledgements().at(index));
    });
}

void MessageActions::openEmoji()
{
    auto *picker = new EmojiPicker(m_look, window());
    connect(picker, &EmojiPicker::picked, this, &MessageActions::reacted);
    connect(picker, &Popup::closed, picker, &QObject::deleteLater);
    m_menu = picker;
    picker->openAt(m_buttons.back().second, Popup::Side::Below, Qt::AlignTrailing);
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
