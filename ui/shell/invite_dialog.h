// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/shell/app_door.h"
#include "ui/shell/modal_layer.h"

class QLineEdit;

namespace meridian {

class Button;
class TextLabel;

//! An invite link for somebody else, made by the workspace; a sentence about who can invite for those who can’t.
class InviteDialog : public ModalLayer {
    Q_OBJECT
public:
    //! `door` outlives this.
    InviteDialog(const Look &look, QWidget &window, AppDoor &door);

private:
    void addLink();
    void showLink(const std::expected<QString, QString> &link);

    Look m_look;
    AppDoor &m_door;
    QLineEdit *m_link = nullptr;
    Button *m_copy = nullptr;
    TextLabel *m_state = nullptr;
};

} // namespace meridian
