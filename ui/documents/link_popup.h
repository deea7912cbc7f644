// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/popup.h"

class QLineEdit;

namespace meridian {

class Button;

//! Where words lead: a field for an address, taken with Enter.
class LinkPopup : public Popup {
    Q_OBJECT
public:
    LinkPopup(const Look &look, QWidget *parent = nullptr);
    //! `address`: what they lead to now; empty: nowhere yet.
    void ask(QWidget *anchor, const QString &address);

signals:
    void taken(const QString &address); //!< empty: nowhere any more

protected:
    [[nodiscard]] QSize contentSize() const override;
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void take(const QString &address);
    QLineEdit *m_field;
    Button *m_remove;
};

//! What somebody typed as an address: "example.org" is a page, "a@b.c" a mailbox. Empty: nothing that may be led to.
[[nodiscard]] QString addressOf(const QString &typed);

} // namespace meridian
