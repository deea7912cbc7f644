// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/look.h"
#include <QWidget>

namespace meridian {

class Button;
class TextLabel;

//! What a place says when there is nothing in it: a low sun, a title, a sentence, at most one button.
//! It is for emptiness only; what could not be read says so with a Banner.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    EmptyState(const Look &look, const QString &title, const QString &text, const QString &button = QString(),
               QWidget *parent = nullptr);
    void setTexts(const QString &title, const QString &text);

signals:
    void buttonClicked();

private:
    TextLabel *m_title, *m_text;
};

} // namespace meridian
