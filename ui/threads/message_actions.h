// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/threads/message_action.h"

namespace meridian {

class EmojiPicker;
class IconButton;

//! The box of buttons over the message under the pointer or the keyboard, and the menus that open from it.
class MessageActions : public QWidget {
    Q_OBJECT
public:
    MessageActions(const Look &look, QWidget *parent);

    //! What can be done with the message it stands on. What has no button of its own is in the menu.
    void setOffered(std::vector<MessageAction> offered);
    [[nodiscard]] const std::vector<MessageAction> &offered() const { return m_offered; }
    void openMenu();
    //! The menu of acknowledgements.
    void openReactions();
    void openEmoji();
    //! The box stays where it is as long as one of its menus is open.
    [[nodiscard]] bool isMenuOpen() const;

signals:
    void chosen(meridian::MessageAction action);
    void reacted(const QString &emoji);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void choose(MessageAction action);
    void openMenu(std::vector<PopupMenu::Item> items, QWidget *anchor, const std::function<void(int)> &answer);

    Look m_look;
    std::vector<std::pair<MessageAction, IconButton *>> m_buttons;
    IconButton *m_more;
    std::vector<MessageAction> m_offered;
    QPointer<Popup> m_menu;
};

} // namespace meridian
