// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include <QScrollArea>

namespace meridian {

//! Scrolls up and down what is as high as its words are at the width they have, which QScrollArea does not ask for.
class TallScroll : public QScrollArea {
    Q_OBJECT
public:
    //! Owns `content`, which has a layout.
    explicit TallScroll(QWidget *content, QWidget *parent = nullptr);
    //! Gives it the height it needs now.
    void fit();

protected:
    void resizeEvent(QResizeEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool m_fitting = false;
};

} // namespace meridian
