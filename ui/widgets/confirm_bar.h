// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/look.h"
#include <QWidget>
#include <functional>

namespace meridian {

class Button;
class TextLabel;

//! A question in place, for what others would lose: one sentence, the safe choice first and focused.
class ConfirmBar : public QWidget {
    Q_OBJECT
public:
    explicit ConfirmBar(const Look &look, QWidget *parent = nullptr);
    //! Both buttons finish the sentence; `act` runs once, on the second.
    void ask(const QString &question, const QString &safe, const QString &deed, std::function<void()> act);
    //! The question has no ground any more.
    void dismiss();

signals:
    //! Esc, or the safe choice: all stays as it was.
    void declined();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void decline();

    Look m_look;
    TextLabel *m_question;
    Button *m_safe, *m_deed;
    std::function<void()> m_act;
};

} // namespace meridian
