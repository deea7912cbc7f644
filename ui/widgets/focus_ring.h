// SPDX-FileCopyrightText: 2026 The Meridian authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once
#include "ui/widgets/look.h"
#include <QPointer>
#include <QWidget>

namespace meridian {

//! The 2 px outline around a control that the keyboard has reached; a pointer does not bring it.
//! It lies over the control's neighbours, 1 px away from the control, and takes no room in layouts.
class FocusRing : public QWidget {
    Q_OBJECT
public:
    static void install(const Look &look, QWidget *control, int radius);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    FocusRing(const Look &look, QWidget *control, int radius);
    void follow();
    Look m_look;
    QWidget *m_control;
    int m_radius;
};

} // namespace meridian
