// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/rows_read.h"
#include "ui/models/member_book.h"
#include "ui/threads/text_popup.h"

namespace meridian {

struct DiffPiece;

//! What a message said before: each version with what its edit changed, the newest first.
class VersionsPopup : public TextPopup {
    Q_OBJECT
public:
    VersionsPopup(const Look &look, const Message &message, const std::vector<MessageVersion> &earlier,
                  const MemberBook &book, QWidget *parent = nullptr);

private:
    void writePiece(const DiffPiece &piece);
};

} // namespace meridian
