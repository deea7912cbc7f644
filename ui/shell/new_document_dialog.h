// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/documents/new_document_form.h"
#include "ui/shell/modal_layer.h"

namespace meridian {

//! Where a new document is made and what it begins with, over the window.
class NewDocumentDialog : public ModalLayer {
    Q_OBJECT
public:
    NewDocumentDialog(const Look &look, QWidget &window, Replica &replica, const MemberBook &book,
                      std::optional<ChannelId> channel, std::optional<DocumentId> parent);

signals:
    void chosen(meridian::ChannelId channel, std::optional<meridian::DocumentId> parent,
                const meridian::DocumentTemplate &page);
};

} // namespace meridian
