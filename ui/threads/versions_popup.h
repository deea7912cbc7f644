// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "core/store/rows_read.h"
#include "ui/models/member_book.h"
#include "ui/widgets/popup.h"

class QTextEdit;

namespace meridian {

//! What a message said before: each version with what its edit changed, the newest first.
class VersionsPopup : public Popup {
    Q_OBJECT
public:
    VersionsPopup(const Look &look, const Message &message, const std::vector<MessageVersion> &earlier,
                  const MemberBook &book, QWidget *parent = nullptr);
    //! All of it, as it is read out.
    [[nodiscard]] QString text() const;

protected:
    [[nodiscard]] QSize contentSize() const override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QTextEdit *m_text;
};

} // namespace meridian
