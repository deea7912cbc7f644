// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/invite_dialog.h"
#include "ui/shell/dialog_parts.h"
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>

namespace meridian {

InviteDialog::InviteDialog(const Look &look, QWidget &window, AppDoor &door)
    : ModalLayer(look, window, Backdrop::Scrim), m_look(look), m_door(door)
{
    setAccessibleName(tr("Invite people"));
    content()->addWidget(dialogTitle(look, tr("Invite people")));
    auto *done = new Button(look, tr("Close"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    switch (door.kind()) {
    case AppDoor::Kind::OwnWorkspace:
    case AppDoor::Kind::Workspace:
        addLink();
        buttons->addWidget(done);
        buttons->addWidget(m_copy);
        break;
    case AppDoor::Kind::Demo:
        content()->addWidget(dialogText(look, tr("The demo team has no doors. Start your own workspace to invite people.")));
        buttons->addWidget(done);
        break;
    }
    content()->addSpacing(4);
    content()->addLayout(buttons);
    connect(done, &Button::clicked, this, &ModalLayer::dismiss);
}

void InviteDialog::addLink()
{
    content()->addWidget(dialogText(m_look, tr("Send this link to one person. It brings one person in, and only for a "
                                               "few days.")));
    m_link = dialogField(m_look, tr("Invite link"));
    m_link->setReadOnly(true);
    m_state = new TextLabel(m_look, tr("Making a link"), TypeStyle::Meta, Token::TextMuted, TextLabel::Flow::Wrap);
    m_copy = new Button(m_look, tr("Copy the link"), Button::Role::Primary);
    m_copy->setEnabled(false);
    content()->addWidget(m_link);
    content()->addWidget(m_state);
    connect(m_copy, &Button::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_link->text());
        m_state->setText(tr("Copied"));
    });
    m_door.invite(QStringLiteral("member"), [guard = QPointer(this)](const std::expected<QString, QString> &link) {
        if (guard)
            guard->showLink(link);
    });
}

void InviteDialog::showLink(const std::expected<QString, QString> &link)
{
    m_copy->setEnabled(link.has_value());
    m_state->setToken(link ? Token::TextMuted : Token::Danger);
    if (!link) {
        m_state->setText(link.error());
        return;
    }
    m_link->setText(*link);
    m_link->setCursorPosition(0);
    m_state->setText(m_door.kind() == AppDoor::Kind::OwnWorkspace
                         ? tr("People on other computers can join when this workspace is reachable from theirs.")
                         : tr("Guests and admins are invited in the settings."));
    m_copy->setFocus();
}

} // namespace meridian
