// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/about_dialog.h"
#include "ui/shell/dialog_parts.h"
#include <QCoreApplication>
#include <QHBoxLayout>

namespace meridian {

AboutDialog::AboutDialog(const Look &look, QWidget &window) : ModalLayer(look, window, Backdrop::Scrim)
{
    setAccessibleName(tr("About Meridian"));
    content()->addWidget(dialogTitle(look, tr("Meridian %1").arg(QCoreApplication::applicationVersion())));
    content()->addWidget(dialogText(look, tr("Threads for a team that is not awake at the same time, each in their own day.")));
    content()->addWidget(dialogText(look, tr("Free software under the GNU General Public License, version 3 or later.")));
    auto *done = new Button(look, tr("Close"));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(done);
    content()->addLayout(buttons);
    connect(done, &Button::clicked, this, &ModalLayer::dismiss);
}

} // namespace meridian
