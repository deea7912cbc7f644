// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/quit_dialog.h"
#include "ui/shell/dialog_parts.h"
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace meridian {

QuitDialog::QuitDialog(const Look &look, QWidget &window, int waiting, Tray tray) : ModalLayer(look, window, Backdrop::Scrim)
{
    const QString sentence = tr("%n messages are kept and go out when Meridian is next online.", nullptr, waiting);
    setAccessibleName(sentence);
    content()->addWidget(dialogText(look, sentence));
    auto *stay = new Button(look, tray == Tray::There ? tr("Keep running in the tray") : tr("Keep it open"), Button::Role::Primary);
    auto *quit = new Button(look, tr("Quit"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(stay);
    buttons->addWidget(quit);
    content()->addSpacing(4);
    content()->addLayout(buttons);
    connect(stay, &Button::clicked, this, [this, tray] {
        if (tray == Tray::There)
            emit trayWanted();
        dismiss();
    });
    connect(quit, &Button::clicked, this, [this] {
        emit quitWanted();
        dismiss();
    });
}

} // namespace meridian
