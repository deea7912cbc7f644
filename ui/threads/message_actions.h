// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/models/messages_model.h"
#include "ui/widgets/popup.h"

namespace meridian {

class IconButton;

//! The box of buttons over the message under the pointer or the keyboard: only those that apply to
//! it.
class MessageActions : public QWidget {
    Q_OBJECT
public:
    explicit MessageActions(const Look &look, QWidget *parent);

    enum class Owner { Mine, Others };
    //! The buttons of one message; refused ones have their choices on the row itself.
    void setOwner(Owner owner);
    //! The menu of acknowledgements, from its button.
    void openReactions();
    [[nodiscard]] bool isMenuOpen() const;

signals:
    void reacted(const QString &emoji);
    void copyRequested();
    void editRequested();
    void deleteRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
    IconButton *m_react, *m_copy, *m_edit, *m_delete;
    QPointer<PopupMenu> m_menu;
};

} // namespace meridian
