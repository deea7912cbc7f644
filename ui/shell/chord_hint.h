// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/look.h"
#include <QWidget>

namespace meridian {

//! What can follow the first key of a chord, at the bottom of the window while it waits for the second. It takes
//! neither focus nor pointer.
class ChordHint : public QWidget {
    Q_OBJECT
public:
    //! Lies over `window`, whose child it becomes.
    ChordHint(const Look &look, QWidget &window);
    void showFor(QChar first);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Look m_look;
    QWidget *m_lines = nullptr;
};

} // namespace meridian
