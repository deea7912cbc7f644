// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/look.h"
#include <QTextEdit>
#include <QTimer>

namespace meridian {

//! The title over a page: one line of words, on as many lines as they take.
class TitleField : public QTextEdit {
    Q_OBJECT
public:
    explicit TitleField(const Look &look, QWidget *parent = nullptr);

    //! Replaces it, unless somebody is writing here just now.
    void setTitle(const QString &title);
    [[nodiscard]] QString title() const;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {80, sizeHint().height()}; }

signals:
    //! Written to its end: the field was left, or nothing came for a while.
    void titleChanged(const QString &title);
    //! Down into the text.
    void leaveRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void insertFromMimeData(const QMimeData *source) override;
    bool focusNextPrevChild(bool next) override;

private:
    void recolour();
    void tell();
    Look m_look;
    QString m_told;
    QTimer m_pause;
};

} // namespace meridian
