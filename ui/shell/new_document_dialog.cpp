// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/new_document_dialog.h"
#include "ui/shell/dialog_parts.h"
#include <QHBoxLayout>
#include <QListView>
#include <QVBoxLayout>

namespace meridian {

NewDocumentDialog::NewDocumentDialog(const Look &look, QWidget &window, Replica &replica, const MemberBook &book,
                                     std::optional<ChannelId> channel, std::optional<DocumentId> parent)
    : ModalLayer(look, window, Backdrop::Scrim)
{
    setAccessibleName(tr("New document"));
    auto *form = new NewDocumentForm(look, replica, book, channel, parent);
    auto *cancel = new Button(look, tr("Keep things as they are"));
    auto *make = new Button(look, tr("Make the document"), Button::Role::Primary);
    make->setEnabled(form->canStart());
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(cancel);
    buttons->addWidget(make);
    content()->addWidget(dialogTitle(look, tr("New document")));
    content()->addWidget(form);
    content()->addLayout(buttons);
    setFocusProxy(form->canStart() ? static_cast<QWidget *>(&form->list()) : cancel);
    connect(cancel, &Button::clicked, this, &ModalLayer::dismiss);
    connect(make, &Button::clicked, form, &NewDocumentForm::start);
    connect(form, &NewDocumentForm::chosen, this,
            [this](ChannelId in, std::optional<DocumentId> under, const DocumentTemplate &page) {
                dismiss(); // before the document is gone to, whose caret would lose the focus again
                emit chosen(in, under, page);
            });
}

} // namespace meridian
