// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/button.h"
#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace meridian {

class TextLabel;

//! What lies above the list of the inbox: strips one under the other, in the order in which they were added. One that is hidden takes
//! no room, and whoever added it shows and hides it.
class StripStack : public QWidget {
    Q_OBJECT
public:
    explicit StripStack(QWidget *parent = nullptr);
    //! It belongs to the stack from now on.
    void add(QWidget *strip);

private:
    QVBoxLayout *m_column;
};

//! One strip: a sign, a sentence, and what can be done about it in links under it. Quiet, and of no hurry.
class Strip : public QWidget {
    Q_OBJECT
public:
    Strip(const Look &look, const QString &icon, QWidget *parent = nullptr);
    //! `rest` is in the muted colour, and may be empty.
    void setWords(const QString &headline, const QString &rest = {});
    //! A link at its foot, or a small button; readers hear the sentence with it.
    Button *addDeed(const QString &text, Button::Role role = Button::Role::Link);
    //! A small cross that takes it away; whoever made the strip does so.
    void addDismiss(const QString &name);

signals:
    void dismissed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void nameDeeds();

    Look m_look;
    QString m_icon;
    TextLabel *m_headline, *m_rest;
    QWidget *m_foot;
    QHBoxLayout *m_top, *m_deeds;
    std::vector<Button *> m_buttons;
};

} // namespace meridian
