// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/commands.h"
#include "core/store/replica.h"
#include "ui/models/member_book.h"
#include "ui/shell/modal_layer.h"

class QLineEdit;
class QListWidget;
class QRadioButton;

namespace meridian {

class Button;
class TextLabel;

//! Name, purpose, who may read it, who is in it from the start.
class NewChannelDialog : public ModalLayer {
    Q_OBJECT
public:
    //! The references outlive this.
    NewChannelDialog(const Look &look, QWidget &window, Replica &replica, Commands &commands, const MemberBook &book);

signals:
    void created(meridian::ChannelId channel);

private:
    void addFields();
    void addPeople();
    void create();
    //! The first fault of the name as a sentence; empty when it can be used.
    [[nodiscard]] QString fault() const;

    Look m_look;
    Replica &m_replica;
    Commands &m_commands;
    const MemberBook &m_book;
    QLineEdit *m_name = nullptr;
    QLineEdit *m_purpose = nullptr;
    QRadioButton *m_public = nullptr;
    QRadioButton *m_private = nullptr;
    QListWidget *m_people = nullptr;
    TextLabel *m_fault = nullptr;
};

} // namespace meridian
