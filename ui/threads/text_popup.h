// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/popup.h"
#include <QTextCharFormat>

class QTextCursor;
class QTextEdit;

namespace meridian {

//! A popup of words to read, under headings; it scrolls by keys where they are many.
class TextPopup : public Popup {
    Q_OBJECT
public:
    TextPopup(const Look &look, QWidget *parent = nullptr);
    //! All of it, as it is read out.
    [[nodiscard]] QString text() const;

protected:
    void writeHeading(const QString &text);
    void write(const QString &text, const QTextCharFormat &format);
    [[nodiscard]] QTextCharFormat format(TypeStyle style, Token token) const;
    [[nodiscard]] QTextEdit &field() { return *m_text; }
    //! Call last: what it is, and all its words for a screen reader.
    void finish(const QString &name);
    [[nodiscard]] QSize contentSize() const override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QTextEdit *m_text;
};

} // namespace meridian
